import {sliceLocated} from './located.js'
import type {Furniture, PageBlock, PageReading} from './reading.js'

/** Keep the content within a number of characters; what is beyond goes to the furniture, with a note. */
export function limitText(reading: PageReading, most: number): PageReading {
  let room = most
  const index = reading.blocks.findIndex(({text}) => (room -= text.length) < 0)
  if (index < 0) return reading
  const crossing = reading.blocks[index]!
  const kept = crossing.text.length + room
  const blocks: PageBlock[] = reading.blocks.slice(0, index)
  if (kept > 0) blocks.push(headOf(crossing, kept))
  const rest = [sliceLocated(crossing, Math.max(0, kept), crossing.text.length), ...reading.blocks.slice(index + 1)]
  const beyond = rest.map(({text, segments}): Furniture => {
    return {text, segments, place: 'after', rule: 'limit-text', links: []}
  })
  const note = {
    ruleId: 'limit-text',
    reason: `Unexpected length of the text, expected at most ${most} characters; the rest is left out`,
    expected: String(most)
  }
  return {...reading, blocks, furniture: [...reading.furniture, ...beyond], notes: [...reading.notes, note]}
}

/** The beginning of a block; of a table the text alone. */
function headOf({kind, level, align, bold, ...located}: PageBlock, length: number): PageBlock {
  const cut = sliceLocated(located, 0, length)
  return {...cut, kind: kind === 'table' ? 'paragraph' : kind, level, align, bold: Math.min(bold, length), links: []}
}
