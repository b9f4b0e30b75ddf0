import {describe, expect, it} from 'vitest'
import type {Notice} from '../../src/schema/index.js'
import {NOTICE, readLines} from './read-page.js'

const COVER = [
  '湖州市水利局关于印发《水库巡查办法》的通知',
  ...NOTICE.slice(1, 3),
  '现将《水库巡查办法》印发给你们，请遵照执行。'
]
const SIGNED = NOTICE.slice(8)

describe('enclosed documents', () => {
  it('start at the line that repeats the wrapped title', () => {
    const notice = readLines(
      ...COVER,
      ...SIGNED,
      '水库巡查办法',
      '第一条　为规范巡查，制定本办法。',
      '第二条　每周巡查一次。'
    )
    const [enclosed] = notice.enclosed
    expect(enclosed?.title).toBe('水库巡查办法')
    expect(notice.text.slice(...enclosed!.span)).toBe(
      '水库巡查办法\n第一条　为规范巡查，制定本办法。\n第二条　每周巡查一次。'
    )
  })

  it('start below the date of a cover that nobody signs', () => {
    const notice = readLines(
      ...COVER,
      '2019年3月4日',
      '水库巡查办法',
      '湖南省水利厅',
      '（2019年2月）',
      '第一条　为规范巡查。'
    )
    expect(notice.date).toBe('2019-03-04')
    expect(notice.enclosed).toMatchObject([{title: '水库巡查办法', issuers: ['湖南省水利厅'], date: '2019-02'}])
  })

  it('are as many as the cover gives out together', () => {
    const notice = readLines(
      '湖州市水利局转发水库巡查办法和堤防巡查办法的通知',
      ...NOTICE.slice(1, 3),
      '现将湖南省水利厅制定的《水库巡查办法》和《堤防巡查办法》转发给你们。',
      ...SIGNED,
      '水库巡查办法',
      '第一条　每周巡查一次。',
      '堤防巡查办法',
      '第一条　每月巡查一次。'
    )
    expect(notice.enclosed.map(({title}) => title)).toEqual(['水库巡查办法', '堤防巡查办法'])
    expect(notice.text.slice(...notice.enclosed[0]!.span)).toBe('水库巡查办法\n第一条　每周巡查一次。')
    expect(notice.sections.map(({heading}) => heading)).toContain('堤防巡查办法')
  })

  it('start below a date that nobody signs, under the name that the opening gives', () => {
    const notice = readLines(
      '湖州市水利局关于印发水库巡查办法的通知',
      ...NOTICE.slice(1, 3),
      `${'为规范水库巡查，保证工程安全，'.repeat(8)}现将《湖州市水库巡查办法（试行）》印发给你们。`,
      '二○一九年三月四日',
      '湖州市水库',
      '巡查办法（试行）',
      '第一条　每周巡查一次。'
    )
    expect(notice.date).toBe('2019-03-04')
    expect(notice.enclosed).toMatchObject([{title: '湖州市水库巡查办法（试行）'}])
  })

  it.each([
    [
      'with the organs that issued it',
      ['省水利厅、省财政厅关于水库巡查的意见'],
      '省水利厅、省财政厅关于水库巡查的意见'
    ],
    ['with the place, spaced out', ['湖州市', '水库巡查意 见'], null],
    ['with the status below', ['关于水库巡查的意见', '（试　行）'], '关于水库巡查的意见（试行）'],
    ['with the place in front', ['湖州市关于水库巡查的意见'], '湖州市关于水库巡查的意见'],
    ['not inside of a longer title', ['贯彻关于水库巡查的意见'], null]
  ])('repeat the title %s', (_, title, expected) => {
    const cover = [
      '湖州市水利局转发关于水库巡查的意见的通知',
      ...NOTICE.slice(1, 3),
      '现将《关于水库巡查的意见》转发给你们。'
    ]
    const notice = readLines(...cover, ...SIGNED, ...title, '巡查每周一次。')
    expect(notice.enclosed[0]?.title ?? null).toBe(expected)
  })

  it('take effect by themselves where they were signed before', () => {
    const forwarded = (...end: string[]): Notice =>
      readLines(
        '湖州市水利局转发关于水库巡查的意见的通知',
        ...NOTICE.slice(1, 3),
        '现将《关于水库巡查的意见》转发给你们。',
        ...SIGNED,
        '关于水库巡查的意见',
        '巡查每周一次。本意见自2020年1月1日起施行。',
        ...end
      )
    expect(forwarded('湖南省水利厅', '2018年12月3日').effectiveDate).toBeNull()
    expect(forwarded().effectiveDate).toBe('2020-01-01')
  })

  it('start below the date of a cover and its list of attachments', () => {
    const notice = readLines(
      '湖州市水利局关于印发《湖州水库应急预案》的通知',
      ...NOTICE.slice(1, 3),
      '《湖州水库应急预案》已经市政府同意，现予印发。',
      '2019年3月4日',
      '附件：湖州水库应急预案',
      '湖州水库应急预案',
      '一、总则',
      '为了加强管理，制定本预案。'
    )
    expect(notice.date).toBe('2019-03-04')
    expect(notice.enclosed).toMatchObject([{title: '湖州水库应急预案'}])
  })

  it('start below the date of a cover and its note', () => {
    const notice = readLines(
      '湖州市水利局关于印发湖州水库巡查办法的通知',
      ...NOTICE.slice(1, 3),
      '现将《水库巡查办法》印发给你们。',
      '2019年3月4日',
      '（此件公开发布）',
      '水库巡查办法',
      '第一条　每周巡查一次。'
    )
    expect(notice.date).toBe('2019-03-04')
    expect(notice.enclosed).toMatchObject([{title: '水库巡查办法'}])
  })

  it('have their own issuer and date', () => {
    const notice = readLines(
      ...COVER,
      ...SIGNED,
      '水库巡查办法',
      '为规范巡查，提出如下要求：',
      '每周巡查一次。',
      '湖南省水利厅',
      '2019年2月1日'
    )
    expect(notice.enclosed[0]).toMatchObject({issuers: ['湖南省水利厅'], date: '2019-02-01'})
    expect(notice.date).toBe('2019-03-04')
  })

  it('name joint issuers below their title, none of whom issues the cover', () => {
    const notice = readLines(
      ...COVER,
      ...SIGNED,
      '水库巡查办法',
      '省水利厅　省应急管理厅',
      '为规范巡查，提出以下要求：'
    )
    expect(notice.enclosed[0]?.issuers).toEqual(['省水利厅', '省应急管理厅'])
    expect(notice.issuers.map(({name}) => name)).toEqual(['湖州市水利局'])
  })

  it('are not issued by what their first heading names', () => {
    const notice = readLines(...COVER, ...SIGNED, '水库巡查办法', '指挥部', '指挥部由七人组成。')
    expect(notice.enclosed[0]?.issuers).toEqual([])
  })

  it('go on below a title that stands under the head of an attachment, up to the next head', () => {
    const notice = readLines(...COVER, ...SIGNED, '附件1', '水库巡查办法', '每周巡查一次。', '附件2', '巡查表')
    expect(notice.text.slice(...notice.enclosed[0]!.span)).toBe('水库巡查办法\n每周巡查一次。')
  })

  it('are a speech whose cover names the speaker, which directs nobody', () => {
    const notice = readLines(
      '湖州市水利局关于印发周建国同志在全市水利工作会议上讲话的通知',
      '湖水发〔2019〕12号',
      '各区县水利局：',
      '现将周建国同志在全市水利工作会议上的讲话印发给你们，请认真学习。',
      ...SIGNED,
      '在全市水利工作会议上的讲话',
      '周建国',
      '（2019年2月1日）',
      '同志们：',
      '各区县要抓好水库除险加固。'
    )
    expect(notice.enclosed).toMatchObject([{title: '在全市水利工作会议上的讲话', date: '2019-02-01'}])
    expect(notice.directives.map(({force}) => force)).toEqual(['request'])
  })

  it('are none where the wrapped title does not come again', () => {
    expect(readLines(...COVER, ...SIGNED, '（此件公开发布）').enclosed).toEqual([])
  })

  it('give declared attachments their place', () => {
    const notice = readLines(
      ...NOTICE.slice(0, 8),
      '附件：1.检查表',
      '2.检查要点',
      ...SIGNED,
      '附件1',
      '检查表',
      '单位：　　时间：',
      '附件2',
      '检查要点',
      '查大坝、查溢洪道。'
    )
    expect(
      notice.attachments.map(({title, span}) => [title, span && notice.text.slice(...span).split('\n')[0]])
    ).toEqual([
      ['检查表', '附件1'],
      ['检查要点', '附件2']
    ])
  })

  it('head an attachment by its number and title on one line', () => {
    const {text, attachments} = readLines(
      ...NOTICE.slice(0, 8),
      '附件：1.检查表',
      '2.汇总表',
      ...SIGNED,
      '附件1：检查表',
      '水库名称、大坝、溢洪道、放水设施逐项填写。',
      '附件2：汇总表',
      '各区县汇总后报送。'
    )
    expect(
      attachments.map(({title, span}) => [
        title,
        span &&
          text
            .slice(...span)
            .trim()
            .split('\n').length
      ])
    ).toEqual([
      ['检查表', 2],
      ['汇总表', 2]
    ])
  })
})
