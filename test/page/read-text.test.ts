import {describe, expect, it} from 'vitest'
import {detectFormat} from '../../src/page/detect-format.js'
import {mendPages} from '../../src/page/pages/mend-pages.js'
import {readMarkdown} from '../../src/page/plain/read-markdown.js'
import {readText} from '../../src/page/plain/read-text.js'
import {pageSpans} from '../../src/page/located.js'
import {isPageNumber} from '../../src/page/pages/page-number.js'

const texts = (blocks: {text: string}[]) => blocks.map((block) => block.text)

describe('detectFormat', () => {
  it('takes a title line above a table for HTML', () => {
    expect(detectFormat('关于学习的通知\n\n<table><tr><td>正文</td></tr></table>')).toBe('html')
  })
  it('takes headings, bold lines and tables for Markdown', () => {
    expect(detectFormat('# 标题\n\n正文')).toBe('markdown')
    expect(detectFormat('**一、总体要求。**要坚持')).toBe('markdown')
    expect(detectFormat('# 标题\n\n第一行<br>第二行')).toBe('markdown')
  })
  it('takes masks and book marks in brackets for text', () => {
    expect(detectFormat('区委书记在**区委大会上的讲话\n推动**经济发展')).toBe('text')
    expect(detectFormat('学习《选集<专题摘编>》')).toBe('text')
    expect(detectFormat('')).toBe('text')
  })
  it('believes the content type', () => {
    expect(detectFormat('通知', 'text/html; charset=utf-8')).toBe('html')
    expect(detectFormat('通知', 'text/markdown')).toBe('markdown')
    expect(detectFormat('<p>通知', 'text/plain')).toBe('html')
  })
})

describe('readText', () => {
  it('makes a block of each line with something on it', () => {
    expect(texts(readText('\n标题\r\n\r\n　　第一段。\n \t\n第二段。').blocks)).toEqual([
      '标题',
      '第一段。',
      '第二段。'
    ])
  })
  it('stops at the limit and says so', () => {
    expect(readText('一\n二\n三', 2)).toMatchObject({cut: true, blocks: [{text: '一'}, {text: '二'}]})
    expect(readText('一\n二', 2).cut).toBe(false)
  })
  it('knows a line that spaces push to the right', () => {
    expect(readText(`正文。\n${' '.repeat(60)}2014年3月28日`).blocks[1]).toMatchObject({
      align: 'right',
      text: '2014年3月28日'
    })
  })
})

describe('page ends', () => {
  const first = `各级党组织要把学习作为一项重要任务，切实加强领导，精心组织，周密安排。要创新形式，务求实效，多学习充电、消化政策，改进工作方`
  const second = '式和生活方式，多下基层调查研究。'

  it('join a paragraph that they have broken, and take their number out', () => {
    const {blocks, furniture} = mendPages(readText(`${first}\n\n— 3 —\n\n${second}`).blocks)
    expect(texts(blocks)).toEqual([first + second])
    expect(furniture).toMatchObject([{text: '— 3 —', rule: 'page-number'}])
    expect(pageSpans(blocks[0]!)).toHaveLength(2)
  })

  it('join a long opening sentence without a full stop', () => {
    const opening =
      '3月17日至18日，省委主要负责同志深入第二批教育实践活动联系点的农村和窗口服务单位，同干部群众交流座谈，实地调研指导教育实践活动，就学习弘扬先进精神、做好第二批教育实践活动各项工作发表了重要'
    expect(mendPages(readText(`${opening}\n讲话。讲话内容丰富。`).blocks).blocks).toHaveLength(1)
  })

  it.each([
    [
      'an end mark',
      '各级党组织要加强领导。要精心组织，周密安排，务求实效，确保活动取得成效。',
      '会后，各单位要抓好落实。'
    ],
    ['a numbered unit', first, '二、密切联系实际。要学以致用。'],
    [
      'a heading before',
      '五是开展主题实践活动,着眼于解决实际问题,为民办事见实效',
      '结合我区实际,全区上下深入开展活动。'
    ],
    ['a signature behind', `${first}式`, '中共某某县委办公室'],
    ['an attachment', first, '附件：1．实施方案。'],
    [
      'a date at the end',
      '以上内容刊登于简报。编辑部整理，作者本人审定，未经许可不得转载，2015-11-22',
      '下一篇的正文。'
    ]
  ])('leave %s alone', (_name, one, other) => {
    expect(mendPages(readText(`${one}\n${other}`).blocks).blocks).toHaveLength(2)
  })
})

