import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {namesSameOrgan} from '../../src/text/agreement/names-same-organ.js'
import {NOTICE} from './read-page.js'

const TITLE = NOTICE[0]!

/** A notice with a metadata table, by label and value, and what else differs. */
const page = ({
  table = {},
  title = TITLE,
  lines = NOTICE.slice(1),
  meta = ''
}: {
  table?: Record<string, string>
  title?: string
  lines?: readonly string[]
  meta?: string
} = {}): string => {
  const rows = Object.entries({索引号: '0010/2019-0001', ...table})
    .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
    .join('')
  return `<html><head><title>${title}</title>${meta}</head><body><table>${rows}</table><h1>${title}</h1><div>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`
}
const messagesOf = (text: string): string[] => extract(text).messages.map(({ruleId, reason}) => `${ruleId}: ${reason}`)
const signed = (name: string): string[] => NOTICE.slice(1).map((line) => (line === '湖州市水利局' ? name : line))
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`

describe('agreement', () => {
  it('is silence', () => {
    const table = {
      发文字号: '湖水发[2019] 12号',
      成文日期: '2019年3月4日',
      发文机关: '湖州市水利局',
      有效性: '有效',
      标题: TITLE
    }
    expect(messagesOf(page({table, meta: meta('PubDate', '2019-03-06')}))).toEqual([])
  })

  it('counts as further evidence', () => {
    const {evidence} = extract(page({table: {发文字号: '湖水发〔2019〕12号', 发文机关: '湖州市水利局'}})).notice
    const rules = (pointer: string): string[] => evidence[pointer]!.map(({rule}) => rule)
    expect(rules('/documentNumber/text')).toEqual(['number-line', 'metadata-table'])
    expect(rules('/issuers/0/name')).toEqual(['issuer-signature', 'issuer-title', 'metadata-table', 'issuer-code'])
  })
})

describe('disagreement', () => {
  it('on the number: the head beats the table', () => {
    const text = page({table: {发文字号: '湖水发〔2019〕21号'}})
    expect(messagesOf(text)).toEqual([
      'document-number-conflict: Unexpected number, expected the same wherever the page states the document’s own: `湖水发〔2019〕21号` (metadata-table), kept `湖水发〔2019〕12号` (number-line)'
    ])
    expect(extract(text).notice.documentNumber?.canonical).toBe('湖水发〔2019〕12号')
  })

  it('on the date: the signature beats the table', () => {
    const text = page({table: {成文日期: '2019-03-06'}})
    expect(messagesOf(text)).toEqual([
      'date-conflict: Unexpected date, expected the same wherever the page states it: `2019-03-06` (metadata-table), kept `2019-03-04` (signature-date)'
    ])
    expect(extract(text).notice.date).toBe('2019-03-04')
  })

  it('on the date is none where one place gives the month alone', () => {
    expect(messagesOf(page({table: {成文日期: '2019年3月'}}))).toEqual([])
  })

  it('on the effective date and the expiry: the clause beats the table', () => {
    const lines = NOTICE.slice(1).toSpliced(-2, 0, '本通知自2019年4月1日起施行，有效期至2024年3月31日。')
    const text = page({table: {施行日期: '2019-05-01', 有效期至: '2023-03-31'}, lines})
    expect(messagesOf(text)).toEqual([
      'date-conflict: Unexpected date, expected the same wherever the page states it: `2019-05-01` (metadata-table), kept `2019-04-01` (effective-clause)',
      'date-conflict: Unexpected date, expected the same wherever the page states it: `2023-03-31` (metadata-table), kept `2024-03-31` (expiry-clause)'
    ])
    expect(extract(text).notice).toMatchObject({effectiveDate: '2019-04-01', expiryDate: '2024-03-31'})
  })

  it('on the issuers: the signature beats the title, and both beat the table', () => {
    const text = page({lines: signed('湖州市水利局办公室'), table: {发文机关: '湖州市交通运输局'}})
    expect(messagesOf(text)).toEqual([
      'issuers-conflict: Unexpected issuer, expected the same wherever the page names it: `湖州市水利局` (issuer-title), kept `湖州市水利局办公室` (issuer-signature)',
      'issuers-conflict: Unexpected issuer, expected the same wherever the page names it: `湖州市交通运输局` (metadata-table), kept `湖州市水利局办公室` (issuer-signature)'
    ])
    expect(extract(text).notice.issuers.map(({name}) => name)).toEqual(['湖州市水利局办公室'])
  })

  it.each([
    ['a short name', {lines: signed('市水利局')}],
    ['who put it on the web', {table: {发布机构: '湖州市人民政府办公室'}}],
    ['one of several', {table: {发文机关: '湖州市财政局 湖州市水利局'}}]
  ])('on the issuers is none: %s', (_, options) => {
    expect(messagesOf(page(options))).toEqual([])
  })

  it('on the title: the line in the text beats what the page states', () => {
    const text = page({meta: meta('ArticleTitle', '湖州市水利局关于做好渡口管理工作的通知')})
    expect(messagesOf(text)).toEqual([
      `title-conflict: Unexpected title, expected the same wherever the page states it: \`湖州市水利局关于做好渡口管理工作的通知\` (meta-articletitle), kept \`${TITLE}\` (title-form)`
    ])
    expect(extract(text).notice.title).toBe(TITLE)
  })

  it.each([
    '关于做好汛前检查工作的通知',
    `${TITLE}（已失效）`,
    '湖州市水利局关于做好汛前检查…',
    '通知公告',
    `${TITLE}-湖州市水利局`
  ])('on the title is none: %s', (stated) => {
    expect(messagesOf(page({meta: meta('ArticleTitle', stated)}))).toEqual([])
  })

  it('on the year: the number’s is far from the date’s', () => {
    const lines = NOTICE.slice(1).with(0, '湖水发〔2012〕12号')
    expect(messagesOf(page({lines}))).toEqual([
      'document-number-year: Unexpected date, expected one of the year of the number or beside it: `2019-03-04` (signature-date), kept `湖水发〔2012〕12号` (number-line)'
    ])
    expect(messagesOf(page({lines: NOTICE.slice(1).with(0, '湖水发〔2018〕212号')}))).toEqual([])
  })

  it('on the publication: it lies before the date', () => {
    expect(messagesOf(page({meta: meta('PubDate', '2019-03-01 09:00')}))).toEqual([
      'published-before-date: Unexpected publication, expected one on the date of the document or after it: `2019-03-01` (meta-pubdate), kept `2019-03-04` (signature-date)'
    ])
    expect(messagesOf(page({meta: meta('PubDate', '2019-03-04 09:00')}))).toEqual([])
  })

  it('on the kind: the page has the elements of a document, and its title says that it is a speech', () => {
    const text = page({title: '王德明在全市防汛工作会议上的讲话', lines: NOTICE.slice(1, 8)})
    expect(messagesOf(text)).toEqual([
      'kind-conflict: Unexpected element of a document, expected none on a page of this kind: `湖水发〔2019〕12号` (number-line), kept `speech` (kind-speech-title)'
    ])
    expect(extract(text).notice).toMatchObject({kind: 'speech', documentNumber: null})
  })

  it('on the validity: the title says that it has ended', () => {
    expect(messagesOf(page({title: `${TITLE}（已废止）`, table: {有效性: '有效'}}))).toEqual([
      'validity-conflict: Unexpected validity, expected the same in the title and the metadata table: `已废止` (title-form), kept `有效` (metadata-table)'
    ])
    expect(messagesOf(page({title: `${TITLE}（已废止）`, table: {有效性: '废止'}}))).toEqual([])
  })
})

describe('names of one organ', () => {
  it.each([
    ['湖州市人民政府', '市政府', true],
    ['国家发展和改革委员会', '国家发展改革委', true],
    ['中华人民共和国财政部', '财政部', true],
    ['湖州市人力资源和社会保障局', '市人社局', true],
    ['湖州市人民政府', '湖州市人民政府办公室', false],
    ['湖州市水利局', '湖州市交通运输局', false]
  ])('%s, %s: %s', (one, other, same) => {
    expect(namesSameOrgan(one, other)).toBe(same)
    expect(namesSameOrgan(other, one)).toBe(same)
  })
})
