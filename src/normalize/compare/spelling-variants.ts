/** 异形字: characters that careful editors put for each other without meaning another thing (pairs, after the fold). */
const PAIRS = '账帐像象作做的地地得唯惟份分粘黏'

/** Whether two characters are spellings of one: 帐户 and 账户. */
export function areVariants(a: number, b: number): boolean {
  for (let at = 0; at < PAIRS.length; at += 2) {
    const first = PAIRS.charCodeAt(at)
    const second = PAIRS.charCodeAt(at + 1)
    if ((a === first && b === second) || (a === second && b === first)) return true
  }
  return false
}
