import {z} from 'zod'

const text = z.string().min(1).nullable()

/** 版权所有、主办单位: who runs the site; never an issuer by itself. */
export const Owner = z.strictObject({
  /** 名称. */
  name: text,
  /** 地址. */
  address: text,
  /** ICP 备案号. */
  icp: text
})
export type Owner = z.infer<typeof Owner>

/** 页面信息: the page that carries the document. */
export const Publication = z.strictObject({
  /** 网址: as the caller gave it, else the page's canonical one. */
  url: text,
  /** 网站名称. */
  site: text,
  /** 网站标识码 SiteIDCode: ten characters, the first six a division or `bm` and a ministry. */
  siteCode: text,
  /** 来源. */
  source: text,
  /** 作者. */
  author: text,
  /** 责任编辑. */
  editor: text,
  /** 发布时间: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss]+08:00`. */
  publishedAt: text,
  /** 栏目: the breadcrumb, outermost first. */
  column: z.array(z.string()),
  /** 关键词. */
  keywords: z.array(z.string()),
  /** 主题分类 and its kin: label → value, as printed. */
  classification: z.record(z.string(), z.string()),
  /** 主办单位. */
  owner: Owner.nullable()
})
export type Publication = z.infer<typeof Publication>

/** 分页: the page's place in an article of several pages. */
export const Pages = z.strictObject({
  /** 页次. */
  number: z.int().positive().nullable(),
  /** 页数. */
  total: z.int().positive().nullable(),
  /** 下一页: the link, as written. */
  next: text
})
export type Pages = z.infer<typeof Pages>
