import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib'
import type {WARCRecord} from 'warcio'

/** Larger bodies are no pages. */
export const LARGEST_BODY = 32 * 1024 * 1024

/** What a body was compressed with for the way from the server (Content-Encoding). */
const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: {maxOutputLength: number}) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync
}

/** `<`, a byte order mark, white space: a page that is not compressed, whatever its header says. */
const PLAIN = new Set([0x3c, 0xef, 0x09, 0x0a, 0x0d, 0x20])

/**
 * Read the body of a record as the server meant it; `null` with the reason where that cannot be.
 *
 * Decompressed here and not by the reader, which knows no Brotli and no bound.
 */
export async function readBody(record: WARCRecord): Promise<{bytes: Uint8Array | null; reason: string}> {
  const encoding = record.httpHeaders?.headers.get('Content-Encoding')?.trim().toLowerCase() ?? ''
  record.httpHeaders?.headers.delete('Content-Encoding')
  let bytes: Uint8Array
  try {
    bytes = await record.readFully(true)
  } catch (error) {
    return {bytes: null, reason: `damaged record (${error instanceof Error ? error.message : String(error)})`}
  }
  if (bytes.length === 0) return {bytes: null, reason: 'empty record'}
  const decode = DECODERS[encoding]
  // Many archives keep the header and store the body decompressed.
  if (!decode || PLAIN.has(bytes[0]!)) return {bytes, reason: ''}
  try {
    return {bytes: decode(bytes, {maxOutputLength: LARGEST_BODY}), reason: ''}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {bytes: null, reason: `body cannot be decompressed as ${encoding} (${reason})`}
  }
}
