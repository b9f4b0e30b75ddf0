import type {Reference} from '../schema/index.js'

/** Name a cited document by what identifies it best: its number, unless masked, its title, its words. */
export function referenceName({documentNumber, title, text}: Reference): string {
  return (documentNumber?.redacted === false ? documentNumber.canonical : null) ?? title ?? text
}
