/** 带圈或带标点的序号: a number that is one character together with its frame. */
export interface EnclosedNumeral {
  value: number
  /** `circled` ①, `paren` ⑴, `cn-paren` ㈠, `period` ⒈, `cn-circled` ㊀. */
  frame: 'circled' | 'paren' | 'cn-paren' | 'period' | 'cn-circled'
}

/** Runs of consecutive characters in Unicode: first character, value of the first, how many, frame. */
const RUNS: readonly (readonly [first: string, value: number, count: number, frame: EnclosedNumeral['frame']])[] = [
  ['①', 1, 20, 'circled'],
  ['㉑', 21, 15, 'circled'],
  ['㊱', 36, 15, 'circled'],
  ['❶', 1, 10, 'circled'],
  ['⓫', 11, 10, 'circled'],
  ['➀', 1, 10, 'circled'],
  ['➊', 1, 10, 'circled'],
  ['⓵', 1, 10, 'circled'],
  ['⑴', 1, 20, 'paren'],
  ['⒈', 1, 20, 'period'],
  ['㈠', 1, 10, 'cn-paren'],
  ['㊀', 1, 10, 'cn-circled']
]

const VALUES: ReadonlyMap<string, EnclosedNumeral> = new Map(
  RUNS.flatMap(([first, value, count, frame]) =>
    Array.from(
      {length: count},
      (_, index) => [String.fromCodePoint(first.codePointAt(0)! + index), {value: value + index, frame}] as const
    )
  )
)

/**
 * Read a number printed as one framed character (①–㊿, ⑴, ⒈, ㈠, ㊀); `null` if it is none.
 *
 * @example
 * parseEnclosedNumeral('㈢') // {value: 3, frame: 'cn-paren'}
 */
export function parseEnclosedNumeral(character: string): EnclosedNumeral | null {
  return VALUES.get(character) ?? null
}
