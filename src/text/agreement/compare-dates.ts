import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {parseDate} from '../../grammar/dates.js'
import {disagree} from '../message.js'
import {findingsOf, readingOf} from '../tree.js'

const FIELDS = ['date', 'effectiveDate', 'expiryDate'] as const

/** 2021-05-12 */
const DAY = 10

/**
 * Compare the dates (成文日期, 施行日期, 有效期至) with those that the metadata table states, and the date with the publication.
 */
export function compareDates(tree: Root, file: VFile): void {
  const {fields, evidence} = findingsOf(tree)
  for (const field of FIELDS) {
    const value = fields[field]
    if (!value) continue
    const seen = new Set([value])
    for (const fact of readingOf(file).facts) {
      const stated = fact.field === field ? parseDate(fact.value)?.value : null
      if (!stated || seen.has(stated) || agree(stated, value)) continue
      seen.add(stated)
      disagree(
        file,
        'date-conflict',
        {value: stated, evidence: fact.evidence},
        {value, evidence: evidence[`/${field}`]?.[0]}
      )
    }
  }
  const published = fields.publication?.publishedAt?.slice(0, DAY)
  const {date} = fields
  if (!published || !date || published >= date || agree(published, date)) return
  disagree(
    file,
    'published-before-date',
    {value: published, evidence: evidence['/publication/publishedAt']?.[0]},
    {value: date, evidence: evidence['/date']?.[0]}
  )
}

/** 2021-05 and 2021-05-12: one says more than the other. */
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)
