/** A line that counts on while many pages are read: drawn over on terminals, and anew twice a minute where errors go to a file. */
export class Progress {
  readonly #total: number | null
  readonly #shown: boolean
  readonly #terminal = process.stderr.isTTY
  readonly #start = performance.now()
  #drawn = performance.now()
  #done = 0

  /** @param total how many pages there are, `null` when nobody knows */
  constructor(total: number | null, shown = total === null || (process.stderr.isTTY && total > 1)) {
    this.#total = total
    this.#shown = shown
  }

  /** Count one page; the line is drawn ten times a second at the most. */
  tick(): void {
    this.#done++
    const now = performance.now()
    if (!this.#shown || now - this.#drawn < (this.#terminal ? 100 : 30_000)) return
    this.#drawn = now
    const rate = Math.round((this.#done * 1000) / (now - this.#start))
    const done = this.#total === null ? String(this.#done) : `${this.#done} of ${this.#total}`
    process.stderr.write(this.#terminal ? `\r${done} pages, ${rate}/s\u001B[K` : `${done} pages, ${rate}/s\n`)
  }

  /** Write a line of its own. */
  say(line: string): void {
    this.end()
    process.stderr.write(`${line}\n`)
  }

  /** Take the line away. */
  end(): void {
    if (this.#shown && this.#terminal) process.stderr.write('\r\u001B[K')
  }
}
