import {joinLocated, pageSpans, sliceLocated, type Located} from '../../located.js'
import type {PageElement} from './page-node.js'

/** `&ldquo;` that a text shows because the page wrote `&amp;ldquo;`. Signs of markup (`&lt;`) may be meant as shown. */
const SHOWN = /&(?<name>nbsp|ensp|emsp|[lr][ds]quo|middot|[mn]dash|hellip|times|permil);/gu
/** The forms in which nearly all pages that escape twice can be told. */
const WRITTEN = ['&amp;nbsp;', '&amp;ldquo;', '&amp;emsp;', '&amp;ensp;', '&amp;mdash;', '&amp;hellip;', '&amp;middot;']
/** A page that explains entities shows them in examples. */
const EXAMPLE = /<(?:code|pre|kbd|samp)[\s>]/iu
const FEWEST = 3

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  permil: '‰'
}

/** Tell whether a page escapes its text twice: it holds `&amp;nbsp;` and its kin several times, and no examples of code. */
export function escapesTwice(source: string): boolean {
  let count = 0
  for (const form of WRITTEN) {
    for (let at = source.indexOf(form); at >= 0 && count < FEWEST; at = source.indexOf(form, at + 1)) count++
    if (count >= FEWEST) return !EXAMPLE.test(source)
  }
  return false
}

/** Decode what a text shows of entities; each becomes one unit with the place of the whole. */
export function decodeTwice(located: Located): Located {
  const parts: Located[] = []
  let done = 0
  for (const match of located.text.matchAll(SHOWN)) {
    const end = match.index + match[0].length
    const spans = pageSpans(located, match.index, end)
    parts.push(sliceLocated(located, done, match.index), {
      text: CHARACTERS[match.groups!.name!]!,
      segments: [0, spans[0]![0], spans.at(-1)![1]]
    })
    done = end
  }
  if (done === 0) return located
  parts.push(sliceLocated(located, done, located.text.length))
  return joinLocated(parts)
}

/** Decode all texts of a tree a second time. Entities that were escaped once are pieces of their own already. */
export function decodeTreeTwice(root: PageElement): void {
  const open: PageElement[] = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (let node = parent.first; node !== null; node = node.next) {
      if (node.tag !== null) open.push(node)
      else if (node.data !== null && node.pieces !== null) {
        const {text, segments} = decodeTwice({text: node.data, segments: node.pieces})
        node.data = text
        node.pieces = segments
      }
    }
  }
}
