import type {FoundDocumentNumber} from '../../grammar/document-number.js'
import {looksLikeOrgan} from '../../grammar/organ.js'
import {firstAt} from './first-at.js'
import type {QuotedTitle} from './quoted-titles.js'

/** What may stand between a number and the title it belongs to: 国发〔2014〕5号文件《…》. */
const NUMBER_TO_TITLE = /^(?:文件?)?的?[）)]?$/u
/** What may stand between a title and its number: 》（国发…, 》( GB…, 》（2005年5月1日市政府令…. */
const TITLE_TO_NUMBER = /^[（(〔[【\s]{0,3}(?:(?:19|20)\d{2}\s?(?:年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?)?\s?)?$/u
/** 》（某省人民政府办公厅某政办发…, 》（国务院文件国发…: the organ's name before the number. */
const ORGAN_TO_NUMBER = /^[（(]\s?(?<organ>[^（()）\s，。；]{2,30}?)(?:文件)?\s?$/u
/** `）》`: the number ends the title it stands in. */
const QUOTE_CLOSES = /^[）)]?》$/u
/** The longest of these. */
const LONGEST_BETWEEN = 34

/** Give the number (发文字号) behind a title, inside its marks at the end, or directly before it. */
export function numberOfTitle(
  text: string,
  quoted: QuotedTitle,
  numbers: readonly FoundDocumentNumber[]
): FoundDocumentNumber | null {
  const from = firstAt(numbers, quoted.start)
  const before = numbers[from - 1]
  for (let at = from; at < numbers.length && numbers[at]!.start <= quoted.end + LONGEST_BETWEEN; at++) {
    const found = numbers[at]!
    if (found.start >= quoted.end && leadsToNumber(text.slice(quoted.end, found.start))) return found
    if (found.end <= quoted.end && QUOTE_CLOSES.test(text.slice(found.end, quoted.end))) return found
  }
  if (before && before.end > quoted.start - 6 && NUMBER_TO_TITLE.test(text.slice(before.end, quoted.start)))
    return before
  return null
}

function leadsToNumber(between: string): boolean {
  if (TITLE_TO_NUMBER.test(between)) return true
  const organ = ORGAN_TO_NUMBER.exec(between)?.groups?.['organ']
  return organ !== undefined && looksLikeOrgan(organ)
}
