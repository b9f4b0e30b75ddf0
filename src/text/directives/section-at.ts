import type {Section} from '../../schema/index.js'

/**
 * Make a lookup for the innermost section (层次) that holds a position of the text; `null` outside of all.
 *
 * Positions must be asked for in ascending order: the lookup walks along the sections once.
 */
export function sectionFinder(sections: readonly Section[]): (position: number) => Section | null {
  const flat = flatten(sections)
  let index = 0
  const open: Section[] = []
  return (position) => {
    while (index < flat.length && flat[index]!.span[0] <= position) open.push(flat[index++]!)
    while (open.length > 0 && open.at(-1)!.span[1] <= position) open.pop()
    return open.at(-1) ?? null
  }
}

/** Sections in the order of the text, parents before children. */
function flatten(sections: readonly Section[]): Section[] {
  const flat: Section[] = []
  const stack = [...sections].reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    flat.push(section)
    for (let at = section.sections.length - 1; at >= 0; at--) stack.push(section.sections[at]!)
  }
  return flat
}
