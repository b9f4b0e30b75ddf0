import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findDates} from '../../grammar/dates.js'
import type {Evidence, Kind} from '../../schema/index.js'
import {citeBody} from '../cite-body.js'
import {SELF} from './effect-words.js'
import {findValidity} from './find-validity.js'
import {stateDate} from '../state-date.js'
import {passedOnTexts} from '../enclosed/passed-on-texts.js'
import {type Body, bodyOf, findingsOf, record} from '../tree.js'

/** No sentence tells of effect without one of these. */
const EFFECT = /施行|实施|执行|生效|试行|有效|失效|废止|实行/u

/** 起施行, 起执行, 起实施, 正式施行 behind a date. */
const TAKES_EFFECT = /^\s?(?:零时|0时|00[:：]00)?起?(?:正式|开始|试)?(?:施行|实施|执行|生效|试行|实行)/u
/** 有效期至, 有效期截至, 失效日期 before a date. */
const EXPIRES =
  /(?:有效期限?(?:截?至|到|截止(?:日期)?[到至为]?|(?:延长|顺延|延续)[至到])|(?:试行|执行|施行|实施|有效)(?:期限?)?[至到]|有效期限?为?至)\s?$/u
/** 许可证有效期至, 该办法有效期延长至: the paper that is valid until then is no document, or another one. */
const OF_PAPER =
  /(?:[证照书约单件卡]|许可|资格|资质|合同|协议|批文|品种|商品|产品|身份|[该原][^，。；]{1,16})的?有效期[^，。；]{0,8}$/u
/** 施行日期：, 生效时间为 before a date. */
const LABELLED = /(?:施行|实施|生效|执行)(?:日期|时间)\s?[:：为是]\s?$/u
/** 止, 自动失效, 废止 behind a date on which this instrument ends. */
const ENDS = /^\s?(?:24时|二十四时)?(?:止|(?:起|后)?(?:自动|自行)?(?:失效|废止))/u
/** 有效期自, 执行期限为: a range of dates follows. */
const RANGE =
  /(?:有效期|执行期|实施期|试行期|执行时间|实施时间|适用期)(?:限|间)?[为自从是:：]{0,2}\s?$|(?:执行|施行|试行|有效期为?)\s?[\d一二三四五六七八九十]{1,2}\s?年[，,]?[自从]\s?$/u
/** 执行, 止, 止执行 behind the second date, where this instrument is named before the first. */
const RANGE_BEHIND = /^\s?(?:止|(?:期间)?(?:施行|实施|执行|有效|试行))/u
/** 现行补贴政策执行到: what was in force before ends, not this. */
const OF_FORMER = /(?:现行|原有|原来|此前)[^，。；]{0,40}$/u
/** 至, 起施行，有效期至, — between the two dates of a range. */
const UNTIL = /^\s?(?:起|起?(?:施行|实施|执行|试行))?[，,]?(?:有效期|截止)?\s?(?:至|到|[-—–－~～]{1,2})\s?$/u
/** 本办法自 right before the date. */
const SELF_RIGHT_BEFORE = new RegExp(`${SELF}(?:[（(]试行[）)])?[，,]?将?[从自于]?\\s?$`, 'u')
const SELF_BEFORE = new RegExp(SELF, 'u')
/** 自 alone, or the date at the start of the sentence: some rule or standard takes effect, most often this one. */
const BARE = /(?:^|[自从])\s?$/u
/** 现予公布，自…起施行: an order or cover speaks of what it promulgates. */
const PROMULGATES =
  /(?:现予|现将|予以|现|兹)以?(?:公布|发布|颁布|印发)[^。]{0,60}$|现将《[^《》]{2,100}》[^。《》]{0,20}(?:公布|发布|颁布|印发)[^。《》]{0,30}$/u
const REACH = 120
const NEAR = 60

/** News and interpretations tell when another document takes effect. */
const OF_DOCUMENTS: ReadonlySet<Kind> = new Set<Kind>(['official-document', 'regulation', 'other'])

interface Candidate {
  value: string
  evidence: Evidence
  /** How surely the clause speaks of this document; 0, not at all. */
  rank: number
}

