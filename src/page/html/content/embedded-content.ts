import {locatedAt, type Located} from '../../located.js'
import type {Limits} from '../../limits.js'
import {CHARACTER_CLASSES, HAN} from '../walk/character-classes.js'
import type {HtmlPage} from '../dom/html-page.js'
import {segmentsOf, textOf, type PageElement} from '../dom/page-node.js'
import {parseHtml} from '../dom/parse-html.js'
import {longLiterals, readLiteral} from './string-literals.js'

/** How many Han characters make an article out of a string. */
const LEAST = 80

/** Find HTML that a page carries as a text to be put in place by a script: in a `<textarea>`, or a string of a script. */
export function findEmbedded(page: HtmlPage, limits: Readonly<Limits>): Located | null {
  let best: Located | null = null
  let most = LEAST
  for (const element of carriers(page.root)) {
    const {first} = element
    if (first?.tag !== null) continue
    for (const located of readCarrier(element.tag.name, textOf(page.source, first), first.start, limits)) {
      const han = countHan(located.text)
      if (han > most) {
        best = located
        most = han
      }
    }
  }
  return best
}

function carriers(root: PageElement): PageElement[] {
  const found: PageElement[] = []
  const open = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (let node = parent.first; node !== null; node = node.next) {
      if (node.tag === null) continue
      if (node.tag.name === 'textarea' || node.tag.name === 'script') found.push(node)
      else open.push(node)
    }
  }
  return found
}

function readCarrier(name: string, data: string, start: number, limits: Readonly<Limits>): Located[] {
  if (data.length < LEAST) return []
  if (name === 'script') {
    const literals = longLiterals(data, LEAST).map(([from, to]) => readLiteral(data, from, to, start))
    return literals.filter(({text}) => MARKUP.test(text))
  }
  if (MARKUP.test(data)) return [locatedAt(data, start)]
  // `&lt;p&gt;`: what a text area holds is escaped once more.
  const {first} = parseHtml(data, limits).root
  if (first?.tag !== null) return []
  const text = textOf(data, first)
  const segments = segmentsOf(first).map((at, index) => (index % 3 === 0 ? at : at + start))
  return MARKUP.test(text) ? [{text, segments}] : []
}

function countHan(text: string): number {
  let han = 0
  for (let index = 0; index < text.length; index++) if (CHARACTER_CLASSES[text.charCodeAt(index)] === HAN) han++
  return han
}

/** `<p style="text-indent: 2em">` */
const MARKUP = /<(?:p|br|div|section|span|table)[\s/>]/iu
