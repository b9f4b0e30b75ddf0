import {AsyncIterReader, WARCParser, type WARCRecord} from 'warcio'
import {type Item, trouble} from './item.js'
import {LARGEST_BODY, readBody} from './warc-body.js'

/** WARC/1.1 */
const START = /^WARC\/\d\.\d\r?\n$/u
/** text/html; charset=gb2312 */
const PAGE_TYPE = /^\s*(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\s*(?:;|$)/iu

/**
 * Read the pages of a WARC (ISO 28500): responses with status 200, resources and conversions that are HTML or text.
 *
 * Behind a place that is no record, reading goes on at the next one.
 *
 * @param source the bytes, already decompressed
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  input: {name: string; key: (record: string, bytes: Uint8Array) => string}
): AsyncGenerator<Item> {
  // An error of the source must not come up inside the parser, which would lose the record before it.
  const state: State = {ended: false}
  let reader = new AsyncIterReader(quiet(source, state), null)
  for (let parser = new WARCParser(reader), count = 1; ; count++) {
    const record = await parser.parse()
    if (record === null) break
    const name = `${input.name}:${record.warcTargetURI ?? count}`
    if (!START.test(`${record.warcHeaders.statusline}\n`)) {
      yield trouble(`${input.name}:${count}`, 'no WARC record; reading goes on at the next one')
      const next = await nextRecord(reader)
      if (next === null) break
      reader = new AsyncIterReader(behind(next, reader), null)
      parser = new WARCParser(reader)
      continue
    }
    if (!isPage(record)) {
      await record.skipFully()
      yield {type: 'skipped'}
      continue
    }
    if (record.warcContentLength > LARGEST_BODY) {
      await record.skipFully()
      yield trouble(name, `larger than ${LARGEST_BODY / 2 ** 20} MB`)
      continue
    }
    const {bytes, reason} = await readBody(record)
    if (state.error !== undefined) break
    if (reader.getReadOffset() < parser._warcHeadersLength + record.warcContentLength && state.ended) {
      throw new Error(`WARC file ends within the record ${name}: fetch the file again and run again`)
    }
    if (bytes === null) yield trouble(name, reason)
    else {
      const contentType = typeOf(record)
      yield {
        type: 'page',
        key: input.key(record.warcHeader('WARC-Record-ID') ?? String(count), bytes),
        name,
        bytes,
        shape: 'page',
        ...(record.warcTargetURI != null && {url: record.warcTargetURI}),
        ...(contentType !== null && {contentType})
      }
    }
  }
  if (state.error !== undefined) throw state.error
}

function isPage(record: WARCRecord): boolean {
  const {warcType} = record
  if (warcType === 'response') {
    if (Number(record.httpHeaders?.statusCode) !== 200) return false
  } else if (warcType !== 'resource' && warcType !== 'conversion') return false
  const type = typeOf(record)
  return type === null ? warcType === 'response' : PAGE_TYPE.test(type)
}

function typeOf(record: WARCRecord): string | null {
  const {warcType, httpHeaders} = record
  if (warcType === 'response') return httpHeaders?.headers.get('Content-Type') ?? null
  // WET files are UTF-8 without saying so.
  const type = record.warcContentType ?? null
  return warcType === 'conversion' && type === 'text/plain' ? 'text/plain; charset=utf-8' : type
}

/** How the source came to its end. */
interface State {
  ended: boolean
  error?: Error
}

async function* quiet(source: AsyncIterable<Uint8Array>, state: State): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    state.error = error instanceof Error ? error : new Error(String(error))
  }
  state.ended = true
}

async function nextRecord(reader: AsyncIterReader): Promise<Uint8Array | null> {
  for (;;) {
    const line = await reader.readlineRaw()
    if (line === null || line.length === 0) return null
    if (line.length < 16 && START.test(Buffer.from(line).toString('latin1'))) return line
  }
}

async function* behind(line: Uint8Array, reader: AsyncIterReader): AsyncGenerator<Uint8Array> {
  yield line
  yield* reader
}
