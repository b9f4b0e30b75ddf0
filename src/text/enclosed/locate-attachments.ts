import type {Root} from 'nlcst'
import type {Attachment, Evidence, Span} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {type Body, findingsOf, record} from '../tree.js'
import type {Head} from './attachment-heads.js'
import {looseTitle} from './title-core.js'

/**
 * Record where the attachments stand that are printed on the page (附件): each from its head to the next one, under its declared
 * name or number; what nobody declared is added.
 */
export function locateAttachments(tree: Root, body: Body, heads: readonly Head[]): void {
  const attachments: Attachment[] = [...(findingsOf(tree).fields.attachments ?? [])]
  const evidence: Record<string, Evidence[]> = {}
  const first = new FirstOf(attachments)
  const isOnly = attachments.length === 1 && heads.length === 1
  for (const [index, head] of heads.entries()) {
    const {ordinal, title, start, info, titled} = head
    const span: Span = [start, heads[index + 1]?.start ?? body.text.length]
    const at = isOnly ? 0 : first.like(title ?? '', ordinal)
    if (at !== null) attachments[at] = {...attachments[at]!, span}
    else if (title) {
      const pointer = `/attachments/${attachments.length}`
      evidence[`${pointer}/title`] = [cite(titled, 'attachment-inline')]
      if (ordinal !== null) evidence[`${pointer}/ordinal`] = [cite(info, 'attachment-inline')]
      first.add(title, ordinal, attachments.length)
      attachments.push({ordinal, title, url: null, mediaType: null, span})
    }
  }
  record(tree, 'attachments', attachments, evidence)
}

/** The first attachment of each name and of each number. */
class FirstOf {
  readonly #named = new Map<string, number>()
  readonly #numbered = new Map<number, number>()

  constructor(attachments: readonly Attachment[]) {
    for (const [index, {title, ordinal}] of attachments.entries()) this.add(title, ordinal, index)
  }

  add(title: string, ordinal: number | null, index: number): void {
    const key = looseTitle(title)
    if (!this.#named.has(key)) this.#named.set(key, index)
    if (ordinal !== null && !this.#numbered.has(ordinal)) this.#numbered.set(ordinal, index)
  }

  /** Find the first attachment with this name or number; `null` if there is none. */
  like(title: string, ordinal: number | null): number | null {
    const key = looseTitle(title)
    const named = key === '' ? undefined : this.#named.get(key)
    const numbered = ordinal === null ? undefined : this.#numbered.get(ordinal)
    if (named === undefined || numbered === undefined) return named ?? numbered ?? null
    return Math.min(named, numbered)
  }
}
