import {Parser} from 'htmlparser2'
import {attributeAt} from './attribute-names.js'
import {fastTokenizer} from './fast-tokenizer.js'
import type {PageHandler} from './page-handler.js'

/**
 * An htmlparser2 parser that flattens elements nested too deep: it reads them as void elements, their text stays.
 *
 * htmlparser2 moves its whole stack at each tag, so that 200,000 nested elements would take minutes. It also makes strings of all
 * attributes; here those that nobody reads are passed over.
 */
export class CappedParser extends Parser {
  /** The first start tag that was flattened. */
  tooDeepAt: number | null = null
  readonly #source: string
  readonly #handler: PageHandler
  readonly #depth: number
  #full = false
  #open = 0
  #name: string | null = null
  #value = ''

  /** @param source the whole page, which is to be parsed as one chunk */
  constructor(source: string, handler: PageHandler, depth: number) {
    super(handler, {Tokenizer: fastTokenizer})
    this.#source = source
    this.#handler = handler
    this.#depth = Math.min(depth, DEEPEST)
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#full = this.#handler.depth >= this.#depth - 1
    if (this.#full) {
      this.tooDeepAt ??= start - 1
      this.#open++
    }
    super.onopentagname(start, endIndex)
  }

  override onclosetag(start: number, endIndex: number): void {
    if (this.#open > 0) {
      this.#open--
      this.endIndex = endIndex
      this.startIndex = endIndex + 1
      return
    }
    this.#full = false
    super.onclosetag(start, endIndex)
  }

  override onattribname(start: number, endIndex: number): void {
    this.startIndex = start
    this.#name = attributeAt(this.#source, start, endIndex)
    this.#value = ''
  }

  override onattribdata(start: number, endIndex: number): void {
    if (this.#name !== null) this.#value += this.#source.slice(start, endIndex)
  }

  override onattribentity(codePoint: number): void {
    if (this.#name !== null) this.#value += String.fromCodePoint(codePoint)
  }

  override onattribend(_quote: number, endIndex: number): void {
    this.endIndex = endIndex
    if (this.#name !== null) this.#handler.onattribute(this.#name, this.#value)
  }

  protected override isVoidElement(name: string): boolean {
    return this.#full || super.isVoidElement(name)
  }
}

/** Readers of the tree recurse; more levels would exhaust the stack. */
const DEEPEST = 1000
