import {type Cited, type Entry} from '../compare/entry.js'
import {createChains} from './chains.js'
import {createPages} from './pages.js'
import {createStringTable, hashOf} from './string-table.js'

/** What the index keeps of its notices, by row. */
export interface EntryTable {
  /** Rows so far, with those of removed notices. */
  readonly length: number
  readonly has: (row: number) => boolean
  readonly get: (row: number) => Entry
  readonly idOf: (row: number) => string
  readonly keyOf: (row: number) => string | null
  readonly contentOf: (row: number) => number
  readonly pageOf: (row: number) => number | null
  readonly referencesOf: (row: number) => readonly Cited[]
  readonly set: (row: number, entry: Entry) => void
  readonly remove: (row: number) => void
  /** The row of an id. */
  readonly find: (id: string) => number | undefined
  /** The rows with an identity key. */
  readonly keyed: (key: string) => number[]
  /** Every set of two or more rows with one identity key. */
  readonly groups: () => Iterable<number[]>
  readonly orderById: (row: number, other: number) => number
  /** Order by number, date, title and text, which copies have in common where they have them; 0 when all are equal. */
  readonly orderByLikeness: (row: number, other: number) => number
  /** Whether two rows have the same values wherever notices contradict each other. */
  readonly sameFacts: (row: number, other: number) => boolean
  /** Unlink what was removed, so that its rows can be given to others. */
  readonly sweep: () => void
}

type Names = [number: string, date: string, title: string]
type Facts = [kind: number, issuers: string[], otherNumbers: string[]]
/** What most notices have nothing of. */
type Rest = [page: number | null, partial: boolean, references: readonly Cited[]]

/** Entries that are kept ready: candidates come sorted, the same rows again and again. */
const READY = 1024
const NOTHING: Rest = [null, false, []]

/** Create a table of entries: 250 bytes for each, off the heap; strings, and JSON of what is compared together. */
export function createEntryTable(): EntryTable {
  const ids = createStringTable()
  const keys = createStringTable()
  const names = createStringTable()
  const facts = createStringTable()
  const rests = createStringTable()
  const contents = createPages(1, (length) => new Float64Array(length))
  const kinds: Entry['kind'][] = []
  const byId = createChains({...ids, same: (row, other) => ids.order(row, other) === 0})
  const byKey = createChains({...keys, same: (row, other) => keys.order(row, other) === 0})
  const rows = new Int32Array(READY).fill(-1)
  const ready: Entry[] = []
  let length = 0

  const contentOf = (row: number) => contents.of(row)[contents.at(row)]!
  const keyOf = (row: number) => (keys.has(row) ? keys.get(row) : null)
  const restOf = (row: number) => (rests.has(row) ? (JSON.parse(rests.get(row)) as Rest) : NOTHING)
  const pageOf = (row: number) => restOf(row)[0]

  function read(row: number): Entry {
    const [number, date, title] = JSON.parse(names.get(row)) as Names
    const [kind, issuers, otherNumbers] = JSON.parse(facts.get(row)) as Facts
    const [page, partial, references] = restOf(row)
    return {
      id: ids.get(row),
      kind: kinds[kind]!,
      key: keyOf(row),
      number: number || null,
      otherNumbers,
      issuers,
      title,
      date: date || null,
      page,
      partial,
      content: contentOf(row),
      references
    }
  }

  return {
    get length() {
      return length
    },
    has: ids.has,
    get(row) {
      const at = row % READY
      if (rows[at] !== row) {
        rows[at] = row
        ready[at] = read(row)
      }
      return ready[at]!
    },
    idOf: ids.get,
    keyOf,
    contentOf,
    pageOf,
    referencesOf: (row) => restOf(row)[2],
    set(row, {id, kind, key, number, otherNumbers, issuers, title, date, page, partial, content, references}) {
      if (!kinds.includes(kind)) kinds.push(kind)
      ids.set(row, id)
      keys.set(row, key)
      names.set(row, JSON.stringify([number ?? '', date ?? '', title]))
      facts.set(row, JSON.stringify([kinds.indexOf(kind), issuers, otherNumbers]))
      const rest: Rest = [page, partial, references]
      rests.set(row, page !== null || partial || references.length > 0 ? JSON.stringify(rest) : null)
      contents.of(row)[contents.at(row)] = content
      byId.link(row, row + 1)
      byKey.link(row, row + 1)
      rows[row % READY] = -1
      length = Math.max(length, row + 1)
    },
    remove(row) {
      for (const table of [ids, keys, names, facts, rests]) table.set(row, null)
    },
    find(id) {
      for (const row of byId.of(hashOf(id))) if (ids.get(row) === id) return row
      return undefined
    },
    keyed: (key) => [...byKey.of(hashOf(key))].filter((row) => keys.get(row) === key),
    groups: byKey.groups,
    orderById: ids.order,
    orderByLikeness: (row, other) => names.order(row, other) || contentOf(row) - contentOf(other),
    sameFacts: (row, other) =>
      names.order(row, other) === 0 &&
      facts.order(row, other) === 0 &&
      keys.order(row, other) === 0 &&
      pageOf(row) === pageOf(other),
    sweep() {
      byId.sweep()
      byKey.sweep()
    }
  }
}
