import {sha256 as portable} from 'js-sha256'
import {builtin} from './builtin.js'

const {createHash} = builtin('node:crypto')

/** 哈希: the SHA-256 of bytes or a text in hexadecimal digits. The library would copy them before it hands them to Node. */
export function sha256(data: string | Uint8Array): string {
  return createHash === undefined ? portable(data) : createHash('sha256').update(data).digest('hex')
}
