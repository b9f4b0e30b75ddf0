import {opensTail} from '../furniture/tail-line.js'
import type {Furniture, PageBlock} from '../reading.js'

/** The visible lines of a page by their place around the running text. */
export interface PageLines {
  /** From a little above the content to its first running text. */
  head: (PageBlock | Furniture)[]
  /** Between and behind the running text, up to what the site adds. */
  tail: (PageBlock | Furniture)[]
  /** Everything above the content. */
  above: Furniture[]
  /** Everything behind it. */
  below: Furniture[]
}

/** Running text: a long line with a full stop inside. */
const RUNNING = /[。；！？]/u
const RUNNING_LENGTH = 50
const HEAD_ABOVE = 30
const HEAD_BELOW = 3
const TAIL_BLOCKS = 8
const TAIL_BELOW = 12

const startOf = ({segments}: {segments: readonly number[]}): number => segments[1] ?? 0

/** Tell whether a block is running text, below which no line of the page's head stands. */
export function isRunning(block: PageBlock | Furniture): boolean {
  return block.text.length >= RUNNING_LENGTH && RUNNING.test(block.text)
}

/** Divide the blocks and furniture of a page into the lines above, around and below its running text. */
export function pageLines(blocks: readonly PageBlock[], furniture: readonly Furniture[]): PageLines {
  const above: Furniture[] = []
  const below: Furniture[] = []
  const inside: Furniture[] = []
  for (const one of furniture) (one.place === 'before' ? above : one.place === 'after' ? below : inside).push(one)
  let running = blocks.findIndex(isRunning)
  if (running < 0) running = blocks.length
  const border = running < blocks.length ? startOf(blocks[running]!) : Infinity
  const near = below.slice(0, TAIL_BELOW)
  const end = near.findIndex(({text}) => opensTail(text))
  if (end >= 0) near.length = end
  // A page of a title and a file alone: its publication line stands right below.
  const next = running < blocks.length || blocks.length > 2 ? [] : near.slice(0, HEAD_BELOW)
  const head = [
    ...above.slice(-HEAD_ABOVE),
    ...inside.filter((one) => startOf(one) < border),
    ...blocks.slice(0, Math.min(running, 40)),
    ...next
  ].sort((a, b) => startOf(a) - startOf(b))
  const tail = [
    ...blocks.slice(Math.max(running < blocks.length ? running : 1, blocks.length - TAIL_BLOCKS)),
    ...inside.filter((one) => startOf(one) >= border).slice(-TAIL_BELOW),
    ...near
  ].sort((a, b) => startOf(a) - startOf(b))
  return {head, tail, above, below}
}
