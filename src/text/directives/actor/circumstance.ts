import {endsWithActor} from './ends-with-actor.js'
import {nounAt} from './noun-at.js'
import {THING} from './thing-nouns.js'

/** What is said behind a name is no longer. */
const LONGEST = 80
/** 承包单位|再行分包的，: whatever follows up to the comma is a case. */
const CASE = /^\p{Script=Han}[^，的]{2,30}的$/u
/** 学生, 经营者, 养犬人 */
const PEOPLE = /[人者员户生长民众师客友工]/u
/** At least a verb and what it is done to, and no place: not 居民小区内. */
const DOING = /^[^的\P{Script=Han}]{3,20}(?<![内外上下中里旁侧])$/u
const PERSON = /[员者人户生]/u
const OCCASION = /^\p{Script=Han}[^，；]{1,24}(?:[时后前]|期间|过程中)$/u
/** 拟参训人员|会前…, 学员|每天…: a time may follow a subject. */
const WHEN = /^(?:[会课节赛训]前|[会课节]后|假期|平时|事[前后先]|每|[\d一二三四五六七八九十]{1,4}[年月日天])/u

/** 情状: tell whether a time, an occasion or a case stands behind a name, so that it ends there though no predicate follows. */
export function isCircumstance(phrase: string, end: number): boolean {
  const rest = phrase.slice(end)
  return WHEN.test(rest) || isOccasion(phrase, end) || isCase(rest)
}

/** 普查员|入户登记时, 住户|搬家前: whatever people do, before the operator or the comma it is told as the time. */
function isOccasion(phrase: string, end: number): boolean {
  return PERSON.test(phrase[end - 1]!) && OCCASION.test(phrase.slice(end, end + LONGEST))
}

/** 学生|中途退宿, 养犬人|携犬外出: no noun of a thing or of others ends what stands behind a noun of people, so it is what they do. */
export function isPersonDoing(phrase: string, end: number): boolean {
  const rest = phrase.slice(end)
  return PEOPLE.test(phrase[end - 1]!) && DOING.test(rest) && !THING.test(rest) && !endsWithActor(rest)
}

function isCase(rest: string): boolean {
  if (!CASE.test(rest)) return false
  for (let at = 0; at < rest.length; at++) if (nounAt(rest, at)?.actor) return false
  return true
}
