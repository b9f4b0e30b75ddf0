import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listCases} from '../../scripts/corpus-cases.mjs'
import type {Notice} from '../../src/schema/index.js'

/** Read the expected notices of the corpus; what made them is not kept in them. */
export function corpusNotices(): {id: string; notice: Notice}[] {
  return listCases(join(import.meta.dirname, '../../corpus')).map(({id, folder}) => {
    const notice = JSON.parse(readFileSync(join(folder, 'notice.json'), 'utf8')) as Omit<Notice, 'generator'>
    return {id, notice: {...notice, generator: 'gongwen@0.0.0'}}
  })
}
