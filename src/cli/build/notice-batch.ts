import type {DoneInput, Store} from '../../store/index.js'
import type {Notice} from '../../schema/index.js'
import type {Outcome} from './extract-pages.js'

/** Notices in one transaction: what a killed run does again. */
const SIZE = 200
/** A slow run writes at least so often, in milliseconds. */
const PAUSE = 300

/** The key under which the store says whether its clusters fit its notices. */
export const CLUSTERS = 'clusters'

/** Gathers notices and writes them in batches, each with what says that its inputs are done: both or neither. */
export class NoticeBatch {
  readonly counts = {inserted: 0, updated: 0, unchanged: 0, gone: 0}
  readonly #store: Store
  #notices: Notice[] = []
  #bands = new Map<string, Uint32Array>()
  #done: DoneInput[] = []
  #forget: string[] = []
  #written = performance.now()

  constructor(store: Store) {
    this.#store = store
  }

  /** Add what came of a page; written at the latest when the batch is full. */
  async add({key, fingerprint, notice, bands}: Extract<Outcome, {type: 'notice'}>): Promise<void> {
    this.#notices.push(notice)
    this.#bands.set(notice.id, bands)
    this.#done.push({key, fingerprint, notice: notice.id})
    if (this.#notices.length >= SIZE || performance.now() - this.#written > PAUSE) await this.flush()
  }

  /** Drop an input that is no more, with its notice. */
  async forget(key: string): Promise<void> {
    this.#forget.push(key)
    if (this.#forget.length >= SIZE) await this.flush()
  }

  /** Write what was gathered. */
  async flush(): Promise<void> {
    if (this.#done.length + this.#forget.length === 0) return
    const result = await this.#store.write({
      notices: this.#notices,
      bands: this.#bands,
      done: this.#done,
      forget: this.#forget,
      meta: {[CLUSTERS]: 'stale'}
    })
    this.counts.inserted += result.inserted
    this.counts.updated += result.updated
    this.counts.unchanged += result.unchanged
    this.counts.gone += result.gone.length
    this.#notices = []
    this.#bands = new Map()
    this.#done = []
    this.#forget = []
    this.#written = performance.now()
  }
}
