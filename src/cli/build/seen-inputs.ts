import {createHash} from 'node:crypto'

/** The inputs that a run has met: 48 bits of a hash for each, as a million names would not fit so well into memory. */
export class SeenInputs {
  readonly #hashes = new Set<number>()

  add(key: string): void {
    this.#hashes.add(hash(key))
  }

  has(key: string): boolean {
    return this.#hashes.has(hash(key))
  }
}

const hash = (key: string): number => createHash('sha256').update(key).digest().readUIntBE(0, 6)