/**
 * Find when the document takes effect (施行日期) and until when it holds (有效期至), where it says so as dates.
 *
 * 自发布之日起施行 gives no date: the day of publication is not in the clause. A clause on another document (《旧办法》自…起施行)
 * says nothing of this one, unless the sentence promulgates it. Of several clauses the one that names this instrument right before
 * the date is believed (本办法自…), and the last of equals; where rules of unnamed things take effect on different days, none is.
 */
export const retextEffect: Plugin<[], Root> = () => (tree) => {
  const {fields} = findingsOf(tree)
  if (!OF_DOCUMENTS.has(fields.kind ?? 'other')) return
  const body = bodyOf(tree)
  const [effects, expiries]: [Candidate[], Candidate[]] = [[], []]
  const isPassedOn = passedOnTexts(fields)
  for (const {start, end} of body.paragraphs) {
    if (isPassedOn(start)) continue
    const text = body.text.slice(start, end)
    if (!EFFECT.test(text)) continue
    readValidity(tree, body, start, text)
    const dates = findDates(text).flatMap(({value, precision, ...place}) => {
      return value !== null && precision === 'day' ? [{value, ...place}] : []
    })
    for (const [index, date] of dates.entries()) {
      const evidence = citeBody(body, start + date.start, start + date.end, '')
      const clause = clauseBefore(text, date.start)
      const [previous, next] = [dates[index - 1], dates[index + 1]]
      const opens = next !== undefined && isRange(text, date, next)
      const closes = previous !== undefined && isRange(text, previous, date)
      const after = text.slice(date.end, date.end + 12)
      const other = clause.includes('》') && !PROMULGATES.test(clause)
      if (
        closes ||
        (EXPIRES.test(clause) && !other && !OF_PAPER.test(clause) && !OF_FORMER.test(clause)) ||
        (ENDS.test(after) && SELF_BEFORE.test(clause) && !clause.includes('》'))
      ) {
        expiries.push({value: date.value, evidence: {...evidence, rule: 'expiry-clause'}, rank: 2})
      } else {
        // 自…至…执行: the second day of a range is none on which anything begins.
        const second = previous !== undefined && UNTIL.test(text.slice(previous.end, date.start))
        const begins = !second && (TAKES_EFFECT.test(after) || LABELLED.test(clause))
        const rank = opens ? 2 : begins ? rankOf(clause) : 0
        if (rank > 0) effects.push({value: date.value, evidence: {...evidence, rule: 'effective-clause'}, rank})
      }
    }
  }
  const [effect, expiry] = [best(effects), best(expiries)]
  if (effect) stateDate(tree, 'effectiveDate', effect.value, effect.evidence)
  if (expiry) stateDate(tree, 'expiryDate', expiry.value, expiry.evidence)
}

/** 有效期五年, where no table states whether the document is in force. */
function readValidity(tree: Root, body: Body, start: number, text: string): void {
  const found = findingsOf(tree).fields.validity ? null : findValidity(text)
  if (!found) return
  const evidence = citeBody(body, start + found.start, start + found.end, 'validity-clause')
  record(tree, 'validity', {text: found.text, status: null}, {'/validity/text': [evidence]})
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at)
  return before.slice(before.lastIndexOf('。') + 1)
}

/** 有效期自2020年1月1日至2024年12月31日, 执行期限为…; 本公告自…至…执行. */
function isRange(text: string, from: {start: number; end: number}, to: {start: number; end: number}): boolean {
  if (!UNTIL.test(text.slice(from.end, to.start))) return false
  if (RANGE.test(text.slice(Math.max(0, from.start - 14), from.start))) return true
  return RANGE_BEHIND.test(text.slice(to.end, to.end + 6)) && SELF_RIGHT_BEFORE.test(clauseBefore(text, from.start))
}

function rankOf(clause: string): number {
  const near = clause.slice(-NEAR)
  if (SELF_RIGHT_BEFORE.test(near)) return 4
  if (PROMULGATES.test(clause)) return 3
  if (near.includes('》')) return 0
  return SELF_BEFORE.test(near) ? 2 : BARE.test(near) ? 1 : 0
}

function best(candidates: readonly Candidate[]): Candidate | null {
  const rank = candidates.reduce((most, candidate) => Math.max(most, candidate.rank), 0)
  const equals = candidates.filter((candidate) => candidate.rank === rank)
  const contradicting = equals.some(({value}) => value !== equals[0]!.value)
  return rank === 1 && contradicting ? null : (equals.at(-1) ?? null)
}
