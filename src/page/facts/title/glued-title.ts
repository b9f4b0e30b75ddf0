import {looksLikeOrgan} from '../../../grammar/organ.js'
import {block, furniture} from '../../block.js'
import {sliceLocated} from '../../located.js'
import type {Furniture, PageBlock} from '../../reading.js'

/** What a title does not hold. */
const SENTENCE_MARK = /[。；！？：:;，,]/u

/** The page's number behind a title: 讲话(2), 讲话（第2页）, 讲话 第2页. */
const PAGE = /\s?(?:[（(]\s?第?(?<number>\d{1,3})\s?页?\s?[)）]|第(?<number2>\d{1,3})页)$/u
/** The end of a sentence or of an introduction, which no title has. */
const END_MARK = /[。；！？：:;]$/u
/** What goes on after a title that was cut off in time: a sentence. */
const SENTENCE = /[。；！？]/u

const SHORTEST = 8
const LONGEST = 120

/** What is left of a page when its title is no longer glued to the text. */
export interface Unglued {
  content: PageBlock[]
  furniture: Furniture[]
  /** The title where it stands alone, and the line that carries the page's number, if any. */
  title: PageBlock | null
  pageLine: {block: PageBlock; number: number; start: number; end: number} | null
}

/** Give the number of the page behind a title, where it stands in the line, and where the title ends. */
export function pageBehindTitle(line: string): {number: number; at: number; start: number; end: number} | null {
  const match = PAGE.exec(line)
  if (!match) return null
  const digits = (match.groups!.number ?? match.groups!.number2)!
  const start = match.index + match[0].indexOf(digits)
  return {number: Number(digits), at: match.index, start, end: start + digits.length}
}

const isTitleLine = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && !SENTENCE_MARK.test(text)

/** Take out the lines behind the running text that repeat the title of the first line. */
function withoutRepeats(blocks: readonly PageBlock[], title: PageBlock, none: Unglued): Unglued {
  const twins = new Set<PageBlock>()
  let pageLine: Unglued['pageLine'] = null
  for (let index = blocks.length - 1; index > 1; index--) {
    const one = blocks[index]!
    if (SENTENCE.test(one.text)) break
    if (one.text.length > LONGEST || one.text.replace(PAGE, '') !== title.text) continue
    const number = pageBehindTitle(one.text)
    if (number) pageLine = {block: one, ...number}
    twins.add(one)
  }
  if (twins.size === 0) return none
  const removed = [...twins].reverse().map((twin) => furniture(twin, 'after', 'title-repeated'))
  return {content: blocks.filter((one) => !twins.has(one)), furniture: removed, title, pageLine}
}

/**
 * Cut off a title that is glued to the first paragraph: 区委书记在…大会上的讲话泛知晓,形成了…
 *
 * It counts as the title only because the page repeats it on a line of its own; those lines, with or without the page's number, are
 * repetitions and go.
 */
export function unglueTitle(blocks: readonly PageBlock[]): Unglued {
  const none: Unglued = {content: [...blocks], furniture: [], title: null, pageLine: null}
  const [first] = blocks
  // An organ on the first line and once more below is a letterhead or title line and the signature.
  if (first && isTitleLine(first.text)) return looksLikeOrgan(first.text) ? none : withoutRepeats(blocks, first, none)
  if (!first || first.text.length < SHORTEST * 2 || !SENTENCE.test(first.text)) return none
  const isTwin = ({text}: PageBlock): boolean => {
    if (text.length > LONGEST || END_MARK.test(text)) return false
    const bare = text.replace(PAGE, '')
    return bare.length >= SHORTEST && bare.length < first.text.length && first.text.startsWith(bare)
  }
  const twins = blocks.filter((one, index) => index > 0 && isTwin(one))
  const alone = twins.find(({text}) => pageBehindTitle(text) === null) ?? twins[0]
  if (!alone) return none
  const length = alone.text.replace(PAGE, '').length
  const numbered = twins
    .map((twin) => ({block: twin, ...pageBehindTitle(twin.text)}))
    .find((twin) => twin.number !== undefined)
  const removed = twins.map((twin) => furniture(twin, 'after', 'title-repeated'))
  const glued = block(sliceLocated(first, 0, length), {kind: 'heading', level: 1})
  const rest = {...first, ...sliceLocated(first, length, first.text.length), bold: 0, links: []}
  return {
    content: [glued, rest, ...blocks.slice(1).filter((one) => !twins.includes(one))],
    furniture: removed,
    title: alone,
    pageLine: (numbered as Unglued['pageLine']) ?? null
  }
}
