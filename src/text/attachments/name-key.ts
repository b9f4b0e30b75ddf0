import {squeeze} from '../squeeze.js'
import {tidyName} from './tidy-name.js'

/** Marks in which two prints of one name differ. */
const BRACKETS = /[《》〈〉“”"'（）()]/gu
/** A shorter name says too little to be a part of another. */
const SHORTEST_PART = 6
/** What is longer is a sentence, and only the same as its like. */
const LONGEST_PART = 200

/**
 * Give what names of attachments (附件名称) are compared by: without marks and white space.
 *
 * @example
 * nameKey('《水库 检查表》.doc') // '水库检查表'
 */
export const nameKey = (name: string): string => squeeze(tidyName(name)).replace(BRACKETS, '')

/** Tell whether two names are printed alike, marks and white space aside. */
export const equalName = (a: string, b: string): boolean => a !== '' && nameKey(a) === nameKey(b)

/**
 * Tell whether two keys mean one attachment: they are equal, or one begins or ends with the other.
 *
 * A name inside another is what that one is about: 关于《水库检查办法》的说明.
 */
export function alikeKeys(a: string, b: string): boolean {
  const [part, whole] = a.length <= b.length ? [a, b] : [b, a]
  if (part.length < SHORTEST_PART || whole.length > LONGEST_PART) return part !== '' && part === whole
  return whole.startsWith(part) || whole.endsWith(part)
}

/** List all shorter keys that are alike to a key. */
export function partsOf(key: string): string[] {
  const parts: string[] = []
  if (key.length > LONGEST_PART) return parts
  for (let length = SHORTEST_PART; length < key.length; length++) parts.push(key.slice(0, length), key.slice(-length))
  return parts
}
