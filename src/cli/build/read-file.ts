import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {relative, resolve} from 'node:path'
import {decompress} from './decompress.js'
import {damage, type Item, trouble} from './item.js'
import {readNdjson} from './read-ndjson.js'

/** A page that is larger is none. */
const LARGEST = 32 * 1024 * 1024

const NDJSON = /\.(?:ndjson|jsonl)(?:\.gz|\.zst|\.zstd)?$/iu
const WARC = /\.warc(?:\.gz|\.zst|\.zstd)?$/iu
const PAGE = /\.(?:html|htm|shtml|xhtml|jhtml|txt|md|markdown)(?:\.gz|\.zst|\.zstd)?$/iu

/**
 * Read the pages of a file, or of standard input as `-`: a page, NDJSON or WARC, compressed or not.
 *
 * What it is says the name, or else its first bytes. Never throws: what cannot be read is reported, in its place.
 *
 * @param options.root the folder that keys of files are relative to
 * @param options.archives takes the key of an archive that was read to its end without trouble
 */
export async function* readFile(
  path: string,
  {root, archives}: {root: string; archives: Set<string>}
): AsyncGenerator<Item> {
  const name = path === '-' ? 'stdin' : path
  const file = relative(root, resolve(path)).replaceAll('\\', '/')
  // Of standard input only the content tells what is new.
  const key = (part: string | null, bytes: Uint8Array): string =>
    path === '-' ? `stdin#${hash(bytes)}` : part === null ? file : `${file}#${part}`
  const bytes = decompress(path === '-' ? process.stdin : createReadStream(path))
  try {
    const {head, source} = await peek(bytes)
    const shape = shapeOf(path, head)
    if (head.length === 0) yield trouble(name, 'empty file')
    else if (shape !== 'page') {
      const items =
        shape === 'warc'
          ? (await import('./read-warc.js')).readWarc(source, {name, key})
          : readNdjson(source, {name, key: (line, of) => key(String(line), of)})
      let whole = true
      for await (const item of items) {
        if (item.type === 'trouble') whole = false
        yield item
      }
      if (whole) archives.add(file)
    } else {
      const content = await readWhole(source)
      if (content === null) yield trouble(name, `larger than ${LARGEST / 2 ** 20} MB`)
      else yield {type: 'page', key: key(null, content), name, bytes: content, shape: 'page'}
    }
  } catch (error) {
    yield damage(name, error)
  }
}

function shapeOf(path: string, head: Uint8Array): 'page' | 'ndjson' | 'warc' {
  if (WARC.test(path)) return 'warc'
  if (NDJSON.test(path)) return 'ndjson'
  if (PAGE.test(path)) return 'page'
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1').trimStart()
  return start.startsWith('WARC/') ? 'warc' : start.startsWith('{') ? 'ndjson' : 'page'
}

async function peek(
  source: AsyncGenerator<Uint8Array>
): Promise<{head: Uint8Array; source: AsyncGenerator<Uint8Array>}> {
  const first = await source.next()
  const head = first.done === true ? new Uint8Array() : first.value
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield head
    yield* source
  }
  return {head, source: whole()}
}

async function readWhole(source: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > LARGEST) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
