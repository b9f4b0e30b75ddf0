/** 词元: the smallest part of a number, with its place in the text. */
export interface Token {
  kind: TokenKind
  /** As printed; `number` with ASCII digits. */
  text: string
  start: number
  end: number
  /** Layout before it; zero-width characters are nothing. */
  gap: 'none' | 'space' | 'line'
}

/**
 * `number` 2014, `numeral` 二〇一四, `mask` ×× (parts withheld), `bracket` 〔, `mark` one of 号第年, `separator` 、 between
 * numbers, `dash` — in ranges, `han` other Chinese text, `other` whatever belongs to no number.
 */
export type TokenKind = 'number' | 'numeral' | 'mask' | 'bracket' | 'mark' | 'separator' | 'dash' | 'han' | 'other'
