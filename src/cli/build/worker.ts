import {extract} from '../../extract.js'
import {bandKey, BANDS, signature} from '../../normalize/index.js'
import type {Notice} from '../../schema/index.js'
import type {ExtractResult, ExtractTask} from './extract-task.js'
import {readLine} from './read-line.js'

/** Read a page in a worker thread. Never throws on what the page holds. */
export default function work(task: ExtractTask): ExtractResult {
  if (task.shape === 'page') return readPage(task.bytes, task.url, task.contentType, task.map)
  const line = readLine(task.bytes, task.fields)
  if ('reason' in line) return line
  if ('notice' in line) return withBands(line.notice)
  return readPage(line.page, line.url, null, task.map)
}

function readPage(
  page: string | Uint8Array,
  url: string | null,
  contentType: string | null,
  map: boolean
): ExtractResult {
  const {notice, messages, encoding} = extract(page, {map, url, contentType})
  if (typeof page !== 'string' && isBinary(page, encoding)) return {reason: 'no page: binary content'}
  if (notice.text.trim() !== '' || notice.title !== null) return withBands(notice)
  return {reason: ['no text on this page', ...messages.map(({reason}) => reason)].join('; ')}
}

/** Text has no zero bytes, but a page may have one or two by mistake, and UTF-16 consists of them. */
function isBinary(bytes: Uint8Array, encoding: string | null): boolean {
  if (encoding?.toLowerCase().startsWith('utf-16') === true) return false
  let zeros = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros++
  return zeros * 1000 > bytes.length
}

function withBands(notice: Notice): ExtractResult {
  const {slots} = signature(notice.text)
  return {notice, bands: Uint32Array.from({length: BANDS}, (_, band) => bandKey(slots, 0, band))}
}
