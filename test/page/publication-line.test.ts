import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {columnFacts} from '../../src/page/facts/breadcrumb.js'
import {bylineFacts} from '../../src/page/facts/publication/byline.js'
import {isPlaceholder} from '../../src/page/facts/fact.js'
import {ownerFacts} from '../../src/page/facts/publication/owner.js'
import {lonelyDay} from '../../src/page/facts/publication/lonely-day.js'
import {printedSource} from '../../src/page/facts/publication/printed-source.js'
import {publicationFacts} from '../../src/page/facts/publication/publication-line.js'
import {publicationTime} from '../../src/page/facts/publication/publication-time.js'
import {unlabelledTime} from '../../src/page/facts/publication/unlabelled-time.js'
import {dateOfUrl} from '../../src/page/facts/publication/url-date.js'
import {locatedAt} from '../../src/page/located.js'
import type {Fact} from '../../src/page/reading.js'

const values = (facts: readonly (Fact | null)[]) =>
  Object.fromEntries(facts.flatMap((fact) => (fact ? [[fact.field, fact.value]] : [])))
const read = (line: string) => values(publicationFacts(locatedAt(line, 0), 'publication-line'))

describe('a publication line', () => {
  it('gives time, source and editor up to the next label or button', () => {
    expect(read('发布时间:2014年03月04日 10:43 来源:辽宁日报 编辑:李佳蕖 打印')).toEqual({
      publishedAt: '2014-03-04T10:43+08:00',
      source: '辽宁日报',
      editor: '李佳蕖'
    })
  })
  it.each([
    ['日期：2025-02-26 11:54 来源：', {publishedAt: '2025-02-26T11:54+08:00'}],
    ['来源： 教育部发稿时间：2014-05-22 11:42', {source: '教育部', publishedAt: '2014-05-22T11:42+08:00'}],
    ['来 源：某某县政府网　　作　者：张三　　点击数：128', {source: '某某县政府网', author: '张三'}],
    ['【来源】人民日报 【发布时间】2019-02-15', {source: '人民日报', publishedAt: '2019-02-15'}],
    ['（责任编辑：张三）', {editor: '张三'}],
    ['某网|发布: 2021-1-29 13:18|点击: 313|来自: 互联网', {publishedAt: '2021-01-29T13:18+08:00', source: '互联网'}],
    ['2005-04-27 14:32更新 来源：千龙新闻网', {source: '千龙新闻网'}],
    ['发布时间 2005/05/17 22:11:42 by 某人', {publishedAt: '2005-05-17T22:11:42+08:00'}],
    ['本文来源于国家统计局　2024-05-11 09:36:26', {source: '国家统计局'}],
    ['發佈時間：2021-05-18　來源：市府辦　字體：[大][中]', {publishedAt: '2021-05-18', source: '市府辦'}],
    ['資料來源：水利署　責任編輯：王某', {source: '水利署', editor: '王某'}],
    ['发布时间：7/5/2005 9:23:57 PM', {publishedAt: '2005-07-05T21:23:57+08:00'}],
    ['发布时间：2014年3月4日 下午3:05', {publishedAt: '2014-03-04T15:05+08:00'}],
    ['来源：《中国建设报》', {source: '中国建设报'}],
    ['来源：中国日报网 信莲', {source: '中国日报网'}],
    ['文章来源：某某市教育局办公室（宣传科）', {source: '某某市教育局办公室（宣传科）'}]
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })
  it.each([
    ['a date without a year', '发布时间：3月28日'],
    ['the date of the document', '成文日期：2014年3月28日'],
    ['the time of a meeting', '会议时间：2014年3月28日上午'],
    ['the time of an event without its name', '时间：2014年3月28日上午9:00'],
    ['a month that is none', '发布时间：17/5/2005 9:23 PM'],
    ['a day and a month that nobody can tell apart', '发布时间：7/5/2005'],
    ['an empty label', '来源： 作者： 编辑：'],
    ['placeholders', '来源：无 作者：— 编辑：/'],
    ['left-over markup', '来源： size="20"'],
    ['the system as an editor', '（责任编辑：系统管理员）'],
    ['a sentence', '要明确责任：各级党组织要加强领导']
  ])('gives nothing for %s', (_name, line) => {
    expect(read(line)).toEqual({})
  })
  it('ends a medium’s name at a tag', () => {
    const line = {text: '来源：全景网陈某', segments: [0, 0, 6, 6, 20, 22]}
    expect(values(publicationFacts(line, 'publication-line'))).toEqual({source: '全景网'})
  })
  it('points at its values', () => {
    const line = '发布时间：2014-03-04 来源：某某日报'
    for (const {evidence} of publicationFacts(locatedAt(line, 0), 'publication-line')) {
      expect(evidence.page!.map(([start, end]) => line.slice(start, end))).toEqual([evidence.quote])
    }
  })
  it('never throws', () => {
    const part = fc.constantFrom(
      '发布时间',
      '来源',
      '：',
      ':',
      ' ',
      '2014',
      '-',
      '03',
      '年',
      '【',
      '】',
      '《',
      '报',
      '（',
      '编辑'
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const line = locatedAt(parts.join(''), 7)
        for (const fact of publicationFacts(line, 'publication-line')) expect(fact.value).not.toBe('')
        unlabelledTime(line, 'publication-time')
      })
    )
  })
})

