import {describe, expect, it} from 'vitest'
import {findOperators} from '../../src/grammar/operators/find.js'
import {COMPOUND_WORDS} from '../../src/grammar/operators/compounds.js'
import {OPERATORS} from '../../src/grammar/operators.js'
import {findReportedSpeech} from '../../src/grammar/reporting-verbs.js'

const operators = (text: string): string[] => findOperators(text).map(({operator}) => operator.operator)

describe('operators', () => {
  it('takes the longest word', () => {
    expect(operators('各单位应当落实')).toEqual(['应当'])
    expect(operators('未经批准不得动工')).toEqual(['不得'])
    expect(operators('一律不得入内')).toEqual(['一律不得'])
  })

  it.each([
    '重要措施',
    '主要内容',
    '根据需要',
    '有关要求',
    '工作要点',
    '发展纲要',
    '应急预案',
    '适应形势',
    '相应措施',
    '可能发生',
    '可靠资料',
    '行政许可',
    '申请材料',
    '上报请示',
    '不得不承认',
    '不可避免',
    '无须说明',
    '所有权'
  ])('finds none in %s', (text) => {
    expect(operators(text)).toEqual([])
  })

  it.each([
    ['要不断完善制度', '要'],
    ['要紧紧围绕中心工作', '要'],
    ['要务实高效', '要'],
    ['各级财政要加大投入', '要'],
    ['业主要配合施工', '要'],
    ['单位应承担相应责任', '应'],
    ['违反应当担责', '应当'],
    ['七日内应纳入台账', '应'],
    ['应征得产权人同意', '应'],
    ['有条件的地方可先行试点', '可'],
    ['可依法申请复议', '可']
  ])('is not hidden by a word that crosses the border: %s', (text, operator) => {
    expect(operators(text)).toEqual([operator])
  })

  it.each(['各班每月应对实验室开展自查', '主管部门应对申报材料进行审核', '，应对竣工的工程及时作出评价'])(
    'reads 应 and 对 apart where something is done to an object: %s',
    (text) => {
      expect(operators(text)).toEqual(['应'])
    }
  )

  it.each([
    '为应对突发事件开展演练',
    '积极应对人口老龄化',
    '应对气候变化作出贡献',
    '提高应对能力',
    '应对举措进行的调整'
  ])('reads 应对, to cope with, as one word: %s', (text) => {
    expect(operators(text)).toEqual([])
  })

  it('does not look into what the caller skips', () => {
    const text = '弘扬“要在困难面前逞英雄”的精神'
    expect(findOperators(text, 0, text.length, new Map([[2, 12]]))).toEqual([])
  })

  it('lists no word as operator and as compound', () => {
    const words = new Set(OPERATORS.map(({word}) => word))
    expect(COMPOUND_WORDS.filter((word) => words.has(word))).toEqual([])
  })
})

describe('findReportedSpeech', () => {
  it('begins behind the verb of a speaker', () => {
    expect(findReportedSpeech('会议强调，各地要抓好落实。')).toBe(5)
    expect(findReportedSpeech('文件明确指出：要加快建设。')).toBe(7)
    expect(findReportedSpeech('在听取汇报后，省委要求，各部门要密切配合。')).toBe(12)
  })

  it('is not in what gives a basis or carries no speaker', () => {
    expect(findReportedSpeech('按照上级要求，各地要抓好落实。')).toBeNull()
    expect(findReportedSpeech('各单位要按规定提出申请。')).toBeNull()
    expect(findReportedSpeech('试点地区按照方案要求，应当制定细则。')).toBeNull()
  })
})
