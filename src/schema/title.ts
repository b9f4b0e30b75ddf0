import {z} from 'zod'

/** 被印发、转发的文件: the document that the title wraps, and the verb. */
export const Wraps = z.strictObject({
  /** 动作: 印发, 转发, 批转, 公布, 发布 … */
  action: z.string().min(1),
  /** 文件名称, without its outer marks. */
  title: z.string().min(1)
})
export type Wraps = z.infer<typeof Wraps>

/** 标题 taken apart: 发文机关 + 事由 + 文种 (GB/T 9704-2012 §7.3.1). */
export const TitleParts = z.strictObject({
  /** 发文机关, as the title names them. */
  issuers: z.array(z.string()),
  /** 事由: what stands between 关于 and 的 before the kind. */
  subject: z.string().nullable(),
  /** 被印发、转发的文件. */
  wraps: Wraps.nullable(),
  /** 状态: 试行, 暂行, 修订, 征求意见稿 and their kin, in order. */
  status: z.array(z.string())
})
export type TitleParts = z.infer<typeof TitleParts>
