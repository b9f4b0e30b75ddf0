/** What XML 1.0 cannot hold in any form (§2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const markup = /[&<>"\t\n\r]/gu
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into spaces in attributes, and a carriage return into a line feed anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/** Drop the characters that XML cannot hold. */
export function legalXml(text: string): string {
  return text.replace(illegal, '')
}

/**
 * Write a text for XML, between tags or in an attribute with straight double marks.
 *
 * @example
 * escapeXml('甲&乙\u0000') // '甲&amp;乙'
 */
export function escapeXml(text: string): string {
  return legalXml(text).replace(markup, (character) => entities[character]!)
}

/** Write an element; `null` and `false` attributes are left out, `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | false>>,
  content = ''
): string {
  const start = name + attributeList(attributes)
  return content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`
}

/** Write attributes, each with a space before it. */
export function attributeList(attributes: Readonly<Record<string, string | null | false>>): string {
  let list = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) list += ` ${name}="${escapeXml(value)}"`
  }
  return list
}
