import {Document, Element, type ChildNode, type ParentNode} from 'domhandler'
import type {Parser} from 'htmlparser2'
import {PageTextNode, type PageMeta, type PageText} from './html-page.js'

/**
 * Builds the tree while htmlparser2 reads, and keeps what others would otherwise search for: marks, metas, title, JSON-LD.
 *
 * Comments and declarations are left out; a text node goes on behind them and behind stray end tags, and remembers its pieces.
 */
export class PageHandler {
  readonly root: Document
  readonly byClass = new Map<string, Element[]>()
  readonly byId = new Map<string, Element[]>()
  readonly metas: PageMeta[] = []
  readonly dataScripts: Element[] = []
  titleTag: Element | null = null
  /** Where reading stopped because of too many elements. */
  cutAt: number | null = null
  readonly #stack: ParentNode[]
  readonly #limit: number
  readonly #source: string
  #parser!: Parser
  #lastText: PageTextNode | null = null
  #elements = 0
  /** Of the start tag that is being read; the parser hands each attribute over by itself. */
  #attribs: Record<string, string> | null = null

  constructor(source: string, elementLimit: number) {
    this.#source = source
    this.root = new Document([])
    this.#stack = [this.root]
    this.#limit = elementLimit
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#stack.length - 1
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser
  }

  onattribute(name: string, value: string): void {
    this.#attribs ??= {}
    this.#attribs[name] ??= value
  }

  onopentag(name: string, none: Record<string, string>): void {
    const attribs = this.#attribs ?? none
    this.#attribs = null
    const element = new Element(name, attribs)
    element.startIndex = this.#parser.startIndex
    element.endIndex = this.#parser.endIndex
    this.#add(element)
    this.#stack.push(element)
    this.#lastText = null
    const {class: className, id} = attribs
    if (className !== undefined) push(this.byClass, className, element)
    if (id !== undefined) push(this.byId, id, element)
    if (name === 'meta') this.#addMeta(element)
    else if (name === 'title') this.titleTag ??= element
    else if (name === 'script' && attribs.type?.includes('ld+json') === true) this.dataScripts.push(element)
    if (++this.#elements >= this.#limit && this.cutAt === null) {
      this.cutAt = this.#parser.endIndex + 1
      this.#parser.pause()
    }
  }

  onclosetag(): void {
    this.#stack.pop()!.endIndex = this.#parser.endIndex
    this.#lastText = null
  }

  ontext(data: string): void {
    const end = this.#parser.endIndex + 1
    let start = this.#parser.startIndex
    // `</p >`: htmlparser2 counts the white space inside an end tag to the text behind it.
    if (data.length !== end - start) start = this.#start(data, end)
    const last = this.#lastText
    if (last === null) {
      const node = new PageTextNode(data)
      node.startIndex = start
      node.endIndex = end - 1
      if (data.length !== end - start) node.pieces = [0, start, end]
      this.#add(node)
      this.#lastText = node
      return
    }
    if (last.endIndex !== start - 1 || data.length !== end - start || last.pieces !== null)
      addPiece(last, data, start, end)
    last.data += data
    last.endIndex = end - 1
  }

  /** Find where the source of a piece of text begins that is an entity or stands behind an untidy end tag. */
  #start(data: string, end: number): number {
    const start = end - data.length
    return this.#source.startsWith(data, start) ? start : this.#source.lastIndexOf('&', end - 1)
  }

  #add(node: ChildNode): void {
    const parent = this.#stack[this.#stack.length - 1]!
    const {children} = parent
    const previous = children[children.length - 1]
    if (previous !== undefined) {
      node.prev = previous
      previous.next = node
    }
    node.parent = parent
    children.push(node)
  }

  #addMeta(element: Element): void {
    const {attribs} = element
    const name = attribs.name ?? attribs.property ?? attribs.itemprop ?? attribs['http-equiv']
    if (name !== undefined && attribs.content !== undefined) {
      this.metas.push({name: name.trim().toLowerCase(), content: attribs.content, element})
    }
  }
}

/** Note that text goes on behind an entity or behind a gap in the source. */
function addPiece(node: PageText, data: string, start: number, end: number): void {
  const {data: before} = node
  const pieces = (node.pieces ??= [0, node.startIndex!, node.endIndex! + 1])
  const last = pieces.length - 3
  const linear = data.length === end - start
  const lastLinear = before.length - pieces[last]! === pieces[last + 2]! - pieces[last + 1]!
  if (linear && lastLinear && pieces[last + 2] === start) pieces[last + 2] = end
  else pieces.push(before.length, start, end)
}

function push(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [element])
  else list.push(element)
}
