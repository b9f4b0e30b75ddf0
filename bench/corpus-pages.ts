import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Read the HTML pages of `corpus/`, from the project's root. */
export function corpusPages(): Uint8Array[] {
  const files = readdirSync('corpus', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('page.html'))
  return files.sort().map((file) => new Uint8Array(readFileSync(join('corpus', file))))
}
