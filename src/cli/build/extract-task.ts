import type {Notice} from '../../schema/index.js'

/** A page as it is sent to a worker. */
export interface ExtractTask {
  readonly bytes: Uint8Array
  readonly shape: 'page' | 'json'
  readonly url: string | null
  readonly contentType: string | null
  /** Fields of a line that may hold its page, and its address. */
  readonly fields: {readonly html: readonly string[]; readonly url: readonly string[]}
  readonly map: boolean
}

/** What a worker makes of a page: a notice with its LSH bands, or the reason why there is none. */
export type ExtractResult = {readonly notice: Notice; readonly bands: Uint32Array} | {readonly reason: string}
