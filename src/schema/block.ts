import {z} from 'zod'
import {Span} from './span.js'

/** 段落: a paragraph, table or other block of the document; `text` is the slice of `Notice.text` at `span`. */
export const Block = z.strictObject({
  /** 段落类型: running text, table, list item, picture, salutation (称谓), signature (落款) or note (附注). */
  type: z.enum(['paragraph', 'table', 'list', 'image', 'salutation', 'signature', 'note']),
  /** 文字. */
  text: z.string(),
  /** 位置 in `Notice.text`. */
  span: Span,
  /** 单元格: cells of a table, row by row, empty ones kept, merged ones repeated. */
  rows: z.array(z.array(z.string())).optional()
})
export type Block = z.infer<typeof Block>
