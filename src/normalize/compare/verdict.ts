/** Why two notices are held to be one document. */
export type LinkReason = 'same-number' | 'same-text' | 'near-text'

/** What contradicts that two notices are one document. */
export type RefusalReason = 'page' | 'kind' | 'number' | 'date' | 'title' | 'issuer' | 'fact' | 'wording' | 'other-text'

/** How much two texts share: the part of each that stands in the other. */
export interface Shared {
  /** Share of the first text in the second, 0 to 1. */
  readonly a: number
  readonly b: number
}

/**
 * What a comparison of two notices says.
 *
 * - `copy`: one document, and why; `noisy` when one of them is damaged.
 * - `refused`: alike, but contradicted by what the reason names; `detail` quotes both sides.
 * - `part`: one is a part of the other: a half, an excerpt, a page.
 * - `shares`: passages in common and no more: one quotes the other, or both a third.
 * - `unrelated`: nothing to speak of.
 */
export type Verdict =
  | {
      readonly type: 'copy'
      readonly why: LinkReason
      readonly score: number
      readonly noisy: boolean
      readonly shared: Shared
    }
  | {
      readonly type: 'refused'
      readonly reason: RefusalReason
      readonly detail: readonly [a: string, b: string]
      readonly shared: Shared
    }
  | {readonly type: 'part'; readonly whole: 'a' | 'b'; readonly shared: Shared}
  | {readonly type: 'shares'; readonly shared: Shared}
  | {readonly type: 'unrelated'; readonly shared: Shared}

/** The same verdict, told from the other side. */
export function mirrored(verdict: Verdict): Verdict {
  const shared = {a: verdict.shared.b, b: verdict.shared.a}
  switch (verdict.type) {
    case 'part':
      return {...verdict, whole: verdict.whole === 'a' ? 'b' : 'a', shared}
    case 'refused':
      return {...verdict, detail: [verdict.detail[1], verdict.detail[0]], shared}
    default:
      return {...verdict, shared}
  }
}
