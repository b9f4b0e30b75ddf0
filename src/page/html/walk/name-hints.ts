import {classHint} from './class-hints.js'
import type {PageElement} from '../dom/page-node.js'

/** Elements that say themselves that they are not the content. */
const ASIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

/** What the names of a page's elements say of their content; most names come many times. */
export class NameHints {
  readonly #known = new Map<string, number>()
  readonly #thread: boolean

  constructor(thread: boolean) {
    this.#thread = thread
  }

  /** The hint of an element as `classHint` gives it; `html` and `body` are never furniture. */
  of({tag: {name}, className, id}: PageElement): number {
    if (name === 'body' || name === 'html') return 0
    const plain = ASIDE.has(name) ? -1 : 0
    if (className === undefined && id === undefined) return plain
    // Most elements have no id; their name needs no new string.
    const names = id === undefined ? className! : `${className ?? ''} ${id}`
    let hint = this.#known.get(names)
    if (hint === undefined) this.#known.set(names, (hint = classHint(names, this.#thread)))
    return hint === 0 ? plain : hint
  }
}
