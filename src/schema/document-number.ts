import {z} from 'zod'

/** 编号类型: what series a number belongs to. */
export const DocumentNumberType = z.enum([
  'standard',
  'order',
  'announcement',
  'registration',
  'telegram-serial',
  'issue',
  'other'
])
export type DocumentNumberType = z.infer<typeof DocumentNumberType>

/** 发文字号: the number of a document (GB/T 9704-2012 §7.2.5), or another number that it bears. */
export const DocumentNumber = z.strictObject({
  /** 原文: as printed, layout white space removed. */
  text: z.string().min(1),
  /** 规范形式: `code〔year〕n号` with ASCII digits, no spaces, no leading zeros; orders and announcements keep 令第N号 and 公告2014年第30号. */
  canonical: z.string().min(1),
  /** 编号类型. */
  type: DocumentNumberType,
  /** 机关代字: the code of the organ, 湘办发电. */
  agencyCode: z.string().nullable(),
  /** 年份: in full, four digits. */
  year: z.int().nullable(),
  /** 序号: `null` of a range and of a masked number. */
  sequence: z.int().nullable(),
  /** 隐去: whether parts are masked (`**`, ××); such a number never identifies a document. */
  redacted: z.boolean()
})
export type DocumentNumber = z.infer<typeof DocumentNumber>
