import type {RuleTable} from './rule.js'

/** 发文机关: rules for who issued a document; the first of them that speaks decides, the others confirm. */
export const ISSUERS = {
  'issuer-signature': {
    element: 'issuers 发文机关署名',
    speaks: ['evidence'],
    says: 'Organs in the signature above the date, one a line, side by side, or beside the date (GB/T 9704-2012 §7.3.5). A name broken over two lines is joined where the title has the whole, or only both together are an organ.',
    example: '青岚市人民政府办公室 / 2021年5月12日'
  },
  'issuer-signature-glued': {
    element: 'issuers 发文机关署名',
    speaks: ['evidence'],
    says: 'An organ behind the last full stop of the paragraph above the date, where a line break is missing.',
    example: '…特此通知。 青岚市水利局 / 2021年5月12日'
  },
  'issuer-title': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'Organs in front of 关于 in the title (GB/T 9704-2012 §7.3.1).',
    example: '青岚市人民政府办公室关于加强水库管理的通知'
  },
  'issuer-adoption': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'The first organ that the line of adoption names, where nobody signs.',
    example: '（2019年3月2日湖南省第十三届人民代表大会常务委员会第十次会议通过）'
  },
  'issuer-letterhead': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'The organ of the letterhead, without 文件, 发电, 令.',
    example: '青岚市人民政府文件'
  },
  'issuer-number': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'The organ in the number of an order or announcement, which is given under its full name.',
    example: '青岚省人民政府令第88号',
    not: 'The short code of a common number (青政办发), which proves no organ.'
  },
  'issuer-head-line': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'An organ alone on a line right beside the title or the number, as databases of laws name the issuer; believed least, as a metadata table is.',
    example: '青岚市档案管理办法 / 青岚市人民政府 / 青政发〔2001〕3号'
  },
  'issuer-code': {
    element: 'issuers 发文机关',
    speaks: ['evidence'],
    says: 'The code of the document’s number (机关代字) is one under which this organ issues. It confirms an issuer that the page shows elsewhere and never makes one: codes are not unique.',
    example: '国办发〔2021〕5号, signed by 国务院办公厅'
  }
} as const satisfies RuleTable
