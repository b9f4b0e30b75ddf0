/** A run of characters that two texts share. */
export interface Block {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * Choose the heaviest chain of blocks in which both texts go forward; blocks come in the order of the second text.
 *
 * The weighted longest increasing subsequence, with a Fenwick tree for the best weight so far: n log n. Blocks that overlap
 * their predecessor in the first text lose the overlap.
 */
export function chain(blocks: readonly Block[]): Block[] {
  const starts = [...new Set(blocks.map((block) => block.a))].sort((x, y) => x - y)
  const rank = new Map(starts.map((start, index) => [start, index + 1]))
  const tree = new Int32Array(starts.length + 1).fill(-1)
  const weight = new Float64Array(blocks.length)
  const previous = new Int32Array(blocks.length).fill(-1)
  let last = -1
  for (const [index, block] of blocks.entries()) {
    const own = rank.get(block.a)!
    let best = -1
    for (let at = own - 1; at > 0; at -= at & -at) {
      const candidate = tree[at]!
      if (candidate >= 0 && (best < 0 || weight[candidate]! > weight[best]!)) best = candidate
    }
    previous[index] = best
    weight[index] = block.length + (best < 0 ? 0 : weight[best]!)
    for (let at = own; at < tree.length; at += at & -at) {
      const candidate = tree[at]!
      if (candidate < 0 || weight[index] > weight[candidate]!) tree[at] = index
    }
    if (last < 0 || weight[index] > weight[last]!) last = index
  }
  const chosen: Block[] = []
  for (let index = last; index >= 0; index = previous[index]!) chosen.push(blocks[index]!)
  return withoutOverlap(chosen.reverse())
}

function withoutOverlap(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let end = 0
  for (const {a, b, length} of blocks) {
    const cut = Math.max(0, end - a)
    if (cut >= length) continue
    kept.push({a: a + cut, b: b + cut, length: length - cut})
    end = a + length
  }
  return kept
}
