import type {Located} from '../../located.js'
import type {Fact} from '../../reading.js'
import {factAt} from '../fact.js'

/** 《人民日报》（2019年11月05日 01版）, 摘自《中国建设报》2009.11.03: where a newspaper printed it; its day is no time of publication here. */
const PRINTED =
  /^[（(]?\s?(?:摘自|原载|转自|选自|据|来源[:：]?)?\s?《\s?(?<name>[^《》]{2,14}[报刊志闻])\s?》\s{0,3}[（(]?\s?(?:\d{4}|第)[^。]{0,40}$/u

/** Read the newspaper that a line behind a text names as its source. */
export function printedSource(line: Located): Fact | null {
  if (line.text.length > 80) return null
  const name = PRINTED.exec(line.text)?.groups?.name
  if (name === undefined) return null
  const start = line.text.indexOf(name)
  return factAt('source', line, [start, start + name.length], 'publication-newspaper')
}
