import {byFirstCharacter} from '../../../grammar/by-first-character.js'
import {wordList} from '../../../grammar/word-list.js'
import {isPrepositionAt} from './predicate-at.js'

/** 施事动词: verbs whose subject is somebody, when an object follows; what things can do (符合, 包括, 明确) isn't here. */
const VERBS = byFirstCharacter(
  wordList(`
    做好 抓好 组织 开展 召开 举办 制定 制订 编制 拟定 拟订 建立 健全 落实 履行 负责 承担 配合 协助 参加 参与 提交 递交 报送 上报
    填报 填写 申报 申请 提供 出示 出具 签订 签署 办理 遵守 服从 接受 听从 指导 督促 监督 检查 巡查 审核 审查 核实 核查 查验 查明
    告知 通知 报告 汇报 采取 安排 指定 选派 派出 派员 抽调 聘请 聘用 保管 维护 爱护 收集 整理 汇总 掌握 了解 学习 宣传 教育 引导
    帮助 关心 购买 缴纳 交纳 支付 退还 返还 赔偿 补偿 收取 拆除 清理 清除 佩戴 携带 乘坐 驾驶 举报 投诉 拒绝 拒收 查阅 召集 受理
    答复 责令 制止 劝阻 追究 擅自 强迫 强制 索取 泄露 隐瞒 推诿 拖延 从事 指派 委派 委托 邀请 征求 听取 珍惜 尊重 严防 严守 看管`),
  (word) => word
)
/** Adverbs between an operator and its verb. */
const ADVERB =
  /^(?:及时|立即|如实|按时|按期|定期|严格|切实|依法|尽快|统一|妥善|全面|充分|共同|进一步|首先|同时|相互|互相|逐[步级一]|要求|根据需要|按照?(?:规定|要求))/u
/** 主动上前, 认真填写: in such a way things do nothing; 将有关情况公示, 与业主签订合同: neither do they in these constructions. */
const WILLING =
  /^(?:(?:主动|自觉|认真|高度重视|密切|努力)\p{Script=Han}{2}|积极(?!稳妥)\p{Script=Han}{2}|[将把](?!来)\p{Script=Han}{2}|会同\p{Script=Han}{2}|与\p{Script=Han}{2,12}签订|向\p{Script=Han}{2,16}(?:报告|申报|申请|提出|提交|说明|出示|告知)|对[^，。；]{2,30}(?:进行|开展|实施|给予|予以|作出))/u
/** An object. */
const OBJECT = /^[\p{Script=Han}《“"]{2}/u
/** How long a phrase before the verb (按照规定程序, 在收到通知后) may be. */
const REACH = 30

/**
 * Tell whether what follows an operator is something that only somebody can do (施事谓语): 应|建立治安组织, not 应|纳入预算.
 *
 * @example
 * isAgentPredicate('建立健全治安组织') // true
 * isAgentPredicate('及时公布') // false
 */
export function isAgentPredicate(predicate: string): boolean {
  let at = 0
  for (let found = ADVERB.exec(predicate); found; found = ADVERB.exec(predicate.slice(at))) at += found[0].length
  if (WILLING.test(predicate.slice(at, at + 2 * REACH)) || doesSomethingAt(predicate, at)) return true
  if (!isPrepositionAt(predicate, at)) return false
  for (const end = Math.min(predicate.length, at + REACH); at < end; at++)
    if (doesSomethingAt(predicate, at)) return true
  return false
}

function doesSomethingAt(text: string, at: number): boolean {
  const verb = VERBS.get(text[at] ?? '')?.find((word) => text.startsWith(word, at))
  return verb !== undefined && OBJECT.test(text.slice(at + verb.length, at + verb.length + 2))
}
