import {toComparable, type Comparable} from './comparable.js'
import {withoutFurniture} from './without-furniture.js'

/** Texts that are kept ready: pairs come sorted, and most copies of one document come one after another. */
const READY = 64

/** Texts ready for comparison, the furniture at their ends cut off; the last ones without work. */
export interface Comparables {
  readonly read: (id: string) => Comparable
  /** Forget a text that is no longer what it was. */
  readonly forget: (id: string) => void
}

/**
 * Give texts ready for comparison, by the ids of their notices. The two that were read last stay as they are.
 *
 * The texts stand in a ring, and a `Map` tells only where: the tables that a `Map` leaves behind as entries come and go
 * would keep dead texts alive, hundreds of megabytes of them.
 */
export function createComparables(texts: (id: string) => string): Comparables {
  const placeOf = new Map<string, number>()
  const ids: string[] = []
  const ready: Comparable[] = []
  let oldest = 0
  let last: Comparable | null = null

  function make(id: string): Comparable {
    // What was read last is still in use.
    if (ready[oldest] === last) oldest = (oldest + 1) % READY
    const made = toComparable(withoutFurniture(texts(id)), ready[oldest])
    if (placeOf.get(ids[oldest]!) === oldest) placeOf.delete(ids[oldest]!)
    placeOf.set(id, oldest)
    ids[oldest] = id
    ready[oldest] = made
    oldest = (oldest + 1) % READY
    return made
  }

  return {
    read(id) {
      const at = placeOf.get(id)
      return (last = at === undefined ? make(id) : ready[at]!)
    },
    forget(id) {
      placeOf.delete(id)
    }
  }
}
