/** Layout inside a date: spaces of every width, zero-width characters, one line break. */
const S = String.raw`[\s\u200B-\u200D\u2060]{0,2}`

/** One space at most inside a number that is spaced out: 二 〇 一 四. More would only cost time. */
const D = String.raw`\s?`

/** A Chinese digit; — and ― are what typists put for 一 (二○—四年). */
const GLYPHS = '〇○◯零ОoO一二三四五六七八九十廿卅—―'
const HAN = `0${GLYPHS}`

/** `14年`, `九七年` right before a month: a year of two digits, which says nothing for certain. */
const NO_SHORT_YEAR = String.raw`(?<![\d〇○零一二三四五六七八九]${S}年${S})`

/** `2014年3月28日`, `二〇一四年三月二十八日`, `2014年3月份`, `2014年`. */
const CHINESE = String.raw`(?<![\d${GLYPHS}])(\d(?:${D}\d){3}|[${HAN}](?:${D}[${HAN}]){3})${S}年(?:${S}(\d{1,2}|元|[${HAN}](?:${D}[${HAN}]){0,2})${S}月(?:份|${S}(\d{1,2}|[${HAN}](?:${D}[${HAN}]){0,3})${S}[日号])?)?`

/** `2014-03-28`, `2014/3/28`, `2014. 3. 19`; no part of a longer chain of numbers. */
const SEPARATED = String.raw`(?<![\d./–-])((?:1[89]|20)\d{2})${S}(?:[-–—]${S}(\d{1,2})${S}[-–—]${S}(\d{1,2})|\/${S}(\d{1,2})${S}\/${S}(\d{1,2})|\.${S}(\d{1,2})${S}\.${S}(\d{1,2}))(?!\d|[-./–]\d)`

/** `3月28日`, `三月二十八日`: a day without a year. */
const YEARLESS = String.raw`(?<![\d${GLYPHS}])${NO_SHORT_YEAR}(\d{1,2}|元|[${HAN}](?:${D}[${HAN}]){0,2})${S}月${S}(\d{1,2}|[${HAN}](?:${D}[${HAN}]){0,3})${S}[日号]`

/**
 * Dates in running text whose full-width characters are folded: `自2014年3月28日起`, `2014-03-28`.
 *
 * The groups are numbered, since an object of a dozen names for every match costs more than the match: 1–3 year, month, day with
 * signs; 4 year between separators, then month and day for each of the three.
 */
export const DATE = new RegExp(`${CHINESE}|${SEPARATED}`, 'gu')

/** Days without a year in running text, month and day: `请于3月28日前报送`. One pattern with the others would cost more than two passes. */
export const YEARLESS_DATE = new RegExp(YEARLESS, 'gu')

/** `2014-03`, `2014.3`, `2014/03`: a month, where the whole string is known to be a date. */
export const MONTH = new RegExp(String.raw`^(?<year>(?:1[89]|20)\d{2})${S}[-–—./]${S}(?<month>0?[1-9]|1[0-2])$`, 'u')

/** `20140328`: eight digits, where the caller knows that they are a date. */
export const COMPACT_DATE = /(?<!\d)(?<year>(?:1[89]|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=\D|\d{6}(?!\d)|$)/u

/** What follows a date as a time: `10:43`, `T02:43:00Z`, `10时43分`, `10:43:00.000+0800`. */
export const TIME =
  /^(?:T|[\s\u200B]{0,8})(?<hour>\d{1,2})\s?[:時时点]\s?(?<minute>\d{1,2})(?:\s?[:分]\s?(?<second>\d{2})(?:[.,]\d{1,9})?)?[分秒]?(?:\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?/u
