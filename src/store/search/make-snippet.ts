import type {Span} from '../../schema/index.js'
import type {Snippet} from '../store.js'

const before = 20
const lowSurrogate = /[\uDC00-\uDFFF]/u

/** Move an offset so that it does not cut a character in two. */
function whole(text: string, offset: number): number {
  return offset > 0 && offset < text.length && lowSurrogate.test(text.charAt(offset)) ? offset - 1 : offset
}

/**
 * Cut the part of a text that holds the most matches; its beginning when there are none.
 *
 * @example
 * makeSnippet('各市州：学习红旗渠精神', [[6, 9]], 100).highlights // [[6, 9]]
 */
export function makeSnippet(text: string, matches: readonly Span[], length = 120): Snippet {
  let best = 0
  let most = 0
  for (let first = 0, last = 0; first < matches.length; first++) {
    const limit = matches[first]![0] - before + length
    while (last < matches.length && matches[last]![1] <= limit) last++
    if (last - first > most) [best, most] = [first, last - first]
  }
  const wanted = Math.max(0, (matches[best]?.[0] ?? 0) - before)
  const start = whole(text, Math.max(0, Math.min(wanted, text.length - length)))
  const end = whole(text, Math.min(text.length, start + length))
  const highlights = matches
    .filter((span) => span[0] < end && span[1] > start)
    .map((span): Span => [Math.max(0, span[0] - start), Math.min(end, span[1]) - start])
  return {text: text.slice(start, end), span: [start, end], highlights}
}

/**
 * Write a snippet with its hits between marks; `escape` guards what stands between them, for HTML.
 *
 * @example
 * markSnippet({text: '学习红旗渠', span: [0, 5], highlights: [[2, 5]]}, '<mark>', '</mark>') // '学习<mark>红旗渠</mark>'
 */
export function markSnippet(
  snippet: Snippet,
  open: string,
  close: string,
  escape: (text: string) => string = (text) => text
): string {
  let marked = ''
  let end = 0
  for (const [from, to] of snippet.highlights) {
    marked += escape(snippet.text.slice(end, from)) + open + escape(snippet.text.slice(from, to)) + close
    end = to
  }
  return marked + escape(snippet.text.slice(end))
}
