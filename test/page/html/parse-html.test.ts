import fc from 'fast-check'
import {type Element, isTag, isText, type ParentNode} from 'domhandler'
import {parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import type {PageText} from '../../../src/page/html/html-page.js'
import {attributeAt} from '../../../src/page/html/attribute-names.js'
import {parseHtml} from '../../../src/page/html/parse-html.js'
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
      '<textarea><p>',
      '</textarea>',
      '<p \u0001 =">'
    ),
    {maxLength: 40}
  )
  .map((parts) => parts.join(''))

/** What stands in a tree, with places, without comments, declarations and attributes that nothing is read from; texts joined. */
function outline(parent: ParentNode): unknown[] {
  const out: unknown[] = []
  for (const node of parent.children) {
    if (isText(node)) {
      const last = out.at(-1)
      if (typeof last === 'string') out[out.length - 1] = last + node.data
      else out.push(node.data)
    } else if (isTag(node)) {
      const read = Object.entries(node.attribs).filter(([name]) => attributeAt(name, 0, name.length) !== null)
      out.push([node.name, Object.fromEntries(read), node.startIndex, node.endIndex, outline(node)])
    }
  }
  return out
}

function textNodes(parent: ParentNode): PageText[] {
  return parent.children.flatMap((node) =>
    isText(node) ? [node as unknown as PageText] : isTag(node) ? textNodes(node) : []
  )
}

const PLACES = {withStartIndices: true, withEndIndices: true}

describe('parseHtml', () => {
  it('builds the tree that htmlparser2 builds', () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(outline(parseHtml(source).root)).toEqual(outline(parseDocument(source, PLACES)))
      }),
      {numRuns: 1000}
    )
  })

  it('knows where each character of a text node stands', () => {
    fc.assert(
      fc.property(markup, (source) => {
        for (const {data, startIndex, endIndex, pieces} of textNodes(parseHtml(source).root)) {
          const triples = pieces ?? [0, startIndex!, endIndex! + 1]
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
    const [html, more] = parseHtml('<html><body><p>甲</p></body></html><p>乙</p></html>').root.children
    expect(outline({children: [html!, more!]} as ParentNode)).toEqual([
      ['html', {}, 0, 33, [['body', {}, 6, 26, [['p', {}, 12, 19, ['甲']]]]]],
      ['p', {}, 34, 41, ['乙']]
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
    expect(page.marks.get('.big')!.map(({name}) => name)).toEqual(['div', 'p'])
    expect(page.notes).toEqual([])
  })

  it('flattens what is nested too deep, and says so', () => {
    const source = '<div>'.repeat(50_000) + '<p>甲' + '</div>'.repeat(50_000) + '<p>乙'
    const page = parseHtml(source)
    let depth = 0
    let parent: ParentNode = page.root
    for (let next = parent.children.find(isTag); next; next = parent.children.find(isTag)) {
      parent = next
      depth++
    }
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth)
    expect(
      textNodes(page.root)
        .map(({data}) => data)
        .join('')
    ).toBe('甲乙')
    expect(page.notes.map(({ruleId}) => ruleId)).toEqual(['limit-depth'])
  })

  it('stops at too many elements and at too much text, and says where', () => {
    const many = parseHtml('<p>甲'.repeat(20), {...DEFAULT_LIMITS, elements: 5})
    expect(many.root.children.length).toBe(5)
    expect(many.notes).toMatchObject([{ruleId: 'limit-size', place: [19, 80]}])
    const long = parseHtml('<p>甲乙丙丁</p>', {...DEFAULT_LIMITS, bytes: 5})
    expect(textNodes(long.root).map(({data}) => data)).toEqual(['甲乙'])
    expect(long.notes).toMatchObject([{ruleId: 'limit-size', place: [5, 11]}])
  })

  it('keeps the attributes that something is read from, and no others', () => {
    const [element] = parseHtml('<td CLASS="zw" onclick="go()" colspan=2 width="100%" rowspan data-id="7">').root
      .children
    expect(element).toMatchObject({attribs: {class: 'zw', colspan: '2', rowspan: ''}})
    expect(Object.keys((element as Element).attribs)).toEqual(['class', 'colspan', 'rowspan'])
  })

  it('takes an empty page', () => {
    expect(parseHtml('')).toMatchObject({source: '', titleTag: null, metas: [], jsonLd: [], notes: []})
  })
})
