import {isSign} from './parts.js'
import type {Token} from './token.js'

/** What belongs to a number behind its 号. */
interface Suffix {
  /** 之一: the number was given twice. */
  suffix: string
  /** 令 or 公告: the series, named behind the number. */
  series: string
  /** 文件, as in 国务院一九八〇年223号文件. */
  citation: string
  /** Where the number ends in the text; the citation is not counted in. */
  end: number
}

const SERIES = /^(?<series>(?:法律|政府|號外)?公告|通告|布告|令)(?![人牌栏箭旗])/u
const SUB_NUMBER = /^之[一二三四五六七八九十]{1,2}$/u

/**
 * Read what belongs to a number behind its 号, at a given token: 号之一, 号令, 号公告.
 */
export function readSuffix(tokens: readonly Token[], hao: number): Suffix {
  const none = {suffix: '', series: '', citation: '', end: tokens[hao]!.end}
  const after = tokens[hao + 1]
  if (!isSign(after, 'han') || after.gap === 'line') return none
  const numeral = tokens[hao + 2]
  const sub = after.text === '之' && isSign(numeral, 'numeral') ? after.text + numeral.text : ''
  if (SUB_NUMBER.test(sub)) return {...none, suffix: sub, end: numeral!.end}
  const series = SERIES.exec(after.text)?.groups?.series ?? ''
  if (series !== '') return {...none, series, end: after.start + series.length}
  return {...none, citation: after.text.startsWith('文件') && after.gap === 'none' ? '文件' : ''}
}
