import {describe, expect, it} from 'vitest'
import {NOTICE, readLines} from './read-page.js'

const addresseesOf = (line: string): string | null =>
  readLines(NOTICE[0]!, NOTICE[1]!, line, ...NOTICE.slice(3)).addressees?.text ?? null

describe('addressees', () => {
  it('are a line of organs that ends with a colon', () => {
    expect(readLines(...NOTICE).addressees).toEqual({
      text: '各区县水利局，局属各单位',
      groups: ['各区县水利局', '局属各单位']
    })
  })

  it('may run over lines', () => {
    const {addressees} = readLines(NOTICE[0]!, '各区县水利局，', '局属各单位：', ...NOTICE.slice(3))
    expect(addressees?.text).toBe('各区县水利局，局属各单位')
  })

  it('may be wrapped inside a name at the width of a page', () => {
    const lines = ['各区县水利局，市太湖水利工程建设管理局，市水利水电勘测设', '计院，局属各单位：']
    const {addressees} = readLines(NOTICE[0]!, NOTICE[1]!, ...lines, ...NOTICE.slice(3))
    expect(addressees?.text).toBe(lines.join('').slice(0, -1))
  })

  it('begin below the line on which a database names the issuer', () => {
    for (const line of ['湖州市水利局', '朗读']) {
      const {addressees} = readLines(NOTICE[0]!, line, ...NOTICE.slice(2))
      expect(addressees?.text, line).toBe('各区县水利局，局属各单位')
    }
  })

  it('begin below a line in brackets', () => {
    const {addressees} = readLines(NOTICE[0]!, '（2019年3月4日）', ...NOTICE.slice(2))
    expect(addressees?.text).toBe('各区县水利局，局属各单位')
  })

  it('may lack the colon above running text', () => {
    expect(addresseesOf('各区县水利局，局属各单位')).toBe('各区县水利局，局属各单位')
  })

  it('may be a deputy whose proposal is answered', () => {
    expect(
      readLines(
        '对第12号建议的答复',
        '湖水建议〔2020〕8号',
        '王建国代表：',
        '您提出的建议收悉，现答复如下：',
        '一、加大投入。',
        '湖州市水利局',
        '2020年9月8日'
      ).addressees?.text
    ).toBe('王建国代表')
  })

  it('are no salutation, transition or label', () => {
    for (const line of ['同志们：', '现就有关事项通知如下：', '浏览次数：', '视力保护色：'])
      expect(addresseesOf(line), line).toBeNull()
  })

  it('are found below a label without value', () => {
    expect(readLines(NOTICE[0]!, '视力保护色：', ...NOTICE.slice(1)).addressees?.text).toBe('各区县水利局，局属各单位')
  })

  it('may stand at the start of the first sentence', () => {
    const running = `${NOTICE[2]!} ${NOTICE[3]!}`
    expect(readLines(NOTICE[0]!, NOTICE[1]!, running, ...NOTICE.slice(4)).addressees?.text).toBe(
      '各区县水利局，局属各单位'
    )
    expect(
      readLines(NOTICE[0]!, NOTICE[1]!, '工作目标：为确保安全度汛，各地要做好汛前检查工作。', ...NOTICE.slice(4))
        .addressees
    ).toBeNull()
  })

  it('may be followed by the sentence behind a space alone', () => {
    const {addressees} = readLines(
      NOTICE[0]!,
      '各区县水利局，局属各单位： 汛期将至，全市水利系统要做好汛前检查工作。',
      ...NOTICE.slice(4)
    )
    expect(addressees?.text).toBe('各区县水利局，局属各单位')
  })

  it('follow labels of the site that have no value', () => {
    expect(readLines('页面宽度(px):', ...NOTICE).addressees?.text).toBe('各区县水利局，局属各单位')
  })
})
