import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import type {Notice, Section} from '../../src/schema/index.js'
import {findingsOf, setBody} from '../../src/text/tree.js'
import {bodyOfLines, type Line} from './body-of-lines.js'

/** Make a tree whose body holds plain lines, with what the plugins before have found. */
export function treeOfLines(lines: readonly Line[], fields: Partial<Notice> = {}): Root {
  const tree: Root = {type: 'RootNode', children: []}
  const body = bodyOfLines(lines)
  setBody(tree, {...body, segments: [0, 0, body.text.length]})
  Object.assign(findingsOf(tree).fields, {kind: 'official-document', ...fields})
  return tree
}

/** Run plugins on a tree. */
export function run(tree: Root, ...plugins: Plugin<[], Root>[]): Root {
  const processor = unified()
  for (const plugin of plugins) processor.use(plugin)
  return processor.runSync(tree) as Root
}

/** Make a section over lines of a body, with nothing in it but its heading. */
export function sectionOver(id: string, span: [number, number], heading: string | null = null): Section {
  return {id, level: 1, ordinal: null, heading, headingStyle: null, blocks: [], sections: [], span}
}
