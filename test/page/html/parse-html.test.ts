import fc from 'fast-check'
import {DomHandler, isTag, isText, type ChildNode, type Element, type ParentNode} from 'domhandler'
import {Parser} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {attributeAt} from '../../../src/page/html/dom/attribute-names.js'
import {domTree} from '../../../src/page/html/dom/dom-tree.js'
import type {HtmlPage} from '../../../src/page/html/dom/html-page.js'
import {segmentsOf, textOf, type PageElement, type PageText} from '../../../src/page/html/dom/page-node.js'
import {parseHtml} from '../../../src/page/html/dom/parse-html.js'
import {DEFAULT_LIMITS} from '../../../src/page/limits.js'

/** Tags, attributes, entities and broken pieces of markup. */
const markup = fc
  .array(
    fc.constantFrom(
      '<div class="a b">',
      '</div>',
      '<p>',
      '</p>',
      '</p >',
      '<td',
      ' colspan=2 id="x"',
      '>',
      '<br/>',
      '<!-- c -->',
      '<!',
      '</',
      '<',
      '&nbsp;',
      '&#160;',
      '&amp',
      '&ldquo;',
      '&',
      '关于',
      '印发',
      ' a ',
      '\n',
      '<script>if (a < b) {}</script>',
      '<style>p{}</style>',
      '<title>通知&mdash;某市</title>',
      "<a href='?a=1&b=2'>",
      '<a title="甲&quot;乙">',
      '<a href="甲&quot;乙" id=\'y\'class="z">',
      '<span\tCLASS="q"\n style = "x">',
      '<h1 hidden id>',
      '<p class="a>b',
      '"',
      "'",
      '=',
      '/',
      '<xmp>',
      '<tr class="a" class="b">',
      '</a>',
      '</html>',
      '\0',
      '\ud800',
      '😀',
      '<svg/>',
      '<svg>',
      '<path d="M0"/>',
      '</svg>',
      '<TD>',
      '<tbody>',
      '<li>',
      '<option>',
      '<dd>',
      '<o:p>',
      '<my-box>',
      '</my-box>',
      '</DIV>',
      '<p id=="y" class=',
      '</br>',
      '</br >',
      '<body>',
      '<link>',
      '<H1>',
      '<![CDATA[ c ]]>',
      '<?xml ?>',
      '-->',
      '&#x4e2d;',
      '&notin;',
      '&NotEqualTilde;',
      '<a href="?a=1&amp;b" onclick="a&amp;b" title=\'&lt;\' style=">',
      '<textarea><p>',
      '</textarea>',
      '<p \u0001 =">'
    ),
    {maxLength: 40}
  )
  .map((parts) => parts.join(''))

/** An outline of a tree: texts, and elements with name, attributes that are read, start, end and what is in them. */
type Outline = (string | [string, Record<string, string>, number, number, Outline])[]

/** Outline the tree of a page, texts joined. */
function outline(page: HtmlPage): Outline {
  const {document, elements} = domTree(page)
  return outlineOf(document, (node) => {
    const {start, end} = elements.get(node)!
    return [start, end]
  })
}

function outlineOf(parent: ParentNode, placeOf: (node: ChildNode) => [number, number]): Outline {
  const out: Outline = []
  for (const node of parent.children) {
    if (isText(node)) {
      const last = out.at(-1)
      if (typeof last === 'string') out[out.length - 1] = last + node.data
      else out.push(node.data)
    } else if (isTag(node)) {
      const read = Object.entries(node.attribs).filter(([name]) => attributeAt(name, 0, name.length) !== null)
      out.push([node.name, Object.fromEntries(read), ...placeOf(node), outlineOf(node, placeOf)])
    }
  }
  return out
}

/**
 * htmlparser2's own parser, its places made exact: it counts the rest of an untidy end tag (`</p >`) to what follows, and ends
 * elements that are never closed at the last event.
 */
class ExactParser extends Parser {
  readonly #source: string
  constructor(source: string, handler: DomHandler) {
    super(handler)
    this.#source = source
  }
  override onopentagname(start: number, endIndex: number): void {
    this.startIndex = start - 1
    super.onopentagname(start, endIndex)
  }
  override onclosetag(start: number, endIndex: number): void {
    this.startIndex = this.#source.lastIndexOf('<', start)
    super.onclosetag(start, endIndex)
  }
  override onend(): void {
    this.startIndex = this.#source.length - 1
    super.onend()
  }
}

function expectedOutline(source: string): Outline {
  const handler = new DomHandler(undefined, {withStartIndices: true, withEndIndices: true})
  new ExactParser(source, handler).end(source)
  return outlineOf(handler.root, ({startIndex, endIndex}) => [startIndex!, endIndex! + 1])
}

