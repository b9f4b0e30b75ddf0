import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {disagree} from '../message.js'
import {findingsOf} from '../tree.js'

/** 已废止, 已失效, 废止: what a title says behind it. */
const ENDED = /^(?!部分).{0,4}(?:废止|失效|作废)/u

/**
 * Compare the validity (效力) that the metadata table states with the status behind the title: （已废止） and 有效性：有效.
 */
export function compareValidity(tree: Root, file: VFile): void {
  const {fields, evidence} = findingsOf(tree)
  const ended = (fields.titleParts?.status ?? []).findIndex((status) => ENDED.test(status))
  if (fields.validity?.status !== '有效' || ended < 0) return
  const status = {value: fields.titleParts!.status[ended]!, evidence: evidence[`/titleParts/status/${ended}`]?.[0]}
  disagree(file, 'validity-conflict', status, {value: fields.validity.text, evidence: evidence['/validity/text']?.[0]})
}
