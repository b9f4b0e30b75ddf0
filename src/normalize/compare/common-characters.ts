/** The Han characters of GB 2312 by their codes; made when first asked for. */
let common: Uint8Array | null = null

/**
 * Whether a folded character is one of the 6,763 of GB 2312: all that simplified texts are written with, but for a few names.
 *
 * Scanning puts any character for any; of the 20,902 that computers first had, two thirds are none of these.
 */
export function isCommon(code: number): boolean {
  common ??= readTable()
  return common[code] === 1
}

/** Read the table off the decoder that every platform has: rows 16 to 87 of GB 2312 are a part of GBK. */
function readTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let row = 0xb0; row <= 0xf7; row++) {
    const bytes = new Uint8Array(2 * 94)
    for (let cell = 0; cell < 94; cell++) bytes.set([row, 0xa1 + cell], 2 * cell)
    for (const character of decoder.decode(bytes)) table[character.charCodeAt(0)] = 1
  }
  // The five cells of row 55 that have no character.
  for (let code = 0xe000; code <= 0xffff; code++) table[code] = 0
  return table
}
