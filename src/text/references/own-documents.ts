import type {DocumentNumber, Notice} from '../../schema/index.js'
import {findQuotedTitles} from './quoted-titles.js'
import {subjectKey, titleKey} from './title-key.js'
import {isShort} from './is-short.js'
import type {Mention} from './mention.js'

/** 转发 and 批转 pass on another's document, which is a reference; 印发 and 公布 give out one's own. */
const PASSING_ON = /转发|批转|转批/u

/** 国家发展改革委关于…的通知: what a 转发 attaches is a document of another organ, its own lists and forms aside. */
const OF_OTHERS = /关于.{2,200}(?:通知|意见|决定|公告|通报|函|批复|办法|规定)(?:[（(][^（）()]{1,20}[）)])?$/u

const COUNTRY = '中华人民共和国'

/**
 * Make a test for mentions of the document itself (自引): its title and number, the document it prints, its attachments, and the
 * terms it defines.
 */
export function ownDocuments(fields: Partial<Notice>): (mention: Mention) => boolean {
  const titles = new Set<string>()
  const own = (title: string | null | undefined): void => {
    if (!title) return
    titles.add(titleKey(title))
    // 转发某部关于…的通知: what is named from 关于 on is the other's document.
    if (PASSING_ON.test(title.split('关于')[0]!)) return
    // 省政府印发《关于…的意见》 over a report: the report is not what it reports on.
    if (title.includes('关于') && !(fields.kind === 'news' && title.includes('《')))
      titles.add(subjectKey(titleKey(title)))
  }
  own(fields.title)
  const wraps = fields.titleParts?.wraps
  const passesOn = wraps ? PASSING_ON.test(wraps.action) : false
  if (!passesOn) {
    own(wraps?.title)
    // 发布《甲规则》等3项标准
    if (wraps?.title.startsWith('《')) for (const {title} of findQuotedTitles(wraps.title)) own(title)
    for (const {title} of fields.enclosed ?? []) own(title)
  }
  const passed = passesOn && wraps ? subjectKey(titleKey(wraps.title)) : null
  // The document that is passed on may be attached; it is another's all the same.
  for (const {title} of fields.attachments ?? [])
    if (subjectKey(titleKey(title)) !== passed && !(passesOn && OF_OTHERS.test(title))) own(title)
  const terms = new Set((fields.definedTerms ?? []).map(({term}) => titleKey(term)))
  const number = fields.documentNumber?.canonical
  const numbers = new Set([number, ...(fields.otherNumbers ?? []).map(({canonical}) => canonical)])
  const attached = (fields.attachments ?? []).map(({title}) => titleKey(title))
  return ({title, number: cited}) => {
    if (title === null) return cited !== null && isOwnNumber(cited, fields.documentNumber)
    const key = titleKey(title)
    // 《申报指南》 for the attachment 2025年课题申报指南.
    if (!cited && isShort(key) && attached.some((one) => one.endsWith(key))) return true
    // （以下简称个人所得税法） behind 《中华人民共和国个人所得税法》: the full name is what the term stands for.
    if (terms.has(key) && !title.startsWith(COUNTRY)) return true
    // 《…的通知》（another number）: an earlier document with the same title.
    if (cited && !cited.redacted && number !== undefined && !numbers.has(cited.canonical)) return false
    return titles.has(key) || (cited !== null && cited.canonical === number && titles.has(subjectKey(key)))
  }
}

/** 主席令（九届第37号） is 主席令第三十七号: an order is known by who gives it and by its count. */
function isOwnNumber(cited: DocumentNumber, own: DocumentNumber | null | undefined): boolean {
  if (!own) return false
  if (cited.canonical === own.canonical) return true
  return own.type === 'order' && cited.type === 'order' && own.sequence === cited.sequence && sameGiver(own, cited)
}

const sameGiver = (a: DocumentNumber, b: DocumentNumber): boolean =>
  a.agencyCode !== null && a.agencyCode === b.agencyCode && a.year === b.year
