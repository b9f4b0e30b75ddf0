import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {damage, type Trouble} from './item.js'

/** Pages, and what holds pages: each may be compressed, too. */
const WANTED = /\.(?:html|htm|shtml|xhtml|jhtml|txt|md|markdown|ndjson|jsonl|warc)(?:\.gz|\.zst|\.zstd)?$/iu

/**
 * List the files below a folder that may hold pages, folder by folder in the order of their names; no list of all is made.
 *
 * A folder that may not be entered is reported, and its neighbours are listed. Links to files are followed, links to folders
 * are not: they may lead in a circle.
 */
export async function* listFiles(folder: string, fits: (name: string) => boolean): AsyncGenerator<string | Trouble> {
  let entries
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    yield damage(folder, error)
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listFiles(path, fits)
    else if (fits(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path))))) yield path
  }
}

/** A link that leads nowhere is no folder: to read it tells what is wrong with it. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  )
}

/** Tell whether a file of a folder may hold pages. */
export const holdsPages = (name: string): boolean => WANTED.test(name)
