import type {Body} from '../../tree.js'
import type {Marker} from './marker.js'

/** A line that leads to notes: 注： 注释： 备注： */
const NOTES = /^\s{0,20}(?:注|注释|附注|备注)\s{0,4}[:：]\s{0,20}$/u

/**
 * Leave out the numbers of notes (注释): under a line 注： explanations are counted, no units.
 *
 * They follow each other line by line in one style; whatever comes behind is structure again.
 */
export function withoutNotes(markers: readonly Marker[], body: Body): Marker[] {
  let note: Marker | undefined
  return markers.filter((marker) => {
    const goesOn = note !== undefined && note.index === marker.index - 1 && note.ordinal.style === marker.ordinal.style
    note = goesOn || (marker.ordinal.value === 1 && isBelowNotes(marker, body)) ? marker : undefined
    return note === undefined
  })
}

function isBelowNotes({index}: Marker, body: Body): boolean {
  const above = body.paragraphs[index - 1]
  return above !== undefined && NOTES.test(body.text.slice(above.start, above.end))
}
