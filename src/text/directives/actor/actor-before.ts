import {LONGEST, PATIENT} from './clause-words.js'
import {endsWithActor} from './ends-with-actor.js'
import {connectorLength, type LeadingActor, leadingActor} from './leading-actor.js'
import {withoutAdverbs} from './own-subject.js'
import {isPredicateAt, isPrepositionAt, opensWithVerb, predicateLength} from './predicate-at.js'
import {ordinalLength} from '../sentence-start.js'

/** 责任主体: who acts, and where the text names them. */
export interface FoundActor {
  text: string
  start: number
  end: number
}

const LONGEST_OBJECT = 40
/** White space in front of an actor. */
const SPACE = /\s/u
/** 责任人是, 单位为: a statement, no one who acts. */
const COPULA = /[是为]/u
/** （以下简称《条例》） */
const TERM = /[（(](?:以下|下)[^（）()]{1,40}[）)]$/u
const LONGEST_TERM = 48
const LONGEST_NUMBER = 10
/** In 在重点监视防御区 it opens a place; with 的 behind, one that acts: 在校学习的学生. */
const PLACE = /^[在从自经]/u
/** 该条例规定任何单位…, 会议要求其他工作…, 在此提醒广大考生…: what says so is no part of the name. */
const SAYS =
  /^(?:(?:会议|[该本]\p{Script=Han}{1,6}?)?(?:规定|明确|要求|强调)(?=任何|所有|一切|全体|其他|其它|有关|各[地级部单])|(?:在此|再次|特此|特别|温馨|现)?(?:提醒|敬告|告诫))/u
