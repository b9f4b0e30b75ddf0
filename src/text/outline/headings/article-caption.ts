import {isCaption} from './caption.js'

/** `【名木保护】…`, `（适用范围）…`, but not `（一）、（二）项` or a caption with a pause in it. */
const BRACKETED =
  /^\s{0,4}(?:【(?<square>[^【】]{2,30})】|[（(](?<round>[^（）()，。]{2,20})[）)](?!\s{0,2}[、，。的和及]))/u

/** A number or a note on the article in brackets is no caption. */
const NO_CAPTION = /^(?:[\d一二三四五六七八九十]+|删去|删除|废止|已废止|略)$/u

/** `适用范围　本办法适用于…`: a gap ends the caption. */
const SPACED = /^\s{0,4}(?<caption>[一-鿿]{2,10})(?:\s{2}|\u3000)\s{0,8}(?=\S)/u

/**
 * Find the caption of an article (条标) that stands in brackets or before a gap.
 *
 * Scraped text has stray gaps, so a caption before one is doubtful: the other articles decide.
 *
 * @param rest the article behind its number
 * @returns the caption, and how much of `rest` it takes; `null` if there is none
 * @example
 * articleCaption('【适用范围】本办法适用于本省。') // {text: '适用范围', length: 6, doubtful: false}
 */
export function articleCaption(rest: string): {text: string; length: number; doubtful: boolean} | null {
  const bracketed = BRACKETED.exec(rest)
  const inner = (bracketed?.groups?.['square'] ?? bracketed?.groups?.['round'])?.trim()
  if (bracketed && inner !== undefined && !NO_CAPTION.test(inner))
    return {text: inner, length: bracketed[0].length, doubtful: false}
  const spaced = SPACED.exec(rest)
  const caption = spaced?.groups?.['caption']
  if (!spaced || caption === undefined || !isCaption(caption)) return null
  return {text: caption, length: spaced[0].length, doubtful: true}
}
