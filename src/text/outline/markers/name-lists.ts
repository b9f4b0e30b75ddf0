import type {Body} from '../../tree.js'
import type {Marker} from './marker.js'

/** Where there is a sentence, there is more than names. */
const SENTENCE = /[。；！？]/u

/** So few sentences stand in a list of names (a note may stand above it). */
const FEW = 0.2

/** A plan's entries may be phrases: 1.养老服务条例（省民政厅起草）. */
const PLAN = /(?:计划|要点|方案|规划|安排|任务|分工)(?:[（(][^（）()]{1,20}[)）])?$/u
const LONGEST_TITLE = 100

/** How many paragraphs of an entry are read. */
const READ = 12

/**
 * Leave out the markers of name lists behind the document: winners, members, entries of a catalogue.
 *
 * Behind each end of a document (signature, date) either another text follows or a list; a list has numbers, but hardly
 * a sentence.
 *
 * @param ends paragraphs with which a document ends
 * @param begins where in the text documents begin that this one prints: unless named as lists, they are no lists of names
 */
export function withoutNameLists(
  markers: readonly Marker[],
  body: Body,
  ends: readonly number[],
  begins: ReadonlySet<number> = new Set()
): Marker[] {
  const last = ends.findLast((end) => end < (markers.at(-1)?.index ?? 0))
  if (last === undefined || !hasSentence(body, 0, last)) return [...markers]
  if (printsBehind(body, last, begins)) return [...markers]
  const from = markers.findIndex(({index}) => index > last)
  const behind = markers.slice(from)
  const told = behind.filter((marker, order) => {
    const end = Math.min(behind[order + 1]?.index ?? body.paragraphs.length, marker.index + READ)
    return hasSentence(body, marker.index, end)
  })
  return told.length > behind.length * FEW ? [...markers] : markers.slice(0, from)
}

/** Tell whether a document that is printed with this one begins behind its end, and is no list: 2017年立法工作计划. */
function printsBehind(body: Body, last: number, begins: ReadonlySet<number>): boolean {
  if (begins.size === 0) return false
  return body.paragraphs.slice(last + 1, last + 1 + READ).some(({start, end}) => {
    return begins.has(start) && PLAN.test(body.text.slice(start, Math.min(end, start + LONGEST_TITLE)))
  })
}

function hasSentence(body: Body, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const {start, end: stop} = body.paragraphs[index]!
    if (SENTENCE.test(body.text.slice(start, stop))) return true
  }
  return false
}
