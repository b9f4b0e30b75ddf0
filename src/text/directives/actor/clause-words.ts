import {wordList} from '../../../grammar/word-list.js'

/** 连接语: what begins a clause before its subject. */
export const CONNECTORS =
  /^(?:一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|首先|其次|再次|最后|同时|此外|另外|因此|为此|鉴此|据此|对此|其中|但是|然而|而且|并且|以及|原则上|特别是|尤其是|下一?步|今后|目前|当前|近期|会后|凡是|以上|一般|平时|或者|[或现但并且而凡又则故即也还若]|必要时|届时|如果|倘若)[，,、]?/u

/** 修饰语: adverbs between the subject and the operator (各地也要, 单位内部应, 都必须). */
export const ADVERBS =
  /(?:内部|同时|一般|原则上|依法|切实|同样|首先|坚决|明确|一律|仍然|今后|近期|[还也都均就既亦又并仍则更再只才]|本应|统一|全部|分别|共同|自行|一定|特别|尤其|同步|立即|尽快|最[多长高低短少]|至少|尽量)$/u

/** 修饰词 */
const MODIFIER_WORDS = wordList(`
  主管 所在 其他 其它 代理 行政 监管 监督 管理 工作 领导 所属 下属 直属 相关 有关 主要 专业 技术 党政
  内设 执法 业务 具体 分管 职能 派出 派驻 保障 服务 财政 税务 教育 审批 登记 审查 建设 规划 环保 保护
  卫生 交通 司法 公安 民政 人事 法制 纪检 监察 审计 统计 价格 商务 农业 水利 林业 文化 科技 信访 应急
  消防 指导 领导班子 常务 党员 在职 离退休 全体 一线 基层 各级 县级以上 以上 市县 区县 省级 市级 地方
  人民 代表大会 同级 法定 上级 下级 本级`)
/** 修饰词: what links two nouns of one actor's name (国务院科学技术行政部门, 单位主要负责人), at the end of what stands between. */
export const MODIFIERS = new RegExp(`(?:${MODIFIER_WORDS.join('|')})$`, 'u')
/** Those of two characters, which are looked for at every position. */
const PAIRS: ReadonlySet<string> = new Set(MODIFIER_WORDS.filter((word) => word.length === 2))

/**
 * Tell whether a modifier (修饰词) of two characters stands at a position.
 *
 * @example
 * isModifierAt('主管部门', 0) // true
 */
export function isModifierAt(text: string, position: number): boolean {
  return PAIRS.has(text.slice(position, position + 2))
}

/** 受事的标记: what has a patient, not a subject, behind it: 对玩忽职守的单位. */
export const PATIENT = /^(?:对于?|[将把向给由除]|为了?|根据|按照|关于|围绕|针对|通过|结合)/u

/** Longer phrases are clauses, not names. */
export const LONGEST = 160
