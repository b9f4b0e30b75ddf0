import type {Notice} from '../schema/index.js'

/**
 * Group the JSON Pointers of a notice's evidence by the field they lead into: there can be a hundred thousand, and each of forty
 * fields wants its own.
 *
 * @example
 * // evidence: {'/issuers/0/name': […], '/issuers/1/name': […], '/date': […]}
 * pointersByField(notice).get('issuers') // ['/issuers/0/name', '/issuers/1/name']
 */
export function pointersByField({evidence}: Notice): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  for (const pointer of Object.keys(evidence)) {
    const end = pointer.indexOf('/', 1)
    const field = pointer.slice(1, end < 0 ? pointer.length : end)
    const pointers = fields.get(field)
    if (pointers) pointers.push(pointer)
    else fields.set(field, [pointer])
  }
  return fields
}
