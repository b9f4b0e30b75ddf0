import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * One page of the corpus.
 *
 * @typedef {object} CorpusCase
 * @property {string} id `<source>/<case>`
 * @property {string} folder
 * @property {string} file the page's file name
 * @property {Uint8Array} page
 * @property {{origin: string, sha256: string, url: string | null, why: string, status: 'reviewed' | 'synthetic'}} about `case.json`
 */

/**
 * List the cases of a corpus folder, sorted.
 *
 * @param {string} root
 * @returns {CorpusCase[]}
 */
export function listCases(root) {
  return readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((source) => readdirSync(join(root, source.name)).map((name) => `${source.name}/${name}`))
    .toSorted()
    .map((id) => {
      const folder = join(root, id)
      const file = readdirSync(folder).find((name) => name.startsWith('page.'))
      if (!file) throw new Error(`${folder}: no page.*`)
      const about = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
      return {id, folder, file, page: new Uint8Array(readFileSync(join(folder, file))), about}
    })
}

/**
 * Give the expected files of an extraction: the notice without what changes with every release (generator) or is proved by tests of
 * its own (map), and the messages, one a line.
 *
 * @param {{notice: object, messages: {toString: () => string, ruleId?: string | undefined}[]}} extraction
 * @returns {{notice: string, messages: string}}
 */
export function expectedFiles({notice, messages}) {
  const stable = Object.fromEntries(
    Object.entries(notice).filter(([field]) => field !== 'generator' && field !== 'map')
  )
  return {
    notice: `${JSON.stringify(stable, null, 1)}\n`,
    messages: messages.map((message) => `${message.ruleId ?? ''} ${message.toString()}\n`).join('')
  }
}
