import {createPages} from './pages.js'

/** What is chained: numbered nodes, each with a key that stands elsewhere. */
export interface Nodes {
  /** Whether a node is there. */
  readonly has: (node: number) => boolean
  /** The hash of its key, 32 bits. */
  readonly hash: (node: number) => number
  /** Whether two nodes have the same key. */
  readonly same: (node: number, other: number) => boolean
}

/** Nodes by key. */
export interface Chains {
  /** Chain the nodes from one to before another; those that are there and were not chained yet. */
  link(from: number, to: number): void
  /** The nodes whose keys may have a hash, newest first: those of some other keys come, too. */
  of(hash: number): Iterable<number>
  /** Every set of two or more nodes with the same key. */
  readonly groups: () => Iterable<number[]>
  /** Unlink what is no longer there, so that its numbers can be given to others. */
  readonly sweep: () => void
  readonly bytes: number
}

/** Nodes for each head before there are twice as many heads. */
const LOAD = 1.5
const GOLDEN = 0x9e3779b1

/**
 * Create chains of nodes with one key: a table of hashes in typed arrays, four bytes a node and three to five for the heads.
 *
 * Keys are not stored, because nodes tell them. What is no longer there stays linked, and is passed over, until it is swept.
 */
export function createChains({has, hash, same}: Nodes): Chains {
  // Nodes in heads and links are counted from 1; 0 ends a chain.
  let heads = new Int32Array(1024)
  const next = createPages(1, (length) => new Int32Array(length))
  let end = 0
  let linked = 0

  const headOf = (of: number) => Math.imul(of, GOLDEN) >>> (Math.clz32(heads.length) + 1)
  const after = (node: number) => next.of(node)[next.at(node)]!

  function put(from: number, to: number): void {
    for (let node = from; node < to; node++) {
      if (!has(node)) continue
      const head = headOf(hash(node))
      next.of(node)[next.at(node)] = heads[head]!
      heads[head] = node + 1
      linked++
    }
  }

  function relink(size: number): void {
    if (size === heads.length) heads.fill(0)
    else heads = new Int32Array(size)
    linked = 0
    put(0, end)
  }

  /** Take the first node and its equals out of a list; most have none, and cost nothing then. */
  function takeEqual(nodes: number[]): number[] | null {
    const one = nodes[0]!
    let group: number[] | null = null
    let left = 0
    for (let at = 1; at < nodes.length; at++) {
      const node = nodes[at]!
      if (same(one, node)) (group ??= [one]).push(node)
      else nodes[left++] = node
    }
    nodes.length = left
    return group
  }

  return {
    link(from, to) {
      put(from, to)
      end = Math.max(end, to)
      if (linked > LOAD * heads.length) relink(2 * heads.length)
    },
    *of(wanted) {
      for (let at = heads[headOf(wanted)]!; at > 0; at = after(at - 1)) if (has(at - 1)) yield at - 1
    },
    *groups() {
      const chained: number[] = []
      for (const first of heads) {
        if (first === 0 || after(first - 1) === 0) continue
        chained.length = 0
        for (let at = first; at > 0; at = after(at - 1)) chained.push(at - 1)
        while (chained.length > 1) {
          const group = takeEqual(chained)?.filter(has) ?? []
          if (group.length > 1) yield group
        }
      }
    },
    sweep() {
      relink(heads.length)
    },
    get bytes() {
      return heads.byteLength + next.bytes
    }
  }
}
