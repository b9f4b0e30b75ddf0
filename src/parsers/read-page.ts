import {furniture} from '../page/block.js'
import {collectFiles} from '../page/files/collect-files.js'
import {detectFormat} from '../page/detect-format.js'
import {pageBase} from '../page/facts/page-base.js'
import {pageFacts} from '../page/facts/page-facts.js'
import {factAt} from '../page/facts/fact.js'
import {resolveTarget} from '../page/facts/pager.js'
import {isSiteName, textTitle} from '../page/facts/title/text-title.js'
import {unglueTitle} from '../page/facts/title/glued-title.js'
import type {HtmlHints} from '../page/html/dom/html-page.js'
import {parseHtml} from '../page/html/dom/parse-html.js'
import {readHtml, type HtmlReading} from '../page/html/read-html.js'
import {limitText} from '../page/limit-text.js'
import {DEFAULT_LIMITS, type Limits} from '../page/limits.js'
import {readMarkdown} from '../page/plain/read-markdown.js'
import {mendPages} from '../page/pages/mend-pages.js'
import {isPageNumber} from '../page/pages/page-number.js'
import {readText} from '../page/plain/read-text.js'
import type {Fact, Furniture, PageFormat, PageLink, PageReading} from '../page/reading.js'
import {splitTextFurniture, type TextHints} from '../page/furniture/text-furniture.js'
import type {Source} from './define-source.js'
import {findSource} from './find-source.js'
import {SOURCES} from './registry.js'
import {sourceFacts} from './source-facts.js'

/** How a page is to be read. */
export interface ReadPageOptions {
  url?: string | undefined
  /** The HTTP header, which may tell the format. */
  contentType?: string | undefined
  /** How the page is written, where the caller knows. */
  format?: PageFormat | undefined
  /** The source parsers to choose from; none but the generic one with `[]`. */
  sources?: readonly Source[] | undefined
  limits?: Readonly<Partial<Limits>> | undefined
}

/**
 * Read a decoded page: choose its source, divide it into content and furniture, and collect the facts it states about itself.
 *
 * Never throws on page content.
 */
export function readPage(text: string, options: ReadPageOptions = {}): PageReading {
  return limitText(readWhole(text, options), options.limits?.text ?? DEFAULT_LIMITS.text)
}

function readWhole(text: string, options: ReadPageOptions): PageReading {
  const format = options.format ?? detectFormat(text, options.contentType)
  const limits = {...DEFAULT_LIMITS, ...options.limits}
  const sources = options.sources ?? SOURCES
  const {url} = options
  if (format !== 'html') return readLines(text, format, findSource({text, url, format}, sources), url, limits)
  const html = parseHtml(text, limits)
  const source = findSource({text, url, format, html}, sources)
  const reading = tidyBlocks(readHtml(html, htmlHints(source), limits), source)
  const found = pageFacts({url, html, notes: reading.notes, blocks: reading.blocks, furniture: reading.furniture})
  const facts = [...sourceFacts(source, reading, html), ...found.facts]
  const base = reading.files.length > 0 ? pageBase(html, url) : undefined
  const files = withAddresses(reading.files, base)
  return {format, parser: source.id, ...reading, ...found, facts, files}
}

/** Resolve the targets of files against the address of the page. */
function withAddresses(files: readonly PageLink[], base: string | undefined): PageLink[] {
  return files.map((link) => ({...link, href: resolveTarget(link.href, base)}))
}

function htmlHints({content, remove}: Source): HtmlHints {
  return {
    ...(Array.isArray(content) ? {content: content as readonly string[]} : {}),
    ...(remove ? {remove} : {})
  }
}

/** Take the source's boilerplate out of the content, and mend what the pages of a converted document have broken. */
function tidyBlocks(reading: HtmlReading, {boilerplate}: Source): HtmlReading {
  let {blocks} = reading
  const removed: Furniture[] = []
  if (boilerplate) {
    blocks = []
    for (const one of reading.blocks) {
      const isOut = one.text.length <= 100 && boilerplate.some((pattern) => pattern.test(one.text))
      if (isOut) removed.push(furniture(one, 'inside', 'furniture-source'))
      else blocks.push(one)
    }
  }
  if (blocks.some(({kind, text}) => kind === 'paragraph' && isPageNumber(text))) {
    const mended = mendPages(blocks)
    blocks = mended.blocks
    removed.push(...mended.furniture)
  }
  return removed.length === 0 ? reading : {...reading, blocks, furniture: [...reading.furniture, ...removed]}
}

function textHints({content, boilerplate}: Source): TextHints {
  const {from, until} = content && !Array.isArray(content) ? (content as TextHints) : {}
  return {from, until, boilerplate}
}

/** Read a page without markup, or with Markdown. */
function readLines(
  text: string,
  format: 'markdown' | 'text',
  source: Source,
  url: string | undefined,
  limits: Readonly<Limits>
): PageReading {
  const cut = text.length > limits.bytes
  const read = (format === 'markdown' ? readMarkdown : readText)(
    cut ? text.slice(0, limits.bytes) : text,
    limits.blocks
  )
  const split = splitTextFurniture(read.blocks, textHints(source))
  const mended = mendPages(split.content)
  const unglued = unglueTitle(mended.blocks)
  const around = [...split.furniture, ...mended.furniture, ...unglued.furniture]
  const found = pageFacts({url, html: null, blocks: unglued.content, furniture: around})
  let {blocks: content, furniture: outside} = found
  const facts: Fact[] = []
  const add = (fact: Fact | null) => {
    if (fact) facts.push(fact)
  }
  if (unglued.title) add(factAt('title', content[0]!, [0, content[0]!.text.length], 'title-repeated'))
  if (unglued.pageLine) {
    const {block, start, end} = unglued.pageLine
    add(factAt('pageNumber', block, [start, end], 'page-behind-title'))
  }
  facts.push(...sourceFacts(source, found, null), ...found.facts)
  if (!facts.some((fact) => fact.field === 'title')) {
    add(textTitle(content))
    if (isSiteName(content)) {
      outside = [...outside, furniture(content[0]!, 'before', 'furniture-head')]
      content = content.slice(1)
    }
  }
  const chars = content.reduce((sum, block) => sum + block.text.length, 0)
  return {
    format,
    parser: source.id,
    blocks: content,
    furniture: outside,
    facts,
    files: withAddresses(collectFiles([...content, ...outside.filter(({place}) => place !== 'before')], text), url),
    shape: {links: 0, linkedChars: 0, chars, datedLinks: 0, linkedTitles: 0},
    notes:
      cut || read.cut
        ? [
            {
              ruleId: 'limit-size',
              reason: 'Unexpected size; the rest of the page is left out',
              place: [limits.bytes, text.length]
            }
          ]
        : []
  }
}
