import type {Force} from '../schema/index.js'

/** 效力词: a word that makes a sentence a directive. */
export interface Operator {
  /** The word as it stands in the text. */
  word: string
  /** What it does; `null`: the word is a compound that only looks like an operator. */
  force: Force | null
  /** The part of the word that is the operator, when the table lists it with what follows (应征得 → 应). */
  operator: string
  /** `clause`: it counts only at the start of a clause or behind who acts; `any`: everywhere. */
  at: 'any' | 'clause'
  /** What the word must stand in, matched from where it begins (sticky); elsewhere it is a compound. */
  frame?: RegExp
}

type Row = readonly [force: Force, at: Operator['at'], words: string]

/** Operators by force; words of one row behave alike. */
const ROWS: readonly Row[] = [
  ['obligation', 'any', '必须 务必 务须 务请 应当 应该 理应 应 须 要 需 一律 一定要'],
  [
    'prohibition',
    'any',
    '不得 严禁 不准 不许 不允许 不予 不应 不应当 不应该 不宜 不可 不可以 不能 不能够 不要 不搞 切勿 请勿 切忌 坚决杜绝 决不允许 绝不允许 一律不 一律不得 一律不准 一律不予 一律不再 一律禁止 一律严禁'
  ],
  ['prohibition', 'clause', '禁止 坚决禁止 明令禁止 原则上禁止'],
  ['permission', 'any', '可以 可 方可 均可 也可 亦可 还可 即可 皆可 都可 只可 仅可 有权'],
  ['permission', 'clause', '允许 准予 准许'],
  [
    'encouragement',
    'clause',
    '鼓励 提倡 倡导 支持 鼓励和支持 鼓励和引导 引导和鼓励 鼓励引导 引导鼓励 鼓励支持 支持和鼓励 大力提倡 积极鼓励 积极支持 大力支持'
  ],
  ['request', 'clause', '请 敬请 烦请 商请 恳请 特请 现请 现提请 特提请 希 希望 望 恳望']
]

/**
 * Operators listed with their right-hand neighbour, because a shorter compound stands before them: 应征 is a compound, 应征得 is
 * 应 + 征得. The bar divides the operator from what follows.
 */
const WITH_NEIGHBOUR: readonly Row[] = [
  [
    'obligation',
    'any',
    '应|征得 应|征求 应|征收 应|征集 应|聘请 应|聘任 应|聘用 应|对此 应|对本 应|对其 应|对该 应|对各 应|对每 应|对所 应|对上述 应|对下列 应|对申请 应|对有关 应|对提交 应|对符合 应|对违反 应|用好 应|用于 应|考虑 应|考察 应|考核 应|急于 应|试点 应|试行 应|时常 应|力所 应|用足 应|届时 应|变更 应|收集 应|收取 应|收到 应|收回 应|收缴 应|收购 应|收录 应|力求 应|力争 应|力戒 应|验收 应|验明 应|验证 应|标明 应|标注 应|标识 应|标示 应|付清 应|付给 应|付诸 应|纳入 应|缴纳 应|缴存 应|缴回 应|缴清 应|时刻 应|运用 应|声明 应|允许 应|许可 应|得到 应|得当'
  ],
  [
    'obligation',
    'any',
    '要|求真务实 要|求同存异 要|求实 要|求新 要|案情 要|点面结合 要|点对点 要|务实 要|务必 要|想方设法 要|想办法 要|想清楚 要|是非分明 要|道德 要|害怕 要|约谈 要|约束 要|约请 要|领会 要|领导 要|领悟 要|领取 要|闻令 要|闻风'
  ],
  ['prohibition', 'any', '不得|不经'],
  [
    'permission',
    'any',
    '可|行使 可|观看 可|比照 可|用于 可|用作 可|选择 可|选派 可|选用 可|选取 可|选聘 可|取消 可|取得 可|变更 可|变通 可|调整 可|调剂 可|调用 可|调取 可|及时 可|查阅 可|查询 可|查封 可|查看 可|查验 可|查实 可|考虑 可|考核 可|依法 可|依据 可|依照 可|依托 可|依申请 可|见机 可|信用 可|转换为 可|能动'
  ]
]

/** Give the rows of a table as operators. */
function read(rows: readonly Row[]): Operator[] {
  return rows.flatMap(([force, at, words]) =>
    words.split(' ').map((entry) => {
      const [operator, neighbour = ''] = entry.split('|') as [string, string?]
      return {word: operator + neighbour, force, operator, at}
    })
  )
}

/**
 * 应对学校食堂开展检查: 应, and whom something is done to with 对; 应对突发事件, 积极应对人口老龄化: a verb, to cope with.
 *
 * The verb behind the object tells, unless the object is what one copes with.
 */
const DONE_TO =
  /(?<!积极|有效|妥善|科学|从容|共同|携手|冷静|全力|合力|提前|主动|充分|能够|如何|怎样|[为来以用在的])应对(?![^，。；：\n]{0,12}(?:突发|事件|事故|危机|风险|挑战|气候|[灾疫汛洪]|暴雨|雨雪|冰冻|台风|高温|低温|寒潮|极端|老龄|变局|变化|形势|局面|困难|压力|冲击|诉讼|摩擦|不利|恶劣|紧急|应急|考验|舆情))[^，。；：\n]{2,40}?(?:开展|进行|予以|给予|加以|作出|做出)(?!的)/uy

/** 申请人需要提交材料: 需要 with something that is done for it; in 根据需要, 需要注意的是 it asks for nothing. */
const NEEDED =
  /(?<![的如确因所若凡无不有更将]|实际|工作|特殊|根据|按照)需要(?=重新|另行|提前|补充|提供|提交|缴纳|交纳|办理|填写|填报|携带|出示|签订|签署|上传|上报|报批|报送|登记|申请|审批|由)/uy

/** 效力词表: what requires, forbids, allows, encourages or asks in official documents. */
export const OPERATORS: readonly Operator[] = [
  ...read(ROWS),
  ...read(WITH_NEIGHBOUR),
  {word: '需要', force: 'obligation', operator: '需要', at: 'any', frame: NEEDED},
  {word: '应对', force: 'obligation', operator: '应', at: 'any', frame: DONE_TO}
]
