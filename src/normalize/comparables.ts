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

/** Give texts ready for comparison, by the ids of their notices. */
export function createComparables(texts: (id: string) => string): Comparables {
  const ready = new Map<string, Comparable>()
  return {
    read(id) {
      let comparable = ready.get(id)
      if (!comparable) {
        comparable = toComparable(withoutFurniture(texts(id)))
        ready.set(id, comparable)
        if (ready.size > READY) ready.delete(ready.keys().next().value!)
      }
      return comparable
    },
    forget(id) {
      ready.delete(id)
    }
  }
}
