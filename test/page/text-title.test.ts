import {describe, expect, it} from 'vitest'
import {isEmptyLabels} from '../../src/page/furniture/empty-labels.js'
import {isSiteName, textTitle} from '../../src/page/facts/title/text-title.js'
import {joinBroken} from '../../src/page/pages/join-broken.js'
import {readText} from '../../src/page/plain/read-text.js'
import {isBreadcrumb} from '../../src/page/furniture/tail-line.js'
import {splitTextFurniture} from '../../src/page/furniture/text-furniture.js'

const blocks = (...lines: string[]) => readText(lines.join('\n')).blocks
const BODY = '各级党组织要加强领导，精心组织，周密安排，务求实效。要把学习贯彻落实到行动上。'

describe('the title of a text', () => {
  const title = '第三届湖区龙舟赛开赛侧记'
  const line = '作者：李某　时间：2012-08-18　浏览：30'
  it('is its first line', () => {
    expect(textTitle(blocks(title, line, BODY))?.value).toBe(title)
  })
  it.each(['湖区门户网', '湖区在线', '文化频道'])('stands below the site’s name: %s', (name) => {
    expect(textTitle(blocks(name, title, line, BODY))?.value).toBe(title)
    expect(isSiteName(blocks(name, title, line, BODY))).toBe(true)
  })
  it('stands below the name of a column, where a publication line follows', () => {
    expect(textTitle(blocks('湖区文苑', title, line, BODY))?.value).toBe(title)
    expect(textTitle(blocks('湖区文苑', title, BODY))?.value).toBe('湖区文苑')
  })
  it('stands below the owner’s name, which stays', () => {
    expect(textTitle(blocks('湖州市人民政府', title, BODY))?.value).toBe(title)
    expect(isSiteName(blocks('湖州市人民政府', title, BODY))).toBe(false)
  })
  it('is the first line above a subtitle', () => {
    expect(textTitle(blocks('江上行舟', '——某村驻村工作纪实', line, BODY))?.value).toBe('江上行舟')
  })
  it('may begin like a label, if it stands twice', () => {
    const labelled = '分类评价：促进湖区特色发展'
    expect(textTitle(blocks(labelled, labelled, BODY))?.value).toBe(labelled)
    expect(textTitle(blocks(labelled, BODY))).toBeNull()
  })
})

describe('isEmptyLabels', () => {
  it.each([
    '审核:编辑:',
    '视力保护色:',
    '归档时间:2018-11-21',
    '下载地址: 点击此处下载',
    '浏览量: 阅读：12',
    '查看: 1035 | 回复: 1',
    '• 来源:'
  ])('takes %s', (line) => {
    expect(isEmptyLabels(line)).toBe(true)
  })
  it.each([
    '编辑：李某',
    '来源：湖州日报',
    '发布日期：2018-11-21',
    '审核要求：',
    '下载地址：见附件',
    '回复：同意',
    '阅读',
    ''
  ])('leaves %s', (line) => {
    expect(isEmptyLabels(line)).toBe(false)
  })
})

describe('a breadcrumb of any names', () => {
  it.each(['湖区教育在线> 继续教育> 学术交流 > 正文', '水利 » 防汛 » 通知'])('is %s', (line) => {
    expect(isBreadcrumb(line)).toBe(true)
  })
  it.each(['A > B', '若甲＞乙，乙＞丙，则甲＞丙。', '水位>10米'])('is not %s', (line) => {
    expect(isBreadcrumb(line)).toBe(false)
  })
})

describe('lines of the print', () => {
  const lines = [
    '作者：法律资料网　时间：2024-07-22 08:17:50　浏览：8464　来源：法律资料网',
    '第一条 为了规范渡口管理工作，保障乘客安全，提高服务',
    '质量，方便群众出行，根据有关法律和行政法规，制定本',
    '办法。',
    '第二条 渡口的设置应当适应群众出行的需要，遵循安全、',
    '便民的原则。',
    '第三条 市交通运输局负责本办法的实施。'
  ]
  it('are joined to paragraphs, also one in the middle, beside a longer line of facts', () => {
    expect(joinBroken(blocks(...lines)).map(({text}) => text.slice(0, 8))).toEqual([
      '作者：法律资料网',
      '第一条 为了规范',
      '第二条 渡口的设',
      '第三条 市交通运'
    ])
  })
  it('are not joined behind a reporter’s name in brackets', () => {
    const signed = '老领导们对学校的办学成果给予了充分肯定，并希望学校越办越好。（文/李某 摄/周某）'
    expect(joinBroken(blocks(signed, '会后，大家参观了校园。'))).toHaveLength(2)
  })
  it('are running text together, so that a tail is cut', () => {
    const {content} = splitTextFurniture(blocks(...lines, ...lines, '上一篇：某某办法', '下一篇：某某规定'))
    expect(content).toHaveLength(14)
  })
})
