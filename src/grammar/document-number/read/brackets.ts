/**
 * 括号: what stands around the year of a document number, as GB/T 9704-2012 wants it (〔〕), as typists replace it, and
 * as optical recognition misreads it. Opening and closing marks are one class, because mismatched pairs are common.
 */
const SQUARE = '〔〕[]［］【】﹝﹞〖〗❲❳⟦⟧〚〛〘〙'

/** Marks that stand around other things as well, so that they make a year of a number only behind a code. */
const AMBIGUOUS = '()（）﹙﹚〈〉《》<>＜＞⟨⟩「」『』{}｛｝‘’“”„‟〝〞|｜丨'

const SQUARE_MARKS: ReadonlySet<string> = new Set(SQUARE)
const MARKS: ReadonlySet<string> = new Set(SQUARE + AMBIGUOUS)

/** Tell whether a character can stand before or behind the year of a number. */
export function isYearBracket(character: string): boolean {
  return MARKS.has(character)
}

/** Tell whether a mark is square: 〔2014〕12号 is a number even without a code, （2014）12号 is not. */
export function isSquareBracket(character: string): boolean {
  return SQUARE_MARKS.has(character)
}