describe('isPageNumber', () => {
  it.each(['— 3 —', '- 12 -', '·3·', '－4－', '第3页', '第 3 页 共 12 页', '3/12页'])('takes %s', (line) => {
    expect(isPageNumber(line)).toBe(true)
  })
  it.each(['3', '2014-03-28', '第3章', '— 三 —', '12—15', '-5'])('leaves %s', (line) => {
    expect(isPageNumber(line)).toBe(false)
  })
})

describe('readMarkdown', () => {
  const read = (source: string) => readMarkdown(source).blocks

  it('reads headings with their level, and a closing row of marks', () => {
    expect(read('## 二、坚持高标准。 ##')).toMatchObject([{kind: 'heading', level: 2, text: '二、坚持高标准。'}])
    expect(read('#标签 不是标题')).toMatchObject([{kind: 'paragraph'}])
  })

  it('measures the bold run that opens a paragraph', () => {
    expect(read('**一、总体要求。**要坚持原则。')).toMatchObject([{text: '一、总体要求。要坚持原则。', bold: 7}])
    expect(read('要**坚持**原则。')).toMatchObject([{text: '要坚持原则。', bold: 0}])
  })

  it('keeps asterisks that mask a name', () => {
    expect(read('在**区委第二次大会上的讲话,推动**经济发展')[0]!.text).toBe('在**区委第二次大会上的讲话,推动**经济发展')
    expect(read('**市人民政府')[0]!.text).toBe('**市人民政府')
  })

  it('gives each line of a signature with hard breaks', () => {
    expect(texts(read('中共某某省委办公厅  \n某某领导小组  \n办公室\n\n2014年3月19日'))).toEqual([
      '中共某某省委办公厅',
      '某某领导小组',
      '办公室',
      '2014年3月19日'
    ])
  })

  it('leaves a date with dots and dashes of text alone', () => {
    expect(read('2014. 3. 19')).toMatchObject([{kind: 'paragraph', text: '2014. 3. 19'}])
    expect(read('——市委书记如是说')).toMatchObject([{kind: 'paragraph', text: '——市委书记如是说'}])
  })

  it('reads list items, quotations, escapes, links and rules', () => {
    expect(read('- 第一项\n* 第二项')).toMatchObject([{kind: 'list-item', text: '第一项'}, {text: '第二项'}])
    expect(read('> 引文')).toMatchObject([{text: '引文'}])
    expect(read('1\\. 总则\\*')).toMatchObject([{text: '1. 总则*'}])
    expect(read('[打印](javascript:print()) [关闭](javascript:close())')[0]?.text).toBe('打印 关闭')
    expect(read('见[附件](a/1.doc)。')).toMatchObject([
      {text: '见附件。', links: [{start: 1, end: 3, href: 'a/1.doc'}]}
    ])
    expect(read('---\n***')).toEqual([])
  })

  it('reads a table with its empty cells', () => {
    expect(read('| 序号 | 项目 | 备注 |\n|---|---|---|\n| 1 | 堤防 |  |')).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['序号', '项目', '备注'],
          ['1', '堤防', '']
        ]
      }
    ])
  })

  it('maps text behind marks to its place', () => {
    const source = '**一、要求。**见[附件](a.doc)'
    const [block] = read(source)
    const read1 = pageSpans(block!).map(([start, end]) => source.slice(start, end))
    expect(read1.join('')).toBe(block!.text)
  })
})
