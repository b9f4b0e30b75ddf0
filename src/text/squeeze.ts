/** White space of all kinds, and the zero-width characters that scraped pages carry. */
const BLANKS = /[\s\u200B-\u200D\u2060]+/gu

/** Drop all white space, so that lines which differ in layout alone compare equal. */
export function squeeze(text: string): string {
  return text.replace(BLANKS, '')
}
