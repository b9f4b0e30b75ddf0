import {closeSync, lstatSync, openSync, rmSync, writeSync} from 'node:fs'
import type {Trouble} from './item.js'

/** The list of what could not be read: NDJSON of `{input, reason}`, made anew by every run, and only when there is something to list. */
export class Rejects {
  readonly path: string
  count = 0
  /** Inputs of which more than one page is lost. */
  damaged = 0
  #file: number | null = null

  constructor(path: string) {
    this.path = path
    // Never a device: /dev/null is a place for what nobody wants to read.
    if (lstatSync(path, {throwIfNoEntry: false})?.isFile()) rmSync(path)
  }

  /** List something; it is in the file when this returns. */
  add({name, reason, damage}: Trouble): void {
    this.count++
    if (damage) this.damaged++
    this.#file ??= openSync(this.path, 'w')
    writeSync(this.#file, `${JSON.stringify({input: name, reason})}\n`)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
