const encoder = new TextEncoder()

/** Count the bytes of a value as JSON in UTF-8, as engines count a record. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}

const shortEscapes = '"\\\b\t\n\f\r'

/** Count the bytes that the character at an offset takes inside a JSON string; its second surrogate takes none. */
export function jsonCharacterBytes(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = text.charCodeAt(offset - 1)
    return before >= 0xd800 && before <= 0xdbff ? 0 : 6
  }
  if (code >= 0xd800 && code <= 0xdbff) return text.codePointAt(offset)! > 0xffff ? 4 : 6
  if (shortEscapes.includes(text.charAt(offset))) return 2
  if (code < 0x20) return 6
  if (code < 0x80) return 1
  return code < 0x800 ? 2 : 3
}
