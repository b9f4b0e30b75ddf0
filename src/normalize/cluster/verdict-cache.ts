import {pairKey, pairRows, pairSlot} from './pair-list.js'
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
  let verdicts = new Array<Verdict | undefined>(1024)
  let length = 0

  /** The slot of a key, or the free one where it would stand. */
  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = pairSlot(key, mask)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function put(key: number, verdict: Verdict): void {
    const slot = slotOf(key)
    if (keys[slot] === 0) length++
    keys[slot] = key
    verdicts[slot] = verdict
  }

  /** Put everything that is to be kept in tables of another size. */
  function rebuild(size: number, keep: (key: number) => boolean): void {
    const [oldKeys, oldVerdicts] = [keys, verdicts]
    keys = new Float64Array(size)
    verdicts = new Array<Verdict | undefined>(size)
    length = 0
    for (let slot = 0; slot < oldKeys.length; slot++) {
      const key = oldKeys[slot]!
      if (key !== 0 && keep(key)) put(key, oldVerdicts[slot]!)
    }
  }

  return {
    get: (row, other) => verdicts[slotOf(pairKey(row, other))],
    set(row, other, verdict) {
      if (3 * length >= 2 * keys.length) rebuild(2 * keys.length, () => true)
      put(pairKey(row, other), verdict)
    },
    forget(rows) {
      rebuild(keys.length, (key) => pairRows(key).every((row) => !rows.has(row)))
    }
  }
}
