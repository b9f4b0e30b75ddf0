import type {FoundActor} from './actor-before.js'
import {isAgentPredicate} from './agent-predicate.js'
import {PATIENT} from './clause-words.js'
import {connectorLength} from './leading-actor.js'
import {withoutAdverbs} from './own-subject.js'
import {isPredicateAt, predicateLength} from './predicate-at.js'

/** 导医, 集贸市场, 经营易燃物品的市场: a noun, with what tells which one. */
const NOUN = /^\p{Script=Han}[\p{Script=Han}、（）()]{1,40}$/u
/** 导医|在大厅应, 林场|对辖区应: what opens a phrase between a subject and its operator. */
const PHRASE = /(?<=\p{Script=Han}{2})(?:[在对](?![外内于])|按照|根据|依照|通过|结合|针对|围绕|会同|对于)/u
/** 今后, 春节期间, 在建成后: when and where; 重点, 特别是: how. */
const ADVERBIAL =
  /(?:[中时后前间内上下里外起止年月日是为有和与或及等也都还又再更可能]|过程|情况|基础|同时|重点|以来|一步|时期|阶段|方面|关键|首先|今年|目前|当前|近期|原则|一律|尤其|特别|其中|此外|另外|任务|必要|必须|期限)$/u
/** 经费, 方案, 标志: nouns of things and of matters, which do nothing. */
const THING =
  /(?:[书表证费款金率量期法制性物品权案令票据册簿号码线图文件章条项目日度值价额比例数库机械具器房屋楼梯门窗道路桥口田林水电气药油车料试]|场所|场地|设施|设备|系统|信息|资料|材料|内容|方式|形式|工作|活动|会议|培训|教育|宣传|管理|建设|检查|考核|工程|作业|施工|计划|规划|报告|措施|机制|体系|政策|制度|办法|意见|决定|通知|公告|标准|规范|要求|原则|目标|责任|义务|职责|程序|流程|环节|条件|结果|成果|质量|安全|经济|产业|行业|事业|文化|服务|业务|产品|商品|食品|作品|名单|方向|思想|观念|作风|生活|问题|事项|事故|情形|行为|行动|过程|领域|区域|地段|位置|范围|部分|部位|人才|队伍|资源|环境|卫生|秩序|宿舍|教室|关系|技术|专业|课程|教学|科研|论文|成绩|考试|评审|评选|申请|采购|招标|投标|交易|合同|协议|转让|登记|审批|验收|标志|标识|网络|生产|经营|消费|投资|贷款|收费|价格|税收|财政|预算|决算|支出|收入)$/u
const LONGEST = 42

/**
 * Find the subject of an operator whose noun is in no table (导医应主动上前, 集贸市场应建立治安组织): a noun phrase at the head of the
 * clause, no thing, and behind the operator something that only somebody can do.
 *
 * @param text the text
 * @param from where the clause begins
 * @param to where the operator begins
 * @param predicate what stands behind the operator, up to the clause's end
 */
export function plainSubject(text: string, from: number, to: number, predicate: string): FoundActor | null {
  if (to - from > 2 * LONGEST) return null
  const clause = text.slice(from, to)
  const lead = clause.length - clause.trimStart().length
  const start = lead + connectorLength(clause.slice(lead))
  const whole = clause.slice(start, withoutAdverbs(clause, start, clause.length))
  const end = PHRASE.exec(whole)?.index ?? whole.length
  const name = whole.slice(0, end)
  if (!isPlainNoun(name) || !isAgentPredicate(predicate)) return null
  return {text: name, start: from + start, end: from + start + name.length}
}

function isPlainNoun(name: string): boolean {
  if (name.length > LONGEST || !NOUN.test(name) || ADVERBIAL.test(name) || THING.test(name) || PATIENT.test(name))
    return false
  const of = name.lastIndexOf('的')
  const head = name.slice(of + 1)
  if (head.length < 2) return false
  for (let at = 0; at < head.length; at++) {
    const length = predicateLength(head, at)
    if (length === head.length || (length > 0 && isPredicateAt(head, at))) return false
  }
  return true
}
