import {ByteReader} from './byte-buffer.js'

/**
 * 倒排表: in which notices of a segment two characters stand side by side, and where, still in bytes.
 *
 * First the notices, each as the distance from the one before with a bit that says whether there is but one place, or else
 * their number behind it; then the places of each, as distances, too. Who asks only for notices never reads the places.
 */
export interface PostingList {
  readonly term: number
  /** How many notices. */
  readonly count: number
  /** The last of them. */
  readonly last: number
  readonly bytes: Uint8Array
  readonly start: number
  /** Where the places begin. */
  readonly places: number
  readonly end: number
}

/** Walks through the notices of a list, and the places in those that are asked for. */
export class ListCursor {
  /** The notice, by its number in the segment. */
  ordinal = -1
  /** How many places it has. */
  frequency = 0
  readonly #notices: ByteReader
  readonly #places: ByteReader
  #left: number
  #passed = 0

  constructor({bytes, start, places, count}: PostingList) {
    this.#notices = new ByteReader(bytes, start)
    this.#places = new ByteReader(bytes, places)
    this.#left = count
  }

  /** Where the rest of the notices begins. */
  get rest(): number {
    return this.#notices.at
  }

  /** Go to the next notice; tells whether there is one. */
  next(): boolean {
    if (this.#left-- === 0) return false
    this.#passed += this.frequency
    const value = this.#notices.number()
    this.ordinal += (value >>> 1) + 1
    this.frequency = (value & 1) === 1 ? 1 : this.#notices.number()
    return true
  }

  /** Read the places in this notice and tell how many they are; to be called once for each. */
  readPlaces(into: number[]): number {
    this.#places.skip(this.#passed)
    this.#passed = -this.frequency
    for (let at = 0, place = 0; at < this.frequency; at++) into[at] = place += this.#places.number()
    return this.frequency
  }
}
