import {CONTINUATIONS, NO_ORGANS, ORGAN_HEADS} from './heads.js'

const ALONE = new Set(ORGAN_HEADS.alone)
const BODY = new Set(ORGAN_HEADS.body)
const LONGEST_HEAD = 12
/** Characters that end a head noun: nothing has to be looked up after any other character. */
const LAST = new Set([...ALONE, ...BODY].map((head) => head.at(-1)))

/** A head noun and whether it makes an organ with nothing but a level in front. */
export interface Head {
  length: number
  alone: boolean
}

/**
 * Find the longest head noun (中心词) of an organ that ends at `end` and begins at `start` or later.
 *
 * @example
 * headEndingAt('湖南省财政厅', 0, 6) // {length: 3, alone: true}
 * headEndingAt('领导干部', 0, 4) // null
 */
export function headEndingAt(text: string, start: number, end: number): Head | null {
  if (!LAST.has(text[end - 1]) || CONTINUATIONS.has(text.slice(end - 1, end + 1))) return null
  if (CONTINUATIONS.has(text.slice(end - 2, end + 1))) return null
  for (let length = 2; length <= 4 && end - length >= start; length++) {
    if (NO_ORGANS.has(text.slice(end - length, end))) return null
  }
  for (let length = Math.min(LONGEST_HEAD, end - start); length >= 1; length--) {
    const head = text.slice(end - length, end)
    if (ALONE.has(head)) return {length, alone: true}
    if (BODY.has(head)) return {length, alone: false}
  }
  return null
}
