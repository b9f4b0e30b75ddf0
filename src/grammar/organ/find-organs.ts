import {centralOrganAt} from './central-organ-at.js'
import {organEnd} from './organ-end.js'
import {organStart} from './organ-start.js'
import {parseOrgan} from './parse-organ.js'
import {placeBefore} from './place-before.js'
import type {OrganSpan} from './split-organs.js'

const HAN = /\p{Script=Han}/u
// After these a bare level begins a name (由市教育局负责), within a word it does not (城市, 全省).
const BEFORE_LEVEL = new Set('由经向和与及报送至会同、，。；：（“ 　')
// 市委, 省政府: what a bare level makes an organ with anywhere.
const LEVEL_ORGAN =
  /^(?:[省市州盟县旗区镇乡]|自治区)(?:委(?![员托派任])|政府|人大|政协|纪委|监委|人民政府|人民法院|人民检察院)/u
const BEFORE_LEVEL_ORGAN = /[各省市县区州盟旗镇乡]/u

// 市委副书记, 省委常委: a person's post, not the organ.
const POST = /^(?:副?书记|常委|委员|副?主任|副?主席|副?局长|副?部长|副?厅长)/u

/**
 * Find the names of organs (机关) inside a line of running text.
 *
 * Only names that begin with a central organ, a division, 中共, a national prefix or a level are found: 教务处 within a
 * sentence is not.
 *
 * @example
 * findOrgans('由湖南省财政厅会同省教育厅负责') // 湖南省财政厅, 省教育厅
 */
export function findOrgans(text: string): OrganSpan[] {
  const organs: OrganSpan[] = []
  for (let position = 0; position < text.length;) {
    const found = organAt(text, organs.at(-1)?.end ?? 0, position)
    if (found) organs.push(found)
    position = found ? found.end : position + 1
  }
  return organs
}

function organAt(text: string, floor: number, at: number): OrganSpan | null {
  if (!HAN.test(text[at]!)) return null
  const central = centralOrganAt(text, at)
  const opening = organStart(text, at)
  if (!opening) return null
  const start = opening.kind === 'level' ? startOfLevel(text, floor, at) : at
  if (start === null) return null
  const end = organEnd(text, start, opening.end, central)?.end
  if (end === undefined || POST.test(text.slice(end, end + 4))) return null
  const name = text.slice(start, end)
  return parseOrgan(name) && {name, start, end}
}

/** Where the name begins whose level stands at `at`: there, or with the name of a place before it. */
function startOfLevel(text: string, floor: number, at: number): number | null {
  const before = text[at - 1]
  if (before === undefined || BEFORE_LEVEL.has(before)) return at
  if (!LEVEL_ORGAN.test(text.slice(at, at + 8)) || BEFORE_LEVEL_ORGAN.test(before)) return null
  return placeBefore(text, floor, at)
}
