import {expect} from 'vitest'
import {CHARACTER_CLASSES, DROPPED} from '../../../src/page/html/walk/character-classes.js'
import type {HtmlPage} from '../../../src/page/html/dom/html-page.js'
import {segmentsOf, textOf, type PageElement, type PageText} from '../../../src/page/html/dom/page-node.js'
import type {HtmlReading} from '../../../src/page/html/read-html.js'
import {SKIPPED} from '../../../src/page/html/dom/tag-kinds.js'

/** The law of a page: kept and removed text are the page's text, each character once, and each points to its place. */
export function expectWholePage(page: HtmlPage, {blocks, furniture, notes}: HtmlReading): void {
  const {source} = page
  const seen = new Set<number>()
  for (const {text, segments} of [...blocks, ...furniture]) {
    for (let index = 0; index < segments.length; index += 3) {
      const part = text.slice(segments[index], segments[index + 3] ?? text.length)
      const start = segments[index + 1]!
      const end = segments[index + 2]!
      const slice = source.slice(start, end)
      if (part.length === slice.length) expect(fold(part)).toBe(fold(slice))
      else if (start < end && part.trim() !== '') expect(slice.startsWith('&')).toBe(true)
      if (part.trim() === '') continue
      for (let at = start; at < end; at++) {
        expect(seen.has(at), `position ${at} twice`).toBe(false)
        seen.add(at)
      }
    }
  }
  // What a text area carries is markup, not text.
  if (notes.some(({ruleId}) => ruleId === 'content-embedded')) return
  for (const position of visiblePositions(source, page.root))
    expect(seen.has(position), `position ${position}`).toBe(true)
}

function fold(text: string): string {
  return text.replace(/\s/gu, ' ')
}

/** Where the visible characters of a page stand, by a walk of its own. */
function visiblePositions(source: string, {first}: PageElement): number[] {
  const positions: number[] = []
  for (let node = first; node !== null; node = node.next) {
    if (node.tag === null) positions.push(...textPositions(source, node))
    else if (node.tag.kind !== SKIPPED) positions.push(...visiblePositions(source, node))
  }
  return positions
}

function textPositions(source: string, text: PageText): number[] {
  const positions: number[] = []
  const triples = segmentsOf(text)
  const data = textOf(source, text)
  for (let index = 0; index < triples.length; index += 3) {
    const from = triples[index]!
    const to = triples[index + 3] ?? data.length
    const start = triples[index + 1]!
    const linear = triples[index + 2]! - start === to - from
    for (let at = from; at < to; at++) {
      if (CHARACTER_CLASSES[data.charCodeAt(at)]! > DROPPED) positions.push(linear ? start + at - from : start)
    }
  }
  return positions
}
