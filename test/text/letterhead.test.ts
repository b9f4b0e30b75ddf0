import {describe, expect, it} from 'vitest'
import {NOTICE, readHtml, readLines} from './read-page.js'

describe('letterhead', () => {
  it('has secrecy, urgency and the organ with 文件', () => {
    const notice = readLines('机密★1年', '特急', '湖州市水利局文件', ...NOTICE)
    expect(notice).toMatchObject({
      letterhead: '湖州市水利局文件',
      urgency: '特急',
      secrecy: {level: '机密', period: '1年'}
    })
    expect(notice.title).toBe(NOTICE[0])
  })

  it('has a copy number and spaced urgency, also where the title tag marks the title below', () => {
    const notice = readHtml(NOTICE[0]!, '000018', '秘密★1年', '特　急', '湖州市水利局文件', ...NOTICE)
    expect(notice).toMatchObject({copyNumber: '000018', urgency: '特急', secrecy: {level: '秘密', period: '1年'}})
    expect(readLines(...NOTICE, '特　急').urgency).toBeNull()
  })

  it('has grade and transmission of a telegram', () => {
    const notice = readLines('湖州市人民政府办公室发电', '等级 特提·明电', ...NOTICE)
    expect(notice).toMatchObject({
      letterhead: '湖州市人民政府办公室发电',
      urgency: '特提',
      transmission: '明电',
      form: 'telegram'
    })
  })

  it('is the name of a telegram’s form, with the lines that belong to it', () => {
    const notice = readLines(
      '内部传真电报',
      '发往：各区县水利局',
      '等级：特急　　湖水传〔2019〕12号',
      NOTICE[0]!,
      ...NOTICE.slice(2)
    )
    expect(notice).toMatchObject({letterhead: '内部传真电报', urgency: '特急', form: 'telegram'})
    expect(notice.addressees?.text).toBe('各区县水利局，局属各单位')
    expect(notice.preamble).toHaveLength(1)
  })

  it('is no telegram for the number of a publicity department', () => {
    expect(readLines(NOTICE[0]!, '湖宣传〔2019〕12号', ...NOTICE.slice(2)).form).toBe('document')
  })

  it('takes none of these words from the text', () => {
    const notice = readLines(...NOTICE.slice(0, 8), '秘密', '特急', '信用等级特别高的单位除外。', ...NOTICE.slice(8))
    expect(notice).toMatchObject({secrecy: null, urgency: null, letterhead: null})
  })

  it('is no document of a foreign organ: 学习文件', () => {
    expect(readLines('认真学习上级文件', ...NOTICE).letterhead).toBeNull()
  })

  it('stacks the organs that issue together, with 文件 once', () => {
    const notice = readLines('湖州市水利局', '湖州市财政局', '文件', ...NOTICE)
    expect(notice.letterhead).toBe('湖州市水利局 湖州市财政局 文件')
    expect(readLines('文件', ...NOTICE).letterhead).toBeNull()
  })
})
