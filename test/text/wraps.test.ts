import {describe, expect, it} from 'vitest'
import {NOTICE, readLines} from './read-page.js'

const wrapsOf = (title: string, opening: string): string | null =>
  readLines(title, NOTICE[1]!, NOTICE[2]!, opening, ...NOTICE.slice(8)).titleParts.wraps?.title ?? null

describe('wrapped document', () => {
  it('is named by the title', () => {
    expect(wrapsOf('湖州市水利局关于印发《水库巡查办法》的通知', '现将《水库巡查办法》印发给你们。')).toBe(
      '水库巡查办法'
    )
  })

  it('is named exactly by the opening of a notice that forwards', () => {
    expect(
      wrapsOf(
        '转发省水利厅关于加强水库巡查的通知',
        '现将《湖南省水利厅关于加强水库巡查的通知》（湘水办〔2019〕3号）转发给你们，请遵照执行。'
      )
    ).toBe('湖南省水利厅关于加强水库巡查的通知')
  })

  it('is named exactly behind the reasons, where the title wraps it too', () => {
    const reasons = '为规范水库巡查，保证工程安全，'.repeat(8)
    const opening = `${reasons}现将《湖州市水库巡查办法（试行）》印发给你们。`
    expect(wrapsOf('湖州市水利局关于印发水库巡查办法的通知', opening)).toBe('湖州市水库巡查办法（试行）')
    expect(wrapsOf('湖州市水利局关于加强水库巡查的通知', opening)).toBeNull()
    const bent = `${reasons}现将《水库巡查细则》印发给你们。`
    expect(wrapsOf('湖州市水利局关于印发水库巡查实施细则的通知', bent)).toBe('水库巡查实施细则')
  })

  it('names an order, as printed above its text', () => {
    const order = readLines(
      '湖州市人民政府令',
      '第33号',
      '《湖州市实施〈水法〉办法》已经审议通过，现予公布。',
      '市长　王德明',
      '2019年3月4日',
      '湖州市实施《水法》办法',
      '第一条　为了实施《水法》，制定本办法。'
    )
    expect(order).toMatchObject({title: '湖州市实施《水法》办法', titleParts: {wraps: {action: '公布'}}})
  })

  it('is given out in a sentence of its own', () => {
    expect(wrapsOf('湖州市水利局令', '《水库巡查办法》已经局务会议通过。现予公布，自2019年4月1日起施行。')).toBe(
      '水库巡查办法'
    )
  })

  it('is not the first of several works', () => {
    const opening = '经审查，批准《渡口车间 水泵制造》等125项行业标准，现予公布。'
    expect(wrapsOf('湖州市水利局公告', opening)).toBeNull()
  })

  it('is not what the opening is based on', () => {
    expect(
      wrapsOf('关于做好汛前检查工作的通知', '根据《防汛条例》有关规定，我局制定了检查要点，现印发给你们。')
    ).toBeNull()
  })
})
