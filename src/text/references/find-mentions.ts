import {findStandards} from '../../grammar/document-number/fixed/standards.js'
import {findDocumentNumbers, type FoundDocumentNumber} from '../../grammar/document-number.js'
import {findLaws} from '../../grammar/law-names.js'
import type {DocumentNumber, Span} from '../../schema/index.js'
import {firstAt} from './first-at.js'
import {isDocumentTitle} from './is-document-title.js'
import {lineTitle} from './line-title.js'
import {issuerBefore} from './issuer-before.js'
import type {Mention} from './mention.js'
import {numberOfTitle} from './number-of-title.js'
import {pairNumbers} from './paired-numbers.js'
import {findQuotedTitles, type QuotedTitle} from './quoted-titles.js'

/** Numbers of these series name a document; registrations and telegram serials stand beside one. */
const NAMING: ReadonlySet<DocumentNumber['type']> = new Set(['standard', 'order', 'announcement', 'other'])
/** 《…》第三条第二款, 《…》（…号）第十二条、第十三条. */
const PROVISION =
  /^的?第[\d〇零一二三四五六七八九十百]{1,6}[编章节条款项](?:第?[（(]?[\d〇零一二三四五六七八九十百]{1,6}[）)]?[章节条款项]|[、和及至]第[\d〇零一二三四五六七八九十百]{1,6}[条款项]){0,12}/u
const WRAPS_BEFORE = /关于(?:印发|转发|批转|公布|发布|下发|颁布|修订|修改|废止|执行|实施)$/u
const WRAPS_BEHIND = /^的(?:紧急|补充)?(?:通知|函|公告|决定|通报|意见|批复)/u
/** What a mention begins with or holds: a title, a number, a law, the code of a standard; most paragraphs have none. */
const SIGN = /[《〈号號法]|<<|条例|[A-ZＡ-Ｚ]{2}/u
/** Up to the bracket that closes behind a number. */
const REST_OF_BRACKETS = /^[^（()）。；\n]{0,79}[）)]/u
/** （市政府令第181号公布，根据市政府令第206号修订）: when the document was made and changed, up to the closing bracket. */
const HISTORY = /^(?:公布|发布|颁布|印发)[^（()）。；\n]{0,79}[）)]/u
const LONGEST_HISTORY = 84
/** （国办发〔2022〕9号，以下简称《意见》）: what else the brackets say behind the number. */
const TERM =
  /^[，,；;、]?\s?[^（()）。；\n《》]{0,40}(?:简称|下称)\s?[:：]?\s?[《“"]?[^（()）。；\n《》]{1,30}[》”"]?[）)]/u
const LONGEST_TERM = 84
/** 》收悉 */
const ANSWERED = /^[已均]?(?:收悉|悉[，。,])/u
const CLOSING = /^[）)】\]]/u

/**
 * Find where a text names documents (引用): titles in 《》 that are those of documents or bear a number, laws by name, standards,
 * and bare numbers; each with the number behind or before it, the issuer directly before it and the provision behind it.
 *
 * @example
 * findMentions('按照财政部《事业单位财务规则》（财政部令第68号）第三条的规定')
 * // title 事业单位财务规则, number 财政部令第68号, issuer 财政部, the range ends behind 第三条
 */
