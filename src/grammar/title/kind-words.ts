import type {DocumentType} from '../../schema/vocabulary.js'

/** A word that ends a title and names its kind (文种). */
export interface KindWord {
  word: string
  documentType: DocumentType | null
  /** What must stand right before the word, if anything. */
  after?: RegExp
  /** What must stand anywhere before the word. */
  within?: string
  /** What must not stand before the word. */
  notAfter?: RegExp
}

/**
 * List the words that end titles of the fifteen statutory kinds (文种), longest first among words with the same end.
 *
 * Source: 党政机关公文处理工作条例 (2012) §8, with the traps of practice: 征求意见 is no 意见, 政府工作报告 no 报告, 禁令 no 令.
 */
export const KIND_WORDS: readonly KindWord[] = [
  {word: '决议', documentType: '决议'},
  {word: '决定', documentType: '决定', notAfter: /(?:处罚|复议|裁决|仲裁|判决)$/u},
  {word: '命令', documentType: '命令'},
  // 国务院令, 主席令, 嘉奖令: an organ stands before 令, or what it orders.
  {
    word: '令',
    documentType: '命令',
    after:
      /(?:[部院署局委会府行办]|主席|总局|嘉奖|通缉|军委|河长|林长|禁火|防火|封山|禁牧|禁捕|禁渔|休渔|禁猎|戒严|动员)$/u
  },
  // 统计公报 are facts that an office publishes, not what a meeting or an organ makes known (会议公报, 联合公报).
  {word: '公报', documentType: '公报', after: /(?:会议|全会|联合|新闻|会谈)$/u},
  {word: '公告', documentType: '公告'},
  {word: '通告', documentType: '通告'},
  {word: '意见', documentType: '意见', notAfter: /(?:征求|征集|收集|听取|提出|修改|审查|评审|反馈)$/u},
  {word: '通知', documentType: '通知'},
  {word: '通报', documentType: '通报'},
  // 关于…的报告: 政府工作报告, 调研报告 and 年度报告 are genres.
  {
    word: '报告',
    documentType: '报告',
    within: '关于',
    after: /(?:的|情况|问题|工作|意见|请示)$/u,
    notAfter: /^政府工作$/u
  },
  {word: '请示', documentType: '请示'},
  {word: '批复', documentType: '批复'},
  {word: '议案', documentType: '议案'},
  {word: '函', documentType: '函', notAfter: /(?:邀请|公开|[来发去致回信密机])$/u},
  {word: '纪要', documentType: '纪要'}
]
