import {sha256} from 'js-sha256'
import {builtin} from './builtin.js'

const {createHash} = builtin('node:crypto')

/** 页面哈希: the SHA-256 of a page in hexadecimal digits. The library would copy the bytes before it hands them to Node. */
export function pageHash(page: string | Uint8Array): string {
  return createHash === undefined ? sha256(page) : createHash('sha256').update(page).digest('hex')
}
