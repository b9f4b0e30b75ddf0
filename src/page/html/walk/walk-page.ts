import type {Limits} from '../../limits.js'
import type {PageNote} from '../../reading.js'
import {blockStyle, hides, keepsLines, type BlockStyle} from './block-style.js'
import type {HtmlPage} from '../dom/html-page.js'
import {InlineBuffer} from './inline-buffer.js'
import {isDataTable, openCell, openTable, type OpenTable} from './open-table.js'
import {mergeTable} from './merge-table.js'
import {NameHints} from './name-hints.js'
import {opensInfo} from './opens-info.js'
import type {PageElement, PageNode} from '../dom/page-node.js'
import {MESSAGE, newBox, type Box, type Piece} from './piece.js'
import {scorePiece} from './score-piece.js'
import * as tags from '../dom/tag-kinds.js'

/** How to read a page a second time when the first reading found next to nothing. */
export interface WalkOptions {
  /** A thread of a forum: replies are content. */
  thread: boolean
  /** Take hidden text for text. */
  reveal: boolean
}

/** The blocks of text of a page, its block elements from the outside in, and what was odd. */
export interface Walk {
  pieces: Piece[]
  boxes: Box[]
  notes: PageNote[]
}

/** Read the whole page, in one pass, into pieces (blocks of text) and boxes (block elements). */
export function walkPage(page: HtmlPage, limits: Readonly<Limits>, options: WalkOptions): Walk {
  const walker = new Walker(page.source, limits, options)
  walker.walk(page.root)
  return walker
}

