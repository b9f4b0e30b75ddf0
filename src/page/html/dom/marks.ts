import type {PageElement} from './page-node.js'

/** 标记: the elements of a page by their ids and classes. */
export class Marks {
  readonly #ids = new Map<string, PageElement[]>()
  /** By the class attribute as it is written; it is taken apart only when all elements are there. */
  readonly #written = new Map<string, PageElement[]>()
  #classes: Map<string, PageElement[]> | null = null

  /** Note an element; all of them before the first question. */
  add(element: PageElement): void {
    const {className, id} = element
    if (className !== undefined) push(this.#written, className, element)
    if (id !== undefined) push(this.#ids, id, element)
  }

  /** Give the elements of a mark, `#id` or `.class`, in page order; `undefined` if there are none. */
  get(mark: string): readonly PageElement[] | undefined {
    return (mark.startsWith('#') ? this.#ids : this.#byClass()).get(mark.slice(1))
  }

  has(mark: string): boolean {
    return this.get(mark) !== undefined
  }

  /** All ids and classes. */
  *names(): Iterable<string> {
    yield* this.#ids.keys()
    yield* this.#byClass().keys()
  }

  #byClass(): Map<string, PageElement[]> {
    if (this.#classes !== null) return this.#classes
    const classes = new Map<string, PageElement[]>()
    for (const [names, elements] of this.#written) {
      for (const name of WHITE_SPACE.test(names) ? names.split(WHITE_SPACE) : [names]) {
        if (name === '') continue
        const known = classes.get(name)
        if (known === undefined) classes.set(name, [...elements])
        else for (const element of elements) known.push(element)
      }
    }
    return (this.#classes = classes)
  }
}

/** `news  list` */
const WHITE_SPACE = /\s+/u

function push(map: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [element])
  else list.push(element)
}
