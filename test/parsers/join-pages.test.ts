import {describe, expect, it} from 'vitest'
import {extract} from '../../src/extract.js'
import {joinPages} from '../../src/parsers/join-pages.js'
import {Notice, type Section} from '../../src/schema/index.js'

const TITLE = '关于做好防汛抗旱工作的通知'
const FIRST = `${TITLE}
某政发〔2014〕5号
各县（市、区）人民政府：
为进一步做好防汛抗旱工作，保障人民群众生命财产安全，根据《中华人民共和国防汛条例》，现就有关事项通知如下：
一、加强组织领导
各级人民政府要高度重视，落实责任，细化措施，确保安全度汛。
二、强化工作措施
（一）排查隐患。各地要全面排查堤防、水库和涵闸，建立台账，逐项整改。
（二）储备物资。各地要按照《某省防汛物资储备办法》的要求储备防汛物资，并将有关情`
const SECOND = `况及时上报。不得挪用防汛物资。
（三）加强演练。每年至少组织一次演练。
三、严肃工作纪律
各级各部门要严格执行值班制度，确保信息畅通。
某某市人民政府
2014年3月28日`

const page = (
  text: string,
  number: number | null,
  total: number | null,
  url: string | null = null,
  next: string | null = null
) => {
  const {notice} = extract(text, {sources: []})
  const pages = number === null && total === null && next === null ? null : {number, total, next}
  return {...notice, pages, publication: {...notice.publication, url}}
}
const first = page(FIRST, 1, 2)
const second = page(SECOND, 2, 2)

function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* walk(section.sections)
  }
}

describe('joinPages', () => {
  const {notice, missing} = joinPages([second, first])

  it('gives a valid notice, nothing missing, no longer partial', () => {
    expect(Notice.safeParse(notice).error).toBeUndefined()
    expect(missing).toEqual([])
    expect(notice.partial).toBe(false)
    expect(notice.pages).toBeNull()
    expect(notice.map).toBeNull()
  })
  it('takes the head from the first page and the date from the last', () => {
    expect(notice.title).toBe(TITLE)
    expect(notice.documentNumber?.canonical).toBe('某政发〔2014〕5号')
    expect(notice.evidence['/title']![0]!.notice).toBe(first.id)
  })
  it('joins the paragraph that the page end has broken', () => {
    expect(notice.text).toContain('并将有关情况及时上报。')
    expect(notice.text.split('\n')).toHaveLength(first.text.split('\n').length + second.text.split('\n').length - 1)
  })
  it('goes on with the units of the first page', () => {
    expect(notice.sections.map(({ordinal}) => ordinal?.text)).toEqual(['一、', '二、', '三、'])
    expect(notice.sections[1]!.sections.map(({ordinal}) => ordinal?.text)).toEqual(['（一）', '（二）', '（三）'])
    expect([...walk(notice.sections)].map(({id}) => id)).toEqual(['1', '2', '2.1', '2.2', '2.3', '3'])
  })
  it('points into the joined text with every span', () => {
    for (const section of walk(notice.sections)) {
      for (const {span, text} of section.blocks) expect(notice.text.slice(...span)).toBe(text)
      for (const inner of section.sections) {
        expect(inner.span[0]).toBeGreaterThanOrEqual(section.span[0])
        expect(inner.span[1]).toBeLessThanOrEqual(section.span[1])
      }
    }
    for (const {span, text} of [...notice.preamble, ...notice.closing]) expect(notice.text.slice(...span)).toBe(text)
    for (const {span, text} of notice.directives) expect(notice.text.slice(...span)).toBe(text)
    for (const {span, text} of notice.references) if (span) expect(notice.text.slice(...span)).toContain(text)
  })
  it('keeps the lists of both pages, each directive in its section', () => {
    expect(notice.directives).toHaveLength(first.directives.length + second.directives.length)
    expect(notice.directives.map(({id}) => id)).toEqual(notice.directives.map((_, index) => `d${index + 1}`))
    const last = notice.directives.at(-1)!
    expect([...walk(notice.sections)].find(({id}) => id === last.section)?.ordinal?.text).toBe('三、')
    for (const pointer of Object.keys(notice.evidence)) {
      const [, field, index] = pointer.split('/')
      if (field === 'directives') expect(notice.directives[Number(index)]).toBeDefined()
    }
  })
  it('says which pages are missing', () => {
    expect(joinPages([page(FIRST, 1, 4), page(SECOND, 3, 4)]).missing).toEqual([2, 4])
    expect(joinPages([page(FIRST, 1, 4), page(SECOND, 3, 4)]).notice.partial).toBe(true)
    expect(joinPages([page(FIRST, 1, null, 'a', 'b')]).missing).toEqual([2])
  })
  it('orders pages without numbers by their links', () => {
    const a = page(FIRST, null, null, 'http://x/a', 'http://x/b')
    const b = page(SECOND, null, null, 'http://x/b')
    expect(joinPages([b, a]).notice.text.startsWith(a.text.slice(0, 20))).toBe(true)
    expect(joinPages([b, a]).missing).toEqual([])
  })
  it('takes a page without number for the first', () => {
    expect(joinPages([second, page(FIRST, null, null)]).notice.title).toBe(TITLE)
  })
  it('counts a page once', () => {
    expect(joinPages([first, second, second]).notice.text).toBe(notice.text)
  })
  it('ends where pages link in a circle', () => {
    const a = page(FIRST, null, null, 'http://x/a', 'http://x/b')
    const b = page(SECOND, null, null, 'http://x/b', 'http://x/a')
    expect(Notice.safeParse(joinPages([a, b]).notice).success).toBe(true)
  })
  it('gives one page back as it is, and throws without one', () => {
    expect(joinPages([first]).notice.text).toBe(first.text)
    expect(() => joinPages([])).toThrow(TypeError)
  })
})

describe('pages with tens of thousands of units', () => {
  it('are joined with each directive in its section', () => {
    const section = first.sections[0]!
    const directive = first.directives[0]!
    const sections = Array.from({length: 20_000}, (_, at) => ({...section, id: String(at + 1), sections: []}))
    const directives = Array.from({length: 150_000}, (_, at) => ({...directive, section: String((at % 20_000) + 1)}))
    const {notice} = joinPages([
      {...first, sections: []},
      {...second, sections, directives}
    ])
    expect(notice.sections).toHaveLength(20_000)
    expect(notice.directives.slice(-2).map((one) => [one.id, one.section])).toEqual([
      [`d${first.directives.length + 149_999}`, '9999'],
      [`d${first.directives.length + 150_000}`, '10000']
    ])
  })
})
