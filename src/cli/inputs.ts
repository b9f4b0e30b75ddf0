import {opendir, readFile, stat} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {Fault, hasCode} from './fault.js'

/** A page to read: its name for messages and tables, and how to get its bytes. */
export interface Input {
  name: string
  read: () => Promise<Uint8Array>
}

/** Endings of the files that a folder is searched for. */
const PAGE_ENDINGS = new Set(['.html', '.htm', '.shtml', '.xhtml', '.jhtml', '.txt', '.md', '.markdown'])

/**
 * List the pages that the arguments name: files as they are, folders with all pages below them in the order of their names, and
 * `-` for standard input.
 *
 * @param pattern take only the files of folders whose name fits, `*` standing for anything
 * @throws {Fault} if a file is missing or a folder has no pages
 */
export async function listInputs(paths: readonly string[], pattern?: string): Promise<Input[]> {
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') inputs.push({name: 'stdin', read: () => buffer(process.stdin)})
    else if (await isFolder(path)) inputs.push(...(await listFolder(path, pattern)))
    else inputs.push({name: path, read: () => readFile(path)})
  }
  return inputs
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Fault(`${path}: no such file or folder`, 2)
    throw new Fault(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function listFolder(folder: string, pattern?: string): Promise<Input[]> {
  const fits = pattern === undefined ? isPage : namePattern(pattern)
  const paths: string[] = []
  for await (const entry of await opendir(folder, {recursive: true})) {
    if (entry.isFile() && fits(entry.name)) paths.push(join(entry.parentPath, entry.name))
  }
  if (paths.length === 0) {
    const wanted = pattern ?? [...PAGE_ENDINGS].join(', ')
    throw new Fault(`${folder}: no pages in this folder (looked for ${wanted}); name the files, or give --name`, 2)
  }
  return paths.toSorted().map((path) => ({name: path, read: () => readFile(path)}))
}

const isPage = (name: string): boolean => PAGE_ENDINGS.has(extname(name).toLowerCase())

/** Make a test for names from a pattern in which `*` stands for anything. */
export function namePattern(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*')
  return (name) => {
    let at = 0
    for (const [index, part] of parts.entries()) {
      const found = index === 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return parts.at(-1) === '' || name.endsWith(parts.at(-1)!)
  }
}
