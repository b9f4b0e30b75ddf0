import {isTag, isText, type Element, type ParentNode} from 'domhandler'
import {locatedAt, type Located} from '../located.js'
import type {Limits} from '../limits.js'
import {CHARACTER_CLASSES, HAN} from './character-classes.js'
import type {HtmlPage, PageText} from './html-page.js'
import {parseHtml} from './parse-html.js'
import {longLiterals, readLiteral} from './string-literals.js'

/** How many Han characters make an article out of a string. */
const LEAST = 80

/** Find HTML that a page carries as a text to be put in place by a script: in a `<textarea>`, or a string of a script. */
export function findEmbedded(page: HtmlPage, limits: Readonly<Limits>): Located | null {
  let best: Located | null = null
  let most = LEAST
  for (const element of carriers(page.root)) {
    const [node] = element.children
    if (node === undefined || !isText(node)) continue
    for (const located of readCarrier(element.name, node as unknown as PageText, limits)) {
      const han = countHan(located.text)
      if (han > most) {
        best = located
        most = han
      }
    }
  }
  return best
}

function carriers(root: ParentNode): Element[] {
  const found: Element[] = []
  const open: ParentNode[] = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const node of parent.children) {
      if (!isTag(node)) continue
      if (node.name === 'textarea' || node.name === 'script') found.push(node)
      else open.push(node)
    }
  }
  return found
}

function readCarrier(name: string, {data, startIndex}: PageText, limits: Readonly<Limits>): Located[] {
  if (data.length < LEAST) return []
  const start = startIndex!
  if (name === 'script') {
    const literals = longLiterals(data, LEAST).map(([from, to]) => readLiteral(data, from, to, start))
    return literals.filter(({text}) => MARKUP.test(text))
  }
  if (MARKUP.test(data)) return [locatedAt(data, start)]
  // `&lt;p&gt;`: what a text area holds is escaped once more.
  const [inner] = parseHtml(data, limits).root.children
  if (inner === undefined || !isText(inner) || !MARKUP.test(inner.data)) return []
  const {pieces} = inner as unknown as PageText
  return [
    {
      text: inner.data,
      segments: (pieces ?? [0, 0, data.length]).map((at, index) => (index % 3 === 0 ? at : at + start))
    }
  ]
}

function countHan(text: string): number {
  let han = 0
  for (let index = 0; index < text.length; index++) if (CHARACTER_CLASSES[text.charCodeAt(index)] === HAN) han++
  return han
}

/** `<p style="text-indent: 2em">` */
const MARKUP = /<(?:p|br|div|section|span|table)[\s/>]/iu
