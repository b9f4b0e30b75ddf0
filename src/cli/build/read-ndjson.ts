import {type Item, trouble} from './item.js'
import {splitLines} from './split-lines.js'

/** Longer lines are no pages: twice the bytes that `extract` reads of one, as JSON escapes. */
const LONGEST = 64 * 1024 * 1024

/** Read the lines of NDJSON as pages; the worker takes them apart. */
export async function* readNdjson(
  source: AsyncIterable<Uint8Array>,
  input: {name: string; key: (line: number, bytes: Uint8Array) => string}
): AsyncGenerator<Item> {
  for await (const {number, bytes} of splitLines(source, LONGEST)) {
    const name = `${input.name}:${number}`
    if (bytes === null) yield trouble(name, `line longer than ${LONGEST / 2 ** 20} MB`)
    else yield {type: 'page', key: input.key(number, bytes), name, bytes, shape: 'json'}
  }
}
