/** A line of bytes without its end; `null` bytes for one that is too long. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** Split bytes at line feeds; blank lines count but do not come. A line longer than `longest` is not kept in memory. */
export async function* splitLines(source: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const line = (): Line | null => {
    const bytes = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    const current = number++
    return bytes !== null && isBlank(bytes) ? null : {number: current, bytes}
  }
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      start = end + 1
      const ready = line()
      if (ready) yield ready
    }
    take(chunk.subarray(start))
  }
  const last = line()
  if (last) yield last
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
