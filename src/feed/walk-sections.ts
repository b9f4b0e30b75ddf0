import type {Section} from '../schema/index.js'

/** A step of the walk: into a section or out of it. */
export interface SectionStep {
  section: Section
  phase: 'enter' | 'leave'
  /** Position among its siblings, from 0. */
  position: number
}

/** Walk sections in the order of the text, without recursion: stored notices may nest deeper than the stack is. */
export function* walkSections(sections: readonly Section[]): Generator<SectionStep> {
  const open: {siblings: readonly Section[]; position: number}[] = [{siblings: sections, position: 0}]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const section = top.siblings[top.position]
    if (section !== undefined) {
      yield {section, phase: 'enter', position: top.position}
      open.push({siblings: section.sections, position: 0})
      continue
    }
    open.pop()
    const parent = open.at(-1)
    if (parent === undefined) return
    yield {section: parent.siblings[parent.position]!, phase: 'leave', position: parent.position}
    parent.position++
  }
}
