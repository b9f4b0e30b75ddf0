/** A half of a surrogate pair alone, U+FFFE and U+FFFF: no characters at all. */
const noCharacter = /[\p{Cs}\uFFFE\uFFFF]/gu
/** C0 controls other than tab and line ends. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\v\f\u000E-\u001F]/gu

/**
 * Make a text one that every engine takes: parsers of JSON in C++ and Rust refuse a whole batch for half a character.
 *
 * What is no character becomes U+FFFD, a control a space; offsets stay as they are.
 *
 * @example
 * cleanText('通知\uD83D') // '通知\uFFFD'
 */
function cleanText(text: string): string {
  return text.replace(noCharacter, '\uFFFD').replace(control, ' ')
}

/** Clean all strings of a value of plain data, keys too. */
export function cleanStrings<T>(value: T): T {
  return clean(value) as T
}

/** Records are a few levels deep, and so are notices without their sections. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
}
