import {describe, expect, it} from 'vitest'
import {NOTICE, readLines} from './read-page.js'

const REGULATION = [
  '湖州市渡口管理办法',
  '第一条　为了加强渡口管理，制定本办法。',
  '第二条　本市渡口的管理适用本办法。'
]

describe('document type', () => {
  it('is told by the transition or the closing where there is no title', () => {
    expect(
      readLines(
        '湖州市渡口管理所：',
        '你单位《关于新建渡口的请示》收悉。经研究，现批复如下：',
        '一、原则同意。',
        '2019年3月4日'
      ).documentType
    ).toBe('批复')
    expect(
      readLines(
        '各区县水利局，局属各单位：',
        '市局决定对先进单位给予通报表扬，希望再接再厉。',
        '湖州市水利局',
        '2019年3月4日'
      ).documentType
    ).toBe('通报')
  })

  it('is told by the title before any formula', () => {
    const lines = NOTICE.with(0, '湖州市水利局关于做好汛前检查工作的意见')
    expect(readLines(...lines).documentType).toBe('意见')
  })

  it('is 命令 where an order is printed above its regulation', () => {
    const notice = readLines(
      '湖州市渡口管理办法',
      '湖州市人民政府令',
      '第33号',
      '《湖州市渡口管理办法》已经市人民政府审议通过，现予公布。',
      '市长　王德明',
      '2019年3月4日',
      ...REGULATION
    )
    expect(notice).toMatchObject({documentType: '命令', kind: 'official-document', form: 'order'})
  })

  it('is none where only the number of the order stands above a regulation', () => {
    const notice = readLines(REGULATION[0]!, '湖州市人民政府令第33号', ...REGULATION.slice(1))
    expect(notice).toMatchObject({documentType: null, kind: 'regulation'})
  })
})
