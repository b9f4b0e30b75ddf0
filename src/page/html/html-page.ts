import {Text, type Document, type Element} from 'domhandler'
import type {Located} from '../located.js'
import type {PageNote} from '../reading.js'

/** A text node that knows where its characters stand in the source. All text nodes of an `HtmlPage` are such. */
export interface PageText {
  data: string
  startIndex: number | null
  endIndex: number | null
  /** Triples as in `Located.segments`; `null` while the data is one unbroken slice of the source. */
  pieces: number[] | null
}

/** The text node itself. */
export class PageTextNode extends Text implements PageText {
  pieces: number[] | null = null
}

/** A `<meta>` with a name (or `property`, `http-equiv`, `itemprop`) and a content. */
export interface PageMeta {
  /** The name in lower case. */
  name: string
  content: string
  element: Element
}

/** 网页: an HTML page as a tree of domhandler nodes with the things that others look up in it. */
export interface HtmlPage {
  source: string
  root: Document
  /** Elements by `#id` and `.class`. */
  marks: Map<string, Element[]>
  metas: PageMeta[]
  titleTag: Located | null
  /** `<script type="application/ld+json">`: text and where it stands. */
  jsonLd: {text: string; start: number; end: number}[]
  notes: PageNote[]
}

/** What a source parser knows of a page: simple selectors (`#id`, `.class`, `tag.class`, `tag#id`). */
export interface HtmlHints {
  /** Containers of the content, the first that the page holds with text counts. */
  content?: readonly string[]
  /** What is never content. */
  remove?: readonly string[]
}
