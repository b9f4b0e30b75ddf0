import {Decompress} from 'fzstd'
import {gunzipChunks} from './gunzip-chunks.js'

type Bytes = AsyncIterable<Uint8Array>

/**
 * Undo gzip or Zstandard, told by the first bytes; other content passes as it is.
 *
 * What comes before a damaged place is given before the error is thrown, so that the same file always yields the same pages.
 *
 * @throws {Error} whose message says what is wrong with the archive
 */
export async function* decompress(source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < 4) {
    const next = await iterator.next()
    if (next.done === true) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  const whole = rejoin(head, iterator)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipChunks(whole)
  else if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) yield* unzstd(whole)
  else yield* whole
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* unzstd(source: Bytes): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  const stream = new Decompress((chunk) => {
    // The window may be used again by the decompressor.
    if (chunk.length > 0) made.push(chunk.slice())
  })
  const push = (chunk: Uint8Array, last: boolean): Error | null => {
    try {
      stream.push(chunk, last)
      return null
    } catch (error) {
      return new Error(`damaged zstd archive (${(error as Error).message}); what stands before the damage was read`)
    }
  }
  for await (const chunk of source) {
    const error = push(chunk, false)
    yield* made
    made = []
    if (error) throw error
  }
  const error = push(new Uint8Array(), true)
  yield* made
  if (error) throw error
}
