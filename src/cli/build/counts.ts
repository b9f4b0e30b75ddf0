import type {NoticeBatch} from './notice-batch.js'

/** What came of the pages. */
export type Counts = NoticeBatch['counts'] & {
  pages: number
  same: number
  skipped: number
  /** Pages of earlier runs that are no longer in the inputs, and whether their notices were removed. */
  vanished: number
  pruned: boolean
}
