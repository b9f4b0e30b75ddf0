import type {Section} from '../schema/index.js'

/** Units with an element of their own, by the last character of their number, and the prefix of their ids. */
const named: Readonly<Record<string, readonly [name: string, prefix: string]>> = {
  编: ['part', 'part'],
  章: ['chapter', 'chp'],
  节: ['section', 'sec'],
  条: ['article', 'art']
}
const hcontainer = ['hcontainer', 'hcontainer'] as const

/** Name the element of a section and the prefix of its id (Naming Convention 1.0 §5.4): 第二节 is a `section`. */
export function unitElement({ordinal}: Section): readonly [name: string, prefix: string] {
  if (ordinal?.style !== 'chapter' && ordinal?.style !== 'article') return hcontainer
  return named[ordinal.text.trimEnd().slice(-1)] ?? hcontainer
}

/** Below this depth, which no document has, ids no longer repeat those of all parents: they would grow without bound. */
const deepest = 32

/** Ids of the units of one document, each given once. */
export class UnitIds {
  readonly #used = new Set<string>()
  readonly #counts = new Map<string, number>()
  #deep = 0

  /**
   * Give the id of a unit: `art_3` by its number, `hcontainer_nn_1` without one.
   *
   * 条 count through the whole document, so the 章 is not part of their ids, as nobody cites it either; where a number
   * comes again, in a document enclosed, it is.
   */
  next(section: Section, parent: string | undefined, depth: number): string {
    const [, prefix] = unitElement(section)
    const value = section.ordinal?.value ?? null
    const number = value === null ? `nn_${this.#count(`${parent ?? ''} ${prefix}`)}` : String(value)
    if (prefix === 'art' && value !== null && this.#claim(`art_${number}`)) return `art_${number}`
    const within = depth < deepest ? parent : `deep_${++this.#deep}`
    const id = `${within === undefined ? '' : `${within}__`}${prefix}_${number}`
    if (this.#claim(id)) return id
    for (;;) {
      const again = `${id}-${this.#count(id) + 1}`
      if (this.#claim(again)) return again
    }
  }

  #claim(id: string): boolean {
    if (this.#used.has(id)) return false
    this.#used.add(id)
    return true
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count
  }
}
