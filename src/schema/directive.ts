import {z} from 'zod'
import {Span} from './span.js'

/** 效力: what a directive does. */
export const Force = z.enum(['obligation', 'prohibition', 'permission', 'encouragement', 'request'])
export type Force = z.infer<typeof Force>

/** 时限: by when; `date` only where it can be computed from what the page shows. */
export const Deadline = z.strictObject({
  /** 原文. */
  text: z.string().min(1),
  /** 日期: `YYYY-MM-DD`. */
  date: z.string().nullable(),
  /** 时限类型: a day, counted from another day, at intervals, or vague (及时). */
  kind: z.enum(['date', 'relative', 'recurring', 'vague'])
})
export type Deadline = z.infer<typeof Deadline>

/** 责任主体: who must act, and how the document says so. */
export const Actor = z.strictObject({
  /** 名称, as printed. */
  text: z.string().min(1).nullable(),
  /** 来源: named in the sentence, taken over from an earlier one, the addressees, or left out. */
  source: z.enum(['explicit', 'inherited', 'addressees', 'elided'])
})
export type Actor = z.infer<typeof Actor>

/** 要求事项: one force of one sentence; a sentence with two forces gives two entries. */
export const Directive = z.strictObject({
  /** 编号: stable within the Notice. */
  id: z.string().min(1),
  /** 原句: the whole sentence. */
  text: z.string().min(1),
  /** 位置 in `Notice.text`. */
  span: Span,
  /** 所在层次: the id of the section it stands in; `null` in the preamble and the closing. */
  section: z.string().nullable(),
  /** 效力. */
  force: Force,
  /** 情态词: the word that carries the force (要, 不得, 鼓励). */
  operator: z.string().min(1),
  /** 责任主体. */
  actor: Actor,
  /** 条件或例外, as printed. */
  condition: z.string().nullable(),
  /** 时限. */
  deadline: Deadline.nullable()
})
export type Directive = z.infer<typeof Directive>
