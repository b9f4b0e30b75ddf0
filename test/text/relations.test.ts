import {describe, expect, it} from 'vitest'
import type {Notice} from '../../src/schema/index.js'
import {retextReferences} from '../../src/text/references/retext-references.js'
import {retextRelations} from '../../src/text/references/retext-relations.js'
import {findingsOf} from '../../src/text/tree.js'
import {run, treeOfLines} from './tree-of-lines.js'

/** Type of the relation to each reference of a line; `–` for none. */
function relations(lines: string | string[], fields: Partial<Notice> = {}): string[] {
  const tree = treeOfLines(typeof lines === 'string' ? [lines] : lines, fields)
  run(tree, retextReferences, retextRelations)
  const found = findingsOf(tree).fields
  return found.references!.map((_, index) => found.relations!.find(({reference}) => reference === index)?.type ?? '–')
}

describe('relations', () => {
  it('has a document, not a list of documents', () => {
    const line = '根据《档案条例》的规定，制定本办法。'
    expect(relations(line, {kind: 'official-document'})).toEqual(['basedOn'])
    expect(relations(line, {kind: 'list-page'})).toEqual(['–'])
  })

  it.each([
    ['根据《档案条例》的规定，制定本办法。', 'basedOn'],
    ['依照行政许可法第十二条办理。', 'basedOn'],
    ['按照《关于加强管理的意见》要求，抓好整改。', 'implements'],
    ['要认真贯彻落实《发展规划》。', 'implements'],
    ['将《拆迁条例》第七条中的“由市水务局审核，报省水利厅批准后，方可施工”修改为“由市水务局批准”。', 'amends'],
    ['你局《关于调整收费标准的请示》（某价函〔2002〕2号）悉。', 'repliesTo'],
    ['《拆迁条例》等4件规范性文件失效。', 'repeals'],
    ['落实《拆迁条例》要求,对工作已完成,需要废止的文件进行清理。', 'implements'],
    ['根据2013年7月13日国务院公布的《关于下放项目的决定》，', 'basedOn'],
    ['《关于建设泵站的请示》收悉。', 'repliesTo'],
    ['《拆迁条例》同时废止。', 'repeals'],
    ['决定废止《拆迁条例》。', 'repeals'],
    ['对《物业条例》作如下修改：', 'amends'],
    ['《投资通知》第二条中的“200人”调整为“300人”。', 'amends'],
    ['原《投资管理办法》（某投〔2016〕20号）同时作废。', 'repeals'],
    ['根据新修订的《预算条例》，提出如下意见。', 'basedOn'],
    ['按照修订后的《排水办法》执行。', 'implements'],
    ['在《气象条例》第七条中增加一项。', 'amends'],
    ['删去《绿化办法》第三条。', 'amends'],
    ['《照明办法》（2005年市政府令第181号公布，2010年修订）停止执行。', 'repeals'],
    ['本办法代替《暂行办法》。', 'replaces'],
    ['国家林业局《关于造林的意见》已经国务院同意，现转发给你们。', 'forwards'],
    ['根据省财政厅、区教体局《补助资金办法》（某财〔2019〕3号）等规定，', 'basedOn'],
    ['按照省里下发的《补助资金办法》，', 'implements'],
    ['落实责任，《补助资金办法》已经印发。', '–'],
    ['根据工作需要编写《补助资金办法》释义。', '–'],
    ['国务院同意建设部《关于公布名单的报告》，现转发给你们。', 'forwards'],
    ['具体标准详见《收费目录》。', 'seeAlso'],
    ['新法实施后，原《拆迁条例》已废止。', '–'],
    ['《拆迁条例》已经废止。', '–']
  ])('%s', (line, type) => {
    expect(relations(line)).toEqual([type])
  })

  it('gives the verb of a list to all of it', () => {
    expect(relations('《甲办法》、《乙办法》和《丙办法》同时废止。')).toEqual(['repeals', 'repeals', 'repeals'])
    expect(relations('根据有关规定和《甲办法》《乙办法》要求')).toEqual(['basedOn', 'basedOn'])
  })

  it('lets the text end what the title revises', () => {
    const fields = {title: '财政部关于修订印发《资金管理办法》的通知'}
    expect(relations('《资金管理办法》（财农〔2022〕25号）同时废止。', fields)).toEqual(['repeals'])
  })

  it('reads what the title carries out', () => {
    const fields = {title: '民政部关于贯彻落实《志愿服务条例》的通知'}
    expect(relations('《志愿服务条例》将于12月1日起施行。', fields)).toEqual(['implements'])
    expect(relations('《慈善法》将于12月1日起施行。', fields)).toEqual(['–'])
  })

  it('leaves the words of a text that is changed alone', () => {
    expect(relations('将《渔业办法》第三条中的“《处罚条例》”修改为“《处罚法》”。')).toEqual(['amends', '–', '–'])
  })

  it('leaves to a document that is passed on what it does itself', () => {
    const lines = ['现将《甲意见》转发给你们。', '甲意见', '根据《乙办法》制定。', '《丙办法》同时废止。']
    const wraps = {action: '转发', title: '甲意见'}
    const enclosed = [{title: '甲意见', issuers: [], date: '2019-01-02', span: [14, 60] as [number, number]}]
    const fields = {titleParts: {issuers: [], subject: null, status: [], wraps}, enclosed}
    expect(relations(lines, fields)).toEqual(['forwards', 'basedOn', '–'])
    expect(relations(lines, {...fields, enclosed: []})).toEqual(['forwards', 'basedOn', 'repeals'])
    const undated = enclosed.map((one) => ({...one, date: null}))
    expect(relations(lines, {...fields, enclosed: undated})).toEqual(['forwards', 'basedOn', 'repeals'])
  })

  it('looks at each place that names the document, and what ends it prevails', () => {
    const head = '《甲办法》（某政发〔2012〕3号）实施以来，成效明显。'
    expect(relations([head, '《甲办法》同时废止。'])).toEqual(['repeals'])
    expect(relations(['根据《甲办法》制定本办法。', '《甲办法》同时废止。'])).toEqual(['repeals'])
    expect(relations(['对《甲办法》进行修订，制定新办法。', '《甲办法》同时废止。'])).toEqual(['repeals'])
    expect(relations(['废止《甲办法》。', '根据《甲办法》的规定办理的不变。'])).toEqual(['repeals'])
    expect(relations(['根据《甲办法》制定本办法。', '详见《甲办法》。'])).toEqual(['basedOn'])
  })

  it('gives it past what brackets tell of a member', () => {
    const history = '（1999年11月26日第十一届人大常委会第十四次会议通过，根据《关于修改〈甲办法〉的决定》第一次修正）'
    expect(relations(`废止《甲办法》${history}、《乙办法》和《丙办法》。`)).toEqual([
      'repeals',
      '–',
      'repeals',
      'repeals'
    ])
    expect(relations(`《甲办法》${history}同时废止。`)).toEqual(['repeals', '–'])
    expect(relations('根据《甲法》（以下简称《法》）《乙办法》等规定，')).toEqual(['basedOn', 'basedOn'])
  })

  it('gives the verb of a lead to the numbered list below, not further', () => {
    expect(
      relations(['决定废止下列规范性文件：', '1.《甲办法》', '2．《乙办法》（2009年修订）', '见《丙目录》。'])
    ).toEqual(['repeals', 'repeals', 'seeAlso'])
    expect(relations(['下列文件继续有效：', '1.《甲办法》'])).toEqual(['–'])
    expect(relations(['省政府决定废止的文件目录', '1.《甲办法》', '附件2', '2.《乙办法》'])).toEqual(['repeals', '–'])
    expect(relations(['继续有效的文件目录', '1.《甲办法》'])).toEqual(['–'])
  })

  it('lets the lead of a numbered unit hold up to the next unit', () => {
    expect(
      relations([
        '一、废止下列规章',
        '（一）《甲办法》',
        '二、对下列规章的部分条款予以修改',
        '（一）《乙办法》',
        '删去第八条。',
        '（二）《丙办法》',
        '三、继续有效的规章',
        '（一）《丁办法》'
      ])
    ).toEqual(['repeals', 'amends', 'amends', '–'])
    expect(relations(['废止下列规章', '1.《甲办法》'])).toEqual(['–'])
  })

  it('does not give one verb to two lists', () => {
    expect(relations('根据《甲办法》，决定废止《乙办法》。')).toEqual(['basedOn', 'repeals'])
    expect(relations('按照《甲意见》要求，现将有关事项通知如下，具体见《乙目录》。')).toEqual(['implements', 'seeAlso'])
  })

  it('lets the title speak for the document it names', () => {
    expect(relations('经研究，《甲办法》不适应形势。', {title: '关于废止《甲办法》的决定'})).toEqual(['repeals'])
  })

  it('gives none without a verb', () => {
    expect(relations('省里出台了《甲办法》。')).toEqual(['–'])
    expect(relations('区里印发了《甲办法》。')).toEqual(['–'])
  })
})
