import type {PageBlock} from '../../src/page/reading.js'
import type {Body, Element} from '../../src/text/tree.js'

/** A line of a body: its text, or its text with what the page and the plugins before tell of it. */
export type Line = string | {text: string; element?: Element; block?: Partial<PageBlock>}

/** Make a body of plain lines, as `retextBody` composes it from a page. */
export function bodyOfLines(lines: readonly Line[]): Body {
  const body: Body = {text: '', segments: [], paragraphs: []}
  for (const line of lines) {
    const {text, element, block} = typeof line === 'string' ? {text: line} : line
    if (body.paragraphs.length > 0) body.text += '\n'
    const start = body.text.length
    body.text += text
    body.paragraphs.push({
      node: {type: 'ParagraphNode', children: []},
      info: {
        block: {
          text,
          segments: [],
          kind: 'paragraph',
          level: null,
          align: null,
          bold: 0,
          links: [],
          ...block
        },
        ...(element === undefined ? {} : {element})
      },
      start,
      end: body.text.length
    })
  }
  return body
}
