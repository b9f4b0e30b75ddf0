import {z} from 'zod'
import {Attachment, Enclosed} from './attachment.js'
import {Block} from './block.js'
import {Directive} from './directive.js'
import {DocumentNumber} from './document-number.js'
import {Evidence} from './evidence.js'
import {Organ} from './organ.js'
import {Pages, Publication} from './publication.js'
import {DefinedTerm, Reference, Relation} from './reference.js'
import {Section} from './section.js'
import {TitleParts} from './title.js'
import {DocumentType, Form, Kind, Secrecy, Transmission, Urgency} from './vocabulary.js'

const text = z.string().min(1).nullable()
/** `YYYY-MM-DD`, or `YYYY-MM` where the page prints no day. */
const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u)
  .nullable()

/** 公文: one page read as an official document, with evidence for each value. `null` means looked for and not there. */
export const Notice = z.strictObject({
  /** 模式版本. */
  schemaVersion: z.literal('1'),
  /** 读本标识: this reading of this page: a hash of url and text. */
  id: z.string().regex(/^[\w-]{1,64}$/u),
  /** 文献标识: the document's identity, the same for all copies (organ and number …); `null` when nothing identifies it. */
  documentKey: text,
  /** 生成程序: `gongwen@version`: what to extract anew after an upgrade. */
  generator: z.string().min(1),
  /** 页面指纹: SHA-256 of the page's bytes, hexadecimal. */
  pageHash: z.string().regex(/^[\da-f]{64}$/u),
  /** 类别. */
  kind: Kind,
  /** 文种. */
  documentType: DocumentType.nullable(),
  /** 公文形式. */
  form: Form.nullable(),
  /** 语言和字体. */
  language: z.enum(['zh-Hans', 'zh-Hant']),

  /** 份号. */
  copyNumber: text,
  /** 密级和保密期限. */
  secrecy: Secrecy.nullable(),
  /** 紧急程度. */
  urgency: Urgency.nullable(),
  /** 传递方式. */
  transmission: Transmission.nullable(),
  /** 发文机关标志, as printed: 中共湖南省委办公厅发电. */
  letterhead: text,
  /** 发文字号: the document's own. */
  documentNumber: DocumentNumber.nullable(),
  /** 其他编号: joint issuers' numbers, telegram serial (机发), unified registration number. */
  otherNumbers: z.array(DocumentNumber),
  /** 索引号: opaque. */
  indexNumber: text,

  /** 标题. */
  title: text,
  /** 标题的组成. */
  titleParts: TitleParts,
  /** 发文机关, lead first. */
  issuers: z.array(Organ),
  /** 签发人、签署人. */
  signatories: z.array(z.strictObject({name: z.string().min(1), position: text})),
  /** 主送机关: the line without its colon, and its groups. */
  addressees: z.strictObject({text: z.string().min(1), groups: z.array(z.string())}).nullable(),
  /** 成文日期; of resolutions and regulations the adoption or promulgation date. */
  date,
  /** 施行日期. */
  effectiveDate: date,
  /** 有效期至. */
  expiryDate: date,
  /** 有效性: the words that say so, and the status. */
  validity: z
    .strictObject({text: z.string().min(1), status: z.enum(['有效', '失效', '废止', '尚未生效']).nullable()})
    .nullable(),
  /** 开头: what stands before the first numbered unit. */
  preamble: z.array(Block),
  /** 正文层次. */
  sections: z.array(Section),
  /** 结尾. */
  closing: z.array(Block),
  /** 附件. */
  attachments: z.array(Attachment),
  /** 被印发、转发的文件. */
  enclosed: z.array(Enclosed),
  /** 附注 (此件公开发布). */
  notes: z.array(z.string()),
  /** 抄送机关. */
  copiedTo: text,
  /** 印发机关和印发日期. */
  printing: z.strictObject({organ: text, date}).nullable(),
  /** 正文纯文本: the document as clean text, from the addressees to the end of notes and inline attachments; blocks joined by a line feed. */
  text: z.string(),

  /** 要求事项. */
  directives: z.array(Directive),
  /** 引用. */
  references: z.array(Reference),
  /** 关系. */
  relations: z.array(Relation),
  /** 以下简称. */
  definedTerms: z.array(DefinedTerm),
  /** 讲话人: of speeches. */
  speaker: z.strictObject({name: text, position: text, occasion: text}).nullable(),

  /** 页面信息. */
  publication: Publication,
  /** 分页. */
  pages: Pages.nullable(),
  /** 不完整: whether this is an excerpt, or one page of several. */
  partial: z.boolean(),

  /** 来源解析器: the source parser that read the page. */
  parser: z.string().min(1),
  /** 依据: JSON Pointer to a value of this object → where the page shows it. */
  evidence: z.record(z.string(), z.array(Evidence)),
  /** 位置映射: `Notice.text` → decoded page: triples of start in the text, start and end in the page; see `toPage`. `null` when left out. */
  map: z.array(z.int()).nullable()
})
export type Notice = z.infer<typeof Notice>