function textNodes(parent: PageElement): PageText[] {
  const texts: PageText[] = []
  for (let node = parent.first; node !== null; node = node.next) {
    if (node.tag === null) texts.push(node)
    else texts.push(...textNodes(node))
  }
  return texts
}

function textsOf({source, root}: HtmlPage): string[] {
  return textNodes(root).map((text) => textOf(source, text))
}

describe('parseHtml', () => {
  it('builds the tree that htmlparser2 builds', () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(outline(parseHtml(source))).toEqual(expectedOutline(source))
      }),
      {numRuns: 3000}
    )
  })

  it('knows where each character of a text stands', () => {
    fc.assert(
      fc.property(markup, (source) => {
        for (const text of textNodes(parseHtml(source).root)) {
          const triples = segmentsOf(text)
          const data = textOf(source, text)
          for (let index = 0; index < triples.length; index += 3) {
            const part = data.slice(triples[index], triples[index + 3] ?? data.length)
            const slice = source.slice(triples[index + 1], triples[index + 2])
            if (part.length === slice.length) expect(part).toBe(slice)
            else expect(slice).toMatch(/^&/u)
          }
        }
      }),
      {numRuns: 400}
    )
  })

  it('reads on behind a first </html>', () => {
    expect(outline(parseHtml('<html><body><p>甲</p></body></html><p>乙</p></html>'))).toEqual([
      ['html', {}, 0, 34, [['body', {}, 6, 27, [['p', {}, 12, 20, ['甲']]]]]],
      ['p', {}, 34, 42, ['乙']]
    ])
  })

  it('keeps marks, metas, the title and JSON-LD', () => {
    const source =
      '<title>关于放假的通知&nbsp;-某市</title><meta name="ArticleTitle" content="关于放假的通知"><meta content="x" property="og:title">' +
      '<script type="application/ld+json">{"a":1}</script><div id="zoom" class="TRS_Editor  big">甲</div><p class="big">乙</p>'
    const page = parseHtml(source)
    expect(page.titleTag).toEqual({text: '关于放假的通知\u00a0-某市', segments: [0, 7, 14, 7, 14, 20, 8, 20, 23]})
    expect(page.metas.map(({name, content}) => [name, content])).toEqual([
      ['articletitle', '关于放假的通知'],
      ['og:title', 'x']
    ])
    expect(page.jsonLd).toEqual([{text: '{"a":1}', start: source.indexOf('{'), end: source.indexOf('}') + 1}])
    expect(page.marks.get('#zoom')).toEqual(page.marks.get('.TRS_Editor'))
    expect(page.marks.get('.big')!.map(({tag}) => tag.name)).toEqual(['div', 'p'])
    expect(page.notes).toEqual([])
  })

  it('flattens what is nested too deep, and says so', () => {
    const source = '<div>'.repeat(50_000) + '<p>甲' + '</div>'.repeat(50_000) + '<p>乙'
    const page = parseHtml(source)
    let depth = 0
    let element = page.root
    for (let {first} = element; first !== null && first.tag !== null; {first} = element) {
      element = first
      depth++
    }
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth)
    expect(textsOf(page).join('')).toBe('甲乙')
    expect(page.notes.map(({ruleId}) => ruleId)).toEqual(['limit-depth'])
  })

  it('stops at too many elements and at too much text, and says where', () => {
    const many = parseHtml('<p>甲'.repeat(20), {...DEFAULT_LIMITS, elements: 5})
    expect(textsOf(many)).toEqual(['甲', '甲', '甲', '甲'])
    expect(many.notes).toMatchObject([{ruleId: 'limit-size', place: [19, 80]}])
    const long = parseHtml('<p>甲乙丙丁</p>', {...DEFAULT_LIMITS, bytes: 5})
    expect(textsOf({...long, source: '<p>甲乙'})).toEqual(['甲乙'])
    expect(long.notes).toMatchObject([{ruleId: 'limit-size', place: [5, 11]}])
  })

  it('keeps the attributes that something is read from, and no others', () => {
    const page = parseHtml('<td CLASS="zw" onclick="go()" colspan=2 width="100%" rowspan data-id="7">')
    expect(outline(page)).toEqual([['td', {class: 'zw', colspan: '2', rowspan: ''}, 0, 73, []]])
    const {document} = domTree(page)
    expect((document.children[0] as Element).attribs).toEqual({class: 'zw', colspan: '2', rowspan: ''})
  })

  it('takes an empty page', () => {
    expect(parseHtml('')).toMatchObject({source: '', titleTag: null, metas: [], jsonLd: [], notes: []})
  })
})
