import {describe, expect, it} from 'vitest'
import {NOTICE, readHtml, readLines} from './read-page.js'

describe('title', () => {
  it('is issuers, subject and kind', () => {
    const {title, titleParts, documentType} = readLines(...NOTICE)
    expect(title).toBe('湖州市水利局关于做好汛前检查工作的通知')
    expect(titleParts).toMatchObject({issuers: ['湖州市水利局'], subject: '做好汛前检查工作', wraps: null})
    expect(documentType).toBe('通知')
  })

  it('joins the lines it is broken into', () => {
    const broken = ['湖水发〔2019〕12号', '湖州市水利局', '关于做好汛前检查', '工作的通知', ...NOTICE.slice(2)]
    expect(readLines(...broken).title).toBe('湖州市水利局关于做好汛前检查工作的通知')
  })

  it('joins issuers that stand one a line', () => {
    const joint = ['湖州市水利局', '湖州市财政局', '关于下达水利资金的通知', ...NOTICE.slice(1)]
    expect(readLines(...joint).title).toBe('湖州市水利局 湖州市财政局关于下达水利资金的通知')
  })

  it('keeps the issuers of which one signs below the other', () => {
    const joint = ['湖州市水利局　湖州市财政局', '关于下达水利资金的通知', ...NOTICE.slice(1, 8)]
    const notice = readLines(...joint, '湖州市水利局', '湖州市财政局', '2019年3月4日')
    expect(notice.title).toBe('湖州市水利局 湖州市财政局关于下达水利资金的通知')
  })

  it('joins the organs that pass on to what they pass on', () => {
    const title = (...lines: string[]): string | null => readLines(...lines, ...NOTICE.slice(1)).title
    expect(title('省水利厅办公室 省财政厅办公室转发', '《水利部关于加强巡查的通知》的通知')).toBe(
      '省水利厅办公室 省财政厅办公室转发《水利部关于加强巡查的通知》的通知'
    )
    expect(title('认真学习转发', '关于加强巡查的通知')).toBe('关于加强巡查的通知')
  })

  it('leaves out what a site puts before it', () => {
    const {title} = readLines('水利在线丨湖州市水利局关于做好汛前检查工作的通知', '浏览次数：', ...NOTICE)
    expect(title).toBe('湖州市水利局关于做好汛前检查工作的通知')
    const placed = (prefix: string) => readHtml(`${prefix}:关于做好汛前检查工作的通知`, ...NOTICE.slice(2, 8)).title
    expect(placed('湖州')).toBe('关于做好汛前检查工作的通知')
    expect(placed('转发')).toBe('转发:关于做好汛前检查工作的通知')
  })

  it('leaves out the version that a database puts behind it, where it stands below without', () => {
    const [title, ...rest] = NOTICE
    expect(readHtml(`${title!}(2019修订)`, title!, ...rest).title).toBe(title)
    expect(readHtml(`${title!}（试行）`, title!, ...rest).title).toBe(`${title!}（试行）`)
    expect(readHtml(`${title!}（2001年24号）`, '湖州市水利局', '关于做好汛前检查工作的通知', ...rest).title).toBe(title)
  })

  it('leaves out a number before or behind it', () => {
    const rest = NOTICE.slice(2)
    expect(readLines('湖水发〔2019〕12号关于做好汛前检查工作的通知', ...rest).title).toBe('关于做好汛前检查工作的通知')
    const behind = readLines('关于做好汛前检查工作的通知（湖水发〔2019〕12号）', ...rest)
    expect(behind.title).toBe('关于做好汛前检查工作的通知')
    expect(behind.documentNumber?.canonical).toBe('湖水发〔2019〕12号')
  })

  it('leaves out a number glued or dashed to its end, or in 【】 before it', () => {
    const title = '湖州市水利局关于做好汛前检查工作的通知'
    const rest = NOTICE.slice(2)
    for (const line of [
      `${title} 湖水发〔2019〕12号`,
      `${title}-湖水发【2019】12号`,
      `【湖水发〔2019〕12号】${title}`
    ]) {
      const page = readHtml(line, ...rest)
      expect(page.title, line).toBe(title)
      expect(page.documentNumber?.canonical, line).toBe('湖水发〔2019〕12号')
    }
    expect(readHtml('贯彻落实湖水发〔2019〕12号', ...rest).title).toBe('贯彻落实湖水发〔2019〕12号')
  })

  it('leaves out what the site says behind it of its validity, which its parts keep', () => {
    const [title, ...rest] = NOTICE
    for (const [behind, status] of [
      ['（已废止）', '已废止'],
      ['【失效】', '失效'],
      ['[全文废止]', '全文废止'],
      ['（有效）', '有效']
    ]) {
      const page = readHtml(`${title!}${behind!}`, ...rest)
      expect(page.title, behind).toBe(title)
      expect(page.titleParts.status, behind).toEqual([status])
    }
    expect(readHtml(`${title!}（试行）`, ...rest).title).toBe(`${title!}（试行）`)
  })

  it('names the issuer where it stands in full over several lines below', () => {
    const body = ['为加强渡口建设，制定本方案。', '一、总体要求', '坚持便民利民。']
    const page = readHtml('全面加强渡口建设的实施方案', '湖州市水利局', '关于全面加强渡口建设的', '实施方案', ...body)
    expect(page.title).toBe('湖州市水利局关于全面加强渡口建设的实施方案')
    const other = readHtml('渡口建设的实施方案', '关于印发', '渡口建设的实施方案', ...body)
    expect(other.title).toBe('渡口建设的实施方案')
  })

  it('stands below the form of a telegram, and below what a library counts as its first piece', () => {
    const [title] = NOTICE
    for (const above of ['发电单位：湖州市水利局　　签批盖章：', '第一篇：湖州市水利局文件'])
      expect(readLines(above, ...NOTICE).title, above).toBe(title)
    expect(readLines('第一篇　江边', ...NOTICE).title).not.toBe(title)
  })

  it('leaves out the number of an order in other words', () => {
    const articles = ['第一条　为了加强渡口管理，制定本办法。', '第二条　本市渡口的管理适用本办法。']
    expect(readHtml('《湖州市渡口管理办法》（市政府189号令）', '湖州市渡口管理办法', ...articles).title).toBe(
      '湖州市渡口管理办法'
    )
    expect(readHtml('湖州市渡口管理办法（试行）', ...articles).title).toBe('湖州市渡口管理办法（试行）')
  })

  it('leaves out the number of an order before it', () => {
    const order = readHtml(
      '湖州市人民政府令2019年第33号　湖州市渡口管理办法',
      '《湖州市渡口管理办法》已经市人民政府常务会议审议通过，现予公布，自2019年5月1日起施行。',
      '市长　王德明',
      '2019年3月4日'
    )
    expect(order.title).toBe('湖州市渡口管理办法')
    expect(order.documentNumber?.canonical).toBe('湖州市人民政府令2019年第33号')
    const ministries =
      '中国人民银行 中国银行保险监督管理委员会 中国证券监督管理委员会 国家外汇管理局 国家市场监督管理总局'
    const joint = readHtml(`${ministries}令〔2022〕第1号（账户管理办法（试行））`, '现予发布，自2022年3月1日起施行。')
    expect(joint.title).toBe('账户管理办法（试行）')
    for (const line of [
      '水利部令第53号 水利部关于废止部分规章的决定',
      '水利部关于废止部分规章的决定（水利部令第53号）',
      '水利部令第53号《水利部关于废止部分规章的决定》'
    ]) {
      const page = readHtml(line, '我部决定废止下列规章，自公布之日起施行。', '一、渡口管理办法。')
      expect(page.title, line).toBe('水利部关于废止部分规章的决定')
      expect(page.documentNumber?.canonical, line).toBe('水利部令第53号')
    }
    const badged = readHtml('【第186号令】《湖州市渡口管理办法》', '现予公布，自2022年3月1日起施行。')
    expect(badged.title).toBe('湖州市渡口管理办法')
    expect(readHtml('湖州市人民政府令第33号 全文', ...NOTICE.slice(2)).title).toBe('湖州市人民政府令第33号 全文')
  })

  it('leaves out the number of an announcement before or behind it', () => {
    const rest = NOTICE.slice(2)
    const title = '关于调整防汛标准的公告'
    expect(readHtml(`水利部 海关总署公告2023年第23号 ${title}`, ...rest).title).toBe(title)
    expect(readHtml(`水利部${title}（2022年第12号）`, ...rest).title).toBe(`水利部${title}`)
    expect(readHtml('水利部公告2023年第23号解读', ...rest).title).toBe('水利部公告2023年第23号解读')
  })

  it('is that of the notice though the page is named for what the notice prints', () => {
    const opinions = '关于加强汛前检查的意见'
    const cover = `湖州市水利局关于印发《${opinions}》的通知`
    const page = readHtml(`湖州市水利局${opinions}`, cover, ...NOTICE.slice(1))
    expect(page).toMatchObject({title: cover, documentType: '通知', titleParts: {wraps: {title: opinions}}})
    const other = readHtml('湖州市水利局关于加强汛后检查的意见', cover, ...NOTICE.slice(1))
    expect(other.title).toBe('湖州市水利局关于加强汛后检查的意见')
  })

  it('begins with the organs side by side on the line above, in a text without markup', () => {
    const courts = '湖州市中级人民法院　湖州市人民检察院'
    const rules = '关于办理水事案件适用法律若干问题的解释'
    const text = ['为依法办理水事案件，制定本解释。', '第一条　本解释适用于水事案件。']
    expect(readLines(courts, rules, '时间：2022-03-03', ...text).title).toBe(
      `湖州市中级人民法院 湖州市人民检察院${rules}`
    )
    expect(readLines(courts, '座谈会在湖州召开', ...text).title).not.toContain('座谈会')
  })

  it('is that of what an announcement promulgates, where the page shows no other', () => {
    const announcement = [
      '《人民检察院水事案件办理规则》已经最高人民检察院检察委员会第五十二次会议通过，现予公布，自2021年7月1日起施行。',
      '最高人民检察院',
      '2021年6月29日',
      '人民检察院水事案件办理规则',
      '第一条　为了规范办案，制定本规则。'
    ]
    expect(readLines(...announcement).title).toBe('人民检察院水事案件办理规则')
    const reported = ['《渡口往事》已经作者同意，现予公布。', '第一章　江边', '那年春天，江水涨得很高。']
    expect(readLines('湖州市水利局关于做好汛前检查工作的通知', ...reported).title).toBe(
      '湖州市水利局关于做好汛前检查工作的通知'
    )
  })

  it('is one though the page repeats it with another state of the text', () => {
    const rules = [
      '湖州市渡口管理办法（修正）',
      '湖州市人民政府',
      '第一条　为了管理，制定本办法。',
      '第二条　本办法适用于本市。'
    ]
    const {title, text} = readHtml('湖州市渡口管理办法（1998年修正）', ...rules)
    expect(title).toBe('湖州市渡口管理办法（1998年修正）')
    expect(text.startsWith('第一条')).toBe(true)
  })

  it('names the issuer as the document does where the site shortens it', () => {
    const rest = NOTICE.slice(1)
    const page = readHtml('湖州市政府关于做好汛前检查工作的通知', '湖州市人民政府关于做好汛前检查工作的通知', ...rest)
    expect(page.title).toBe('湖州市人民政府关于做好汛前检查工作的通知')
    const other = readHtml('湖州市政府关于做好汛前检查工作的通知', '湖州市人民政府关于做好汛后检查工作的通知', ...rest)
    expect(other.title).toBe('湖州市政府关于做好汛前检查工作的通知')
  })

  it('is in the brackets behind the number of an announcement', () => {
    const {title, documentType} = readHtml(
      '海关总署公告2021年第3号（关于调整申报项目的公告）',
      '现将调整申报项目的事项公告如下：',
      '一、自下月起调整申报项目。',
      '海关总署',
      '2021年2月1日'
    )
    expect(title).toBe('关于调整申报项目的公告')
    expect(documentType).toBe('公告')
  })

  it('is the number of an announcement that has nothing else', () => {
    const {title, documentType} = readLines(
      '中国人民银行公告〔2021〕第4号',
      '现就有关事宜公告如下：',
      '一、金融机构应当及时报送数据。',
      '中国人民银行',
      '2021年3月9日'
    )
    expect(title).toBe('中国人民银行公告〔2021〕第4号')
    expect(documentType).toBe('公告')
  })

  it('is no letterhead of minutes where a title stands below', () => {
    const {title} = readLines(
      '湖州市人民政府专题会议纪要',
      '第7期',
      '关于研究水库移民工作的会议纪要',
      '会议由副市长主持，纪要如下：',
      '一、会议认为，要加快进度。'
    )
    expect(title).toBe('关于研究水库移民工作的会议纪要')
  })

  it('is no organ and no secrecy that stands first', () => {
    expect(readLines('秘密★1年', '特急', ...NOTICE).title).toBe(NOTICE[0])
    expect(readLines('湖州市水利局', '', '湖水发〔2019〕12号', ...NOTICE.slice(2)).title).not.toBe('湖州市水利局')
  })

  it('may begin with a year and lack 关于', () => {
    expect(readLines('2021年湖州市水利工作要点', '今年要做好以下工作。', '一、防汛').title).toBe(
      '2021年湖州市水利工作要点'
    )
  })

  it('is one though the page repeats it over two lines', () => {
    const title = '湖州市人民政府关于深化预算管理改革的意见'
    const {text} = readLines(
      title,
      '湖州市人民政府关于深化',
      '预算管理改革的意见',
      '各县区人民政府：',
      '现提出如下意见。'
    )
    expect(text).toBe('各县区人民政府：\n现提出如下意见。')
  })

  it('is one though the page repeats it with the number in front', () => {
    const title = '湖州市人民政府关于深化预算管理改革的意见'
    const number = '湖政发〔2014〕20号'
    const {text} = readLines(`${number}《${title}》`, title, number, '各县区人民政府：', '现提出如下意见。')
    expect(text).toBe('各县区人民政府：\n现提出如下意见。')
  })

  it('is one though the page repeats it', () => {
    const notice = readHtml(NOTICE[0]!, NOTICE[0]!, ...NOTICE.slice(1))
    expect(notice.title).toBe(NOTICE[0])
    expect(notice.text).not.toContain(NOTICE[0])
  })

  it('may be quoted whole, or be an item of a list', () => {
    const quoted = '《湖州市水利局关于印发〈水库管理办法〉的通知》'
    expect(readLines(quoted, ...NOTICE.slice(1)).title).toBe('湖州市水利局关于印发〈水库管理办法〉的通知')
    expect(readLines(`• ${NOTICE[0]!}`, ...NOTICE.slice(1)).title).toBe(NOTICE[0])
  })

  it('is no path of the site', () => {
    expect(readLines('浙江规范性文件 > 正文阅览', '页面宽度(px):', ...NOTICE).title).toBe(NOTICE[0])
  })

  it('is that of the regulation which a congress announces', () => {
    const announcement = [
      '湖州市人民代表大会常务委员会公告',
      '第28号',
      '《湖州市渡口条例》已由湖州市第八届人民代表大会常务委员会第十次会议通过，现予公布，自2009年11月1日起施行。'
    ]
    const signed = ['湖州市人民代表大会常务委员会', '2009年7月22日']
    for (const above of [[], ['湖州市渡口条例']]) {
      expect(readLines(...above, ...announcement, ...signed)).toMatchObject({
        title: '湖州市渡口条例',
        documentType: '公告'
      })
    }
  })

  it('leaves the full name out under which a database lists the issuer', () => {
    const title = '关于汛前检查工作的通知'
    expect(readLines('浙江省湖州市水利局', title, ...NOTICE.slice(1)).title).toBe(title)
    expect(readLines('湖州市水利局', title, ...NOTICE.slice(1)).title).toBe(`湖州市水利局${title}`)
  })

  it('may stand below what a site says of the page', () => {
    expect(readLines('简介：本站为你整理了多篇通知。希望对你有帮助。', ...NOTICE).title).toBe(NOTICE[0])
  })
})
