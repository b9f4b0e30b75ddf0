import {z} from 'zod'

/** 类别: what a page is; everything but the first two has no number, issuers or addressees of its own. */
export const Kind = z.enum([
  'official-document',
  'regulation',
  'speech',
  'news',
  'interpretation',
  'public-notice-of-fact',
  'tender-or-recruitment',
  'list-page',
  'other',
  'unknown'
])
export type Kind = z.infer<typeof Kind>

/** 文种: the fifteen statutory kinds of 党政机关公文处理工作条例 (2012) §8. */
export const DocumentType = z.enum([
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要'
])
export type DocumentType = z.infer<typeof DocumentType>

/** 公文形式: the general format and the special ones of GB/T 9704-2012 §10, and the telegram (发电). */
export const Form = z.enum(['document', 'letter', 'order', 'minutes', 'telegram'])
export type Form = z.infer<typeof Form>

/** 紧急程度: documents are 特急 or 加急, telegrams 特提, 特急, 加急 or 平急. */
export const Urgency = z.enum(['特提', '特急', '加急', '平急'])
export type Urgency = z.infer<typeof Urgency>

/** 传递方式: a telegram in clear (明电) or in cipher (密电). */
export const Transmission = z.enum(['明电', '密电'])
export type Transmission = z.infer<typeof Transmission>

/** 密级 and 保密期限: the mark of a classified document and its period as printed (`1年`, `长期`). */
export const Secrecy = z.strictObject({
  level: z.enum(['绝密', '机密', '秘密']),
  period: z.string().nullable()
})
export type Secrecy = z.infer<typeof Secrecy>
