import type {DocumentNumber} from '../../schema/index.js'
import type {Mention} from './mention.js'

/** 原《…》 */
const FORMER = /原$/u
/** 》（教育部令第21号）同时废止, 》、《乙办法》同时废止 */
const ENDED =
  /^(?:(?:（[^（）]{0,60}）)?(?:[、和及]|以及)《[^《》\n]{2,120}》(?:（[^（）]{0,60}）)?){0,8}[^，。；,;《》]{0,20}(?:废止|失效|作废|停止执行|停止施行)/u
const REACH = 600

/**
 * Tell whether a mention of the document's own title means the version before it (原《…办法》同时废止), which is another document.
 *
 * @param own the document's own number
 *
 * @example
 * isFormerVersion('原《水库管理办法》同时废止', {start: 1, end: 9, …}, null) // true
 */
export function isFormerVersion(
  text: string,
  {start, end, number}: Mention,
  own: DocumentNumber | null | undefined
): boolean {
  if (own && number?.canonical === own.canonical) return false
  if (ENDED.test(text.slice(end, end + REACH))) return true
  return FORMER.test(text.slice(Math.max(0, start - 1), start))
}