describe('a time without a label', () => {
  const time = (line: string) => unlabelledTime(locatedAt(line, 0), 'publication-time')?.value
  it.each([
    ['http://www.example.com.cn 2012年01月12日 18:34 某某财经', '2012-01-12T18:34+08:00'],
    ['2005-04-05 06:40更新 来源：转载', '2005-04-05T06:40+08:00'],
    ['2012-01-17', '2012-01-17'],
    ['来源：某某人大网　　浏览字号：大 中 小　　2025年9月12日', '2025-09-12'],
    ['2025年9月12日　【打印】【关闭】', '2025-09-12'],
    ['门户网站　www.example.gov.cn　2012年06月13日　来源：水利局网站', '2012-06-13'],
    ['http://www.example.gov.cn/　2017-04-05　某某市人民政府网', '2017-04-05'],
    ['本贴由某人于2005年8月12日16:12:21在〖某某论坛〗发表.', '2005-08-12T16:12:21+08:00']
  ])('%s', (line, expected) => {
    expect(time(line)).toBe(expected)
  })
  it.each([
    '2014年3月28日',
    '2014年3月28日　某某市人民政府网',
    '2014-03-28 星期五',
    '（2017年10月24日通过）',
    '会期：2014-03-28 10:00',
    '【某某网2005年07月03日报道】一九八九年，我在湖南。',
    '第20140304号',
    '某某市人民政府　2025年9月12日'
  ])('leaves %s', (line) => {
    expect(time(line)).toBeUndefined()
  })
  it('takes the day in the head of a newspaper, but not the day of the visit', () => {
    expect(lonelyDay(locatedAt('2022年02月13日', 0), 'day-alone')?.value).toBe('2022-02-13')
    expect(lonelyDay(locatedAt('2022年02月13日 星期日', 0), 'day-alone')).toBeNull()
    expect(lonelyDay(locatedAt('今天是2022年02月13日', 0), 'day-alone')).toBeNull()
  })
})

describe('printedSource', () => {
  it('takes the newspaper, not its day', () => {
    expect(printedSource(locatedAt('《 人民日报 》（ 2019年11月05日 01 版）', 0))?.value).toBe('人民日报')
    expect(printedSource(locatedAt('摘自《某某建设报》2009.11.03　记者　张三', 0))?.value).toBe('某某建设报')
  })
  it('leaves a document alone', () => {
    expect(printedSource(locatedAt('《某某条例》（2019年11月5日公布）', 0))).toBeNull()
  })
})

describe('publicationTime', () => {
  const fact = (value: string, rule: string, from: 'text' | 'meta' = 'text', label?: string): Fact => ({
    field: 'publishedAt',
    value,
    ...(label === undefined ? {} : {label}),
    evidence: {from, page: null, quote: value, rule}
  })
  const best = (...facts: Fact[]) => publicationTime(facts, null)[0]?.value

  it('lets the visible time win over a meta tag with a twelve-hour clock', () => {
    expect(
      best(fact('2014-03-04T02:30+08:00', 'meta-pubdate', 'meta'), fact('2014-03-04T14:30+08:00', 'publication-time'))
    ).toBe('2014-03-04T14:30+08:00')
    expect(
      best(fact('2014-03-04T02:30+08:00', 'meta-pubdate', 'meta'), fact('2014-03-04T14:31+08:00', 'publication-time'))
    ).toBe('2014-03-04T02:30+08:00')
  })
  it('prefers the labelled line, 发布时间 to 更新时间, and of one day the one with a clock', () => {
    expect(best(fact('2014-03-05', 'meta-pubdate', 'meta'), fact('2014-03-04', 'publication-line'))).toBe('2014-03-04')
    expect(
      best(
        fact('2015-01-01', 'publication-line', 'text', '更新时间'),
        fact('2014-03-04', 'publication-line', 'text', '发布时间')
      )
    ).toBe('2014-03-04')
    expect(best(fact('2014-03-04', 'publication-line'), fact('2014-03-04T10:43+08:00', 'meta-pubdate', 'meta'))).toBe(
      '2014-03-04T10:43+08:00'
    )
  })
  it('lets the address confirm, and stand in only where nothing is stated', () => {
    const url: Fact = {
      ...fact('2014-03-04', 'url-date'),
      evidence: {from: 'url', page: null, quote: '20140304', rule: 'url-date'}
    }
    const times = [fact('2012-01-01', 'meta-date', 'meta'), fact('2014-03-04', 'publication-line-below')]
    expect(publicationTime(times, url)[0]).toBe(times[1])
    expect(publicationTime([fact('2014-03-05', 'publication-line')], url)[0]?.value).toBe('2014-03-05')
    expect(publicationTime([], url)).toEqual([url])
  })
})

