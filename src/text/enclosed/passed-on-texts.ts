import type {Notice} from '../../schema/index.js'

/** 转发 and 批转 pass on another's document; what that one decides, its own organ decides. */
const PASSES_ON = /转发|批转/u

/**
 * Make a test for positions in the text of a document that is passed on (被转发文件) and was signed before: its 施行日期 and 同时废止
 * are not those of the notice that passes it on. What has no date of its own takes effect with the notice.
 *
 * @example
 * passedOnTexts({titleParts: {…, wraps: {action: '转发', title}}, enclosed: [{…, date: '2008-11-06', span: [90, 200]}]})(120) // true
 */
export function passedOnTexts({titleParts, enclosed}: Partial<Notice>): (position: number) => boolean {
  const spans = PASSES_ON.test(titleParts?.wraps?.action ?? '')
    ? (enclosed ?? []).filter(({date}) => date !== null).map(({span}) => span)
    : []
  return (position) => spans.some(([start, end]) => position >= start && position < end)
}