class Walker implements Walk {
  readonly pieces: Piece[] = []
  readonly boxes: Box[] = []
  readonly notes: PageNote[] = []
  #box = newBox(null, null, 0)
  #style: BlockStyle = {kind: 'paragraph', level: null, align: null, unseen: null}
  #table: OpenTable | null = null
  readonly #source: string
  readonly #hints: NameHints
  readonly #limits: Readonly<Limits>
  readonly #options: WalkOptions
  readonly #buffer = new InlineBuffer(() => {
    this.#flush()
  })

  constructor(source: string, limits: Readonly<Limits>, options: WalkOptions) {
    this.#source = source
    this.#limits = limits
    this.#options = options
    this.#hints = new NameHints(options.thread)
    this.boxes.push(this.#box)
  }

  walk(root: PageElement): void {
    // Text that markup was pasted into: 文号：…↵<p>各县人民政府：</p>.
    this.#buffer.keepLines = beginsWithText(this.#source, root)
    this.#children(root)
    this.#flush()
    this.#box.end = this.pieces.length
  }

  // Recursion goes no deeper than `limits.depth`, which the parser keeps.
  #children({first}: PageElement): void {
    for (let node = first; node !== null; node = node.next) {
      if (node.tag === null) this.#buffer.addText(this.#source, node)
      else this.#element(node)
    }
  }

  #element(element: PageElement): void {
    const {kind} = element.tag
    switch (kind) {
      case tags.INLINE:
        this.#inline(element)
        break
      case tags.SKIPPED:
        break
      case tags.BREAK:
        if (this.#style.level === null || opensInfo(element, this.#source)) this.#flush()
        else this.#buffer.addBreak(element.start)
        break
      case tags.BOLD:
        this.#buffer.boldDepth++
        this.#inline(element)
        this.#buffer.boldDepth--
        break
      case tags.LINK:
        this.#link(element)
        break
      case tags.FALLBACK:
        this.#apart(element, 'furniture-fallback')
        break
      case tags.CONTROL:
        this.#control(element)
        break
      case tags.FRAME:
        this.#note('page-frames', 'Unexpected frames, expected text; it stands in other files', element)
        break
      default:
        this.#block(element, kind)
    }
  }

  #inline(element: PageElement): void {
    if (!this.#options.reveal && hides(element.style)) this.#apart(element, 'furniture-hidden')
    else this.#children(element)
  }

  #link(element: PageElement): void {
    const {href} = element
    if (href !== undefined) this.#buffer.openLink(href, element.start)
    this.#inline(element)
    if (href !== undefined) this.#buffer.closeLink()
  }

  #control(element: PageElement): void {
    if (element.other('type') === 'hidden') return
    this.#box.controls += element.tag.name === 'textarea' ? MESSAGE : 1
    if (this.#table !== null) this.#table.layout = true
    this.#apart(element, 'furniture-control')
  }

  /** Read text that a reader doesn't see as text, into pieces of its own. */
  #apart(element: PageElement, unseen: string): void {
    const style = this.#style
    this.#flush()
    this.#style = {...style, unseen: style.unseen ?? unseen}
    this.#children(element)
    this.#flush()
    this.#style = style
  }

  #block(element: PageElement, kind: number): void {
    this.#flush()
    const style = this.#style
    const parent = this.#box
    const table = this.#table
    const keeping = this.#buffer.keepLines
    this.#style = blockStyle(element, style, this.#options.reveal)
    this.#box = newBox(element, parent, this.pieces.length, this.#hints.of(element))
    this.boxes.push(this.#box)
    const inner = kind === tags.PREFORMATTED || keepsLines(element.style)
    this.#buffer.keepLines = inner || (keeping && parent.element !== null)
    if (kind === tags.TABLE) this.#table = openTable(element, this.pieces.length)
    const cell = kind === tags.CELL && table !== null ? openCell(table, element, this.pieces.length) : null
    if (table !== null && cell === null) this.#tablePart(table, element, kind)
    this.#children(element)
    this.#flush()
    if (kind === tags.TABLE) {
      this.#closeTable(this.#table!)
      this.#table = table
      if (table !== null) table.layout = true
    } else if (cell !== null) cell.end = this.pieces.length
    this.#box.end = this.pieces.length
    this.#box = parent
    this.#style = style
    this.#buffer.keepLines = keeping
  }

  #tablePart(table: OpenTable, element: PageElement, kind: number): void {
    const {name} = element.tag
    if (kind === tags.ROW) table.rows.push([])
    else if (kind === tags.HEADING || name === 'form' || name === 'ul') table.layout = true
    else if (name === 'thead' || name === 'caption') table.data = true
  }

  /** Join the pieces of a data table into one. */
  #closeTable(table: OpenTable): void {
    const {pieces} = this
    const {first} = table
    if (pieces.length === first || !isDataTable(table, pieces)) return
    if (table.rows.length > this.#limits.rows) {
      const reason = `Unexpected table, expected at most ${this.#limits.rows} rows; the rest is read as paragraphs`
      this.#note('limit-rows', reason, this.#box.element!)
    }
    const merged = mergeTable(table, pieces, this.#box, this.#style, this.#limits)
    pieces.length = first
    for (const piece of merged) {
      piece.box = this.#box
      pieces.push(piece)
    }
    for (let index = this.boxes.length - 1; this.boxes[index] !== this.#box; index--) {
      const box = this.boxes[index]!
      box.first = box.end = first
    }
  }

  #note(ruleId: string, reason: string, {start, end}: PageElement): void {
    if (this.notes.some((note) => note.ruleId === ruleId)) return
    this.notes.push({ruleId, reason, place: [start, end]})
  }

  #flush(): void {
    const buffer = this.#buffer
    buffer.finish()
    if (buffer.text === '') return
    const {text, segments, bold, links, linked, han, marks} = buffer
    buffer.reset()
    if (this.pieces.length >= this.#limits.blocks) {
      if (this.notes.some(({ruleId}) => ruleId === 'limit-blocks')) return
      const reason = `Unexpected size, expected at most ${this.#limits.blocks} blocks; the rest is left out`
      this.notes.push({ruleId: 'limit-blocks', reason, place: [segments[1]!, segments[1]! + 1]})
      return
    }
    const {kind, level, align, unseen} = this.#style
    const box = this.#box
    const piece = {
      kind,
      text,
      segments,
      level,
      align,
      bold,
      links,
      rows: null,
      box,
      linked,
      han,
      marks,
      unseen,
      score: 0
    }
    piece.score = scorePiece(piece)
    this.pieces.push(piece)
  }
}

/** Whether a page begins with text and has no frame of HTML. */
function beginsWithText(source: string, {first}: PageElement): boolean {
  if (first?.tag !== null || source.slice(first.start, Math.min(first.end, first.start + 200)).trim() === '')
    return false
  for (let node: PageNode | null = first; node !== null; node = node.next) {
    if (node.tag !== null && FRAME.has(node.tag.name)) return false
  }
  return true
}

const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title', 'meta'])
