/** 名表: a fixed list of names that are found in a page, in any case, without making strings of them. */
export class NameTable<Value> {
  /** Names by their shape: first letter, last letter and length tell nearly all names apart. */
  readonly #shapes: {name: string; value: Value}[][] = Array.from({length: SHAPES}, () => [])

  /** @param entries names in lower case, with what they stand for */
  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) this.#shapes[shapeOf(name, 0, name.length)]!.push({name, value})
  }

  /**
   * Find the name that stands at `[start, end)` of a page; `undefined` if it is not in the list.
   *
   * @example new NameTable([['class', 1]]).at('<p CLASS="zw" onclick="go()">', 3, 8) // 1
   */
  at(source: string, start: number, end: number): Value | undefined {
    for (const {name, value} of this.#shapes[shapeOf(source, start, end)]!) {
      let index = name.length === end - start ? 0 : Infinity
      while (index < name.length && toLower(source.charCodeAt(start + index)) === name.charCodeAt(index)) index++
      if (index === name.length) return value
    }
    return undefined
  }
}

const SHAPES = 1024

function shapeOf(source: string, start: number, end: number): number {
  const first = toLower(source.charCodeAt(start))
  const last = toLower(source.charCodeAt(end - 1))
  return (first * 37 + last * 5 + (end - start)) & (SHAPES - 1)
}

function toLower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code
}
