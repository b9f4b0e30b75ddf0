import type {Located} from '../../located.js'
import type {PageNote} from '../../reading.js'
import type {Marks} from './marks.js'
import type {PageElement} from './page-node.js'

/** A `<meta>` with a name (or `property`, `http-equiv`, `itemprop`) and a content. */
export interface PageMeta {
  /** The name in lower case. */
  name: string
  content: string
  element: PageElement
}

/** 网页: an HTML page as a tree with the things that others look up in it. */
export interface HtmlPage {
  source: string
  root: PageElement
  /** Elements by id and class. */
  marks: Marks
  metas: PageMeta[]
  titleTag: Located | null
  /** `<link rel="canonical">`. */
  canonical: PageElement | null
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
