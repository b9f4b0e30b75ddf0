import {z} from 'zod'
import {Span} from './span.js'

/** 依据: where a value was read. The slices of the decoded page at `page` read back as `quote` once tags and white space are dropped and entities decoded. */
export const Evidence = z.strictObject({
  /** 出处: `text`: visible text; `meta`: a meta tag; `table`: the metadata table; `attribute`: an attribute; `title-tag`: `<title>`; `url`, `caller`: what the caller passed. */
  from: z.enum(['text', 'meta', 'table', 'attribute', 'title-tag', 'url', 'caller']),
  /** 位置 in the decoded page: several spans where a value is broken by a page end or tags; `null` where the page does not hold it. */
  page: z.array(Span).nullable(),
  /** 原文. */
  quote: z.string(),
  /** 规则: the rule that read it; `docs/rules.md` explains each. */
  rule: z.string().min(1),
  /** 公文: the id of the member that gave it, in a merged Notice. */
  notice: z.string().min(1).optional()
})
export type Evidence = z.infer<typeof Evidence>
