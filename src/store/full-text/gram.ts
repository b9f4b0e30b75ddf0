/** What stands behind the last character: a noncharacter of Unicode, which no text holds. */
const END = 0xffff

/** Fold a UTF-16 unit as SQLite's LIKE compares: ASCII letters lose their case, nothing else changes. */
export function foldUnit(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
}

/**
 * Make the term of two neighbouring UTF-16 units of a text, 32 bits: of the last one and the end, where it stands alone.
 *
 * Chinese has no spaces: a text is indexed by all pairs of neighbours, and what `LIKE '%…%'` finds is found by them.
 * Punctuation, spaces and line feeds are characters like others.
 *
 * @example
 * gramAt('通知', 0) === 0x901a77e5 // 通知
 * gramAt('通知', 1) === 0x77e5ffff // 知 at the end
 */
export function gramAt(text: string, index: number): number {
  const next = index + 1 < text.length ? foldUnit(text.charCodeAt(index + 1)) : END
  return ((foldUnit(text.charCodeAt(index)) << 16) | next) >>> 0
}
