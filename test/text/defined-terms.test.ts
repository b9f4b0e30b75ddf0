import {describe, expect, it} from 'vitest'
import {findDefinedTerms} from '../../src/text/references/defined-terms.js'
import {retextDefinedTerms} from '../../src/text/references/retext-defined-terms.js'
import {findingsOf} from '../../src/text/tree.js'
import {run, treeOfLines} from './tree-of-lines.js'

const terms = (text: string): string[][] => findDefinedTerms(text).map(({term, definition}) => [term, definition])

describe('defined terms', () => {
  it.each([
    ['学习贯彻习近平总书记的重要讲话（以下简称《讲话》）精神', '《讲话》', '习近平总书记的重要讲话'],
    ['第二条　商务部（以下称调查机关）举行听证会', '调查机关', '商务部'],
    ['公益院所行业定额(以下简称“行业定额”)是指支出', '行业定额', '公益院所行业定额'],
    ['按照《关于加强管理的意见》（某政发〔2015〕3号，以下简称《意见》）', '《意见》', '《关于加强管理的意见》'],
    ['建设“双随机、一公开”平台（下称省级平台），', '省级平台', '建设“双随机、一公开”平台'],
    ['为切实做好地铁三号线（以下简称本项目）补偿工作', '本项目', '地铁三号线'],
    ['为民服务热线（以下简称热线）应当畅通', '热线', '为民服务热线'],
    ['市水务局设立防汛物资储备基金（以下简称基金），', '基金', '防汛物资储备基金'],
    ['新建、扩建和改造项目（以下统称建设项目）', '建设项目', '新建、扩建和改造项目'],
    ['依托水利工程审批平台(以下简称审批平台)受理', '审批平台', '水利工程审批平台'],
    ['确保三峡工程重庆库区（以下简称库区）安全', '库区', '三峡工程重庆库区'],
    ['应当向中华人民共和国民政部（以下称登记机关）申请', '登记机关', '中华人民共和国民政部'],
    ['供水单位、其他组织和个人（以下简称当事人）应当', '当事人', '供水单位、其他组织和个人'],
    ['省水利厅、省财政厅（以下简称财政厅）应当', '财政厅', '省财政厅'],
    ['对象名录库和人员名录库（统称“两库”）', '两库', '对象名录库和人员名录库']
  ])('%s', (text, term, definition) => {
    expect(terms(text)).toEqual([[term, definition]])
  })

  it('reads two in one sentence', () => {
    expect(terms('省财政厅（以下简称省厅）会同省教育厅（以下称省教厅）负责')).toEqual([
      ['省厅', '省财政厅'],
      ['省教厅', '省教育厅']
    ])
  })

  it('gives several terms of one bracket to as many titles', () => {
    expect(terms('依据《防汛评审办法》、《防汛评审标准》（以下简称《评审办法》、《评审标准》）')).toEqual([
      ['《评审办法》', '《防汛评审办法》'],
      ['《评审标准》', '《防汛评审标准》']
    ])
  })

  it.each(['（以下称呼不分先后）负责', '（简介如下）', '以下简称见附录', '（名称：甲公司）'])(
    'finds none in %s',
    (text) => {
      expect(terms(text)).toEqual([])
    }
  )

  it('records each term once, with its place', () => {
    const tree = treeOfLines(['甲公司（以下简称公司）和', '乙公司（以下简称公司）'])
    run(tree, retextDefinedTerms)
    expect(findingsOf(tree).fields.definedTerms).toEqual([{term: '公司', definition: '甲公司'}])
    expect(findingsOf(tree).evidence['/definedTerms/0/term']?.[0]).toMatchObject({
      quote: '（以下简称公司）',
      page: [[3, 11]]
    })
  })
})
