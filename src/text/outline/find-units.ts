import {parseOrdinal} from '../../grammar/ordinals.js'
import type {OrdinalStyle} from '../../schema/index.js'
import type {Body} from '../tree.js'
import {agreeHeadings} from './headings/agree-headings.js'
import {isCaption} from './headings/caption.js'
import {findMarkers} from './markers/find-markers.js'
import {headingOf} from './headings/heading-of.js'
import {isFormula} from './headings/is-formula.js'
import {isPhrase} from './line-shape.js'
import type {Marker} from './markers/marker.js'
import {solveOutline} from './levels/solve-outline.js'
import type {Unit} from './unit.js'

/** A line that goes on below. */
const GOES_ON = /[，,、]$/u

/** Units whose name may stand on the line below the number: 第一章, 一、 */
const NAMED_BELOW: ReadonlySet<OrdinalStyle> = new Set<OrdinalStyle>(['chapter', 'cn', 'cn-paren'])

/** A unit's name on the line below its number is no longer than this. */
const LONGEST_NAME = 30

/** A centred heading of two lines is no longer than this. */
const LONGEST_CENTRED = 50

/** Find the numbered units (结构层次) of a body with their depths and captions, in the order of the text. */
export function findUnits(body: Body, begins?: ReadonlySet<number>): Unit[] {
  const markers = findMarkers(body, begins)
  if (markers.length === 0) return []
  const {placements, missing} = solveOutline(markers)
  const units: Unit[] = []
  for (const [position, marker] of markers.entries()) {
    const placement = placements[position]!
    const parent = missing.find(({from, to}) => from <= position && position < to)
    if (parent?.from === position) {
      const {index} = marker
      const {ordinal} = parent
      units.push({index, lines: 0, depth: 1, ordinal, textStart: 0, heading: null, run: -1, missing: true})
    }
    if (placement.depth === 0) continue
    units.push({
      index: marker.index,
      lines: 1,
      depth: placement.depth + (parent ? 1 : 0),
      ordinal: marker.ordinal,
      textStart: marker.length,
      heading: null,
      run: placement.run,
      missing: false
    })
  }
  const lengths = new Map(markers.map((marker) => [marker.index, marker]))
  for (const [position, unit] of units.entries()) {
    if (unit.missing) continue
    nameUnit(body, unit, units[position + 1], lengths.get(unit.index)!)
  }
  agreeHeadings(units)
  return units
}

/** Find a unit's caption. */
function nameUnit(body: Body, unit: Unit, next: Unit | undefined, marker: Marker): void {
  const {start, end, info} = body.paragraphs[unit.index]!
  const text = body.text.slice(start, end)
  const below = (next?.index ?? body.paragraphs.length) - unit.index - 1
  const followed =
    below > 0 && textFollows(body, unit.index + 1) ? 'text' : next && next.depth > unit.depth ? 'parts' : null
  unit.heading = headingOf({ordinal: marker.ordinal, text, start: marker.length, bold: info.block.bold, followed})
  if (below > 0 && joinsCentred(body, unit)) return
  if (below < 1 || !NAMED_BELOW.has(marker.ordinal.style) || text.slice(marker.length).trim() !== '') return
  const name = body.paragraphs[unit.index + 1]!
  const line = body.text.slice(name.start, name.end)
  if (name.info.element !== undefined || line.length > LONGEST_NAME || !isPhrase(line) || parseOrdinal(line)) return
  unit.lines = 2
  unit.heading = {text: line.trim(), style: 'line', end: text.length, doubtful: false}
}

/** 一、坚持规划引领， / 打造全域旅游新格局: a centred heading goes on in the next line, when that is centred too. */
function joinsCentred(body: Body, unit: Unit): boolean {
  const [first, second] = [body.paragraphs[unit.index]!, body.paragraphs[unit.index + 1]!]
  if (first.info.block.align !== 'center' || second.info.block.align !== 'center' || second.info.element) return false
  const [line, rest] = [
    body.text.slice(first.start, first.end).trimEnd(),
    body.text.slice(second.start, second.end).trim()
  ]
  const caption = line.slice(unit.textStart).trim() + rest
  if (!GOES_ON.test(line) || !isPhrase(rest) || caption.length > LONGEST_CENTRED || !isCaption(caption)) return false
  unit.lines = 2
  unit.heading = {text: caption, style: 'line', end: line.length, doubtful: false}
  return true
}

/** What stands below belongs to the unit: no signature, no date, no 特此通知。 */
function textFollows(body: Body, index: number): boolean {
  const {info, start, end} = body.paragraphs[index]!
  if (info.element !== undefined && info.element !== 'salutation') return false
  return !isFormula(body.text.slice(start, end))
}
