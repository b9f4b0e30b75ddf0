import {z} from 'zod'
import {Notice} from './notice.js'

/** Give the JSON Schema (draft 2020-12) of a Notice, made from the same source as the types and the validation. */
export function noticeJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:gongwen:notice:1',
    title: 'Notice',
    ...z.toJSONSchema(Notice, {target: 'draft-2020-12'})
  }
}
