import {looksLikeOrgan, parseOrgan, splitOrgans} from '../../grammar/organ.js'
import {squeeze} from '../squeeze.js'

/** What stands between organs that sign side by side. */
const SPACES = /\s+/u

/** `民  政  部`, also behind another name: a name spaced out to the width of the others. */
const SPACED_OUT = /(?<!\S)\p{Script=Han}(?:\s{1,6}\p{Script=Han}){1,7}(?!\S)/gu
/** （盖章）, （印）: what stands for the seal behind a name. */
const SEAL = /[（(](?:盖?章|印章?|公章|代章)[）)]/gu

/** Blank out the words for seals; offsets stay. */
export function withoutSeals(text: string): string {
  return text.replace(SEAL, (seal) => ' '.repeat(seal.length))
}

/** Close names that are spaced out, and drop the word for the seal behind it; other lines stay as they are. */
export function signedName(text: string): string {
  return withoutSeals(text).trim().replace(SPACED_OUT, squeeze)
}

/** Tell whether a line names an organ, or several side by side, as a signature prints them. */
export function isOrgans(text: string): boolean {
  const name = signedName(text)
  return looksLikeOrgan(name) || splitOrgans(name) !== null || name.split(SPACES).every((part) => looksLikeOrgan(part))
}

/** Tell whether a name breaks off: `湖州市防汛防台抗旱` above `指挥部办公室` is no organ, and with the line below one of a named place. */
export function isBrokenName(line: string, joined: string): boolean {
  return (
    line.length >= 4 && !looksLikeOrgan(line) && splitOrgans(line) === null && parseOrgan(joined)?.qualified === true
  )
}
