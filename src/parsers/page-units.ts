import type {Block, Notice, Section, Span} from '../schema/index.js'

/** The units of a page's text, moved to their place in the joined text. */
export interface PageUnits {
  preamble: Block[]
  sections: Section[]
  closing: Block[]
  /** The id of each section as its own page had it. */
  ids: Map<Section, string>
}

/** Move a span. */
export function shifted([start, end]: Span, by: number): Span {
  return [start + by, end + by]
}

/** Copy the units of a page with their spans moved; sections are at most 32 deep. */
export function unitsOf({preamble, sections, closing}: Notice, by: number): PageUnits {
  const ids = new Map<Section, string>()
  const moveBlock = (block: Block): Block => ({...block, span: shifted(block.span, by)})
  const moveSection = (section: Section): Section => {
    const moved: Section = {
      ...section,
      blocks: section.blocks.map(moveBlock),
      sections: section.sections.map(moveSection),
      span: shifted(section.span, by)
    }
    ids.set(moved, section.id)
    return moved
  }
  return {
    preamble: preamble.map(moveBlock),
    sections: sections.map(moveSection),
    closing: closing.map(moveBlock),
    ids
  }
}

/** Give the chain of last sections, outermost first: the units that are still open at the end of a page. */
export function openSections(sections: readonly Section[]): Section[] {
  const chain: Section[] = []
  for (let at = sections.at(-1); at; at = at.sections.at(-1)) chain.push(at)
  return chain
}

/** Extend sections so that they cover a position. */
export function extend(chain: readonly Section[], end: number): void {
  for (const section of chain) if (section.span[1] < end) section.span = [section.span[0], end]
}

/**
 * Number sections anew by their path (`2.1`) and set their levels.
 *
 * @returns the new id of each section
 */
export function renumber(sections: readonly Section[]): Map<Section, string> {
  const ids = new Map<Section, string>()
  const visit = (list: readonly Section[], prefix: string) => {
    for (const [index, section] of list.entries()) {
      section.id = `${prefix}${index + 1}`
      ids.set(section, section.id)
      visit(section.sections, `${section.id}.`)
    }
  }
  visit(sections, '')
  return ids
}
