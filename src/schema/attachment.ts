import {z} from 'zod'
import {Span} from './span.js'

/** 附件: declared under the body, found as a link, or printed inline. */
export const Attachment = z.strictObject({
  /** 序号. */
  ordinal: z.int().positive().nullable(),
  /** 名称, without label and file ending. */
  title: z.string().min(1),
  /** 链接: resolved against the address of the page where one is known, else as written. */
  url: z.string().min(1).nullable(),
  /** 媒体类型, by the file ending. */
  mediaType: z.string().min(1).nullable(),
  /** 位置: where its text stands inline. */
  span: Span.nullable()
})
export type Attachment = z.infer<typeof Attachment>

/** 被印发的文件: the document printed with this one on the same page; its units are part of `sections`. */
export const Enclosed = z.strictObject({
  /** 标题. */
  title: z.string().min(1).nullable(),
  /** 发文机关, as it names them itself. */
  issuers: z.array(z.string()),
  /** 成文日期. */
  date: z.string().nullable(),
  /** 位置 in `Notice.text`. */
  span: Span
})
export type Enclosed = z.infer<typeof Enclosed>
