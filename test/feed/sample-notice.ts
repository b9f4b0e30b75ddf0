import {Notice} from '../../src/schema/index.js'

const text = [
  '各市（州）人民政府，省直各单位：',
  '根据《青川省机关档案管理办法》（青政发〔2011〕6号），现就做好2014年度档案移交工作通知如下：',
  '一、明确移交范围',
  '各单位应当在2014年9月30日前移交全部文书档案。',
  '（一）电子档案须附元数据。不得遗漏。',
  '二、加强组织领导',
  '鼓励有条件的单位先行移交。',
  '联系电话：0123-4567',
  '青川省档案局',
  '2014年3月28日'
].join('\n')

/** Find a line and give its span. */
function line(start: string): [number, number] {
  const from = text.indexOf(start)
  const end = text.indexOf('\n', from)
  return [from, end < 0 ? text.length : end]
}

/** A block that is the line beginning so. */
function block(start: string, type: 'paragraph' | 'signature' = 'paragraph') {
  const span = line(start)
  return {type, text: text.slice(...span), span}
}

const number = {
  text: '青档发[2014]12号',
  canonical: '青档发〔2014〕12号',
  type: 'standard',
  agencyCode: '青档发',
  year: 2014,
  sequence: 12,
  redacted: false
} as const

const whole: Notice = {
  schemaVersion: '1',
  id: 'sample-1',
  documentKey: '青川省档案局|青档发〔2014〕12号',
  generator: 'gongwen@0.1.0',
  pageHash: '0'.repeat(64),
  kind: 'official-document',
  documentType: '通知',
  form: 'document',
  language: 'zh-Hans',
  copyNumber: null,
  secrecy: null,
  urgency: null,
  transmission: null,
  letterhead: null,
  documentNumber: number,
  otherNumbers: [],
  indexNumber: 'QC0012/2014-00031',
  title: '青川省档案局关于做好2014年度档案移交工作的通知',
  titleParts: {issuers: ['青川省档案局'], subject: '做好2014年度档案移交工作', wraps: null, status: []},
  issuers: [{name: '青川省档案局', role: 'sole', qualified: true, division: {code: '990000', name: '青川省'}}],
  signatories: [],
  addressees: {text: '各市（州）人民政府，省直各单位', groups: ['各市（州）人民政府', '省直各单位']},
  date: '2014-03-28',
  effectiveDate: '2014-05-01',
  expiryDate: null,
  validity: {text: '有效', status: '有效'},
  preamble: [block('根据')],
  sections: [
    {
      id: '1',
      level: 1,
      ordinal: {text: '一、', style: 'cn', value: 1},
      heading: '明确移交范围',
      headingStyle: 'line',
      blocks: [block('各单位应当')],
      sections: [
        {
          id: '1.1',
          level: 2,
          ordinal: {text: '（一）', style: 'cn-paren', value: 1},
          heading: null,
          headingStyle: null,
          blocks: [block('（一）')],
          sections: [],
          span: line('（一）')
        }
      ],
      span: [line('一、')[0], line('（一）')[1]]
    },
    {
      id: '2',
      level: 1,
      ordinal: {text: '二、', style: 'cn', value: 2},
      heading: '加强组织领导',
      headingStyle: 'line',
      blocks: [block('鼓励')],
      sections: [],
      span: [line('二、')[0], line('鼓励')[1]]
    }
  ],
  closing: [block('联系电话'), block('青川省档案局\n', 'signature'), block('2014年3月28日', 'signature')],
  attachments: [
    {
      ordinal: 1,
      title: '档案移交清单',
      url: 'https://da.example.gov.cn/qd.xls',
      mediaType: 'application/vnd.ms-excel',
      span: null
    }
  ],
  enclosed: [],
  notes: ['此件公开发布'],
  copiedTo: '省委办公厅',
  printing: {organ: '青川省档案局办公室', date: '2014-03-29'},
  text,
  directives: [],
  references: [
    {
      title: '青川省机关档案管理办法',
      documentNumber: {
        text: '青政发〔2011〕6号',
        canonical: '青政发〔2011〕6号',
        type: 'standard',
        agencyCode: '青政发',
        year: 2011,
        sequence: 6,
        redacted: false
      },
      issuer: null,
      text: '《青川省机关档案管理办法》（青政发〔2011〕6号）',
      span: [text.indexOf('《'), text.indexOf('，现就')]
    }
  ],
  relations: [{type: 'basedOn', reference: 0}],
  definedTerms: [],
  speaker: null,
  publication: {
    url: 'https://da.example.gov.cn/2014/t1.html',
    site: '青川档案网',
    siteCode: null,
    source: '青川省档案局',
    author: null,
    editor: null,
    publishedAt: '2014-04-01T09:30+08:00',
    column: ['首页', '通知公告'],
    keywords: ['档案', '移交'],
    classification: {主题分类: '档案'},
    owner: null
  },
  pages: null,
  partial: false,
  parser: 'generic',
  evidence: {},
  map: null
}

/**
 * Make a notice for tests: a whole invented one, with what the test changes in it.
 *
 * What comes out is checked against the schema, so that no test runs on a notice that cannot be.
 */
export function sampleNotice(changes: Partial<Notice> = {}): Notice {
  return Notice.parse({...structuredClone(whole), ...changes})
}

/** Make a notice of a text alone: no structure, no facts. */
export function plainNotice(changes: Partial<Notice> & {id: string; text: string}): Notice {
  return sampleNotice({
    documentKey: null,
    kind: 'unknown',
    documentType: null,
    form: null,
    documentNumber: null,
    indexNumber: null,
    title: null,
    titleParts: {issuers: [], subject: null, wraps: null, status: []},
    issuers: [],
    addressees: null,
    date: null,
    effectiveDate: null,
    validity: null,
    preamble: [],
    sections: [],
    closing: [],
    attachments: [],
    notes: [],
    copiedTo: null,
    printing: null,
    references: [],
    relations: [],
    publication: {
      url: null,
      site: null,
      siteCode: null,
      source: null,
      author: null,
      editor: null,
      publishedAt: null,
      column: [],
      keywords: [],
      classification: {},
      owner: null
    },
    ...changes
  })
}
