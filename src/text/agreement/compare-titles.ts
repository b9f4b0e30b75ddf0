import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {parseTitle} from '../../grammar/title.js'
import {stripSuffix} from '../../grammar/title/strip-suffix.js'
import {disagree} from '../message.js'
import {titleKey} from '../references/title-key.js'
import {findingsOf, readingOf} from '../tree.js'

/** 、 and “”, which are left out here and there. */
const MARK = /\p{P}/gu
/** 关于…的通知_某市人民政府: what the site puts behind a title. */
const SITE_NAME = /[-_|—–·]{1,2}[^-_|—–·]{2,30}$/u
/** 关于加强水库安全管…… */
const CUT = /(?:\.{2,6}|…{1,2})$/u
/** 关于…的通知, 关于…的批复 */
const OFFICIAL = /关于.{2,300}的?[意决命公通议报请批函纪][^，。]{0,3}$/u

/**
 * Compare the title (标题) with the others in the form of an official title that the page states of itself.
 *
 * A title that lacks the issuer, is cut off, or has the site's name behind it says the same; the name of a column is no title.
 */
export function compareTitles(tree: Root, file: VFile): void {
  const {fields, evidence} = findingsOf(tree)
  const {title} = fields
  if (!title || !isOfficial(title)) return
  const key = keyOf(title)
  const seen = new Set<string>()
  for (const fact of readingOf(file).facts) {
    if (fact.field !== 'title' || CUT.test(fact.value.trim())) continue
    const value = fact.value.replace(SITE_NAME, '')
    const stated = keyOf(value)
    if (!isOfficial(value) || seen.has(stated) || stated.includes(key) || key.includes(stated)) continue
    seen.add(stated)
    disagree(
      file,
      'title-conflict',
      {value, evidence: fact.evidence},
      {value: title, evidence: evidence['/title']?.[0]}
    )
  }
}

const isOfficial = (title: string): boolean =>
  OFFICIAL.test(stripSuffix(title).core) && parseTitle(title).documentType !== null

/** Punctuation and what stands in brackets behind a title differ from place to place. */
const keyOf = (title: string): string => titleKey(stripSuffix(title).core).replace(MARK, '')
