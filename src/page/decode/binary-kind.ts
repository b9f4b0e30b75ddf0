/** The first bytes of files that servers deliver in place of a page. */
const MAGIC: readonly (readonly [kind: string, bytes: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG image', '\u0089PNG'],
  ['JPEG image', '\u00ff\u00d8\u00ff'],
  ['GIF image', 'GIF8'],
  ['WebP or AVI', 'RIFF'],
  ['ZIP, Office Open XML or OFD file', 'PK\u0003\u0004'],
  ['RAR archive', 'Rar!\u001a'],
  ['7z archive', '7z\u00bc\u00af'],
  ['gzip file', '\u001f\u008b'],
  ['Word, Excel or WPS file', '\u00d0\u00cf\u0011\u00e0'],
  ['video', '\u0000\u0000\u0000\u0018ftyp'],
  ['video', '\u0000\u0000\u0000\u0020ftyp']
]

/**
 * Tell which kind of binary file was served in place of a page, `null` for text.
 *
 * @example binaryKind('%PDF-1.7') // 'PDF'
 */
export function binaryKind(page: Uint8Array | string): string | null {
  for (const [kind, magic] of MAGIC) {
    let same = true
    for (let i = 0; i < magic.length && same; i++) {
      same = (typeof page === 'string' ? page.charCodeAt(i) : page[i]) === magic.charCodeAt(i)
    }
    if (same) return kind
  }
  return null
}
