import {createPages} from '../rows/pages.js'
import {createStringTable} from '../rows/string-table.js'
import {type Verdict} from '../compare/verdict.js'

/** Verdicts by number. */
export interface VerdictTable {
  /** Keep a verdict; gives its number. How little unrelated notices share is not kept. */
  add(verdict: Verdict): number
  get(number: number): Verdict
}

const UNRELATED: Verdict = {type: 'unrelated', shared: {a: 0, b: 0}}
/** The score, and the shares of both texts. */
const FIGURES = 3

/** Create a table of verdicts, off the heap: few forms, the figures of each, and what refused ones quote. */
export function createVerdictTable(): VerdictTable {
  const forms: Verdict[] = [UNRELATED]
  const formByName = new Map([[nameOf(UNRELATED), 0]])
  const formOf = createPages(1, (length) => new Uint8Array(length))
  const figures = createPages(FIGURES, (length) => new Float64Array(length))
  const details = createStringTable()
  let last = 0

  return {
    add(verdict) {
      if (verdict.type === 'unrelated') return 0
      const name = nameOf(verdict)
      if (!formByName.has(name)) formByName.set(name, forms.push(verdict) - 1)
      const number = ++last
      formOf.of(number)[formOf.at(number)] = formByName.get(name)!
      const score = verdict.type === 'copy' ? verdict.score : 0
      figures.of(number).set([score, verdict.shared.a, verdict.shared.b], figures.at(number))
      if (verdict.type === 'refused') details.set(number, JSON.stringify(verdict.detail))
      return number
    },
    get(number) {
      const form = forms[formOf.of(number)[formOf.at(number)]!]!
      const [page, at] = [figures.of(number), figures.at(number)]
      const score = page[at]!
      const shared = {a: page[at + 1]!, b: page[at + 2]!}
      switch (form.type) {
        case 'unrelated':
          return UNRELATED
        case 'copy':
          return {...form, score, shared}
        case 'refused':
          return {...form, detail: JSON.parse(details.get(number)) as [string, string], shared}
        default:
          return {...form, shared}
      }
    }
  }
}

/** What a verdict says but for figures and quotes. */
function nameOf(verdict: Verdict): string {
  switch (verdict.type) {
    case 'copy':
      return `copy ${verdict.why} ${String(verdict.noisy)}`
    case 'refused':
      return `refused ${verdict.reason}`
    case 'part':
      return `part ${verdict.whole}`
    default:
      return verdict.type
  }
}
