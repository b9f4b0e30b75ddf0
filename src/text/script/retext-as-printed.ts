import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {DocumentNumber, Span} from '../../schema/index.js'
import {bodyOf, findingsOf, setBody} from '../tree.js'
import {printedIn} from './printed-in.js'

/** What was read from the text. */
const READ = ['preamble', 'sections', 'closing', 'references', 'definedTerms', 'directives'] as const

/** Values that are no words of the page: identifiers, kinds, and canonical numbers, whose code alone is printed so. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'id',
  'section',
  'style',
  'headingStyle',
  'type',
  'force',
  'source',
  'kind',
  'canonical'
])

/** Give back the characters that are printed (原字形), where `retextSimplified` had others read. */
export const retextAsPrinted: Plugin<[], Root> = () => (tree) => {
  const body = bodyOf(tree)
  const {printed, ...rest} = body
  if (printed === undefined) return
  const {fields} = findingsOf(tree)
  const original = printedIn(body.text, printed)
  for (const field of READ) restore(fields[field], original, 0)
  setBody(tree, {...rest, text: printed})
}

/** Put the words as printed in place of those read; those of a part of the text are looked for from its start on. */
function restore(value: unknown, original: (words: string, from: number) => string, from: number): void {
  if (value === null || typeof value !== 'object') return
  const holder = value as Record<string, unknown> & {span?: Span | null} & Partial<DocumentNumber>
  const start = holder.span?.[0] ?? from
  const {canonical, agencyCode: read} = holder
  for (const key of Object.keys(holder)) {
    if (NO_WORDS.has(key)) continue
    const words = holder[key]
    if (typeof words === 'string') holder[key] = original(words, start)
    else restore(words, original, start)
  }
  if (canonical && read) holder.canonical = canonical.replace(read, holder.agencyCode!)
}
