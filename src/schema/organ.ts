import {z} from 'zod'

/** 行政区划: an administrative division with its six-digit code (GB/T 2260). */
export const Division = z.strictObject({code: z.string().regex(/^\d{6}$/u), name: z.string().min(1)})
export type Division = z.infer<typeof Division>

/** 发文机关: an organ as the page prints it. */
export const Organ = z.strictObject({
  /** 机关名称, as printed, without layout white space. */
  name: z.string().min(1),
  /** 主办 `lead` and 联合 `joint` of several issuers, `sole` when there is one. */
  role: z.enum(['sole', 'lead', 'joint']),
  /** 全称或规范化简称: whether the name tells which organ it is: 湖南省财政厅 does, 市委 alone does not. */
  qualified: z.boolean(),
  /** 所属行政区划: the division that the name itself shows; `null` when it shows none or an ambiguous one. */
  division: Division.nullable()
})
export type Organ = z.infer<typeof Organ>