describe('dateOfUrl', () => {
  it.each([
    ['http://www.gov.cn/zhengce/2014-03/04/content_1.htm', '2014-03-04'],
    ['http://www.x.gov.cn/a/201403/t20140304_12345.html', '2014-03-04'],
    ['http://www.x.gov.cn/art/2014/3/4/art_12_345.html', '2014-03-04'],
    ['http://www.x.com/n1/2024/0517/c14739-40237861.html', '2024-05-17'],
    ['http://www.x.com/20140304/n221031086.shtml', '2014-03-04']
  ])('%s', (url, day) => {
    expect(dateOfUrl(url)?.value).toBe(day)
  })
  it.each([
    'http://www.x.com/201403/index.html',
    'http://20140304.com/',
    'http://x.com/a?id=2014030499',
    'http://x.com/20141304/',
    ''
  ])('finds none in %s', (url) => {
    expect(dateOfUrl(url)).toBeNull()
  })
})

describe('columnFacts', () => {
  const steps = (line: string, links?: {start: number; end: number; href: string}[]) =>
    columnFacts({...locatedAt(line, 0), ...(links ? {links: links.map((link) => ({...link, at: 0}))} : {})}).map(
      ({value}) => value
    )
  it.each([
    ['当前位置：首页>>新闻资讯>>辅导材料', ['首页', '新闻资讯', '辅导材料']],
    ['您现在的位置： 首页 > 政务公开 > 通知公告 > 正文', ['首页', '政务公开', '通知公告']],
    ['首页 / 要闻 / 今日关注', ['首页', '要闻', '今日关注']]
  ])('%s', (line, expected) => {
    expect(steps(line)).toEqual(expected)
  })
  it('takes links for steps where nothing separates them', () => {
    const links = [
      {start: 6, end: 8, href: '/'},
      {start: 9, end: 13, href: '/a'}
    ]
    expect(steps('当前位置: 首页 教学研究', links)).toEqual(['首页', '教学研究'])
  })
})

describe('owner and byline', () => {
  it('reads owner, address and ICP number', () => {
    const line = '版权所有:某某省地震局 地址：成都市人民南路三段29号 蜀ICP备00000409号-1'
    expect(values(ownerFacts(locatedAt(line, 0)))).toEqual({
      owner: '某某省地震局',
      address: '成都市人民南路三段29号',
      icp: '蜀ICP备00000409号-1'
    })
  })
  it.each([
    ['Copyright © 2016 某某大学教务部', '某某大学教务部'],
    ['某某市人民政府 版权所有', '某某市人民政府'],
    ['主办：某某县人民政府办公室 承办：某某中心', '某某县人民政府办公室']
  ])('%s', (line, owner) => {
    expect(values(ownerFacts(locatedAt(line, 0))).owner).toBe(owner)
  })
  it('finds no owner in 版权所有 alone', () => {
    expect(ownerFacts(locatedAt('版权所有 未经授权不得转载', 0))).toEqual([])
  })
  it('reads editor, site and day of a gathering site', () => {
    expect(values(bylineFacts(locatedAt('本站小编 某某考研网/2015-11-22', 0)))).toEqual({
      editor: '本站小编',
      site: '某某考研网',
      publishedAt: '2015-11-22'
    })
    expect(bylineFacts(locatedAt('阅读本文 2015-11-22', 0))).toEqual([])
  })
})

describe('isPlaceholder', () => {
  it.each(['—  —', '无', '/', '', '暂无', '政府网站标识码', '{title}', 'null', '关键词:'])('takes %j', (value) => {
    expect(isPlaceholder(value)).toBe(true)
  })
  it.each(['无锡市', '国发〔2014〕1号', '0', '新华社：北京'])('leaves %j', (value) => {
    expect(isPlaceholder(value)).toBe(false)
  })
})
