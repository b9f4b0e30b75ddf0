import type {Evidence, Reference, Span} from '../../schema/index.js'
import {isShort, SHORT, SHORTEST} from './is-short.js'
import type {Mention} from './mention.js'
import {subjectKey, titleKey} from './title-key.js'

/** 引用 as found: with the evidence of its words and of each part, which a later mention may have given. */
export interface Collected {
  reference: Reference
  shown: Partial<Record<'text' | 'title' | 'number' | 'issuer', Evidence>>
  /** Where the text names it, the first place first. */
  named: Span[]
}

/** A law that a code cites on every page is known by then. */
const MOST_PLACES = 40

/** Cites a range of the paragraph that names a document. */
export type Citing = (start: number, end: number) => Evidence

/**
 * Collect the documents that are named, each once, in the order of first mention.
 *
 * Two mentions are one document when their numbers agree, or their titles do, 中华人民共和国 and the organ in front aside. A later
 * mention may add the number, title or issuer that the first one lacks.
 */
export class ReferenceList {
  readonly items: Collected[] = []
  readonly #byNumber = new Map<string, Collected>()
  readonly #byTitle = new Map<string, Collected>()
  readonly #bySubject = new Map<string, Collected>()
  /** By the last words of the title: 《评审办法》 after 《企业安全生产标准化评审办法》. */
  readonly #byEnd = new Map<string, Collected>()

  /** Add a mention; `text` and `span` say where the document was named, `cite` shows it. */
  add(mention: Mention, text: string, span: Reference['span'], cite: Citing): void {
    let known = this.#find(mention)
    if (!known) {
      const reference = {title: null, documentNumber: null, issuer: null, text, span}
      known = {reference, shown: {text: cite(mention.start, mention.end)}, named: []}
      this.items.push(known)
    }
    if (span && known.named.length < MOST_PLACES) known.named.push(span)
    this.#complete(known, mention, cite)
  }

  #find({title, number, issuer}: Mention): Collected | undefined {
    const numbered = number && this.#byNumber.get(number.canonical)
    if (numbered) return agree(numbered.reference.title, title) ? numbered : undefined
    if (title === null) return undefined
    const key = titleKey(title)
    const subject = subjectKey(key)
    if (isShort(key) && !number) {
      const long = this.#byEnd.get(key)
      if (long) return long
    }
    const bySubject = this.#bySubject.get(subject)
    // 国务院关于甲的意见 and 省政府关于甲的意见 are two.
    const same = this.#byTitle.get(key) ?? (subject === key || isBare(bySubject) ? bySubject : undefined)
    if (!same || (number && same.reference.documentNumber)) return undefined
    return issuer && same.reference.issuer && issuer !== same.reference.issuer ? undefined : same
  }

  #complete(known: Collected, {title, number, issuer, places}: Mention, cite: Citing): void {
    const {reference, shown} = known
    if (reference.title === null && places.title) shown.title = cite(...places.title)
    if (reference.documentNumber === null && places.number) shown.number = cite(...places.number)
    if (reference.issuer === null && places.issuer) shown.issuer = cite(...places.issuer)
    reference.title ??= title
    reference.documentNumber ??= number
    reference.issuer ??= issuer
    this.#index(known)
  }

  #index(collected: Collected): void {
    const {title, documentNumber} = collected.reference
    if (documentNumber && !documentNumber.redacted) this.#byNumber.set(documentNumber.canonical, collected)
    if (title === null) return
    const key = titleKey(title)
    this.#byTitle.set(key, collected)
    for (let length = SHORTEST; length <= SHORT && length < key.length; length++)
      this.#byEnd.set(key.slice(-length), collected)
    if (key.includes('关于')) this.#bySubject.set(subjectKey(key), collected)
  }
}

function isBare(collected: Collected | undefined): boolean {
  return collected?.reference.title?.startsWith('关于') ?? false
}

/** One number, two titles: 国务院令第638号 amends several. */
function agree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [a, b] = [titleKey(one), titleKey(other)]
  return a === b || subjectKey(a) === subjectKey(b) || a.endsWith(b) || b.endsWith(a)
}
