import type {BlockWriter} from './block-writer.js'
import {gramAt} from './gram.js'
import {ListWriter} from './list-writer.js'

/** Make a larger array of the same content. */
function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(array)
  return larger
}

/**
 * Collects the pairs of characters of many texts, and writes for each pair where it stands.
 *
 * Nothing is made for a place but two numbers in typed arrays, which one counting sort brings in the order of the pairs:
 * ten times as fast as the tokenizers and hash tables of a general index.
 */
export class GramCollector {
  /** How many places there are. */
  size = 0
  /** A hash table from a term to its slot, which counts from 1. */
  #terms = new Uint32Array(1 << 16)
  #slots = new Uint32Array(1 << 16)
  #distinct = 0
  /** Of each place: the slot of its term. */
  #slotOf = new Uint32Array(1 << 16)
  /** Of each notice: its first place. */
  readonly #starts: number[] = []

  /** Add the text of the next notice. */
  add(text: string): void {
    const end = this.size + text.length
    if (end > this.#slotOf.length) this.#slotOf = grown(this.#slotOf, end * 2)
    this.#starts.push(this.size)
    for (let at = 0; at < text.length; at++) this.#slotOf[this.size + at] = this.#slotFor(gramAt(text, at))
    this.size = end
  }

  /** Write a list for each pair, in order. */
  write(blocks: BlockWriter): void {
    const starts = new Uint32Array(this.#distinct + 2)
    for (let place = 0; place < this.size; place++) starts[this.#slotOf[place]! + 1]!++
    for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!
    const next = starts.slice()
    // Notice and place side by side: they are read together.
    const places = new Uint32Array(this.size * 2)
    for (let notice = 0; notice < this.#starts.length; notice++) {
      const start = this.#starts[notice]!
      const end = this.#starts[notice + 1] ?? this.size
      for (let place = start; place < end; place++) {
        const to = next[this.#slotOf[place]!]!++ * 2
        places[to] = notice
        places[to + 1] = place - start
      }
    }
    const list = new ListWriter()
    const terms = this.#terms.filter((_, at) => this.#slots[at] !== 0).sort()
    for (const term of terms) {
      const slot = this.#slotFor(term)
      list.clear()
      this.#writeList(list, places, starts[slot]!, starts[slot + 1]!)
      blocks.add(term, list)
    }
  }

  #writeList(list: ListWriter, places: Uint32Array, start: number, end: number): void {
    for (let at = start * 2; at < end * 2;) {
      const notice = places[at]!
      const first = at
      for (let before = 0; at < end * 2 && places[at] === notice; at += 2) {
        const place = places[at + 1]!
        list.places.number(place - before)
        before = place
      }
      list.addNotice(notice, (at - first) / 2)
    }
  }

  #slotFor(term: number): number {
    const mask = this.#terms.length - 1
    let at = (Math.imul(term, 0x9e3779b1) >>> 8) & mask
    for (; this.#slots[at] !== 0; at = (at + 1) & mask) if (this.#terms[at] === term) return this.#slots[at]!
    this.#terms[at] = term
    this.#slots[at] = ++this.#distinct
    if (this.#distinct * 2 > mask) this.#rehash()
    return this.#distinct
  }

  #rehash(): void {
    const [terms, slots] = [this.#terms, this.#slots]
    this.#terms = new Uint32Array(terms.length * 2)
    this.#slots = new Uint32Array(terms.length * 2)
    const mask = this.#terms.length - 1
    for (const [index, slot] of slots.entries()) {
      if (slot === 0) continue
      let at = (Math.imul(terms[index]!, 0x9e3779b1) >>> 8) & mask
      while (this.#slots[at] !== 0) at = (at + 1) & mask
      this.#terms[at] = terms[index]!
      this.#slots[at] = slot
    }
  }
}
