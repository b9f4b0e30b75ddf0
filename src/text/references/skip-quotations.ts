/** 略去引文的文字: a text without what its quotations hold, and where each of its characters stood. */
export interface Skipped {
  text: string
  /** The index in the full text; one more than there are characters. */
  at: number[]
}

/**
 * Leave out what stands in quotation marks (引文): 第七条中的“由某局审核，报某委批准”修改为 says 修改 of the article.
 *
 * @example
 * skipQuotations('的“甲，乙”修改为').text // '的“”修改为'
 */
export function skipQuotations(text: string): Skipped {
  let shown = ''
  const at: number[] = []
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const mark = text[index]!
    if (mark === '”') quoted = false
    if (quoted) continue
    shown += mark
    at.push(index)
    if (mark === '“') quoted = true
  }
  at.push(text.length)
  return {text: shown, at}
}
