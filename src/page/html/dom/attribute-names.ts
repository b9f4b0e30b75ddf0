import {NameTable} from './name-table.js'

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
  'rel',
  'type',
  'name',
  'property',
  'itemprop',
  'http-equiv',
  'content'
] as const

const TABLE = new NameTable(NAMES.map((name) => [name, name] as const))

/** An attribute that something is read from. */
export type AttributeName = (typeof NAMES)[number]

/**
 * Read the name of an attribute that stands at `[start, end)` of a page, in lower case; `null` if nothing is read from it.
 *
 * @example
 * attributeAt('<p CLASS="zw" onclick="go()">', 3, 8) // 'class'
 */
export function attributeAt(source: string, start: number, end: number): AttributeName | null {
  return TABLE.at(source, start, end) ?? null
}
