import {NameTable} from './name-table.js'
import {INLINE, TAG_KINDS} from './tag-kinds.js'
import {FOREIGN, IMPLIED_ENDS, INTEGRATION, VOID} from './tag-rules.js'

/** 标签: what is known of an element by its name; elements of one name on a page share one. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  /** What it means for reading, of the table of kinds. */
  readonly kind: number
  /** Whether it has no content and no end tag. */
  readonly isVoid: boolean
  /** Which elements end where it begins, if they are the innermost. */
  readonly ends: ReadonlySet<string> | null
  /** Whether it begins another language (SVG), or HTML inside of one; `null`: neither. */
  readonly foreign: boolean | null
}

/** Make the tag of a name. */
export function tagOf(name: string): Tag {
  return {
    name,
    kind: TAG_KINDS.get(name) ?? INLINE,
    isVoid: VOID.has(name),
    ends: IMPLIED_ENDS.get(name) ?? null,
    foreign: FOREIGN.has(name) ? true : INTEGRATION.has(name) ? false : null
  }
}

const NAMES = new Set([
  ...TAG_KINDS.keys(),
  ...VOID,
  ...IMPLIED_ENDS.keys(),
  ...FOREIGN,
  ...INTEGRATION,
  ...'span font em i u o:p'.split(' ')
])

/** The tags that have a meaning, and the most frequent of the others. */
export const TAGS: Readonly<NameTable<Tag>> = new NameTable([...NAMES].map((name) => [name, tagOf(name)] as const))
