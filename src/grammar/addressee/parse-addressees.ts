import {parseOrgan} from '../organ/parse-organ.js'
import {mayBeName} from '../person-names.js'
import {RECIPIENT_TAILS} from './words.js'

/** A colon inside makes a label: `主送：各县`. */
const ANY_COLON = /[:：]/u
/** What stands between the addressees of one group: `各市、县（区）`. */
const BETWEEN = /[、\s]+/u

/** 主送机关: the recipients as printed, and their classes. */
export interface Addressees {
  text: string
  groups: string[]
}

/** Longer lines are text; the longest lists of recipients have a few hundred characters. */
const LONGEST_LINE = 1000
const TAILS = new Set(RECIPIENT_TAILS)
const LONGEST_TAIL = Math.max(...RECIPIENT_TAILS.map((tail) => tail.length))
// 主送：, 主送机关：
const LABEL = /^主\s?送(?:机关|单位)?\s?[:：]/u
// 各有关单位：
const COLON = /[:：]$/u
// What classes are parted by; 、 stands within a class.
const CLASS = /[，,；;]/u
// （党委）, （含教学部）
const ASIDE = /[（(][^（）()]{0,40}[）)]/gu
// Words of salutations, transitions, labels and sentences.
const NO_RECIPIENT =
  /如下|通知|公告[如为]|[现現][就将將予]|特此|同志[们們]|朋友[们們]|代表[们們]|先生|女士|来宾|各位(?!考生|家长|学员)|联系[人电方]|电话|地址|邮编|邮箱|附件|抄送|来源|作者|编辑|时间|日期|地点|[。！？!?]|包括|其中|按照|根据|为了|要求|必须|应当|主题|内容|关键词|以下|下列|标题|文号|索引|名称|发布机构|发文机关|(?<!有限)责任|单位名称|会议|原则|目标|是$|^为/u
// 一、, （一）, 1., 第一条: a numbered heading.
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十百\d]{1,4}[条章节])/u
// 王建国代表, 王建国等5位代表: who receives the reply to a proposal (建议、提案答复).
const DEPUTY = /^(?<name>\p{Script=Han}{2,4}?)(?:等\d{1,2}[位名])?(?:代表|委员)等?$/u
// 岳阳经济技术开发区: a place stands for its authorities where others are named.
const PLACE = /^\p{Script=Han}{2,16}(?:[区市县州盟旗镇乡]|街道|农场|林场)$/u
// 公安厅、局: of every province a department, and in the cities a bureau.
const DEPARTMENTS = /^\p{Script=Han}{2,12}[厅委]、[局委办]$/u
// ××有限公司: a name withheld.
const WITHHELD = /^\p{Script=Han}{0,10}[×*＊X]{1,8}\p{Script=Han}{2,12}$/u
// 各…, 有关…, 你局, 省直…, 驻…: how a group begins that names no single organ.
const OPEN =
  /^(?:[各你贵貴本省市区區县縣州盟旗驻駐在委局厅廳部校院]|有[关關]|相[关關]|全[体體省市县縣区區州校院局国國]|自治区|直辖市|中央|国务院|所属|直属|机关|民[革盟建进]|农工党|致公党|九三学社|台盟|新疆生产建设兵团|计划单列市|\p{Script=Han}{1,12}(?:各|有关|所属|直属|全体))/u

/**
 * Parse a line of main recipients (主送机关), several lines already joined, or give `null`.
 *
 * It ends with a colon and consists of organs and classes of organs; classes part at commas and semicolons, 、 stands within
 * a class (GB/T 9704-2012 §7.3.2). With `colon: 'optional'` a line without one passes when every class begins like a
 * recipient (各…) or is an organ.
 *
 * @example
 * parseAddressees('各市、县人民政府，省政府各部门：') // {text: '各市、县人民政府，省政府各部门', groups: [two]}
 * parseAddressees('同志们：') // null
 * parseAddressees('现就有关事项通知如下：') // null
 */
export function parseAddressees(
  line: string,
  {colon = 'required'}: {colon?: 'required' | 'optional'} = {}
): Addressees | null {
  const printed = line.trim().replace(LABEL, '').trim()
  if (printed.length > LONGEST_LINE) return null
  const ends = COLON.test(printed)
  if (!ends && colon === 'required') return null
  const text = printed.replace(COLON, '').trimEnd()
  const bare = text.replace(ASIDE, '')
  if (bare.length < 2 || ANY_COLON.test(bare) || NO_RECIPIENT.test(bare) || NUMBERED.test(bare)) return null
  if (!bare.split(CLASS).every((group) => isGroup(group.trim(), !ends))) return null
  return {text, groups: splitClasses(text)}
}

/** A class ends like an organ; its first words begin like one or it is one as a whole. */
function isGroup(group: string, strict: boolean): boolean {
  const items = group.split(BETWEEN)
  const last = items.at(-1)!
  if (!strict && DEPARTMENTS.test(group)) return true
  if (!strict && items.every((item) => mayBeName(DEPUTY.exec(item)?.groups?.name ?? ''))) return true
  if (last === '' || !endsAsRecipient(last)) return false
  if (items.some((item) => item.length > 40)) return false
  return (
    OPEN.test(items[0]!) ||
    // 海关总署江源分署、各直属海关: an organ and a class side by side.
    items.every((item) => OPEN.test(item) || parseOrgan(item) !== null) ||
    (!strict && (parseOrgan(last) !== null || items.every((item) => PLACE.test(item) || WITHHELD.test(item))))
  )
}

function endsAsRecipient(item: string): boolean {
  for (let length = Math.min(LONGEST_TAIL, item.length); length >= 1; length--) {
    if (TAILS.has(item.slice(item.length - length))) return true
  }
  return false
}

/** Commas inside brackets do not part classes. */
function splitClasses(text: string): string[] {
  const groups: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if ('（('.includes(character)) depth++
    else if ('）)'.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && CLASS.test(character)) {
      groups.push(text.slice(start, index).trim())
      start = index + 1
    }
  }
  groups.push(text.slice(start).trim())
  return groups.filter((group) => group !== '')
}
