/** The attributes that something is read from. Event handlers, sizes and colours, most of a page's attributes, are left out. */
const NAMES = [
  'class',
  'id',
  'style',
  'align',
  'hidden',
  'role',
  'border',
  'colspan',
  'rowspan',
  'href',
  'type',
  'name',
  'property',
  'itemprop',
  'http-equiv',
  'content'
] as const

/** By first letter and length: nearly all other names are told by these alone, without making a string of them. */
const BY_SHAPE: ReadonlyMap<number, readonly string[]> = index()

/**
 * Read the name of an attribute that stands at `[start, end)` of a page, in lower case; `null` if nothing is read from it.
 *
 * @example
 * attributeAt('<p CLASS="zw" onclick="go()">', 3, 8) // 'class'
 */
export function attributeAt(source: string, start: number, end: number): string | null {
  const names = BY_SHAPE.get(shapeOf(source.charCodeAt(start), end - start))
  if (names === undefined) return null
  for (const name of names) if (source.startsWith(name, start)) return name
  const lower = source.slice(start, end).toLowerCase()
  return names.find((name) => name === lower) ?? null
}

function index(): Map<number, string[]> {
  const table = new Map<number, string[]>()
  for (const name of NAMES) {
    const shape = shapeOf(name.charCodeAt(0), name.length)
    table.set(shape, [...(table.get(shape) ?? []), name])
  }
  return table
}

function shapeOf(first: number, length: number): number {
  return length < 32 ? (first | 0x20) * 32 + length : -1
}
