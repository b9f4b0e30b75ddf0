import {isSign, type NumberParts} from '../parts.js'
import {readCode} from '../read-code.js'
import {readYear} from '../read-year.js'
import type {Token} from '../token.js'
import {fits, type Place, toParts} from './place.js'
import {readSeries, readSeriesBehind} from './read-series.js'
import {isAnnouncement} from './series-name.js'

/** What can be cited with the year in plain figures and 文件 behind it: 国务院一九八〇年223号文件. */
const CITED = /(?:[院部委局厅府会发字]|办公室|中央)$/u

/** Read a number with its year in plain figures: 财政部公告2014年第5号, 商务部令2018年第2号, 海关总署2014年第5号公告. */
export function readPlainYear(at: Place): NumberParts | null {
  const {tokens, next, whole} = at
  const year = readYear(tokens, next)
  if (!year || year.value.redacted || year.value.text.length !== 4) return null
  const yearStart = tokens[year.next + 1]!.start
  const code = readCode(tokens, year.next, {whole, named: true})
  if (at.series !== '') return readSeriesBehind(at, code, year.value, yearStart)
  if (code) {
    const series = readSeries(at, code, year.value)
    if (series) return series
    const cited = at.citation !== '' && CITED.test(code.text) && fits(code, false)
    return cited ? toParts(at, {shape: 'cited', code, year: year.value, start: code.start}) : null
  }
  const bare = whole ? year.next < 0 : isBehindAnnouncement(tokens, year.next)
  return bare ? toParts(at, {shape: 'announcement', code, year: year.value, start: yearStart}) : null
}

/** 《…的公告》（2014年第5号): the organ stands elsewhere. */
function isBehindAnnouncement(tokens: readonly Token[], open: number): boolean {
  if (!isSign(tokens[open], 'bracket') || open === 0) return false
  const title = isSign(tokens[open - 1], 'bracket') ? tokens[open - 2] : tokens[open - 1]
  return isSign(title, 'han') && isAnnouncement(title.text)
}
