/** What stands between the parts of a number, in any style: 〔2014〕, [2014], —2014—. */
const bracketsAndDashes = /[[\]()［］（）〔〕【】｛｝{}〈〉《》<>〖〗﹝﹞「」—–－\-―·|/]/gu
const spaces = /\s+/gu
/** ２０１４, ＨＮＰＲ: each stands 0xFEE0 above its ASCII twin. */
const fullWidth = /[！-～]/gu
/** 035 */
const leadingZeros = /^0+/u
/** 湘办发电|2014|35号, 公告2014年第30号, HNPR|2014|00001 */
const dated = /^(?<code>[^\d|]*)\|*(?<year>(?:19|20)\d{2})\|*年?第?(?<sequence>\d+)号?$/u
/** 令第752号, 湘机发1220号 */
const undated = /^(?<code>[^\d|]+?)第?(?<sequence>\d+)号?令?$/u

/**
 * Make the key under which a document number (发文字号) is found, whatever its brackets, widths, spaces and zeros.
 *
 * @example
 * numberKey('湘办发电〔2014〕35号') // '湘办发电/2014/35'
 * numberKey('湘办发电 [２０１４] 035 号') // '湘办发电/2014/35'
 * numberKey('国务院令第752号') // '国务院令//752'
 */
export function numberKey(number: string): string {
  const folded = number
    .slice(0, 200)
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(spaces, '')
    .replace(bracketsAndDashes, '|')
    .replaceAll('號', '号')
    .toUpperCase()
  const {code, year, sequence} = (dated.exec(folded) ?? undated.exec(folded))?.groups ?? {}
  if (sequence === undefined) return folded
  return `${code!}/${year ?? ''}/${sequence.replace(leadingZeros, '')}`
}
