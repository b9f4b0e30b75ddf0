import type {RuleTable} from './rule.js'

/** 要求事项: rules for who must do what by when. */
export const DIRECTIVES = {
  'directive-operator': {
    element: 'directives.force 效力',
    speaks: ['evidence'],
    says: 'The word that makes a sentence binding: 必须, 应当, 要 (obligation); 不得, 严禁 (prohibition); 可以 (permission); 鼓励, 支持 (encouragement); 请 (request). One directive for each force of a sentence.',
    example: '各单位要高度重视，不得推诿。',
    not: 'Longer words (重要, 不得不), quotations, titles, reported speech (in minutes 会议要求 is none), conditions, and captions that name nobody.'
  },
  'directive-actor-explicit': {
    element: 'directives.actor 责任主体',
    speaks: ['evidence'],
    says: 'Who stands right before the operator, behind 请 or 由, or as subject of an earlier clause of the sentence.',
    example: '各水库管理单位要落实值班制度。'
  },
  'directive-actor-inherited': {
    element: 'directives.actor 责任主体',
    speaks: ['evidence'],
    says: 'The actor of a sentence before, in the same section, where the sentence names none.',
    example: '各水库管理单位要落实值班制度。要加强巡查。',
    not: 'Requests and encouragements, sentences with a subject that cannot act (经费应当纳入预算) and those about who disagrees (有异议的), which inherit nobody.'
  },
  'deadline-date': {
    element: 'directives.deadline.date 时限',
    speaks: ['evidence'],
    says: 'A date by which it has to be done, as printed with its year, or counted from what is printed; the last day of 初, 上旬, 中旬, 底.',
    example: '于2021年6月底前报送',
    not: '三年内不得申报: how long, not by when; 每月10日前, which recurs.'
  },
  'deadline-year-inferred': {
    element: 'directives.deadline.date 时限',
    speaks: ['evidence'],
    says: 'A date without its year, which is taken from the date of the document if the day does not lie before it.',
    example: '请于6月15日前报送 (document of 2021-05-12)'
  }
} as const satisfies RuleTable
