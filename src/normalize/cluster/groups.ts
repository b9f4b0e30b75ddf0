import {type Entry} from '../compare/entry.js'

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
export function createGroups(entries: readonly (Entry | undefined)[], placeOf: (row: number) => number): Groups {
  const groups = new Map<number, Group>()
  const profiles = new Map<string, number>()
  const profileOf = new Map<number, number>()

  function of(row: number): Group {
    let group = groups.get(row)
    if (!group) {
      group = {rows: [row], profiles: [row], witnesses: [row]}
      groups.set(row, group)
      const key = profile(entries[row]!)
      const number = profiles.get(key) ?? profiles.size
      profiles.set(key, number)
      profileOf.set(row, number)
    }
    return group
  }

  /** Merge two lists of rows in the order of their ids; of rows with the same mark, the first one stays. */
  function merged(a: readonly number[], b: readonly number[], markOf: (row: number) => number): number[] {
    const firsts = new Map<number, number>()
    for (const row of [...a, ...b].sort((x, y) => placeOf(x) - placeOf(y))) {
      if (!firsts.has(markOf(row))) firsts.set(markOf(row), row)
    }
    return [...firsts.values()]
  }

  return {
    of,
    unite(one, another) {
      const [large, small] = one.rows.length < another.rows.length ? [another, one] : [one, another]
      for (const row of small.rows) {
        large.rows.push(row)
        groups.set(row, large)
      }
      large.profiles = merged(large.profiles, small.profiles, (row) => profileOf.get(row)!)
      large.witnesses = merged(large.witnesses, small.witnesses, (row) => entries[row]!.content).slice(0, WITNESSES)
    },
    all: () => [...new Set(groups.values())].map(({rows}) => rows).filter(({length}) => length > 1)
  }
}

/** The values by which two notices can contradict each other, in one string. */
function profile({kind, key, number, otherNumbers, issuers, title, date, page}: Entry): string {
  return [kind, key, number, otherNumbers.join('|'), issuers.join('|'), title, date, page].join('\n')
}
