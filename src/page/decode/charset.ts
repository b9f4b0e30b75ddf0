/** `gb2312`, `GBK`, `x-gbk`, `windows-936`: all are read as their superset. */
const GB = /^(?:x-)?(?:gb|hz-gb|chinese|csgb|cp936|ms936|windows-936)/u
/** `big5`, `big5-hkscs`, `cp950` */
const BIG5 = /^(?:big-?5|cn-big5|x-x-big5|csbig5|cp950)/u
/** `utf8`, `utf-8` */
const UTF8 = /^utf-?8$/u
/** A `charset` in a meta tag or an XML declaration, as in `<meta charset="gb2312">` and `<?xml encoding='gbk'?>`. */
const DECLARED = /(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}(?<label>[\w.:-]{3,32})/giu
/** A `charset` in an HTTP header: `text/html; charset=GBK`. */
const IN_HEADER = /charset\s{0,8}=\s{0,8}["']?(?<label>[\w.:-]{3,32})/iu
/** Single-byte labels that servers send by default; no page in Chinese is written in them. */
const WESTERN = /^(?:iso-?8859-?(?:1|15)|latin-?1|us-ascii|ascii|windows-125\d|cp-?125\d)$/iu

/** How far declarations are looked for, in bytes: pages exist whose `<head>` has scripts of 15 kB before the charset. */
const HEAD_BYTES = 65_536

/**
 * Give the name of the decoder for a charset label, `null` for a label that says nothing about a Chinese page.
 *
 * Every gb* label means gb18030, their common superset: pages declared as gb2312 hold GBK and GB18030 characters.
 *
 * @example charsetOf('GB2312') // 'gb18030'
 */
export function charsetOf(label: string): string | null {
  const name = label.trim().toLowerCase()
  if (GB.test(name)) return 'gb18030'
  if (BIG5.test(name)) return 'big5'
  if (UTF8.test(name) || name === 'utf8mb4') return 'utf-8'
  if (WESTERN.test(name)) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Give the charset that an HTTP `Content-Type` declares. */
export function charsetOfHeader(contentType: string): string | null {
  const label = IN_HEADER.exec(contentType.slice(0, 500))?.groups?.label
  return label === undefined ? null : charsetOf(label)
}

/** Where nearly all declarations stand, in bytes. */
const FIRST_BYTES = 2048

/** Give the charset that the page's own `<meta>` or XML declaration names; the first label that is known wins. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const near = declaredIn(bytes.subarray(0, FIRST_BYTES))
  return near === null && bytes.length > FIRST_BYTES ? declaredIn(bytes.subarray(0, HEAD_BYTES)) : near
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes)
  for (const match of head.matchAll(DECLARED)) {
    const charset = charsetOf(match.groups!.label!)
    // A declaration that can be read as single bytes is not in UTF-16.
    if (charset !== null && !charset.startsWith('utf-16')) return charset
  }
  return null
}
