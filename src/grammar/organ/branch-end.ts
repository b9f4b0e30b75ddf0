import {findDivision} from '../division/find-division.js'
import {bareDivisionLength} from '../division/bare-division-length.js'

// 监管局, 中心支行, 驻广州特派员办事处: what branches of central organs are called.
const BRANCH_HEAD =
  /^(?:省|市|自治区|地区)?(?:税务局|国家税务局|地方税务局|分行|支行|中心支行|营业管理部|营业部|分局|支局|分公司|分署|分社|调查总队|调查队|监管局|监管分局|监管办公室|监管专员办事处|监管办|监察局|监察分局|监察专员办事处|专员办事处|专员办|督察局|督察组|督查中心|管理局|管理办公室|海事局|海关|海区局|特派员办事处|特派办|保监局|银监局|银保监局|证监局|通信管理局|邮政管理局|烟草专卖局|出入境边防检查总站|安全监察局|煤矿安全监察局|巡回法庭|办事处|储备局|外汇管理部|公司)/u
// 华南督察局, 第一巡回法庭, 长江水利委员会: branches of a region.
const REGION_BRANCH =
  /^(?:第[一二三四五六]巡回法庭|驻\p{Script=Han}{2,6}(?:特派员办事处|专员办事处|特派办|专员办|办事处|地区海关)|(?:华南|华北|华东|华中|西北|西南|东北|中南|东海|北海|南海|长江|黄河|珠江|淮河|海河|松辽|太湖)\p{Script=Han}{0,6}?(?:监管局|管理局|督察局|海区局|水利委员会|监察局|分局|流域管理局|航务管理局|海事局|监督管理局))/u
// 新疆生产建设兵团税务局, 兵团调查总队: no division, and a place of branches.
const CORPS = /^(?:新疆生产建设)?兵团/u
const OWN_BRANCH = /^(?:分行|支行|中心支行|分公司|分局|支局)/u

/**
 * Find where the branch (分支机构) of an organ with branches ends that begins at `start` with its place, or `null`.
 *
 * @example
 * branchEnd('国家税务总局广东省税务局', 6, true) // 12
 * branchEnd('财政部广东省财政厅', 3, true) // null
 */
export function branchEnd(text: string, start: number, vertical: boolean): number | null {
  const rest = text.slice(start, start + 40)
  const region = vertical ? REGION_BRANCH.exec(rest) : null
  if (region) return start + region[0].length
  const place = CORPS.exec(rest)?.[0].length ?? findDivision(rest)?.length ?? bareDivisionLength(rest)
  if (place === 0) return null
  const head = (vertical ? BRANCH_HEAD : OWN_BRANCH).exec(rest.slice(place))
  return head ? start + place + head[0].length : null
}
