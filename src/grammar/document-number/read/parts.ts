import type {Token} from './token.js'

/** 序号: the serial of a number, or one of a list of them (35、36号). */
export interface Serial {
  /** With ASCII digits and without leading zeros; masks as printed. */
  text: string
  /** `null` for a range (1—5号) and where it is masked. */
  value: number | null
  redacted: boolean
  start: number
  end: number
}

/** 年份: the year of a number, `value` being `null` where it is masked. */
export interface Year {
  /** As it stands in the canonical form: two digits stay two. */
  text: string
  value: number | null
  redacted: boolean
}

/** 届次: `十届`, without 第, and whether it stands in brackets of its own: 公告〔十三届〕第12号. */
export interface Session {
  text: string
  bracketed: boolean
  /** Its bracket closes behind the number: （十届第25号）. */
  enclosed: boolean
}

/** 机关代字: what stands before year and serial. */
export interface Code {
  text: string
  redacted: boolean
  /** More of it stands before, which is no Chinese text: GS京（2022）12号. */
  fragment: boolean
  start: number
  /** The run of characters was cut: its head is an organ or a lead-in. */
  cut: 'organ' | 'lead-in' | null
}

/** 编号的成分: a number as read, before its canonical form is made. */
export interface NumberParts {
  shape: 'bracketed' | 'order' | 'announcement' | 'telegram-serial' | 'cited'
  code: Code | null
  year: Year | null
  /** The year stands in plain figures before 年, not in brackets. */
  plainYear: boolean
  /** 届次: the congress by whose count a yearless number goes, 十届第25号; `null` with all others. */
  session: Session | null
  serials: Serial[]
  /** 之一. */
  suffix: string
  /** 令 or 公告 printed behind the number: 2014年第5号公告. */
  series: string
  /** 第 is printed before the serial. */
  ordinal: boolean
  start: number
  end: number
}

/** A reading that ended at the token `next`, going left; −1 at the start. */
export interface Reading<T> {
  value: T
  next: number
}

/** Tell whether a token is a given sign. */
export function isSign<K extends Token['kind']>(
  token: Token | undefined,
  kind: K,
  text?: string
): token is Token & {kind: K} {
  return token?.kind === kind && (text === undefined || token.text === text)
}
