import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {issuersOf, NOTICE, readHtml, readLines} from './read-page.js'

describe('kind', () => {
  it('is official-document with number, addressees and signature', () => {
    expect(readLines(...NOTICE).kind).toBe('official-document')
  })

  it('is shown by the entries of a list without a title', () => {
    const entries = [1, 2, 3, 4, 5, 6].map(
      (day) => `<li><a href="/t${day}.html">关于第${day}次检查的通报</a> 2021-05-1${day}</li>`
    )
    const {notice} = extract(`<html><body><ul>${entries.join('')}</ul></body></html>`)
    expect(notice.kind).toBe('list-page')
    expect(notice.evidence['/kind']?.map(({rule}) => rule)).toEqual(['kind-list-page'])
  })

  it('is official-document for an order that is named for what it orders, without signature and date', () => {
    const order =
      '县政府决定11月23日至11月29日在全县范围内禁止一切野外用火，违令者依法追究责任，请广大群众互相转告，共同遵守。'
    expect(readHtml('泸县人民政府森林防火禁火令', order).kind).toBe('official-document')
    expect(readHtml('泸县人民政府发布森林防火禁火令', order).kind).not.toBe('official-document')
  })

  it('is official-document for a call for opinions that an organ signs', () => {
    const call = ['为了广泛听取社会各界的意见，现将《渡口管理办法》及其说明予以公布，请于月底前将意见寄送市水利局。']
    const signed = readHtml('《渡口管理办法（草案）》公开征求意见', ...call, '湖州市水利局', '2019年3月4日')
    expect(signed).toMatchObject({kind: 'official-document', date: '2019-03-04'})
    expect(readHtml('《渡口管理办法（草案）》公开征求意见', ...call).kind).not.toBe('official-document')
  })

  it('is regulation for articles without a cover', () => {
    expect(
      readLines('湖州市渡口管理办法', '第一条　为了加强渡口管理，制定本办法。', '第二条　本市渡口的管理适用本办法。')
        .kind
    ).toBe('regulation')
  })

  it('is regulation for rules without articles that an assembly adopted', () => {
    const rules = [
      '湖州市人大常委会关于规章设定罚款限额的规定',
      '一、罚款不得超过一千元。',
      '二、本规定自公布之日起施行。'
    ]
    const adopted = '（2019年3月2日湖州市第八届人民代表大会常务委员会第十次会议通过）'
    expect(readLines(...rules.toSpliced(1, 0, adopted)).kind).toBe('regulation')
    expect(readLines(...rules.with(0, '湖州市渡口往事'), adopted).kind).not.toBe('regulation')
  })

  it('is no regulation for the chapters of a book', () => {
    expect(readLines('渡口往事', '第一章　江边', '那年春天，江水涨得很高。', '第二章　船', '船在江心。').kind).not.toBe(
      'regulation'
    )
  })

  it('is speech, whose numbers are references', () => {
    const notice = readLines(
      '在全市水利工作会议上的讲话',
      '市长　王德明',
      '（2019年3月2日）',
      '同志们：',
      '今天会议宣读了《关于表彰先进的决定》（湖政发〔2019〕1号）。我讲三点意见。'
    )
    expect(notice).toMatchObject({kind: 'speech', documentNumber: null, issuers: [], addressees: null})
  })

  it('is interpretation even when signed', () => {
    const notice = readLines(
      '《湖州市渡口管理办法》解读',
      '现就《湖州市渡口管理办法》（湖政规〔2019〕3号）解读如下：',
      '一、背景',
      '原办法已不适应需要。',
      '湖州市司法局',
      '2019年3月4日'
    )
    expect(notice).toMatchObject({kind: 'interpretation', issuers: [], documentNumber: null, date: null})
  })

  it('is tender-or-recruitment though signed and dated, and keeps issuer and date', () => {
    const notice = readLines(
      '湖州市水利局2019年公开招聘工作人员公告',
      '经批准，湖州市水利局面向社会公开招聘工作人员5名，现公告如下：',
      '一、招聘条件',
      '（一）遵纪守法。',
      '湖州市水利局',
      '2019年3月4日'
    )
    expect(notice).toMatchObject({kind: 'tender-or-recruitment', date: '2019-03-04'})
    expect(issuersOf(notice)).toEqual(['湖州市水利局'])
    expect(
      readLines('湖州市中心医院设备采购项目公开招标公告', '一、项目编号：A-1', '投标人应于2019年3月4日前报名。').kind
    ).toBe('tender-or-recruitment')
  })

  it('is official-document for a notice about recruitment with addressees', () => {
    expect(readLines(...NOTICE.with(0, '湖州市水利局关于印发招聘公告的通知')).kind).toBe('official-document')
  })

  it('is public-notice-of-fact for lists and interruptions of supply', () => {
    expect(
      readLines(
        '关于2019年度先进单位名单的公示',
        '现将2019年度先进单位名单予以公示，公示期为5个工作日。',
        '湖州市水利局',
        '2019年3月4日'
      ).kind
    ).toBe('public-notice-of-fact')
    expect(
      readLines(
        '停水公告',
        '尊敬的用户：',
        '因管道施工，定于5月25日停水，请做好储水准备。',
        '湖州市水务集团有限公司',
        '2019年5月24日'
      ).kind
    ).toBe('public-notice-of-fact')
  })

  it('is news for a report that quotes a notice', () => {
    const notice = readHtml(
      '我市部署汛前检查',
      '本报讯（记者 王一）昨日，市水利局印发《关于做好汛前检查工作的通知》（湖水发〔2019〕12号），要求各区县三月底前完成检查。'
    )
    expect(notice).toMatchObject({kind: 'news', documentNumber: null, issuers: []})
  })

  it('is list-page for dated links', () => {
    const items = Array.from(
      {length: 8},
      (_, index) =>
        `<li><a href="/${index}.html">关于第${index + 1}批项目申报的通知</a><span>2019-03-0${index + 1}</span></li>`
    )
    expect(readHtml('通知公告', `<ul>${items.join('')}</ul>`).kind).toBe('list-page')
  })

  it('is no list-page where a paragraph has a link, whatever is listed beside it', () => {
    const items = [1, 2, 3, 4, 5, 6].map(
      (day) => `<li><a href="/${day}.htm">关于第${day}次会议的报道</a> 2021-05-1${day}</li>`
    )
    const text = '市政府昨日召开会议，研究部署春耕生产工作，要求各地加强领导，落实责任，抓好各项工作。'.repeat(2)
    const body = `<p>${text}<a href="/k">金融</a>支持春耕。</p><p>${text}<a href="/k">农业</a>是基础。</p>`
    expect(readHtml('春耕生产', `${body}<div><ul>${items.join('')}</ul></div>`).kind).not.toBe('list-page')
  })

  it('is list-page under a column’s name for a few dated links, or many without dates', () => {
    const link = (day: number, date: string) =>
      `<li><a href="/${day}.htm">青岚市第${day}次防汛检查情况的通报</a>${date}</li>`
    const list = (days: number[], date: string) => `<ul>${days.map((day) => link(day, date)).join('')}</ul>`
    expect(readHtml('通知公告', list([1, 2, 3, 4], '<span>2021-05-11</span>')).kind).toBe('list-page')
    expect(readHtml('通知公告', list([1, 2, 3, 4, 5, 6, 7, 8], '')).kind).toBe('list-page')
    expect(readHtml('通知公告', list([1, 2, 3, 4], '')).kind).not.toBe('list-page')
    expect(readHtml('青岚市防汛检查情况', list([1, 2, 3, 4], '<span>2021-05-11</span>')).kind).not.toBe('list-page')
  })

  it('is list-page for linked titles with summaries, each with its date behind, under a column’s name', () => {
    const entry = (day: number) =>
      `<dl><dt><a href="/${day}.htm">市水务局召开第${day}次防汛会商会议</a></dt><dd>5月${day}日，市水务局召开会商会，分析雨情水情，部署防汛工作，要求落实责任。</dd><dd>2021-05-0${day}</dd></dl>`
    const list = [1, 2, 3, 4, 5].map(entry).join('')
    expect(readHtml('工作动态', `<div>当前位置：首页 &gt; 工作动态</div><div>${list}</div>`)).toMatchObject({
      kind: 'list-page',
      publication: {publishedAt: null}
    })
  })

  it('is no list-page for a notice that is only a file, beside others', () => {
    const related = [1, 2, 3, 4, 5].map(
      (day) => `<li><a href="/${day}.htm">关于第${day}次检查的通知</a><span>2021-05-0${day}</span></li>`
    )
    const notice = readHtml(
      '关于公布2021年度防汛责任人名单的通知',
      `<h1>关于公布2021年度防汛责任人名单的通知</h1><div>2021-05-20　市水务局</div><p>附件：<a href="/1.pdf">名单.pdf</a></p>
      <div class="related"><h3>相关信息</h3><ul>${related.join('')}</ul></div>`
    )
    expect(notice).toMatchObject({kind: 'official-document', publication: {publishedAt: '2021-05-20'}})
  })

  it('is list-page for linked titles with their dates and the first lines of their texts', () => {
    const entries = ['防汛', '防火', '防雷', '防震'].flatMap((what, index) => [
      `<h2><a href="/${index}.html">湖州市人民政府关于做好${what}工作的通知</a></h2>`,
      `<p>2019-03-0${index + 1}</p>`,
      `<p>各区县人民政府：为切实做好${what}工作，现将有关事项通知如下。一、加强领导……</p>`
    ])
    const page = (...blocks: string[]) =>
      extract(`<html><head><title>政策文件</title></head><body><div>${blocks.join('')}</div></body></html>`).notice
    expect(page(...entries)).toMatchObject({
      kind: 'list-page',
      title: null,
      issuers: [],
      date: null,
      publication: {publishedAt: null}
    })
    expect(page(...entries.slice(0, 6)).kind).not.toBe('list-page')
  })

  it('is public-notice-of-fact for a headline that cuts off the water', () => {
    expect(readHtml('停水通知！涉及这些小区', '因管网改造施工，定于5月25日停水：', '一、东风路以北各小区；').kind).toBe(
      'public-notice-of-fact'
    )
  })

  it('is other for an error page, and unknown for nothing', () => {
    expect(readHtml('404 Not Found', '您访问的页面不存在。').kind).toBe('other')
    expect(readLines('').kind).toBe('unknown')
  })
})
