import type {PageFormat} from './reading.js'

/** `text/html; charset=gbk`, `application/xhtml+xml` */
const HTML_TYPE = /\bx?html\b/iu
/** `text/markdown` */
const MARKDOWN_TYPE = /markdown/iu
/** A tag that no text in Markdown needs. */
const TAG_OF_PAGE = /<(?:!doctype|html|head|body|div|p)\b/iu

/** How an HTML document starts. */
const DOCUMENT = /^\s{0,200}<(?:!doctype|\?xml|html|head|body|meta|title)\b/iu
/** A tag that makes a page of HTML: the document's frame, or block markup. */
const TAG =
  /<(?:!doctype|\/?(?:html|head|body|div|p|table|tr|td|br|span|font|ul|li|section|article|iframe|script|h[1-6])\b)/iu
/** A heading of Markdown: `## 二、坚持高标准`. */
const HEADING = /^#{1,6}[ \t\u3000]+\S/mu
/** A bold run at the start of a line: `**一、总体要求。**`. */
const BOLD = /^\*\*[^*\n]{1,200}\*\*/mu
/** The rule under the head of a table. */
const TABLE = /^\|(?:[ \t]{0,9}:?-{2,99}:?[ \t]{0,9}\|){1,60}[ \t]{0,9}$/mu
/** A link: `[通知](/art/1.html)`. */
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:|\/|\.)[^()\s]{1,500}\)/u

/**
 * Tell how a page is written.
 *
 * A text that holds block markup somewhere (a title line above an HTML table) is HTML; asterisks alone make no Markdown, because
 * they mask names (**区委).
 *
 * @example detectFormat('# 标题\n\n正文。') // 'markdown'
 */
export function detectFormat(text: string, contentType?: string): PageFormat {
  if (contentType !== undefined) {
    if (HTML_TYPE.test(contentType)) return 'html'
    if (MARKDOWN_TYPE.test(contentType)) return 'markdown'
  }
  if (DOCUMENT.test(text.slice(0, 500))) return 'html'
  const markdown = HEADING.test(text) || BOLD.test(text) || TABLE.test(text)
  // Converters leave a <br> or a table inside Markdown; HTML has its frame.
  if (markdown && !TAG_OF_PAGE.test(text)) return 'markdown'
  if (TAG.test(text)) return 'html'
  return markdown || LINK.test(text) ? 'markdown' : 'text'
}
