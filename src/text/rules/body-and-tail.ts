import type {RuleTable} from './rule.js'

/** 主体和版记: rules for the elements around the running text. */
export const BODY_AND_TAIL = {
  'addressees-line': {
    element: 'addressees 主送机关',
    speaks: ['evidence'],
    says: 'A line between the title and the first sentence that ends with a colon and consists of organs or classes of them (GB/T 9704-2012 §7.3.2), over up to six lines; without its colon only right above running text. A directive that asks (请…) and names nobody cites it, too.',
    example: '各县（市、区）人民政府，市政府各部门、各直属单位：',
    not: 'A salutation (同志们：) and a transition (现通知如下：), which name no organ.'
  },
  'wraps-opening': {
    element: 'titleParts.wraps.title 被印发、转发的文件',
    speaks: ['evidence'],
    says: 'The title in 《》 that the opening sentence prints, forwards or promulgates. It is exact, where the document’s own title often leaves the marks out.',
    example: '《青岚市水库管理办法》已经市政府同意，现印发给你们',
    not: 'A basis: 根据《…》, 为贯彻《…》.'
  },
  'attachment-declared': {
    element: 'attachments 附件说明',
    speaks: ['evidence'],
    says: 'Names behind 附件： below the body, one or several, with their numbers (GB/T 9704-2012 §7.3.4). The link of the page with the same name or number gives the address, else the one that is printed behind the name.',
    example: '附件：1.水库名单　2.值班表',
    not: '附件：无, 略.'
  },
  'attachment-inline': {
    element: 'attachments 附件',
    speaks: ['evidence'],
    says: 'The line below a line 附件 or 附件1 behind the signature: an attachment printed on the page that no declaration names.',
    example: '附件2\n水库名单'
  },
  'attachment-link': {
    element: 'attachments 附件',
    speaks: ['evidence'],
    says: 'A link to a file in or right behind the content that no declaration names.',
    example: '附件1：水库名单.docx',
    not: 'Links whose text names nothing: 点击下载, 18.'
  },
  'signature-date': {
    element: 'date 成文日期',
    speaks: ['evidence'],
    says: 'A line that is a date, below the organs that sign, beside them, or near the end where nobody signs (GB/T 9704-2012 §7.3.5). The first such block is the document’s own; later ones belong to what it encloses. Minutes carry it above their title (§10.3).',
    example: '二〇二一年五月十二日',
    not: 'The printing date (…印发) and the time of publication.'
  },
  'note-line': {
    element: 'notes 附注',
    speaks: ['evidence'],
    says: 'A line in brackets below the date that begins with 此件, 本文, 联系人, 信息公开 and their kin (GB/T 9704-2012 §7.3.6); 此件公开发布 also without brackets.',
    example: '（此件公开发布）'
  },
  'copied-to-line': {
    element: 'copiedTo 抄送机关',
    speaks: ['evidence'],
    says: 'What stands behind 抄送, 抄报 or 分送 at the start of a line near the end (GB/T 9704-2012 §7.4.2).',
    example: '抄送：市委办公室，市人大常委会办公室。'
  },
  'printing-line': {
    element: 'printing 印发机关和印发日期',
    speaks: ['evidence'],
    says: 'An organ and a date with 印发 behind it, near the end (GB/T 9704-2012 §7.4.3). Never the date of the document.',
    example: '青岚市人民政府办公室　2021年5月13日印发'
  },
  'effective-clause': {
    element: 'effectiveDate 施行日期',
    speaks: ['evidence'],
    says: 'In an official document or regulation, a date with 起施行 behind it in a clause on this instrument; the first date of 有效期自…至…. The clause that names this instrument right before the date is believed first, the last of equals decides.',
    example: '本通知自2021年6月1日起施行',
    not: '自发布之日起施行, which states no date; a clause on another document in 《》.'
  },
  'expiry-clause': {
    element: 'expiryDate 有效期至',
    speaks: ['evidence'],
    says: 'A date behind 有效期至 and its kin, the second date of a range, or a date with 止 or 失效 behind it in a clause on this instrument.',
    example: '有效期至2026年5月31日'
  },
  'validity-clause': {
    element: 'validity 有效性',
    speaks: ['evidence'],
    says: 'A clause on how long this instrument holds, behind 起施行 or behind its own name, where no table states whether it is in force. No date is computed from a period of years: custom and law differ on its last day.',
    example: '本办法自印发之日起施行，有效期五年',
    not: 'The period of a licence: 许可证有效期五年.'
  },
  'speaker-title': {
    element: 'speaker 讲话人和场合',
    speaks: ['evidence'],
    says: 'Person and occasion in the title of a speech: X在Y上的讲话.',
    example: '市委书记在全市动员大会上的讲话',
    not: 'Speeches in 《》 and behind 关于, which are what a document is about.'
  },
  'speaker-attribution': {
    element: 'speaker 讲话人和场合, partial 节选',
    speaks: ['evidence'],
    says: 'A line with a dash that says who said this where. It makes the text an excerpt.',
    example: '——市委书记张三日前在全市动员大会上如是说'
  },
  'enclosed-document': {
    element: 'enclosed 被印发的文件',
    speaks: ['evidence'],
    says: 'Behind the signature of the cover, the lines that repeat the title it wraps begin the enclosed document; organs alone on the lines below the title, else above its last date, issued it.',
    example: '关于转发《青岚市水库管理办法》的通知 … 青岚市人民政府 2021年5月12日 / 青岚市水库管理办法 / 市水利局'
  },

  'defined-term': {
    element: 'definedTerms 简称',
    speaks: ['evidence'],
    says: 'What is called 以下简称, 以下称 or 统称 in brackets, with the title or noun phrase before the bracket. Terms in a list go with as many titles.',
    example: '青岚市水库管理中心（以下简称市水管中心）'
  }
} as const satisfies RuleTable