/** 从8月21日起各单位…: from when on. */
const SINCE = /^[从自](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?起/u
/** 请各单位做好准备，遇有险情要…: whom the clause before asks. */
const ASKS = /^(?:敬请|烦请|恳请|现请|请|希望|希)/u
/** 施工作业中施工单位: a time or an occasion in front of the actor. */
const OCCASION =
  /^.{2,24}?(?:作业中|活动中|工作中|过程中|期间|节假日|双休日|(?<![同小临按及平实课工随当])时|(?<!博士|[以售课产战前先最落日背今此证税贷诊灾])后|以前|之前|阶段)(?=\p{Script=Han}{2})/u
/** 本市2017年防灾减灾救灾工作: work named as the subject. */
const WORK = /^.{2,40}(?<!的)工作$/u
/** 城市的停车场: a place owns nothing that it acts by. */
const PLACE_OF = /(?:城市|地方|地区|园区|社区|街道|乡镇|开发区|高新区)$/u
/** 如值班员等人员: an example of those who were named before. */
const EXAMPLE = /^(?:[如含]|例如|比如)/u
/** 谋事要实、做人: an operator inside is no name. */
const OPERATOR_INSIDE = /(?<![重主需必首次只])要(?![求素点件])|必须|应当/u
/** 采用股份制形式的高等学校: what ends with 的 and a noun of an actor is one name. */
const ATTRIBUTED = /的(?<head>[^的，；]{2,20})$/u
/** 施工单位的运输车辆: what its owner drives. */
export const DRIVEN = /^的[^的，]{0,8}(?:车辆|机动车|船舶)$/u
/** 各级政府|对有功人员: whom something is done to is no part of the name; 对外 is an adjective. */
const DONE_TO = /^(?:对于?|[向将把为给])(?![外内口])/u
/** 通过初审的人员, 经审核合格的单位: what they went through. */
const WENT_THROUGH = /^(?:通过|经)[^，]{2,40}的/u
/** 参加会议人员, 因故缺席者: those who do what the verb says; not whom it does something to (安排值班人员). */
const DOERS =
  /^(?!严禁|禁止|必须|组织|安排|抽调|选派|动员|教育|引导|指导|督促|加强|强化|管理|监督|检查|查处|处罚|追究|培训|考核|通知|确定|明确|落实|涉及|包括|成立|建立|配[备齐]|增加|充实|保护|保障|支持|帮助|尊重|表彰|奖励|招聘|聘[用请]|推荐|选拔|[不应须要可请将把由向给对])[^，。的]{2,16}(?:人员|者|车辆)$/u
/** 景区|提高门票价格: verbs that no thing is named by. */
const DOES = /^(?:提高|降低|收取|缴纳|变更|制定|签订|转让|增加|减少|取得|发布|设立)/u
/** 企业培训经费, 单位采购材料: things that are named by whose they are. */
const THING =
  /(?:经费|资金|费用|收费|标准|制度|项目|工程|设施|设备|材料|资料|计划|方案|文件|信息|数据|证书|合同|协议|账户|档案|价格|时间|期限)$/u

/** 测试由检定机构进行: who does it stands behind 由, and what is done before it. */
const BY_INSIDE = /(?<=\p{Script=Han})(?<![理自缘事案根])由(?![来于此])/u
/** 如|住户确实无法陪同; not 如期. */
const IF = /^如(?=\p{Script=Han}{2})(?![何期实下上此同意果])/u

/**
 * Read the name of who acts (责任主体) between two positions: the subject of a clause or, `direct`, what stands up to an operator.
 *
 * @param text the text
 * @param from where the phrase begins
 * @param to where it ends
 * @param direct an operator stands behind it
 */
export function actorBefore(text: string, from: number, to: number, direct: boolean): FoundActor | null {
  const start = nameStart(text, from, to, direct)
  const end = direct ? withoutRemark(text, start, withoutAdverbs(text, start, to)) : to
  const phrase = text.slice(start, Math.min(end, start + LONGEST + 1))
  const lead = leadingActor(phrase)
  const rest = lead ? phrase.slice(lead.offset + lead.text.length) : ''
  if (lead && endsWithActor(phrase) && !opensWithVerb(phrase) && hasObject(rest))
    return {text: lead.text, start: start + lead.offset, end: start + lead.offset + lead.text.length}
  if (isName(phrase, direct) && !(lead?.possessive && DRIVEN.test(rest)) && !DONE_TO.test(rest)) {
    const occasion = OCCASION.exec(phrase)?.[0].length ?? 0
    return {text: phrase.slice(occasion), start: start + occasion, end}
  }
  if (direct && WORK.test(phrase) && !phrase.includes('以及') && !opensWithVerb(phrase))
    return {text: phrase, start, end}
  if (lead?.possessive && PLACE_OF.test(lead.text)) return null
  if (!lead || OPERATOR_INSIDE.test(lead.text) || BY_INSIDE.test(lead.text) || (direct && isAbout(lead, rest)))
    return null
  return {text: lead.text, start: start + lead.offset, end: start + lead.offset + lead.text.length}
}

/** Tell whether a thing stands between who is named and the operator: 申请人在报名时提交的材料|应当. */
function isAbout({possessive}: LeadingActor, rest: string): boolean {
  if (possessive) return !DRIVEN.test(rest)
  return (
    THING.test(rest) && !DOES.test(rest) && !DONE_TO.test(rest) && (!isPrepositionAt(rest, 0) || rest.includes('的'))
  )
}

/** 事业单位|招聘本科学历的毕业生: between a verb and 的 stands an object, so what follows 的 is no name; 学校|推荐的毕业生 is. */
function hasObject(rest: string): boolean {
  const of = rest.indexOf('的')
  if (predicateLength(rest, 0) < 2) return false
  if (of < 0) return isPredicateAt(rest, 0)
  if (of < 4 || of > LONGEST_OBJECT) return false
  for (let at = 0; at < of; at++) if (at + predicateLength(rest, at) === of) return false
  return true
}

/** Where a name may begin: behind a number, a connector, and words that ask or say. */
function nameStart(text: string, from: number, to: number, direct: boolean): number {
  let start = direct ? Math.max(from, to - LONGEST) : from
  while (start < to && SPACE.test(text[start]!)) start++
  // 会议明确：（一）市财政局要…；（二）各区不得…
  start += ordinalLength(text.slice(start, Math.min(to, start + LONGEST_NUMBER)))
  start += connectorLength(text.slice(start, Math.min(to, start + LONGEST)))
  start += SINCE.exec(text.slice(start, Math.min(to, start + 14)))?.[0].length ?? 0
  start += SAYS.exec(text.slice(start, Math.min(to, start + 12)))?.[0].length ?? 0
  start += IF.exec(text.slice(start, Math.min(to, start + 4)))?.[0].length ?? 0
  if (!direct) start += ASKS.exec(text.slice(start, Math.min(to, start + 2)))?.[0].length ?? 0
  return start
}

/** Tell whether a whole phrase names who acts. */
function isName(phrase: string, direct: boolean): boolean {
  if (direct && phrase === '国家') return true
  if (phrase.length < 2 || phrase.length > LONGEST || !endsWithActor(phrase)) return false
  const attributed = endsWithActor(ATTRIBUTED.exec(phrase)?.groups?.head ?? '')
  if (PATIENT.test(phrase) && !(direct && attributed && WENT_THROUGH.test(phrase))) return false
  if (
    (PLACE.test(phrase) && !phrase.includes('的')) ||
    OPERATOR_INSIDE.test(phrase) ||
    EXAMPLE.test(phrase) ||
    BY_INSIDE.test(phrase)
  )
    return false
  if (opensWithVerb(phrase) && !attributed && !DOERS.test(phrase)) return false
  if (direct || DOERS.test(phrase)) return true
  const lead = leadingActor(phrase)
  const rest = lead ? phrase.slice(lead.offset + lead.text.length) : phrase
  // 推荐的单位和个人限额推荐候选人: behind the subject no 的 follows, so the clause is no name.
  return rest === '' || (attributed && rest.includes('的') && !COPULA.test(phrase))
}

/** 专线电话工作（以下简称专线电话工作）应当: the term is no part of the name. */
function withoutRemark(text: string, start: number, end: number): number {
  return end - (TERM.exec(text.slice(Math.max(start, end - LONGEST_TERM), end))?.[0].length ?? 0)
}
