import {parseDateTime} from '../../../grammar/dates/time.js'
import type {Located} from '../../located.js'
import type {Fact} from '../../reading.js'
import {factAt} from '../fact.js'

/** A byline has a year: `（2014年3月4日 张三）`. */
const YEAR = /\d{4}/u

/** 本站小编 免费考研网/2015-11-22: who put it online, the site, the day. */
const BYLINE =
  /^(?<editor>admin|\p{Script=Han}{2,4})[\s/|·]{1,3}(?<site>[\p{Script=Han}A-Za-z\d]{2,20}(?:网|在线|网站|文库|频道|论坛|站))[\s/|·]{1,3}(?<date>\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)$/u

/**
 * Read a line of editor, site and day without labels, as gathering sites print it.
 *
 * @example bylineFacts(locatedAt('本站小编 免费考研网/2015-11-22', 0))
 */
export function bylineFacts(line: Located): Fact[] {
  if (line.text.length > 80 || !YEAR.test(line.text)) return []
  const match = BYLINE.exec(line.text)
  if (!match) return []
  const {editor, site, date} = match.groups!
  const published = parseDateTime(date!)
  const at = (value: string, from: number): [number, number] => {
    const start = line.text.indexOf(value, from)
    return [start, start + value.length]
  }
  return [
    factAt('editor', line, at(editor!, 0), 'byline'),
    factAt('site', line, at(site!, editor!.length), 'byline'),
    published === null ? null : factAt('publishedAt', line, at(date!, editor!.length), 'byline', {value: published})
  ].filter((fact) => fact !== null)
}
