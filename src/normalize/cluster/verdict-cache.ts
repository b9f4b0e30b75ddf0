import {pairKey, pairRows, pairSlot} from './pair-list.js'
import {createVerdictTable} from './verdict-table.js'
import {type Verdict} from '../compare/verdict.js'

/** Verdicts by pairs of rows. */
export interface VerdictCache {
  get(row: number, other: number): Verdict | undefined
  set(row: number, other: number, verdict: Verdict): void
  /** Forget the verdicts of some rows. */
  forget(rows: ReadonlySet<number>): void
}

/** Create a cache of verdicts: open addressing, because one `Map` ends at 16.7 million entries. */
export function createVerdictCache(): VerdictCache {
  let keys = new Float64Array(1024)
  let numbers = new Int32Array(1024)
  let verdicts = createVerdictTable()
  let length = 0

  /** The slot of a key, or the free one where it would stand. */
  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = pairSlot(key, mask)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function put(key: number, number: number): void {
    const slot = slotOf(key)
    if (keys[slot] === 0) length++
    keys[slot] = key
    numbers[slot] = number
  }

  /** Put all keys in a table of another size. */
  function rebuild(size: number, numberOf: (key: number, number: number) => number | null): void {
    const [oldKeys, oldNumbers] = [keys, numbers]
    keys = new Float64Array(size)
    numbers = new Int32Array(size)
    length = 0
    for (const [slot, key] of oldKeys.entries()) {
      const number = key === 0 ? null : numberOf(key, oldNumbers[slot]!)
      if (number !== null) put(key, number)
    }
  }

  return {
    get(row, other) {
      const slot = slotOf(pairKey(row, other))
      return keys[slot] === 0 ? undefined : verdicts.get(numbers[slot]!)
    },
    set(row, other, verdict) {
      if (3 * length >= 2 * keys.length) rebuild(2 * keys.length, (_, number) => number)
      put(pairKey(row, other), verdicts.add(verdict))
    },
    forget(rows) {
      const old = verdicts
      verdicts = createVerdictTable()
      rebuild(keys.length, (key, number) =>
        pairRows(key).some((row) => rows.has(row)) ? null : verdicts.add(old.get(number))
      )
    }
  }
}
