import type {Located} from './located.js'
import type {Furniture, PageBlock} from './reading.js'

/** Make a block of located text: a paragraph unless told otherwise. */
export function block(located: Located, more: Partial<Omit<PageBlock, 'text' | 'segments'>> = {}): PageBlock {
  return {
    text: located.text,
    segments: located.segments,
    kind: 'paragraph',
    level: null,
    align: null,
    bold: 0,
    links: [],
    ...more
  }
}

/** Make furniture of a block that is not content. */
export function furniture(from: PageBlock, place: Furniture['place'], rule: string): Furniture {
  return {text: from.text, segments: from.segments, place, rule, links: from.links}
}
