import type {Notice} from '../../schema/index.js'

/** List the values of a notice under their Chinese names, those that it has. */
export function factsOf(notice: Notice): [label: string, value: string][] {
  const facts: [string, string | null | undefined][] = [
    ['类别', notice.kind],
    ['文种', notice.documentType],
    ['发文字号', notice.documentNumber?.canonical],
    ['发文机关', notice.issuers.map((organ) => organ.name).join('、')],
    ['成文日期', notice.date],
    ['施行日期', notice.effectiveDate],
    ['有效期至', notice.expiryDate],
    ['效力', notice.validity?.text],
    ['索引号', notice.indexNumber],
    ['主送机关', notice.addressees?.text],
    ['来源', notice.publication.source],
    ['发布时间', notice.publication.publishedAt],
    ['网址', notice.publication.url]
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []))
}
