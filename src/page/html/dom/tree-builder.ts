import type {Limits} from '../../limits.js'
import {attributeAt, type AttributeName} from './attribute-names.js'
import {fastTokenizer} from './fast-tokenizer.js'
import {PageElement, PageText} from './page-node.js'
import {TAGS, tagOf, type Tag} from './tag.js'

/** Told of each element when its start tag has been read. */
export type OnElement = (element: PageElement) => void

/**
 * Builds the tree of a page from what htmlparser2's tokenizer finds, by the rules of htmlparser2's parser.
 *
 * It does without that parser, which makes strings and objects of all attributes and moves its whole stack at each tag, so that
 * 200,000 nested elements would take minutes. Here elements nested too deep are flattened: they are read as void elements, their
 * text stays. Comments and declarations are left out.
 */
export class TreeBuilder {
  readonly root = new PageElement(tagOf(''), null, 0)
  /** The first start tag that was flattened. */
  tooDeepAt: number | null = null
  /** Where reading stopped because of too many elements. */
  cutAt: number | null = null
  /** Whether a text may show an entity, which was escaped twice: `&amp;nbsp;`. */
  showsEntity = false
  readonly #source: string
  readonly #limits: Readonly<Limits>
  readonly #onElement: OnElement
  readonly #tokenizer = new fastTokenizer({}, this)
  /** Tags of this page that the table doesn't know. */
  readonly #unknown = new Map<string, Tag>()
  /** The innermost open element, and how many are open. */
  #open = this.root
  #depth = 0
  readonly #foreign = [false]
  /** How many elements are open that were flattened. */
  #flat = 0
  /** What is being read: a start tag, an attribute, a text that may go on. */
  #element = this.root
  #isVoid = false
  #name: AttributeName | null = null
  #value = ''
  #text: PageText | null = null
  #elements = 0

  constructor(source: string, limits: Readonly<Limits>, onElement: OnElement) {
    this.#source = source
    this.#limits = limits
    this.#onElement = onElement
  }

  /** Read the whole page. */
  build(): PageElement {
    this.#tokenizer.write(this.#source)
    this.#tokenizer.end()
    this.#closeTo(this.root, this.cutAt ?? this.#source.length)
    this.root.end = this.#source.length
    return this.root
  }

  onopentagname(start: number, end: number): void {
    const tag = this.#tagAt(start, end)
    const tooDeep = this.#depth >= Math.min(this.#limits.depth, DEEPEST) - 1
    if (tooDeep) {
      this.tooDeepAt ??= start - 1
      this.#flat++
    }
    const {ends} = tag
    if (ends !== null) while (ends.has(this.#open.tag.name)) this.#closeTo(this.#open.parent!, end + 1)
    this.#begin(tag, start - 1, tooDeep)
  }

  onopentagend(at: number): void {
    this.#openElement(at + 1)
  }

  onselfclosingtag(at: number): void {
    const isForeign = this.#element.tag.foreign ?? this.#foreign.at(-1)
    this.#openElement(at + 1)
    if (isForeign === true && this.#open === this.#element) this.#closeTo(this.#open.parent!, at + 1)
  }

  onclosetag(start: number, at: number): void {
    if (this.#flat > 0) {
      this.#flat--
      return
    }
    const tag = this.#tagAt(start, at)
    const {name, isVoid, foreign} = tag
    if (foreign !== null) this.#foreign.pop()
    if (isVoid) {
      if (name === 'br') this.#addEmpty(tag, start, at + 1)
      return
    }
    let element: PageElement | null = this.#open
    while (element !== null && element.tag !== tag) ({parent: element} = element)
    if (element !== null) this.#closeTo(element.parent!, at + 1)
    else if (name === 'p') this.#addEmpty(tag, start, at + 1)
  }

  onattribname(start: number, end: number): boolean {
    this.#name = attributeAt(this.#source, start, end)
    this.#value = ''
    return this.#name !== null
  }

  onattribdata(start: number, end: number): void {
    if (this.#name !== null) this.#value += this.#source.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.#name !== null) this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.#name !== null) this.#element.set(this.#name, this.#value)
  }

  ontext(start: number, end: number): void {
    const text = this.#text
    if (text === null) this.#addText(new PageText(start, end))
    else if (text.end === start && text.pieces === null) text.end = end
    else this.#goOn(text, this.#source.slice(start, end), start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.#source.lastIndexOf('&', end - 1)
    if (codePoint === AMPERSAND && this.#source.slice(end, end + LONGEST_NAME).includes(';')) this.showsEntity = true
    let text = this.#text
    if (text === null) this.#addText((text = new PageText(start, start)))
    this.#goOn(text, String.fromCodePoint(codePoint), start, end)
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #tagAt(start: number, end: number): Tag {
    const known = TAGS.at(this.#source, start, end)
    if (known !== undefined) return known
    const name = this.#source.slice(start, end).toLowerCase()
    let tag = this.#unknown.get(name)
    if (tag === undefined) this.#unknown.set(name, (tag = tagOf(name)))
    return tag
  }

  #begin(tag: Tag, start: number, flat: boolean): void {
    this.#element = new PageElement(tag, this.#open, start)
    this.#isVoid = flat || tag.isVoid
  }

  /** Put the element whose start tag has been read into the tree. */
  #openElement(end: number): void {
    const element = this.#element
    element.end = end
    this.#open.append(element)
    this.#text = null
    if (!this.#isVoid) {
      this.#open = element
      this.#depth++
      if (element.tag.foreign !== null) this.#foreign.push(element.tag.foreign)
    }
    this.#onElement(element)
    if (++this.#elements >= this.#limits.elements && this.cutAt === null) {
      this.cutAt = end
      this.#tokenizer.pause()
    }
  }

  /** Add an element for an end tag that no start tag belongs to: browsers take `</p>` and `</br>` so. */
  #addEmpty(tag: Tag, start: number, end: number): void {
    this.#begin(tag, this.#source.lastIndexOf('<', start), true)
    this.#openElement(end)
  }

  /** Close elements up to one, which stays open. */
  #closeTo(outer: PageElement, end: number): void {
    this.#text = null
    for (let element = this.#open; element !== outer; element = this.#open) {
      element.end = end
      this.#open = element.parent!
      this.#depth--
    }
  }

  #addText(text: PageText): void {
    this.#open.append(text)
    this.#text = text
  }

  /** Note that a text goes on with an entity, or behind a gap in the source. */
  #goOn(text: PageText, data: string, start: number, end: number): void {
    const before = (text.data ??= this.#source.slice(text.start, text.end))
    const pieces = (text.pieces ??= before === '' ? [] : [0, text.start, text.end])
    const last = pieces.length - 3
    const linear = data.length === end - start
    const lastLinear = last >= 0 && before.length - pieces[last]! === pieces[last + 2]! - pieces[last + 1]!
    if (linear && lastLinear && pieces[last + 2] === start) pieces[last + 2] = end
    else pieces.push(before.length, start, end)
    text.data = before + data
    text.end = end
  }
}

const AMPERSAND = 0x26
/** The longest name of an entity that matters, with its semicolon. */
const LONGEST_NAME = 8
/** Readers of the tree recurse; more levels would exhaust the stack. */
const DEEPEST = 1000
