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

/** Give texts ready for comparison, by the ids of their notices. The two that were read last stay as they are. */
export function createComparables(texts: (id: string) => string): Comparables {
  const ready = new Map<string, Comparable>()
  let scrap: Comparable | undefined

  function make(id: string): Comparable {
    if (ready.size >= READY) {
      const [oldest, unused] = ready.entries().next().value!
      ready.delete(oldest)
      scrap = unused
    }
    const made = toComparable(withoutFurniture(texts(id)), scrap)
    if (made.codes === scrap?.codes) scrap = undefined
    return made
  }

  return {
    read(id) {
      const known = ready.get(id)
      if (known) ready.delete(id)
      const comparable = known ?? make(id)
      ready.set(id, comparable)
      return comparable
    },
    forget(id) {
      ready.delete(id)
    }
  }
}
