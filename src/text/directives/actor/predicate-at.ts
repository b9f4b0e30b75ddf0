import {byFirstCharacter} from '../../../grammar/by-first-character.js'
import {characterSet} from '../../../grammar/character-set.js'
import {wordList} from '../../../grammar/word-list.js'
import {isModifierAt} from './clause-words.js'
import {nounAt} from './noun-at.js'
import {PREDICATES, PREPOSITIONS} from './predicate-words.js'

/** 教育、公安等部门 */
const LIST_OF_FIELDS = /等\p{Script=Han}{0,8}(?:部门|单位|机关|机构|行业|领域|地区)/u
/** 各单位, 有关部门, 全体 */
const ALL_OF = /^[各有全]/u
/** 有关部门 behind a verb is its object. */
const OBJECT = /^(?:有关|相关|各级|全体|下属|所属|基层|同级|上级|下级)/u
/** 开办煤矿, 设立分公司: what is made; 开办单位 is who makes it. */
const MAKES = /^(?:设立|成立|开办|举办|组建|兴办|创办|新设|撤销|注销)(?!单位|部门|机关|机构|主体|[人方者])/u
/** 尊重当事人, 引导企业: verbs whose object is somebody; 保护单位, 服务机构 are names. */
const DONE_TO =
  /^(?:尊重|保护|保障|维护|支持|鼓励|引导|帮助|指导|督促|教育|动员|发动|号召|培养|关心|关注|爱护|服务|通知|告知|征求|听取|责令|责成|组织|授权|聘请|邀请|侵害|侵犯|违反|约谈|表彰|奖励|警告|批评|处罚|处分|接收|招收|录用|聘用|招聘|安置|吸纳|救助|乘坐|驾驶|停放|租用)/u
/** 物业服务企业, 指导教师: nouns that such a verb describes. */
const DESCRIBED = /^(?:单位|部门|机关|机构|企业|公司|人员|[组方者]|小组|中心|平台|大厅|教师|老师|对象|主体)/u
/** 驾驶人, 举办者: who does it; not 办理人员, 收取人民币. */
const DOER = /^[人者](?![员民口才数均事为])/u
const DOES = characterSet('员户者人')
/** 出租汽车经营者, 运输危险货物企业: whose trade it is. */
const TRADE =
  /^(?:出租|运输|装卸|维修|租赁|养殖|种植|加工|屠宰|配送|回收|检验|检测|检疫|监理|设计|勘察|印刷|出版|销售|生产|经营|供应)\p{Script=Han}{1,6}(?:者|企业|单位|人员|机构|公司|户)/u
/** 普查员, 经营户: a noun of who does something, whatever the verb; not 发动员工, 贫困户籍. */
const MEMBER =
  /^(?:\p{Script=Han}[^动全满超减裁缺定复委成人各官\P{Script=Han}]员(?![会工额级数警外内以])|\p{Script=Han}[^账入立落门开窗专分各农用客租\P{Script=Han}]户(?![口籍外内型均主])|\p{Script=Han}[^个本他某成好新众外器同感何的类用育待做选为管\P{Script=Han}]人(?![员民口才数均次事为大身工力体生类文选社防道格权性物造际群心])|\p{Script=Han}[^或前后二三两再\P{Script=Han}]者)/u
/** 进入平台: verbs that no name of an organ begins with. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    规定 要求 提出 认为 决定 发现 违反 没有 符合 满足 属于 致使 导致 造成 进入 享有 享受 拥有 具有 具备 达到 超过 低于 位于 处于 离开 前往 给予 予以 采取
    遵守 坚持 加强 做好 抓好 提高 登录 查询 浏览 咨询 关注`)
)
const OPENERS = index(PREPOSITIONS)
const BOUNDARIES = index(PREPOSITIONS, ...Object.values(PREDICATES))

/** Give the length of the verb, adverb or preposition at a position (谓语词); 0 if none stands there. */
export function predicateLength(text: string, position: number): number {
  return longestAt(text, position, BOUNDARIES)
}

/** Tell whether a preposition stands at a position: 对, 根据. */
export function isPrepositionAt(text: string, position: number): boolean {
  const length = longestAt(text, position, OPENERS)
  // 经营, 从事 are no 经, 从.
  return length > 0 && longestAt(text, position, BOUNDARIES) === length
}

/**
 * Give the length of a noun made of a verb and who does it (申诉人, 保管者); 0 if none stands there.
 *
 * @example
 * doerLength('申诉人不服的', 0) // 3
 * doerLength('申诉材料', 0) // 0
 */
export function doerLength(text: string, position: number): number {
  const length = predicateLength(text, position)
  if (length > 1 && DOER.test(text.slice(position + length, position + length + 2))) return length + 1
  return DOES[text.charCodeAt(position + 2)] === 1 && MEMBER.test(text.slice(position, position + 4)) ? 3 : 0
}

/** Tell whether a verb or preposition stands at a position that is no part of a name: 建设|单位, 监督|管理|机构. */
export function isPredicateAt(phrase: string, position: number): boolean {
  const length = predicateLength(phrase, position)
  if (length < 2) return length === 1
  let at = position + length
  if (PLAIN_VERBS.has(phrase.slice(position, at)) || MAKES.test(phrase.slice(position, at + 2))) return true
  if (DOER.test(phrase.slice(at, at + 2))) return false
  if (position === 0 && TRADE.test(phrase)) return false
  // 教育、公安等部门: a list of fields.
  if (phrase[at] === '、' && LIST_OF_FIELDS.test(phrase)) return false
  for (let count = 0; count < 3; count++) {
    const noun = nounAt(phrase, at)
    if (noun?.actor)
      return (
        ALL_OF.test(noun.word) || (DONE_TO.test(phrase.slice(position, position + 2)) && !DESCRIBED.test(noun.word))
      )
    const verb = predicateLength(phrase, at)
    if (verb > 1) at += verb
    // 组织有关部门: a verb and whom it sets to work.
    else if (OBJECT.test(phrase.slice(at, at + 2))) return true
    else if (isModifierAt(phrase, at)) at += 2
    else return true
  }
  return true
}

/** Tell whether a phrase begins with a verb or a preposition that is no part of a name (建设单位, 查阅人). */
export function opensWithVerb(phrase: string): boolean {
  return !nounAt(phrase, 0) && isPredicateAt(phrase, 0) && predicateLength(phrase, 0) + 1 < phrase.length
}

/** The length of the longest word of a table at a position; 以及 only joins. */
function longestAt(text: string, position: number, table: typeof BOUNDARIES): number {
  const words = table.get(text[position] ?? '')
  if (!words || text.startsWith('以及', position)) return 0
  return words.find((word) => text.startsWith(word, position))?.length ?? 0
}

function index(...words: string[]): ReadonlyMap<string, readonly string[]> {
  return byFirstCharacter(new Set(words.flatMap(wordList)), (word) => word)
}
