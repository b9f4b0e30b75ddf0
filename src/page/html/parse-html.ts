import {isText, type Element} from 'domhandler'
import type {Located} from '../located.js'
import type {Limits} from '../limits.js'
import {DEFAULT_LIMITS} from '../limits.js'
import type {PageNote} from '../reading.js'
import {CappedParser} from './capped-parser.js'
import type {HtmlPage, PageText} from './html-page.js'
import {PageHandler} from './page-handler.js'

/**
 * Read the HTML of a decoded page into a tree that keeps source order and places.
 *
 * Never throws: what exceeds a limit is flattened or left out, and a note says so.
 */
export function parseHtml(source: string, limits: Readonly<Limits> = DEFAULT_LIMITS): HtmlPage {
  const handler = new PageHandler(source, limits.elements)
  const read = source.length > limits.bytes ? source.slice(0, limits.bytes) : source
  const parser = new CappedParser(read, handler, limits.depth)
  const notes: PageNote[] = []
  if (read !== source) notes.push(cutNote(limits.bytes, source.length, `${limits.bytes} characters`))
  parser.end(read)
  if (handler.cutAt !== null) notes.push(cutNote(handler.cutAt, source.length, `${limits.elements} elements`))
  if (parser.tooDeepAt !== null) {
    notes.push({
      ruleId: 'limit-depth',
      reason: `Unexpected nesting beyond ${limits.depth} elements, read as flat`,
      place: [parser.tooDeepAt, Math.min(source.length, parser.tooDeepAt + 1)]
    })
  }
  return {
    source,
    root: handler.root,
    marks: collectMarks(handler),
    metas: handler.metas,
    titleTag: readTitle(handler.titleTag),
    jsonLd: handler.dataScripts.flatMap(scriptText),
    notes
  }
}

function cutNote(start: number, end: number, limit: string): PageNote {
  return {
    ruleId: 'limit-size',
    reason: `Unexpected size, expected at most ${limit}; the rest is left out`,
    place: [start, end]
  }
}

function collectMarks(handler: PageHandler): Map<string, Element[]> {
  const marks = new Map<string, Element[]>()
  for (const [id, elements] of handler.byId) marks.set(`#${id}`, elements)
  for (const [names, elements] of handler.byClass) {
    for (const name of WHITE_SPACE.test(names) ? names.split(WHITE_SPACE) : [names]) {
      if (name === '') continue
      const key = `.${name}`
      let known = marks.get(key)
      if (known === undefined) marks.set(key, (known = []))
      for (const element of elements) known.push(element)
    }
  }
  return marks
}

/** `news  list` */
const WHITE_SPACE = /\s+/u

function scriptText(element: Element): HtmlPage['jsonLd'] {
  const [node] = element.children
  if (node === undefined || !isText(node)) return []
  return [{text: node.data, start: node.startIndex!, end: node.endIndex! + 1}]
}

function readTitle(element: Element | null): Located | null {
  const [node] = element?.children ?? []
  if (node === undefined || !isText(node)) return null
  return {text: node.data, segments: (node as unknown as PageText).pieces ?? [0, node.startIndex!, node.endIndex! + 1]}
}
