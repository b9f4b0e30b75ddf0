import {WARCRecord, WARCSerializer} from 'warcio'

/** A page as a crawler stores it. */
export interface Crawled {
  url: string
  body: string | Uint8Array
  status?: string
  type?: string
  encoding?: string
}

/** Write a WARC file, each record a gzip member of its own where `gzip` is set, as crawlers do. */
export async function warc(pages: readonly Crawled[], gzip: boolean): Promise<Uint8Array[]> {
  const records: Uint8Array[] = []
  for (const [at, {url, body, status = '200 OK', type = 'text/html; charset=utf-8', encoding}] of pages.entries()) {
    const record = WARCRecord.create(
      {
        url,
        date: '2024-05-06T07:08:09Z',
        type: 'response',
        warcHeaders: {'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>`},
        httpHeaders: {'Content-Type': type, ...(encoding !== undefined && {'Content-Encoding': encoding})},
        statusline: `HTTP/1.1 ${status}`
      },
      [typeof body === 'string' ? new TextEncoder().encode(body) : body]
    )
    records.push(await WARCSerializer.serialize(record, {gzip}))
  }
  return records
}

/** Write a Zstandard frame (RFC 8878) of raw blocks: not smaller, but of the right form; Node 20 has no compressor. */
export function zstd(content: Uint8Array): Buffer {
  const header = Buffer.alloc(9)
  header.writeUInt32LE(0xfd2fb528, 0)
  // A single segment, its size in four bytes.
  header[4] = 0b1010_0000
  header.writeUInt32LE(content.length, 5)
  const parts = [header]
  const size = 100_000
  for (let at = 0; at === 0 || at < content.length; at += size) {
    const block = content.subarray(at, at + size)
    const head = Buffer.alloc(3)
    head.writeUIntLE((block.length << 3) | (at + size >= content.length ? 1 : 0), 0, 3)
    parts.push(head, Buffer.from(block))
  }
  return Buffer.concat(parts)
}
