import type {BlockLink} from '../../reading.js'
import {CHARACTER_CLASSES, DROPPED, HAN, MARK, OTHER, WHITE} from './character-classes.js'
import type {PageText} from '../dom/page-node.js'

/** Kinds of white space that a run holds. */
const LINE = 1
const PLAIN = 2
const IDEOGRAPHIC = 4

/**
 * Collects the inline text of one block: white space folded, each character tied to its place.
 *
 * White space at both ends goes; a line feed between Chinese characters is page layout and goes too, between words it is a
 * space; an ideographic space stays one.
 */
export class InlineBuffer {
  text = ''
  segments: number[] = []
  links: BlockLink[] = []
  linked = 0
  han = 0
  marks = 0
  bold = 0
  /** How many bold elements are open. */
  boldDepth = 0
  /** Whether a line feed ends a paragraph, as in `<pre>`. */
  keepLines = false
  /** The last character: to look it up in a growing text would copy the text each time. */
  #last = 0
  #href: string | null = null
  #linkTag = 0
  #linkStart = -1
  #space = 0
  #wideSpaces = 0
  #spaceStart = 0
  #spaceEnd = 0

  /** Called where the text itself shows a new paragraph: a line end and an indent behind a full stop. */
  constructor(readonly onParagraph: () => void) {}

  /** Add a text of a page. */
  addText(source: string, {start, end, data, pieces}: PageText): void {
    if (data === null || pieces === null) {
      this.add(source, start, end, start)
      return
    }
    for (let index = 0; index < pieces.length; index += 3) {
      const from = pieces[index]!
      const to = pieces[index + 3] ?? data.length
      const pageStart = pieces[index + 1]!
      const pageEnd = pieces[index + 2]!
      if (pageEnd - pageStart === to - from) this.add(data, from, to, pageStart)
      else this.#addEntity(data.slice(from, to), pageStart, pageEnd)
    }
  }

  /** Add a part of a text that agrees character by character with the page. */
  add(data: string, from: number, to: number, page: number): void {
    const classes = CHARACTER_CLASSES
    const shift = page - from
    let index = from
    while (index < to) {
      let kind = classes[data.charCodeAt(index)]!
      const start = index
      if (kind <= DROPPED) {
        do index++
        while (index < to && (kind = classes[data.charCodeAt(index)]!) <= DROPPED)
        this.#addSpaces(data, start, index, shift)
        continue
      }
      let han = 0
      let marks = 0
      do {
        if (kind === HAN) han++
        else if (kind === MARK) marks++
        index++
      } while (index < to && (kind = classes[data.charCodeAt(index)]!) > DROPPED)
      this.#append(data.slice(start, index), start + shift, index + shift, han, marks)
    }
  }

  /** @param tag where the link's tag begins in the page */
  openLink(href: string, tag: number): void {
    this.closeLink()
    this.#href = href
    this.#linkTag = tag
  }

  closeLink(): void {
    this.#endLink()
    this.#href = null
  }

  /** Close what is open at the end of the block. */
  finish(): void {
    this.#endLink()
    this.#space = 0
    this.#wideSpaces = 0
  }

  /** Begin the next block; links and bold runs that are open go on. */
  reset(): void {
    this.text = ''
    this.segments = []
    this.links = []
    this.linked = 0
    this.han = 0
    this.marks = 0
    this.bold = 0
  }

  /** Add white space that stands for markup, such as `<br>` inside a heading. */
  addBreak(start: number): void {
    this.#markSpace(LINE, start, start)
  }

  #addEntity(data: string, start: number, end: number): void {
    const kind = CHARACTER_CLASSES[data.charCodeAt(0)]!
    if (kind === WHITE) {
      if (data === '\u3000') this.#wideSpaces++
      this.#markSpace(data === '\u3000' ? IDEOGRAPHIC : PLAIN, start, end)
    } else if (kind !== DROPPED) this.#append(data, start, end, kind === HAN ? 1 : 0, kind === MARK ? 1 : 0)
  }

  #addSpaces(data: string, start: number, end: number, shift: number): void {
    if (this.text === '') return
    let space = 0
    for (let index = start; index < end; index++) {
      const code = data.charCodeAt(index)
      if (code === IDEOGRAPHIC_SPACE) {
        space |= IDEOGRAPHIC
        this.#wideSpaces++
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        if (this.keepLines && code === LINE_FEED) {
          this.onParagraph()
          return
        }
        space |= LINE
      } else if (CHARACTER_CLASSES[code] === WHITE) space |= PLAIN
    }
    if (space !== 0) this.#markSpace(space, start + shift, end + shift)
  }

  #markSpace(space: number, start: number, end: number): void {
    // The space stands where the run begins: what lies behind a tag is part of the run, but the tag is not.
    if (this.#space === 0) {
      this.#spaceStart = start
      this.#spaceEnd = end
    } else if (start === this.#spaceEnd) this.#spaceEnd = end
    this.#space |= space
  }

  #append(data: string, start: number, end: number, han: number, marks: number): void {
    if (this.#space !== 0) this.#settleSpace(data.charCodeAt(0))
    this.#addSegment(start, end)
    if (this.#href !== null) {
      if (this.#linkStart < 0) this.#linkStart = this.text.length
      this.linked += data.length
    }
    const boldSoFar = this.boldDepth > 0 && this.bold === this.text.length
    this.text += data
    this.#last = data.charCodeAt(data.length - 1)
    if (boldSoFar) this.bold = this.text.length
    this.han += han
    this.marks += marks
  }

  #settleSpace(next: number): void {
    const {text} = this
    const space = this.#space
    const wide = this.#wideSpaces
    this.#space = 0
    this.#wideSpaces = 0
    if (text === '') return
    const previous = this.#last
    if ((space & LINE) !== 0) {
      if (wide >= 2 && SENTENCE_ENDS.has(previous)) {
        this.onParagraph()
        return
      }
      if ((space & IDEOGRAPHIC) === 0 && (isChinese(previous) || isChinese(next))) return
    }
    this.#addSegment(this.#spaceStart, this.#spaceEnd)
    const boldSoFar = this.boldDepth > 0 && this.bold === text.length
    this.text = text + ((space & IDEOGRAPHIC) === 0 ? ' ' : '\u3000')
    if (boldSoFar) this.bold = this.text.length
  }

  #addSegment(start: number, end: number): void {
    // Most blocks have one segment: an array that is written out takes no more room than it needs.
    if (this.text === '') this.segments = [0, start, end]
    else this.segments.push(this.text.length, start, end)
  }

  #endLink(): void {
    if (this.#href !== null && this.#linkStart >= 0 && this.text.length > this.#linkStart) {
      const link = {start: this.#linkStart, end: this.text.length, href: this.#href, at: this.#linkTag}
      if (this.links.length === 0) this.links = [link]
      else this.links.push(link)
    }
    this.#linkStart = -1
  }
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const IDEOGRAPHIC_SPACE = 0x3000

const SENTENCE_ENDS: ReadonlySet<number> = new Set(Array.from('。！？；：”）…', (mark) => mark.charCodeAt(0)))

function isChinese(code: number): boolean {
  return CHARACTER_CLASSES[code]! > OTHER && code > 0x7f
}
