import type {Paragraph, Root, Sentence} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {splitSentences} from '../grammar/sentences.js'
import {type Located, locatedAt, pageSpans} from '../page/located.js'
import type {PageBlock, PageReading} from '../page/reading.js'

/** A line from its first visible character. */
const LINE = /\S[^\n]*/gu

type Places = ReturnType<typeof location>

/**
 * Parse Chinese text to nlcst: paragraphs of sentences, a sentence holding one `SourceNode`.
 *
 * retext-latin never ends a sentence at 。 and `Intl.Segmenter` ends one wrongly at `。（` and depends on the ICU version, hence a
 * parser of our own. When the file carries the reading of a page (`file.data.reading`), its blocks become the paragraphs and all
 * positions point into the decoded page; otherwise each line of the file is a paragraph.
 *
 * @example
 * unified().use(retextChinese).parse('特此通知。请遵照执行。') // one paragraph, two sentences
 */
export const retextChinese: Plugin<[], string, Root> = function () {
  const self = this as unknown as Processor<Root>
  self.parser = parseChinese
}

function parseChinese(document: string, file: VFile): Root {
  const reading = (file.data as {reading?: PageReading}).reading
  const blocks = reading?.blocks ?? linesOf(document)
  const places = location(document)
  return {type: 'RootNode', children: blocks.map((block) => new BlockParagraph(block, places)), data: {}}
}

/** A paragraph whose sentences and position are found when they are asked for: most plugins look at whole blocks. */
class BlockParagraph implements Paragraph {
  readonly type = 'ParagraphNode'
  readonly data: Paragraph['data']
  readonly #block: PageBlock
  readonly #places: Places
  #children: Paragraph['children'] | undefined
  #position: Position | undefined

  constructor(block: PageBlock, places: Places) {
    this.#block = block
    this.#places = places
    this.data = {block}
  }

  get children(): Paragraph['children'] {
    return (this.#children ??= splitSentences(this.#block.text).map(({start, end}) => this.#sentence(start, end)))
  }

  set children(children: Paragraph['children']) {
    this.#children = children
  }

  get position(): Position | undefined {
    return (this.#position ??= positionOf(this.#block, 0, this.#block.text.length, this.#places))
  }

  set position(position: Position | undefined) {
    this.#position = position
  }

  #sentence(start: number, end: number): Sentence {
    const position = positionOf(this.#block, start, end, this.#places)
    const value = this.#block.text.slice(start, end)
    return {type: 'SentenceNode', children: [{type: 'SourceNode', value, position}], position}
  }
}

function positionOf(located: Located, start: number, end: number, places: Places): Position | undefined {
  const spans = pageSpans(located, start, end)
  const from = places.toPoint(spans[0]?.[0] ?? 0)
  const to = places.toPoint(spans.at(-1)?.[1] ?? 0)
  return from && to ? {start: from, end: to} : undefined
}

function linesOf(document: string): PageBlock[] {
  const blocks: PageBlock[] = []
  for (const match of document.matchAll(LINE)) {
    const text = match[0].trimEnd()
    blocks.push({...locatedAt(text, match.index), kind: 'paragraph', level: null, align: null, bold: 0, links: []})
  }
  return blocks
}
