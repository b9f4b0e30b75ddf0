import {type EntryTable} from '../rows/entry-table.js'

/** Rows that are one document so far, and those of them that are asked before others join. */
export interface Group {
  readonly rows: number[]
  /** One row for each set of values that its rows show. */
  profiles: readonly number[]
  /** The first rows with different texts. */
  witnesses: readonly number[]
}

/** Rows in groups, at first each in its own. */
export interface Groups {
  of(row: number): Group
  unite(one: Group, another: Group): void
  /** The groups that were made by uniting. */
  all(): number[][]
}

/** Rows of a group whose texts are compared with those of another before the two become one. */
const WITNESSES = 8

/**
 * Create groups of rows. A page that stands ten thousand times in a crawl gives a group with one profile and one witness, so
 * that asking a group costs what there is to ask, not the square of its size.
 */
export function createGroups(entries: EntryTable, placeOf: (row: number) => number): Groups {
  const groups = new Map<number, Group>()

  const sameText = (row: number, other: number) => entries.contentOf(row) === entries.contentOf(other)

  function of(row: number): Group {
    let group = groups.get(row)
    if (!group) {
      const rows = [row]
      groups.set(row, (group = {rows, profiles: [...rows], witnesses: [...rows]}))
    }
    return group
  }

  /** Merge two lists of rows in the order of their ids; of rows that are the same, the first one stays. */
  function merged(
    some: readonly number[],
    others: readonly number[],
    same: (row: number, other: number) => boolean
  ): number[] {
    const firsts = [...some]
    for (const row of others) {
      const at = some.findIndex((one) => same(one, row))
      if (at < 0) firsts.push(row)
      else if (placeOf(row) < placeOf(some[at]!)) firsts[at] = row
    }
    return firsts.sort((x, y) => placeOf(x) - placeOf(y))
  }

  return {
    of,
    unite(one, another) {
      const [large, small] = one.rows.length < another.rows.length ? [another, one] : [one, another]
      for (const row of small.rows) {
        large.rows.push(row)
        groups.set(row, large)
      }
      large.profiles = merged(large.profiles, small.profiles, entries.sameFacts)
      large.witnesses = merged(large.witnesses, small.witnesses, sameText).slice(0, WITNESSES)
    },
    all: () => [...new Set(groups.values())].map(({rows}) => rows).filter(({length}) => length > 1)
  }
}
