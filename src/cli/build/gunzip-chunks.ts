import {createGunzip} from 'node:zlib'

/** Pieces in which the compressed bytes are given to zlib: what is lost before a damaged place, at most. */
const PIECE = 4 * 1024

/**
 * Decompress gzip, of one member or of many as in WARC files.
 *
 * All that can be read is given before an error is thrown. A piped stream drops what it holds when an error comes, and how
 * much that is depends on timing.
 */
export async function* gunzipChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let made: Uint8Array[] = []
  let broken: Error | undefined
  gunzip.on('data', (chunk: Uint8Array) => made.push(chunk))
  const closed = new Promise<void>((resolve) => {
    gunzip.on('error', (error) => (broken = error)).on('close', resolve)
  })
  // After an error a write is never called back.
  const write = (piece: Uint8Array): Promise<void> =>
    Promise.race([
      closed,
      new Promise<void>((resolve) => {
        gunzip.write(piece, () => {
          resolve()
        })
      })
    ])
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      await write(chunk.subarray(at, at + PIECE))
      yield* made
      made = []
      if (broken) throw damaged(broken)
    }
  }
  gunzip.end()
  await closed
  yield* made
  if (broken) throw damaged(broken)
}

function damaged(error: Error & {code?: string}): Error {
  const what = error.code === 'Z_BUF_ERROR' ? 'gzip archive ends too early' : `damaged gzip archive (${error.message})`
  return new Error(`${what}; what stands before was read: fetch the file again and run again`)
}
