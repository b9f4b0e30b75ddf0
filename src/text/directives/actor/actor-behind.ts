import type {FoundOperator} from '../../../grammar/operators/find.js'
import type {FoundActor} from './actor-before.js'
import {endsWithActor} from './ends-with-actor.js'
import {type LeadingActor, leadingActor} from './leading-actor.js'
import {nounAt} from './noun-at.js'
import {doerLength, isPredicateAt, opensWithVerb} from './predicate-at.js'

/** 禁止施工单位|将工程转包, 请小区居民|自行领取: only somebody stands before these. */
const FOLLOWED = /^(?:[将把]|以(?!及)|自行|主动|自觉|积极|认真|及时|告知|提前|尽快|尽量)/u
const REACH = 80
/** 鼓励农产品生产企业…, 严禁市民…: whom it names is to act; what is supported may be a thing. */
const ENCOURAGES = /鼓励|提倡|允许|严禁/u
/** 请各单位…, 希望受表扬的先进单位…: how those begin who are asked; 请批转各地 is a verb. */
const NAMES =
  /^(?:[各你全受凡已本我该贵省市县区中入未]|有关|相关|广大|所有|符合|其他|其它|任何|一切|社会|企业|公民|国家|个人|同志|单位|党员|考生|学生|教师|用人|申报|申请|参加|报名|[有获]|具备|过往|途经|行经|来往|出行|外来|返乡|尚未|沿线|车辆|行人|乘客|驾驶|家长|居民|村民|业主|用户|商户|群众|员工|职工|专家|代表|委员|成员|部门|乡镇|街道|学校|高校|纳税|缴费|投标|竞买|应聘|以上|上述|下列|机关|企事业)|的/u
/** 请青山乡人民政府…: the full name of an organ. */
const ORGAN =
  /^\p{Script=Han}{2,40}(?:人民政府|委员会|管委会|办事处|指挥部|办公室|部门|(?<![机布大全当])局|(?<!大)厅)$/u

/**
 * Read who acts (责任主体) behind an operator: 应当由…, 请各单位…, 鼓励企业…, 禁止任何单位和个人….
 *
 * @param text the text
 * @param found the operator
 * @param end where its clause ends
 */
export function actorBehind(text: string, found: FoundOperator, end: number): FoundActor | null {
  const {operator, end: from} = found
  const rest = text.slice(from, Math.min(end, from + REACH))
  const by = rest.startsWith('由')
  // 不得由他人代办: who must not let others do it is not named here.
  if (by && operator.force === 'prohibition') return null
  if (!by && operator.at === 'any' && operator.operator !== '严禁') return null
  const lead = leadingActor(by ? rest.slice(1) : rest, !by) ?? (by ? agentBefore(rest.slice(1)) : null)
  if (!lead || lead.possessive || lead.offset > 0) return null
  const named =
    by ||
    nounAt(lead.text, 0)?.actor ||
    NAMES.test(lead.text) ||
    (endsWithActor(lead.text) && FOLLOWED.test(rest.slice(lead.text.length)) && !opensWithVerb(lead.text)) ||
    (ENCOURAGES.test(operator.operator) && !opensWithVerb(lead.text)) ||
    (ORGAN.test(lead.text) && !opensWithVerb(lead.text) && leadingActor(rest) !== null)
  if (!named) return null
  const start = from + (by ? 1 : 0)
  return {text: lead.text, start, end: start + lead.text.length}
}

const LONGEST_AGENT = 30

/** 由|项目实验负责人|进行: behind 由 a name goes up to its verb. */
function agentBefore(phrase: string): LeadingActor | null {
  let end = 0
  for (let at = 0; at < Math.min(phrase.length, LONGEST_AGENT);) {
    // 本人所在的委员会
    const word = phrase.startsWith('所在', at) ? 2 : (nounAt(phrase, at)?.word.length ?? doerLength(phrase, at))
    if (word === 0 && isPredicateAt(phrase, at)) {
      const text = phrase.slice(0, at)
      return at > 1 && endsWithActor(text) ? {text, offset: 0, possessive: false} : null
    }
    at += word || 1
    if (nounAt(phrase, at - word)?.actor) end = at
  }
  // 由价格主管部门管理: whatever the verb.
  return end > 0 ? {text: phrase.slice(0, end), offset: 0, possessive: false} : null
}
