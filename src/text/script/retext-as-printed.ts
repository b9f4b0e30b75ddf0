import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {DocumentNumber, Notice} from '../../schema/index.js'
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
  const original = printedIn(body.text, printed)
  const {fields} = findingsOf(tree)
  for (const field of READ) if (fields[field]) Object.assign(fields, {[field]: restored(fields[field], original, 0)})
  setBody(tree, {...rest, text: printed})
}

/** The same values with the words as printed; those of a part of the text are looked for from its start on. */
function restored(value: unknown, original: (words: string, from: number) => string, from: number): unknown {
  if (typeof value === 'string') return original(value, from)
  if (Array.isArray(value)) return value.map((one: unknown) => restored(one, original, from))
  if (value === null || typeof value !== 'object') return value
  const {span} = value as {span?: Notice['sections'][number]['span'] | null}
  const start = span?.[0] ?? from
  const words = Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      NO_WORDS.has(key) ? one : restored(one, original, start)
    ])
  )
  const {canonical, agencyCode} = value as Partial<DocumentNumber>
  return canonical && agencyCode
    ? {...words, canonical: canonical.replace(agencyCode, String(words['agencyCode']))}
    : words
}
