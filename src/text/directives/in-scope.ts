import {findOperators, type FoundOperator} from '../../grammar/operators/find.js'
import {endsWithActor} from './actor/ends-with-actor.js'
import {type Clause, clauseAt} from './clauses.js'
import {connectorLength} from './actor/leading-actor.js'
import {opensWithVerb} from './actor/predicate-at.js'

/** A lone 为 or 有 in front of the operator. */
const STATES = /^[为有]$/u
/** Operators whose object acts: `请各单位`. */
const REQUESTS = /支持|请|望/u
/** `在…中`, `于…前` */
const AT = /^[在于]/u
/** `…的单位` */
const ATTRIBUTE = /的\p{Script=Han}{1,8}$/u

/** 对应当公开的信息, 建立可以担负任务的队伍: behind these an operator stands inside an attribute. */
const OPENS_ATTRIBUTE =
  /(?:^|对于?|[将把因如若而与和或了有为及人、]|按照?|根据|凡是?|建立|属于|具有|包括|符合|违反|履行|存在|作为|其他|其它|关于|任何|所有|如果|若是|明确|依法|认为|是否|注明|写明|说明|列明|填写|涉及)$/u
/** 其他在保护工作中应当履行的职责: a clause that opens so names things. */
const NAMES_THINGS = /^(?:其他|其它|法律|法规|规定|以下|下列|上述)/u
/** 应当履行的职责是：, 应当提交的材料包括: the operator describes what is listed. */
const LISTED =
  /^\p{Script=Han}{1,16}(?<!相应|法律|下列|规定|一定|必要|有关|相关|全部|主要|同等|同样)的(?:职责|义务|责任|条件|材料|资料|内容|事项|情形|手续|费用|问题|信息)(?<predicate>[是为有]|包括|如下)?/u
/** 可以规定标价应当标示的内容: another operator stands before. */
const OPERATOR = /可以|应当|必须|不得/u
/** 可学的, 可查的: an adjective. */
const ADJECTIVE = /^\p{Script=Han}{1,2}的/u
/** 表内不能表述清楚的部分，: what cannot be is not forbidden. */
const UNABLE = /^\p{Script=Han}{1,12}(?:的\p{Script=Han}{1,6}|时)$/u
/** 不能立即整改的|要制定方案, 应当公开的|一律公开: where a case may end, which the next operator decides. */
const CASE_END = /的(?=[要应须可]|必须|一律)/gu
const LONGEST_CASE = 13
const ONLY_HAN = /^\p{Script=Han}+$/u
/** 不能在校住宿时|必须请假: a case, too. */
const UNABLE_WHEN = /^\p{Script=Han}{1,12}时(?:必须|[应须要可])/u
/** 未经老师|允许不得外出: who allows is no part of what is asked. */
const CONSENT = /经[^，；。]{1,20}$/u
const CONSENTS = /^(?:允许|准许)$/u
/** 因特殊情况需延期，: a case. */
const IN_CASE = /^\s?(?:确?因|如|若)[^，]{2,20}$/u
const NEEDS = /^需/u
const ASKED_THERE = /^，(?:[须应经由可]|必须)/u
/** 减灾是政府必须履行的职责: what follows 是 up to its last noun says what something is; not 特别是, 一是. */
const IS = /(?<![一二三四五六七八九十别其凡但若如要于可总还就不只而])是(?!否)[^，]{0,30}$/u
const NOUN_OF = /^[^，的要应须]{1,8}的[^，的]{1,12}$/u
/** 应训人员, 应休未休: those and that which should. */
const DUE = /^\p{Script=Han}(?:人员|人数|人口|未|天数|对象|金额|税额)/u
/** 由此带来的不便敬请谅解 */
const INCONVENIENCE = /(?:不便|之处)$/u
/** 应兜尽兜, 应公开尽公开: as completely as possible. */
const COMPLETELY = /^\p{Script=Han}{1,2}尽/u
/** 积极, 我部, 国家: what may stand between a clause's start and an operator that needs it. */
const CLAUSE_LEAD =
  /^(?:[现特并也还]|同时|积极|大力|坚决|原则上|一般|优先|重点|我们|我[部局委厅市省县区]|国家|区委|市委|省委|衷心|诚恳|真诚|应当|[应要]|严格|一律|明令|绝对|在此)*$/u
/** 城区二环路以内禁止…, 1号楼以西禁止…, 国庆期间禁止…: a place or a time stands where a subject would. */
const PLACE = /^[\p{Script=Han}\d、]{1,30}(?:[以之][内外上下东西南北]|范围内|区域内?|路段|场所|期间|时段|沿线|周边)$/u
/** 有意者请…, 联合申报的项目请…, 过往车辆请…: those and that which a request is about stand before 请. */
const ASKED =
  /(?:期间|[时前后者人]|人员|代表|家长|学生|单位|企业|个人|车辆|行人|市民|群众|考生|同学|同志|的项目|的人员|的部门)$/u
/** 值班表请于6月5日前报办公室: what is to be sent in stands before 请, and by when or how behind it. */
const SENT_IN =
  /^(?:[于在径]|务必|尽快|尽早|及时|按时|按照?|参照|随附?|一并|直接|报送|报至|发至|发送至|寄至|送至|反馈至?)/u
