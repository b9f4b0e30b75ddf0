const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100]
])

/** Roman numerals up to 399: `XIV`. */
const ROMAN = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** Ⅰ–Ⅻ, Roman numerals that are one character each. */
const FIRST_CHARACTER = 0x2160

/**
 * Read a Roman numeral (罗马数字) in capitals or as one character; `null` if it is none.
 *
 * @example
 * parseRoman('Ⅳ') // 4
 * parseRoman('XIV') // 14
 */
export function parseRoman(text: string): number | null {
  const index = text.length === 1 ? text.charCodeAt(0) - FIRST_CHARACTER : -1
  if (index >= 0 && index < 12) return index + 1
  if (text === '' || !ROMAN.test(text)) return null
  const values = Array.from(text, (character) => ROMAN_VALUES.get(character)!)
  return values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
