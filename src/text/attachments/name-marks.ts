import {parseEnclosedNumeral} from '../../grammar/numerals/enclosed.js'

/** 附件顺序号: where a number before a name begins, where the name begins, and its value. */
export interface NameMark {
  at: number
  behind: number
  value: number
}

const NUMBER = String.raw`\d{1,2}\s?(?:[、:：．]|\.(?!\d)|\.(?=\d{4}年))`
/** `1.`, `1．`, `2、`, `（3）`, `⒈`, `①` before a name; `1.2025年度…` is item 1, `1.5` is none. */
const MARK = new RegExp(
  String.raw`(?:^|[\s；;。])(?:(?<number>${NUMBER})|[（(](?<paren>\d{1,2})[）)]|(?<sign>[①-⑳⒈-⒛]))\s{0,4}`,
  'gu'
)
const MARK_START = new RegExp(String.raw`^(?:${NUMBER}|[（(]\d{1,2}[）)]|[①-⑳⒈-⒛])`, 'u')
/** `检查表2.汇总表`: white space that a converter lost. */
const GLUED = /(?<=[\p{Script=Han}）)》])(?<number>\d{1,2})[.．、](?=[\p{Script=Han}《“])/gu

/** Tell whether a line begins with a number before a name. */
export const startsWithMark = (line: string): boolean => MARK_START.test(line)

/**
 * Find the numbers that stand before the names of a list (顺序号), as long as they go on by one.
 *
 * @example
 * nameMarks('1.检查表 2.汇总表', 0).map(({value}) => value) // [1, 2]
 */
export function nameMarks(text: string, from: number): NameMark[] {
  const found: NameMark[] = []
  const list = text.slice(from)
  for (const match of list.matchAll(MARK)) {
    const at = from + match.index
    found.push({at, behind: at + match[0].length, value: valueOf(match.groups!)})
  }
  const spaced = goingOn(found)
  if (spaced.length !== 1 || spaced[0]!.value !== 1) return spaced
  const glued = [...list.matchAll(GLUED)].map((match): NameMark => {
    const at = from + match.index
    return {at, behind: at + match[0].length, value: Number(match.groups!['number'])}
  })
  return goingOn([...spaced, ...glued.filter(({at}) => at > spaced[0]!.at)])
}

/** The marks that count on from the first. */
function goingOn(marks: readonly NameMark[]): NameMark[] {
  const counted: NameMark[] = []
  for (const mark of marks) if (counted.length === 0 || mark.value === counted.at(-1)!.value + 1) counted.push(mark)
  return counted
}

function valueOf({number, paren, sign}: Partial<Record<string, string>>): number {
  if (sign !== undefined) return parseEnclosedNumeral(sign)?.value ?? 0
  return Number.parseInt(number ?? paren!, 10)
}
