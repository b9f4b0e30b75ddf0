import {branchEnd} from './branch-end.js'
import {headEndingAt} from './head-ending-at.js'
import {isCutVertical, isVertical} from './central-organ-at.js'
import {organStart} from './organ-start.js'

/** Longest name of an organ that is believed, in UTF-16 units. */
export const LONGEST_ORGAN = 60

// Words of sentences and titles, which no organ's name holds.
const STOP_WORD =
  /^(?:关于|有关|印发|转发|批转|公布|发布|决定|同意|批准|负责|牵头|会同|召开|要求|必须|应当|应该|认真|进一步|加强|配合|做好|抓好|组织开展|按照|根据|依据|通过|进行|开展|以及|可以|不得|及时|各级|各地|各单位|各部门|所属|下属|制定|制订|分别|共同|主管|主任|书记|部长|局长|厅长|县长|市长|省长|区长|领导同志|工作人员|成员|等部门|等单位|决议|讨论|审议|设立|报送|备案)/u
const STOP_CHARACTER = new Set('是了把被并或由从该其但而因若等请你我他们各这那应须在为以对受')
// 应急, 服务: where a stop character is part of a name's word.
const NO_STOP =
  /^(?:应急|应用|应对|在线|为民|以工|以色列|从化|并购|等级|等教育|对外|对口|对台|对港|受灾|[该他请]|其他|各民族|因公|因私|以案|为侨|为老|在编|各界)/u
// 自由贸易试验区, 高等学校: a stop character is the end of a word after these.
const NO_STOP_BEFORE = new Set('供适响反作从增行服应自高')
// 财政部和教育部 is two organs: a whole name ends at 和 or a bracket, while 发展和改革 is none yet.
const ENDS_WHOLE = new Set('和与及同暨（(')
// 某委员会第6次主席办公会议, 教育部2021年第3次部务会议: which of its meetings; a congress bears its number in its name.
const MEETING = /^(?:\d{4}年|第[\d一二三四五六七八九十百]{1,5}次(?!\p{Script=Han}{0,4}代表大会))/u
/** 江源省 */
const SHORTEST_PLACE = 3
const NAME_CHARACTER = /^[\p{Script=Han}\da-z·○－-]$/iu

/** How far an organ's name may reach. */
export interface OrganEnd {
  end: number
  /** Whether another organ begins right there, glued to it. */
  glued: boolean
}

/**
 * Find where the organ's name ends that begins at `start`: at the last head noun before another organ, a word of a
 * sentence, or punctuation begins. `opened` is where its opening (division, level) ends.
 *
 * @example
 * organEnd('财政部国家税务总局关于印发', 0, 0) // {end: 3, glued: true}
 */
export function organEnd(text: string, start: number, opened: number, central: string | null): OrganEnd | null {
  const limit = Math.min(text.length, start + LONGEST_ORGAN)
  let end = central ? opened : null
  let vertical = central !== null && isVertical(central)
  let position = opened
  while (position < limit) {
    if (position === end) {
      const branch = branchEnd(
        text,
        position,
        vertical || (opened === start && isCutVertical(text.slice(start, position)))
      )
      vertical = false
      if (branch) {
        end = position = branch
        continue
      }
      if (beginsAnother(text, position)) return {end, glued: true}
      if (ENDS_WHOLE.has(text[position]!) || MEETING.test(text.slice(position, position + 16))) break
    }
    const skipped = skipAside(text, position, limit)
    if (skipped > position) {
      position = skipped
      continue
    }
    if (stopsAt(text, position) || beginsAgain(text, start, opened, position)) break
    position++
    const head = headEndingAt(text, start, position)
    if (head && (head.alone ? position - head.length >= opened : isNamed(text, start, opened, position, head.length))) {
      end = position
    }
  }
  return end === null ? null : {end, glued: false}
}

/** 厅 needs 财政 before it, 县委 only a level; without an opening two characters are needed, one before a longer head. */
function isNamed(text: string, start: number, opened: number, end: number, head: number): boolean {
  const body = end - head - opened
  if (opened > start) return head > 1 || text[end - 1] === '委' ? body >= 0 : body >= 1
  return body >= (head > 1 ? 1 : 2)
}

/** Whether an organ's name begins at `position`, right after another has ended. */
function beginsAnother(text: string, position: number): boolean {
  const next = organStart(text, position)
  if (!next) return false
  if (next.kind === 'central') return true
  const end = endOfNext(text, position, next.end)
  return end !== null
}

/** 江源省财政江源省税务局: the place stands again before the name has ended, which therefore is damaged. */
function beginsAgain(text: string, start: number, opened: number, position: number): boolean {
  if (text[position] !== text[start] || position < opened || opened - start < SHORTEST_PLACE) return false
  return text.startsWith(text.slice(start, opened), position)
}

/** A cheap look ahead: a head noun has to follow before the name breaks off. */
function endOfNext(text: string, start: number, opened: number): number | null {
  const limit = Math.min(text.length, start + LONGEST_ORGAN)
  for (let position = opened; position < limit;) {
    const skipped = skipAside(text, position, limit)
    if (skipped > position) {
      position = skipped
      continue
    }
    if (stopsAt(text, position)) return null
    position++
    const head = headEndingAt(text, opened, position)
    if (head) return position
  }
  return null
}

/** Step over （集团） and “不忘初心、牢记使命” inside a name. */
function skipAside(text: string, position: number, limit: number): number {
  const close = text[position] === '（' ? '）' : text[position] === '“' ? '”' : text[position] === '(' ? ')' : null
  if (!close) return position
  const at = text.slice(position, Math.min(limit, position + 30)).indexOf(close)
  return at === -1 ? position : position + at + 1
}

function stopsAt(text: string, position: number): boolean {
  const character = text[position]!
  if (!NAME_CHARACTER.test(character)) return true
  if (character === '的') return text[position - 1] !== '党'
  const rest = text.slice(position, position + 5)
  if (STOP_CHARACTER.has(character)) return !NO_STOP.test(rest) && !NO_STOP_BEFORE.has(text[position - 1] ?? '')
  return STOP_WORD.test(rest)
}
