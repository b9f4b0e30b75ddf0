import {z} from 'zod'

/**
 * A range `[start, end)` in UTF-16 code units.
 *
 * Blocks, sections, directives and references point into `Notice.text`; `Evidence.page` points into the decoded page.
 */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type Span = z.infer<typeof Span>
