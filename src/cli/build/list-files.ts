import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** Pages, and what holds pages: each may be compressed, too. */
const WANTED = /\.(?:html|htm|shtml|xhtml|jhtml|txt|md|markdown|ndjson|jsonl|warc)(?:\.gz|\.zst|\.zstd)?$/iu

/** List the files below a folder that may hold pages, folder by folder in the order of their names; no list of all is made. */
export async function* listFiles(folder: string, fits: (name: string) => boolean): AsyncGenerator<string> {
  const entries = await readdir(folder, {withFileTypes: true})
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listFiles(path, fits)
    else if (entry.isFile() && fits(entry.name)) yield path
  }
}

/** Tell whether a file of a folder may hold pages. */
export const holdsPages = (name: string): boolean => WANTED.test(name)
