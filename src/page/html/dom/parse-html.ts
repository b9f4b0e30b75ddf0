import type {Located} from '../../located.js'
import type {Limits} from '../../limits.js'
import {DEFAULT_LIMITS} from '../../limits.js'
import type {PageNote} from '../../reading.js'
import {decodeTreeTwice, escapesTwice} from './decode-twice.js'
import type {HtmlPage, PageMeta} from './html-page.js'
import {Marks} from './marks.js'
import {segmentsOf, textOf, type PageElement, type PageText} from './page-node.js'
import {TreeBuilder} from './tree-builder.js'

/**
 * Read the HTML of a decoded page into a tree that keeps source order and places, and keep what others would otherwise search for:
 * marks, metas, title, JSON-LD.
 *
 * Never throws: what exceeds a limit is flattened or left out, and a note says so.
 */
export function parseHtml(source: string, limits: Readonly<Limits> = DEFAULT_LIMITS): HtmlPage {
  const marks = new Marks()
  const metas: PageMeta[] = []
  const dataScripts: PageElement[] = []
  let title: PageElement | null = null
  let canonical: PageElement | null = null
  const read = source.length > limits.bytes ? source.slice(0, limits.bytes) : source
  const builder = new TreeBuilder(read, limits, (element) => {
    marks.add(element)
    const {name} = element.tag
    if (name === 'meta') addMeta(metas, element)
    else if (name === 'title') title ??= element
    else if (name === 'link' && element.other('rel')?.toLowerCase() === 'canonical') canonical ??= element
    else if (name === 'script' && element.other('type')?.includes('ld+json') === true) dataScripts.push(element)
  })
  const root = builder.build()
  // The others needn't be searched.
  if (builder.showsEntity && escapesTwice(read)) decodeTreeTwice(root)
  return {
    source,
    root,
    marks,
    metas,
    titleTag: readTitle(source, title),
    canonical,
    jsonLd: dataScripts.flatMap((script) => scriptText(source, script)),
    notes: notesOf(builder, source, limits)
  }
}

function notesOf({cutAt, tooDeepAt}: TreeBuilder, source: string, limits: Readonly<Limits>): PageNote[] {
  const notes: PageNote[] = []
  if (source.length > limits.bytes) notes.push(cutNote(limits.bytes, source.length, `${limits.bytes} characters`))
  if (cutAt !== null) notes.push(cutNote(cutAt, source.length, `${limits.elements} elements`))
  if (tooDeepAt !== null) {
    notes.push({
      ruleId: 'limit-depth',
      reason: `Unexpected nesting beyond ${limits.depth} elements, read as flat`,
      place: [tooDeepAt, Math.min(source.length, tooDeepAt + 1)]
    })
  }
  return notes
}

function cutNote(start: number, end: number, limit: string): PageNote {
  return {
    ruleId: 'limit-size',
    reason: `Unexpected size, expected at most ${limit}; the rest is left out`,
    place: [start, end]
  }
}

function addMeta(metas: PageMeta[], element: PageElement): void {
  const content = element.other('content')
  const name =
    element.other('name') ?? element.other('property') ?? element.other('itemprop') ?? element.other('http-equiv')
  if (name !== undefined && content !== undefined) metas.push({name: name.trim().toLowerCase(), content, element})
}

/** The text that an element begins with. */
function textIn(element: PageElement | null): PageText | null {
  const node = element?.first ?? null
  return node?.tag === null ? node : null
}

function scriptText(source: string, script: PageElement): HtmlPage['jsonLd'] {
  const text = textIn(script)
  return text === null ? [] : [{text: textOf(source, text), start: text.start, end: text.end}]
}

function readTitle(source: string, element: PageElement | null): Located | null {
  const text = textIn(element)
  return text === null ? null : {text: textOf(source, text), segments: segmentsOf(text)}
}
