import type {Notice} from './notice.js'

/**
 * Refuse what is no Notice at all, such as a page that was not extracted, before some field of it is missed deep inside.
 *
 * It looks at three fields; `Notice.safeParse` checks all.
 *
 * @throws {TypeError} naming what is wrong
 */
export function assertNotice(value: unknown): asserts value is Notice {
  const {schemaVersion, id, text} = (value ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || typeof text !== 'string') {
    const given = value === null ? 'null' : typeof value
    throw new TypeError(`Expected a Notice, got ${given === 'object' ? 'an object without id and text' : given}`)
  }
  if (schemaVersion !== '1') {
    const version = schemaVersion === undefined ? 'none' : JSON.stringify(schemaVersion)
    throw new TypeError(`Expected schemaVersion "1" in Notice ${id}, got ${version}: extract its page again`)
  }
}
