import type {Located} from '../../located.js'
import type {Fact} from '../../reading.js'
import {factAt} from '../fact.js'

/** White space behind a name. */
const SPACE = /\s/u

/** 版权所有, Copyright ©: the owner stands behind it, or before it. */
const RIGHTS = /版权所有|著作权所有|Copyright|©|All Rights Reserved/giu
/** `:四川省地震局`, ` © 2014 四川省地震局` */
const BEHIND =
  /^(?:[\s:：©Ⓡ®]|\(C\)|All Rights Reserved){0,8}(?:\d{4}(?:[-—–~]\d{4})?年?)?[\s:：]{0,4}(?<name>[\p{Script=Han}（）()·]{4,30})/iu
/** The colon of a label. */
const LABEL_BEHIND = /^\s?[:：]/u
/** What a name consists of. */
const NAME = /[\p{Script=Han}（）()·]/u
/** What a line about the owner has. */
const SIGN = /权所有|copyright|©|rights|主办|地\s?址|ICP/iu
/** 主办：四川省地震局, 主办单位：… */
const HOST = /(?:主办(?:单位|方|机关)?|网站主办)\s?[:：]\s?(?<name>[\p{Script=Han}（）()·]{4,30})/u
/** 地址：成都市人民南路三段29号, but no 下载地址 of a file. */
const ADDRESS =
  /(?:联系|单位|通讯|通信|办公|网站)?(?<!下载)地\s?址\s?[:：]\s?(?<name>[\p{Script=Han}\d][\p{Script=Han}\w\-—()（）、，,#＃]{3,60})/u
/** 蜀ICP备05030409号-1, 京ICP证040089号 */
const ICP =
  /(?<name>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼蜀滇黔陇秦港澳台]\s?ICP\s?[备证]\s?(?:案\s?)?(?:字\s?)?(?:第\s?)?[A-Z]?\d{5,12}\s?号?(?:\s?-\s?\d{1,3})?)/iu
/** Words behind a name that aren't its own. */
const NOT_NAME = /所有|网站标识码|未经|保留|地址|邮编|电话|技术支持|主办|承办|备案/u

/** Find the owner beside the words of the copyright. */
function ownerBesideRights(text: string): [start: number, end: number] | null {
  for (const match of text.matchAll(RIGHTS)) {
    const from = match.index + match[0].length
    const name = BEHIND.exec(text.slice(from, from + 100))?.groups?.name
    // 青岚市水利局 版权所有　中文网址：…: the next word is a label, and the owner stood before.
    if (name !== undefined && !LABEL_BEHIND.test(text.slice(text.indexOf(name, from) + name.length))) {
      const start = text.indexOf(name, from)
      return [start, start + name.length]
    }
    let end = match.index
    while (end > 0 && SPACE.test(text[end - 1]!)) end--
    let start = end
    while (start > 0 && end - start < 30 && NAME.test(text[start - 1]!)) start--
    if (end - start >= 4) return [start, end]
  }
  return null
}

/**
 * Read who runs the site from a line of its foot: owner (版权所有、主办), address and ICP number.
 *
 * The owner is never an issuer by this alone.
 *
 * @example ownerFacts(locatedAt('版权所有:四川省地震局 地址：成都市人民南路三段29号', 0))
 */
export function ownerFacts(line: Located): Fact[] {
  const {text} = line
  if (text.length > 600 || !SIGN.test(text)) return []
  const facts: Fact[] = []
  const addRange = (field: 'owner' | 'address' | 'icp', [start, end]: readonly [number, number], rule: string) => {
    const stop = field === 'owner' ? text.slice(start, end).search(NOT_NAME) : -1
    const to = stop < 0 ? end : start + stop
    const fact = field === 'owner' && to - start < 4 ? null : factAt(field, line, [start, to], rule)
    if (fact) facts.push(fact)
  }
  const add = (field: 'owner' | 'address' | 'icp', pattern: RegExp, rule: string) => {
    const match = pattern.exec(text)
    const name = match?.groups?.name
    if (!match || name === undefined) return
    const start = match.index + match[0].indexOf(name)
    addRange(field, [start, start + name.length], rule)
  }
  add('owner', HOST, 'owner-host')
  const rights = ownerBesideRights(text)
  if (rights) addRange('owner', rights, 'owner-rights')
  add('address', ADDRESS, 'owner-address')
  add('icp', ICP, 'owner-icp')
  return facts
}
