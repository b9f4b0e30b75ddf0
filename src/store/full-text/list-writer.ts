import {ByteBuffer} from './byte-buffer.js'
import {ListCursor, type PostingList} from './posting-list.js'

/** Makes the bytes of one posting list after the other. */
export class ListWriter {
  readonly notices = new ByteBuffer()
  readonly places = new ByteBuffer()
  count = 0
  last = -1

  /** Begin a new list. */
  clear(): void {
    this.notices.length = 0
    this.places.length = 0
    this.count = 0
    this.last = -1
  }

  /** Add a notice behind the last one; its places follow. */
  addNotice(ordinal: number, frequency: number): void {
    const distance = (ordinal - this.last - 1) * 2
    if (frequency === 1) this.notices.number(distance + 1)
    else {
      this.notices.number(distance)
      this.notices.number(frequency)
    }
    this.last = ordinal
    this.count++
  }

  /** Add a list whose notices all move by the same number: only the first distance changes. */
  append({bytes, start, places, end, count, last}: PostingList, move: number): void {
    const cursor = new ListCursor({term: 0, count: 1, last: 0, bytes, start, places, end})
    cursor.next()
    this.addNotice(cursor.ordinal + move, cursor.frequency)
    this.notices.copy(bytes, cursor.rest, places)
    this.places.copy(bytes, places, end)
    this.count += count - 1
    this.last = last + move
  }

  /** Add the notices of a list that are still there, each under its new number; -1 for those that are gone. */
  appendLiving(list: PostingList, numbers: Int32Array): void {
    const cursor = new ListCursor(list)
    const places: number[] = []
    while (cursor.next()) {
      const ordinal = numbers[cursor.ordinal]!
      if (ordinal < 0) continue
      this.addNotice(ordinal, cursor.frequency)
      const count = cursor.readPlaces(places)
      for (let at = 0, before = 0; at < count; at++) {
        this.places.number(places[at]! - before)
        before = places[at]!
      }
    }
  }
}
