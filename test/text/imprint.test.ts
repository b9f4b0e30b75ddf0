import {describe, expect, it} from 'vitest'
import {NOTICE, readHtml, readLines} from './read-page.js'

describe('imprint', () => {
  it('says who gets copies and who printed when', () => {
    const notice = readLines(...NOTICE, '抄送：市委办公室，市财政局。', '湖州市水利局办公室　　2019年3月5日印发')
    expect(notice).toMatchObject({
      copiedTo: '市委办公室，市财政局',
      printing: {organ: '湖州市水利局办公室', date: '2019-03-05'},
      date: '2019-03-04'
    })
    expect(notice.text).not.toContain('抄送')
  })

  it('names the organ of a place that is in no table, and no number of copies', () => {
    const printed = (line: string) => readLines(...NOTICE, line).printing
    expect(printed('青岚市安全生产委员会办公室　2019年3月5日印发')?.organ).toBe('青岚市安全生产委员会办公室')
    expect(printed('共印三十份　2019年3月5日印发')).toBeNull()
  })

  it('may stand in a table, or lack the space before the date', () => {
    const html = readHtml(
      NOTICE[0]!,
      ...NOTICE.slice(1),
      '<p>抄送：市委办公室。</p>',
      '<p>湖州市水利局办公室2019年3月5日印发</p>'
    )
    expect(html).toMatchObject({copiedTo: '市委办公室', printing: {date: '2019-03-05'}, date: '2019-03-04'})
  })

  it('may end with the number of copies, or stand below its organ', () => {
    const printed = (...lines: string[]) => readLines(...NOTICE, ...lines).printing
    const expected = {organ: '湖州市水利局办公室', date: '2019-03-05'}
    expect(printed('湖州市水利局办公室　2019年3月5日印发　共印50份')).toEqual(expected)
    expect(printed('湖州市水利局办公室　2019年3月5日印')).toEqual(expected)
    expect(printed('湖州市水利局办公室', '2019年3月5日印发')).toEqual(expected)
    expect(printed('2019年3月5日印发')).toEqual({organ: null, date: '2019-03-05'})
  })

  it('is no sentence about printing', () => {
    expect(readLines(...NOTICE.slice(0, 8), '有关资料已于2019年3月1日印发。', ...NOTICE.slice(8)).printing).toBeNull()
  })

  it('names any office before the date', () => {
    const printerOf = (line: string) => readLines(...NOTICE, line).printing?.organ
    expect(printerOf('湖州大学党委办公室　　2019年3月5日印发')).toBe('湖州大学党委办公室')
    expect(printerOf('××省人民政府办公厅　　2019年3月5日印发')).toBe('××省人民政府办公厅')
  })

  it('lists those who get copies over several lines', () => {
    const notice = readLines(
      ...NOTICE,
      '抄送：市委各部门，市人大常委会办公室，',
      '市政协办公室。',
      '湖州市水利局办公室　2019年3月5日印发'
    )
    expect(notice.copiedTo).toBe('市委各部门，市人大常委会办公室，市政协办公室')
    expect(notice.printing?.organ).toBe('湖州市水利局办公室')
  })

  it('may break a line inside a name', () => {
    const notice = readLines(...NOTICE, '抄送：各区县水利局，市水文', '中心，市水利勘测院。')
    expect(notice.copiedTo).toBe('各区县水利局，市水文中心，市水利勘测院')
  })
})
