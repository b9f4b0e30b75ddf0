import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {NOTICE, readHtml, readLines} from './read-page.js'

const namesOf = (...lines: string[]): string[] =>
  readLines(...NOTICE.slice(0, 8), ...lines, ...NOTICE.slice(8)).attachments.map(({title}) => title)

describe('attachments', () => {
  it('stand under a label of the site, which is no text of the document', () => {
    expect(readLines(...NOTICE, '附件下载：').text).not.toContain('附件下载')
    expect(readLines(...NOTICE.slice(0, 8), '附件下载须登录系统。', ...NOTICE.slice(8)).text).toContain(
      '附件下载须登录'
    )
  })

  it('are declared below the text, one or several', () => {
    expect(namesOf('附件：检查表')).toEqual(['检查表'])
    expect(namesOf('附件：1.检查表', '2.检查要点')).toEqual(['检查表', '检查要点'])
    expect(namesOf('附件：', '1．检查表', '2．2019年检查要点')).toEqual(['检查表', '2019年检查要点'])
    expect(namesOf('附件1：检查表', '附件2：检查要点.doc')).toEqual(['检查表', '检查要点'])
    expect(namesOf('附件1.检查表', '附件2.检查要点')).toEqual(['检查表', '检查要点'])
    expect(namesOf('附：检查表；')).toEqual(['检查表'])
    expect(namesOf('附件', '1.检查表', '2.检查要点')).toEqual(['检查表', '检查要点'])
  })

  it('are declared without numbers under a label alone, down to the signature', () => {
    expect(namesOf('附件：', '巡查申报指南', '巡查申报书（2022版）')).toEqual(['巡查申报指南', '巡查申报书（2022版）'])
    expect(namesOf('附件：', '巡查名单（另发）')).toEqual(['巡查名单'])
    expect(namesOf('附件：', '请于6月底前报送。')).toEqual([])
    expect(namesOf('附件：', '巡查申报指南', '各单位按指南申报，逾期不候。')).toEqual([])
  })

  it('are two where the name of one holds that of the other', () => {
    expect(namesOf('附件1：检查要点和标准', '附件2：《检查要点和标准》编制说明')).toEqual([
      '检查要点和标准',
      '《检查要点和标准》编制说明'
    ])
    expect(namesOf('附件：检查要点和标准', '湖州市水利局', '附件：《检查要点和标准》')).toEqual(['检查要点和标准'])
  })

  it('are no file that is named for the document, where the text declares them', () => {
    const read = (declared: string, link: string) =>
      readHtml(
        NOTICE[0]!,
        ...NOTICE.slice(1, 8),
        declared,
        ...NOTICE.slice(8),
        `<p><a href="/f/1.doc">${link}.doc</a></p>`
      ).attachments.map(({title}) => title)
    expect(read('附件：检查表', '湖州市水利局2019年第12号公告附件')).toEqual(['检查表'])
    expect(read('附件：检查表', '检查附件清单')).toEqual(['检查表', '检查附件清单'])
  })

  it('are declared in all dresses', () => {
    expect(namesOf('附件：检查表.doc', '汇总表.xls')).toEqual(['检查表', '汇总表'])
    expect(namesOf('附件1：检查表　　附件2：汇总表')).toEqual(['检查表', '汇总表'])
    expect(namesOf('附件　检查情况回执')).toEqual(['检查情况回执'])
    expect(namesOf('附件：1.检查表2.汇总表')).toEqual(['检查表', '汇总表'])
    expect(namesOf('附件1：检查办法（草案）', '附件2：关于《检查办法（草案）》的说明')).toHaveLength(2)
    expect(namesOf('附件　检查情况回执', '请各单位于三月底前填好回执，并报送我局办公室。')).toEqual([])
  })

  it('are none that are left out or only mentioned', () => {
    expect(namesOf('附件1、2的填写要求见网站。')).toEqual([])
    expect(namesOf('附件：（略）')).toEqual([])
    expect(namesOf('附件', '1.检查表', '2.检查要点', '各单位要按上述附件的要求认真开展检查，并报送检查情况。')).toEqual(
      []
    )
  })

  it('get the address of the link with their name', () => {
    const {attachments} = readHtml(
      NOTICE[0]!,
      ...NOTICE.slice(1, 8),
      '附件：检查表',
      ...NOTICE.slice(8),
      '<p><a href="/f/1.doc">附件：检查表.doc</a></p>'
    )
    expect(attachments).toMatchObject([{title: '检查表', url: '/f/1.doc', mediaType: 'application/msword'}])
  })

  it('get the address of the link with their number, or of the one that is left', () => {
    const page = (names: string[], links: string[]) =>
      readHtml(
        NOTICE[0]!,
        ...NOTICE.slice(1, 8),
        ...names,
        ...NOTICE.slice(8),
        ...links.map((text, index) => `<p><a href="/f/${index + 1}.doc">${text}</a></p>`)
      ).attachments.map(({title, url}) => [title, url])
    const two = ['附件：1.检查表', '2.汇总表']
    expect(page(two, ['湖州市水利局通知附件1.doc', '湖州市水利局通知附件2.doc'])).toEqual([
      ['检查表', '/f/1.doc'],
      ['汇总表', '/f/2.doc']
    ])
    expect(page(['附件：检查表'], ['点击下载'])).toEqual([['检查表', '/f/1.doc']])
    expect(page(two, ['点击下载'])).toEqual([
      ['检查表', null],
      ['汇总表', null]
    ])
  })

  it('get the address that is printed behind their name', () => {
    const lines = [...NOTICE.slice(0, 8), '附件：检查表 http://www.example.gov.cn/f/1.doc', ...NOTICE.slice(8)]
    const {notice} = extract(lines.join('\n'))
    expect(notice.attachments).toMatchObject([{title: '检查表', url: 'http://www.example.gov.cn/f/1.doc'}])
    expect(notice.evidence['/attachments/0/url']).toMatchObject([{quote: 'http://www.example.gov.cn/f/1.doc'}])
  })

  it('are not the document itself as a file', () => {
    const {attachments} = readHtml(NOTICE[0]!, ...NOTICE.slice(1), `<p><a href="/f/1.doc">${NOTICE[0]!}.doc</a></p>`)
    expect(attachments).toEqual([])
  })

  it('are no text where the site lists them again or counts them', () => {
    const {text} = readHtml(
      NOTICE[0]!,
      ...NOTICE.slice(1, 8),
      '附件：检查表',
      ...NOTICE.slice(8),
      '<p><a href="/f/1.doc">检查表.doc</a></p>',
      '<p>附件【<a href="/f/2.doc">汇总表.doc</a>】已下载12次</p>'
    )
    expect(text).toContain('附件：检查表')
    expect(text).not.toMatch(/检查表\.doc|已下载/u)
  })

  it('get the address of a link in Markdown', () => {
    const page = [...NOTICE.slice(0, 8), '附件：检查表', ...NOTICE.slice(8), '[检查表.doc](/f/1.doc)'].join('\n\n')
    const {notice} = extract(`# ${page}`, {url: 'http://www.example.gov.cn/a/b.html'})
    expect(notice.attachments).toMatchObject([{title: '检查表', url: 'http://www.example.gov.cn/f/1.doc'}])
    expect(notice.evidence['/attachments/0/url']).toMatchObject([{from: 'attribute', quote: '/f/1.doc'}])
  })

  it('may be links alone, if they name anything', () => {
    const links = ['检查表.xls', '湖水发〔2019〕12号.pdf', 'pdf下载', 'word版下载', '点击下载', '18', '下载全文']
    const {attachments} = readHtml(
      NOTICE[0]!,
      ...NOTICE.slice(1),
      ...links.map((text, index) => `<p><a href="/f/${index}.xls">${text}</a></p>`)
    )
    expect(attachments.map(({title}) => title)).toEqual(['检查表'])
  })

  it('are no files that a news page links', () => {
    const {kind, attachments} = readHtml(
      '我市召开水利工作会议',
      '本报讯（记者 王一）昨日，我市召开水利工作会议，部署今年的水利工作，市领导出席会议并讲话，各区县代表参加。',
      '<p><a href="/ad.doc">广告刊例</a></p>'
    )
    expect([kind, attachments]).toEqual(['news', []])
  })
})
