import type {DocumentNumber} from '../../schema/document-number.js'
import type {NumberParts, Serial} from './read/parts.js'
import {isAnnouncement} from './read/shapes/series-name.js'

/** Numbers of individual acts, which are documents but no series of policy: 罚字〔2019〕12号. */
const ACT = /(?:罚|罚决|处罚|强制|许可|处|罚告|催告|.{2}许准?)字?$/u

const LAYOUT = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]+/gu

/**
 * Make the document number of what was read, one serial of it, with its canonical form.
 */
export function formatNumber(parts: NumberParts, serial: Serial, printed: string): DocumentNumber {
  const {code, year} = parts
  const text = removeLayout(printed)
  return {
    text,
    canonical: parts.shape === 'cited' ? text : toCanonical(parts, serial),
    type: toType(parts),
    agencyCode: code && code.text !== '令' ? toAgencyCode(parts, code.text) : null,
    year: year?.value ?? null,
    sequence: serial.value,
    redacted: serial.redacted || (year?.redacted ?? false) || (code?.redacted ?? false)
  }
}

/** Take the layout (white space and zero-width characters) out of what is printed. */
export function removeLayout(text: string): string {
  return text.replace(LAYOUT, '')
}

function toCanonical(parts: NumberParts, serial: Serial): string {
  const {year, session, suffix} = parts
  const code = parts.code ? toAgencyCode(parts, parts.code.text) : ''
  if (session) {
    const count = session.bracketed ? `〔${session.text}〕` : session.text
    return `${code}${count}第${serial.text}号${suffix}`
  }
  switch (parts.shape) {
    case 'order':
      return parts.plainYear
        ? `${code || '令'}${year!.text}年第${serial.text}号${suffix}`
        : year
          ? `${code}〔${year.text}〕${serial.text}号${suffix}`
          : `${code || '令'}第${serial.text}号${suffix}`
    case 'announcement': {
      const number = `${year ? `${year.text}年` : ''}${parts.ordinal ? '第' : ''}${serial.text}号`
      return `${parts.code?.text ?? ''}${number}${parts.series}${suffix}`
    }
    case 'telegram-serial':
      return `${code}${serial.text}号`
    default:
      return `${code}〔${year!.text}〕${serial.text}号${suffix}`
  }
}

/** 公安部第82号令 is 公安部令第82号, and 商务部〔2014〕第5号令 is 商务部令〔2014〕5号. */
function toAgencyCode(parts: NumberParts, code: string): string {
  return parts.series === '' || parts.shape === 'announcement' || code.endsWith(parts.series)
    ? code
    : code + parts.series
}

function toType(parts: NumberParts): DocumentNumber['type'] {
  if (parts.shape === 'cited') return 'other'
  if (parts.shape !== 'bracketed') return parts.shape
  const code = parts.code?.text ?? ''
  if (isAnnouncement(code) || parts.series !== '') return 'announcement'
  return ACT.test(code) ? 'other' : 'standard'
}
