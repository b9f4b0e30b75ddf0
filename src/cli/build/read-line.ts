import {Notice} from '../../schema/index.js'

/** What a line of NDJSON holds. */
export type LineContent =
  {readonly page: string; readonly url: string | null} | {readonly notice: Notice} | {readonly reason: string}

/**
 * Read a line of NDJSON: an object with a page in a field, or a notice that `gongwen extract` wrote.
 *
 * @param fields names that may hold the page and its address; the first that does is taken
 */
export function readLine(bytes: Uint8Array, fields: {html: readonly string[]; url: readonly string[]}): LineContent {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return {reason: 'no JSON'}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {reason: 'no JSON object'}
  const line = value as Record<string, unknown>
  if ('schemaVersion' in line && 'pageHash' in line) return readNotice(line)
  const held = (names: readonly string[]): string | null => {
    const name = names.find((one) => typeof line[one] === 'string' && line[one] !== '')
    return name === undefined ? null : (line[name] as string)
  }
  const page = held(fields.html)
  if (page === null) return {reason: `no text in a field ${fields.html.join(' or ')}; name it with --html-field`}
  return {page, url: held(fields.url)}
}

function readNotice(value: unknown): LineContent {
  const {success, data, error} = Notice.safeParse(value)
  if (success) return {notice: data}
  const problems = error.issues.slice(0, 3).map((issue) => `/${issue.path.join('/')}: ${issue.message}`)
  return {reason: `no valid notice: ${problems.join('; ')}`}
}