/** 表, 材料, 意见: things that are sent in. */
const SENT_THING =
  /^\p{Script=Han}{0,18}(?:[表单书函稿件]|材料|资料|名单|方案|计划|总结|报告|意见|建议|情况|信息|数据|作品|论文|回执|电子版|纸质版|台账|清单|结果|要求|问题|事项|事宜)$/u
/** 有意参加者, 符合条件的人员 */
const WHOEVER = /^(?:[有凡参拟需未已欲在]|符合|具备)/u
/** 无泳帽者, 进入场馆者 */
const WHO = /^[^，]{3,20}者$/u
const LONGEST_SUBJECT = 40
/** 其它车辆禁止通行 */
const VEHICLES = /(?:车辆|机动车|船舶)$/u
/** How far around an operator its clause is looked at. */
const REACH = 200

/**
 * Tell whether an operator is the sentence's own: not part of a condition (必须经过村庄的，), not inside an attribute
 * (建立可以担负救援任务的队伍), and at a clause's start where the word needs it (请, 鼓励, 禁止).
 */
export function inScope(text: string, clauses: readonly Clause[], found: FoundOperator): boolean {
  const clause = clauses[clauseAt(clauses, found.start)]!
  const before = text.slice(Math.max(clause.start, found.start - REACH), found.start).trimStart()
  const after = text.slice(found.end, Math.min(clause.end, found.end + REACH))
  // …的，: a condition.
  if (after === '' || text[clause.end - 1] === '的') return false
  if (found.operator.operator === '可' && ADJECTIVE.test(after)) return false
  if (found.operator.operator === '不能' && clause.mark === '，' && UNABLE.test(after)) return false
  if (found.operator.operator === '不能' && UNABLE_WHEN.test(after)) return false
  if (CONSENTS.test(found.operator.operator) && CONSENT.test(before)) return false
  if (
    NEEDS.test(found.operator.operator) &&
    IN_CASE.test(before) &&
    ASKED_THERE.test(text.slice(clause.end, clause.end + 3))
  )
    return false
  if (found.operator.operator !== '要' && isCase(after)) return false
  if (found.operator.operator === '应' && (COMPLETELY.test(after) || DUE.test(after))) return false
  if (found.operator.operator !== '要' && NOUN_OF.test(after) && IS.test(before)) return false
  const listed = LISTED.exec(after)
  if (listed && (listed.groups!.predicate || listed[0].length === after.length)) {
    if (listed.groups!.predicate || NAMES_THINGS.test(before) || OPERATOR.test(before)) return false
  }
  if (found.operator.at === 'clause')
    return (startsClause(before, after, found) || startsWithPlace(before, after, found)) && !labels(after, clause)
  return !(
    before !== '' &&
    OPENS_ATTRIBUTE.test(before) &&
    !STATES.test(before) &&
    after.includes('的') &&
    !endsWithActor(before)
  )
}

/** 应当公开的|一律公开: what an operator opens is a case; not 采取必要的|应急措施. */
function isCase(after: string): boolean {
  for (const {index} of after.slice(0, LONGEST_CASE + 1).matchAll(CASE_END)) {
    if (index === 0 || !ONLY_HAN.test(after.slice(0, index))) continue
    if (findOperators(after, index + 1, index + 2).length > 0) return true
  }
  return false
}

function startsClause(before: string, after: string, found: FoundOperator): boolean {
  const rest = before.slice(connectorLength(before))
  if (CLAUSE_LEAD.test(rest)) return true
  if (found.operator.word === '敬请' && INCONVENIENCE.test(rest)) return true
  // 确保平台支持…, 动员全社会支持…: 支持 and 请 are no operators behind a subject.
  if (found.operator.word === '请' && SENT_THING.test(rest)) return SENT_IN.test(after)
  if (found.operator.word === '请')
    return (
      rest.length <= LONGEST_SUBJECT &&
      (ASKED.test(rest) || endsWithActor(rest)) &&
      (!opensWithVerb(rest) || WHOEVER.test(rest) || WHO.test(rest))
    )
  if (REQUESTS.test(found.operator.word) || rest.length > LONGEST_SUBJECT) return false
  return (endsWithActor(rest) || VEHICLES.test(rest)) && (!opensWithVerb(rest) || WHO.test(rest))
}

/** 全市范围内全面禁止 */
const FULLY = /(?:全面|一律|严格|明令|坚决|全天|全时段)$/u

/** 明确城区以内禁止燃放的地点 only speaks of a prohibition. */
function startsWithPlace(before: string, after: string, found: FoundOperator): boolean {
  if (found.operator.force !== 'prohibition' || after.includes('的')) return false
  const rest = before.slice(connectorLength(before)).replace(AT, '').replace(FULLY, '')
  return PLACE.test(rest) && !opensWithVerb(rest) && !OPENS_ATTRIBUTE.test(rest)
}

/** 禁止列支的经费：, 鼓励发展的项目：: the operator describes a noun that a list follows. */
function labels(after: string, clause: Clause): boolean {
  return (clause.mark === '：' || clause.mark === ':') && ATTRIBUTE.test(after)
}
