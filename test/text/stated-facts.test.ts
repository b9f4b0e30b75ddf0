import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {NOTICE, readHtml, readLines} from './read-page.js'

const TABLE =
  '<table><tr><td>索引号</td><td>0010/2019-0001</td><td>成文日期</td><td>2019-03-06</td></tr><tr><td>有效性</td><td>有效</td><td>发文机关</td><td>湖州市水利局</td></tr></table>'

describe('stated facts', () => {
  it('fill what the document leaves open', () => {
    const notice = readHtml(NOTICE[0]!, TABLE, ...NOTICE.slice(1, 8))
    expect(notice).toMatchObject({
      indexNumber: '0010/2019-0001',
      date: '2019-03-06',
      validity: {text: '有效', status: '有效'}
    })
  })

  it('may have labels that are elements of their own, three or more', () => {
    const row = (label: string, value: string) => `<li><span>${label}</span>${value}</li>`
    const rows = [row('发文机关', '湖州市水利局'), row('发文日期', '2019年03月06日'), row('施行日期', '2019年04月01日')]
    const read = (...items: string[]) => readHtml(NOTICE[0]!, `<ul>${items.join('')}</ul>`, ...NOTICE.slice(1, 8))
    expect(read(...rows)).toMatchObject({date: '2019-03-06', effectiveDate: '2019-04-01'})
    expect(read(...rows.slice(0, 2)).date).toBeNull()
  })

  it('yield to the document, with a message', () => {
    const page = `<html><head><title>${NOTICE[0]!}</title></head><body>${TABLE}<h1>${NOTICE[0]!}</h1>${NOTICE.slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`
    const {notice, messages} = extract(page)
    expect(notice.date).toBe('2019-03-04')
    expect(messages.map(({ruleId}) => ruleId)).toContain('date-conflict')
  })

  it('may stand on a line of the head', () => {
    expect(readLines(NOTICE[0]!, NOTICE[1]!, '成文日期：2019-03-06', ...NOTICE.slice(2, 8)).date).toBe('2019-03-06')
    expect(readLines(...NOTICE.slice(0, 8), '截止日期：2019-03-06').date).toBeNull()
  })

  it('may stand behind the number on its line', () => {
    expect(readLines(NOTICE[0]!, `${NOTICE[1]!}　　2019-03-06`, ...NOTICE.slice(2, 8)).date).toBe('2019-03-06')
    const withStatus = `${NOTICE[1]!}　2019-03-06　全文有效`
    expect(readLines(NOTICE[0]!, withStatus, ...NOTICE.slice(2, 8)).date).toBe('2019-03-06')
    expect(readLines(NOTICE[0]!, `${NOTICE[1]!}　　2019-03-06 10:22`, ...NOTICE.slice(2, 8)).date).toBeNull()
  })

  it.each([
    ['有效性', '现行有效', '有效'],
    ['效力', '[有效]', '有效'],
    ['是否有效', '是', '有效'],
    ['是否有效', '否', '失效'],
    ['有效性', '部分有效', null]
  ])('tell by %s %s that the status is %s', (label, value, status) => {
    const table = `<table><tr><td>索引号</td><td>0010/2019-0001</td></tr><tr><td>${label}</td><td>${value}</td></tr></table>`
    expect(readHtml(NOTICE[0]!, table, ...NOTICE.slice(1)).validity?.status).toBe(status)
  })

  it('may stand before the number in its brackets', () => {
    expect(readLines(NOTICE[0]!, `（2019年3月6日${NOTICE[1]!}）`, ...NOTICE.slice(2, 8)).date).toBe('2019-03-06')
  })

  it('may stand before the number on its line, or in a numbered list of labels', () => {
    expect(readLines(NOTICE[0]!, `2019年3月6日　${NOTICE[1]!}`, ...NOTICE.slice(2, 8)).date).toBe('2019-03-06')
    const listed = readLines(
      '1. 【颁布时间】2019-03-06',
      `2. 【发文号】${NOTICE[1]!}`,
      '3. 【颁布单位】湖州市水利局',
      '4. 【法规全文】',
      NOTICE[0]!,
      ...NOTICE.slice(2, 8)
    )
    expect(listed).toMatchObject({date: '2019-03-06', addressees: {text: '各区县水利局，局属各单位'}})
    expect(listed.documentNumber?.canonical).toBe('湖水发〔2019〕12号')
  })
})