export function findMentions(text: string): Mention[] {
  if (!SIGN.test(text)) return []
  const quoted = findQuotedTitles(text)
  const numbers: FoundDocumentNumber[] = [...findDocumentNumbers(text), ...findStandards(text)]
    .filter(({number}) => NAMING.has(number.type))
    .sort((a, b) => a.start - b.start)
  const used = new Set<FoundDocumentNumber>()
  const mentions: Mention[] = []
  const paired = pairNumbers(text, quoted, numbers)
  for (const inner of quoted) {
    const pair = paired.get(inner)
    const wrapper = pair ? null : wrapperOf(text, inner)
    const wrapping = wrapper && numberOfTitle(text, wrapper, numbers)
    const number = pair ?? wrapping ?? numberOfTitle(text, inner, numbers)
    const title = wrapper && wrapping ? wrapper : inner
    if (number) markUsed(text, number, numbers, used)
    if (!number && !isDocumentTitle(title.title) && !isAnswered(text, title)) continue
    const mention = mentionOf(text, title, pair ? null : number)
    mentions.push(pair ? withNumber(mention, pair) : mention)
  }
  const inTitle = insideOf(quoted)
  for (const law of findLaws(text)) {
    if (inTitle(law.start)) continue
    const end = law.end + provisionLength(text, law.end)
    const places = {title: [law.start, law.end] as Span, number: null, issuer: null}
    mentions.push({start: law.start, end, title: law.name, number: null, issuer: null, places})
  }
  for (const found of numbers) {
    if (used.has(found) || inTitle(found.start)) continue
    const bare = lineTitle(text, found)
    if (bare) {
      const places = {title: bare.place, number: placeOf(found), issuer: null}
      mentions.push({
        start: bare.place[0],
        end: bare.end,
        title: bare.title,
        number: found.number,
        issuer: null,
        places
      })
      continue
    }
    const end = found.end + provisionLength(text, found.end)
    const places = {title: null, number: placeOf(found), issuer: null}
    mentions.push({start: found.start, end, title: null, number: found.number, issuer: null, places})
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** A mention with a number that stands apart from it, behind the list. */
function withNumber(mention: Mention, found: FoundDocumentNumber): Mention {
  return {...mention, number: found.number, places: {...mention.places, number: placeOf(found)}}
}

/** 你单位《关于…的申请》收悉: what is answered is a document, whatever it is called. */
const isAnswered = (text: string, {title, end}: QuotedTitle): boolean =>
  title.includes('关于') && ANSWERED.test(text.slice(end, end + 12))

function mentionOf(text: string, quoted: QuotedTitle, number: FoundDocumentNumber | null): Mention {
  const issuer = issuerBefore(text, quoted.start)
  const start = Math.min(quoted.start - (issuer?.reach ?? 0), number?.start ?? quoted.start)
  let end = Math.max(quoted.end, number?.end ?? 0)
  if (number && number.start > quoted.end && CLOSING.test(text.slice(end, end + 1))) end++
  else if (number && number.start > quoted.end)
    end +=
      (HISTORY.exec(text.slice(end, end + LONGEST_HISTORY)) ?? TERM.exec(text.slice(end, end + LONGEST_TERM)))?.[0]
        .length ?? 0
  end += provisionLength(text, end)
  const title =
    number && number.start > quoted.start && number.end <= quoted.end ? withoutNumber(quoted.title) : quoted.title
  const from = quoted.start - (issuer?.reach ?? 0)
  const places = {
    title: placeOf(quoted),
    number: number && placeOf(number),
    issuer: issuer && placeOf({start: from, end: from + issuer.name.length})
  }
  return {start, end, title, number: number?.number ?? null, issuer: issuer?.name ?? null, places}
}

const placeOf = ({start, end}: {start: number; end: number}): Span => [start, end]

/** 关于印发《…》的通知 around a title, as a title of its own. */
function wrapperOf(text: string, {start, end}: QuotedTitle): QuotedTitle | null {
  const before = WRAPS_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length
  const behind = WRAPS_BEHIND.exec(text.slice(end, end + 8))?.[0].length
  if (before === undefined || behind === undefined) return null
  const [from, to] = [start - before, end + behind]
  return {start: from, end: to, title: text.slice(from, to)}
}

/** Mark a number and those behind it in the same brackets: （某府〔2010〕45号，某府〔2012〕6号修订）. */
function markUsed(
  text: string,
  number: FoundDocumentNumber,
  numbers: readonly FoundDocumentNumber[],
  used: Set<FoundDocumentNumber>
): void {
  used.add(number)
  const rest = REST_OF_BRACKETS.exec(text.slice(number.end, number.end + 80))
  const end = number.end + (rest?.[0].length ?? 0)
  for (let at = firstAt(numbers, number.end); at < numbers.length && numbers[at]!.end <= end; at++)
    used.add(numbers[at]!)
}

/** Make a test for positions inside of titles. */
function insideOf(quoted: readonly QuotedTitle[]): (position: number) => boolean {
  const starts = quoted.map(({start}) => ({start}))
  return (position) => {
    const before = quoted[firstAt(starts, position + 1) - 1]
    return before !== undefined && position < before.end
  }
}

function withoutNumber(title: string): string {
  const open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('))
  return open > 0 ? title.slice(0, open) : title
}

function provisionLength(text: string, from: number): number {
  return PROVISION.exec(text.slice(from, from + 120))?.[0].length ?? 0
}
