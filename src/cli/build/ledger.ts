import type {Store} from '../../store/index.js'

/**
 * Which input gave which notice, and how many gave the same one, so that a page that changed takes its old notice along.
 *
 * Kept in the store's `meta`, written in the same transaction as the notices.
 */
export class Ledger {
  readonly #store: Store
  #pending = new Map<string, string>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Give the id of the notice that an input gave. */
  noticeOf(key: string): Promise<string | null> {
    return this.#read(`input:${key}`)
  }

  /** Record that an input gives a notice; gives the id of its former notice when no input gives that any more. */
  async assign(key: string, id: string): Promise<string | null> {
    const former = await this.noticeOf(key)
    if (former === id) return null
    this.#pending.set(`input:${key}`, id)
    this.#pending.set(`inputs of:${id}`, String((await this.#count(id)) + 1))
    if (former === null) return null
    const left = Math.max(0, (await this.#count(former)) - 1)
    this.#pending.set(`inputs of:${former}`, String(left))
    return left === 0 ? former : null
  }

  /** Give what is to be written, and begin anew. */
  take(): Record<string, string> {
    const taken = Object.fromEntries(this.#pending)
    this.#pending = new Map()
    return taken
  }

  async #count(id: string): Promise<number> {
    return Number((await this.#read(`inputs of:${id}`)) ?? 0)
  }

  async #read(key: string): Promise<string | null> {
    return this.#pending.get(key) ?? (await this.#store.getMeta(key))
  }
}
