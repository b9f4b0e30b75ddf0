import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'

/** Texts that do not fit into memory, kept in a file of their own for as long as the command runs. */
export class TextFile {
  readonly #path: string
  readonly #file: number
  readonly #places = new Map<string, readonly [start: number, length: number]>()
  #end = 0

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'w+')
  }

  /** Keep a text under an id. */
  set(id: string, text: string): void {
    // UTF-16 brings lone surrogates back as they were.
    const bytes = Buffer.from(text, 'utf16le')
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#end + at)
    this.#places.set(id, [this.#end, bytes.length])
    this.#end += bytes.length
  }

  /** Give a text back. */
  get(id: string): string {
    const [start, length] = this.#places.get(id) ?? [0, 0]
    const bytes = Buffer.allocUnsafe(length)
    for (let at = 0; at < length;) {
      const read = readSync(this.#file, bytes, at, length - at, start + at)
      if (read === 0) throw new Error(`${this.#path} is shorter than what was written: let no other program change it`)
      at += read
    }
    return bytes.toString('utf16le')
  }

  /** Close and delete the file. */
  close(): void {
    closeSync(this.#file)
    rmSync(this.#path, {force: true})
  }
}
