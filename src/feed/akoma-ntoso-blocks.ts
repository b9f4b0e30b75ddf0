import type {Block, Notice, Span} from '../schema/index.js'
import {referenceIri} from './akoma-ntoso-iri.js'
import {element, escapeXml} from './xml.js'

/** A reference with its place in the text. */
interface Placed {
  readonly span: Span
  readonly eId: string
  readonly href: string
}

/** Writes the blocks of one notice, each reference in the first block that holds it. */
export class BlockWriter {
  readonly #text: string
  /** In the order of the text, none over another. */
  readonly #placed: readonly Placed[]
  readonly #written = new Set<string>()

  constructor({text, references}: Notice) {
    this.#text = text
    const placed = references.flatMap((reference, index) =>
      reference.span === null ? [] : [{span: reference.span, eId: `ref_${index + 1}`, href: referenceIri(reference)}]
    )
    let end = 0
    this.#placed = placed
      .sort((a, b) => a.span[0] - b.span[0])
      .filter(({span}) => {
        if (span[0] < end || span[1] <= span[0]) return false
        end = span[1]
        return true
      })
  }

  /** Write blocks one after the other; `eId` is that of the parent. */
  blocks(blocks: readonly Block[], eId: string): string {
    return blocks.map((block, index) => this.#block(block, `${eId}__table_${index + 1}`)).join('')
  }

  /** Write a block; tables keep their cells. `text` may lack what stood before it. */
  #block({rows, span, text}: Block, eId: string): string {
    const lines = (rows ?? []).filter((cells) => cells.length > 0)
    if (lines.length === 0) return element('p', {}, this.#inline(text, span))
    const row = (cells: readonly string[]) =>
      cells.map((cell) => `<td>${element('p', {}, escapeXml(cell))}</td>`).join('')
    return element('table', {eId}, lines.map((cells) => `<tr>${row(cells)}</tr>`).join(''))
  }

  /** Write a text with the references that stand in it; where the span does not lead to it, the text alone. */
  #inline(text: string, [, end]: Span): string {
    const start = end - text.length
    if (start < 0 || this.#text.slice(start, end) !== text) return escapeXml(text)
    let xml = ''
    let cursor = start
    for (let index = this.#firstFrom(start); index < this.#placed.length; index++) {
      const {span, eId, href} = this.#placed[index]!
      if (span[1] > end) break
      if (this.#written.has(eId)) continue
      this.#written.add(eId)
      xml += escapeXml(this.#text.slice(cursor, span[0]))
      xml += element('ref', {eId, href}, escapeXml(this.#text.slice(...span)))
      cursor = span[1]
    }
    return xml + escapeXml(this.#text.slice(cursor, end))
  }

  /** Find the first reference that begins at an offset or behind it. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#placed[middle]!.span[0] < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
