/** A range of characters of a comparable text. */
export type Range = readonly [start: number, end: number]

/** A place inside aligned text where two texts do not agree; one of the ranges may be empty. */
export interface Difference {
  readonly a: Range
  readonly b: Range
}

/** How many characters a difference touches, on the side that has more. */
export function size({a, b}: Difference): number {
  return Math.max(a[1] - a[0], b[1] - b[0])
}
