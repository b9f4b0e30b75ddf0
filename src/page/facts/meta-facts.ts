import {parseDateTime} from '../../grammar/dates/time.js'
import type {HtmlPage, PageMeta} from '../html/dom/html-page.js'
import type {Fact, FactField} from '../reading.js'
import {isPlaceholder, tidy} from './fact.js'

/** 网站标识码: `bm01000001`, `4300000001`. */
const SITE_CODE = /^(?:bm|\d{2})[\da-z]{8}$/iu
/** What a rule's name does not hold: `article:published_time`. */
const NO_LETTERS = /[^a-z]+/gu

/** Names of meta tags in lower case, best first for each field (《政府网站发展指引》, 国办发〔2017〕47号, annex; Open Graph; habits). */
const NAMES: readonly (readonly [field: FactField, names: readonly string[]])[] = [
  ['title', ['articletitle', 'og:title', 'twitter:title', 'title', 'dc.title', 'headline']],
  [
    'publishedAt',
    [
      'pubdate',
      'article:published_time',
      'og:published_time',
      'publishdate',
      'publish_date',
      'publishtime',
      'published_at',
      'firstpublishedtime',
      'datepublished',
      'weibo: article:create_at',
      'bytedance:published_time',
      'og:release_date',
      'apub:time',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'date',
      'publication_date',
      'createdate',
      '_pubtime'
    ]
  ],
  ['source', ['contentsource', 'source', 'og:article:source', 'mediaid']],
  ['author', ['author', 'article:author', 'og:article:author', 'dc.creator']],
  ['editor', ['editor', 'responsibleeditor']],
  ['site', ['sitename', 'og:site_name', 'application-name', 'others-site']],
  ['siteCode', ['siteidcode']],
  ['columnType', ['columntype']],
  ['column', ['columnname']],
  ['keywords', ['keywords', 'articlekeywords']],
  ['url', ['og:url']],
  ['language', ['content-language']]
]

/** Where the content of a meta tag starts. */
const CONTENT_START = /\bcontent\s{0,5}=/iu
/** `content="…"` of a meta tag. */
const CONTENT = /^content\s{0,5}=\s{0,5}(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/iu
/** 来源：人民网-时政频道 */
const LABEL = /^(?:来源|稿源|作者|责任编辑|编辑|关键词)\s?[:：]\s?/u
/** `2023-09-12-17:30:00` */
const DASHED_CLOCK = /^(?<day>\d{4}-\d{1,2}-\d{1,2})-(?=\d{1,2}:)/u
/** A person's name, as an author; CMS fill in the site or the maker of the template. */
const PERSON = /^[\p{Script=Han}·]{2,4}(?:[\s、，,]{1,2}[\p{Script=Han}·]{2,4}){0,4}$/u
const NO_PERSON = /[网站部局厅院委处报社]|政府|公司|办公|管理|中心|技术|软件|系统|测试|编辑|小编|学校|大学/u
/** Between keywords. */
const KEYWORD_END = /[,，;；、|]+|\s+/u
const MOST_KEYWORDS = 20

/** Give the place of a meta tag's content in the page. */
function contentSpan(source: string, {element}: PageMeta): [start: number, end: number] | null {
  const tag = source.slice(element.start, element.end)
  const at = tag.search(CONTENT_START)
  const match = at < 0 ? null : CONTENT.exec(tag.slice(at))
  if (!match) return null
  const value = match.groups!.double ?? match.groups!.single ?? match.groups!.bare!
  const start = element.start + at + match[0].lastIndexOf(value)
  return [start, start + value.length]
}

function readValue(field: FactField, content: string): string | null {
  const value = tidy(content).replace(LABEL, '')
  if (isPlaceholder(value)) return null
  switch (field) {
    case 'publishedAt':
      return parseDateTime(value.replace(DASHED_CLOCK, '$<day> '))
    case 'author':
      return PERSON.test(value) && !NO_PERSON.test(value) ? value : null
    case 'siteCode':
      return SITE_CODE.test(value) ? value.toLowerCase() : null
    case 'source':
    case 'editor':
      return value.length <= 60 ? value : null
    default:
      return value
  }
}

/** Read the facts that meta tags state, best first for each field. */
export function metaFacts({source, metas}: HtmlPage): Fact[] {
  const facts: Fact[] = []
  const byName = new Map<string, PageMeta>()
  for (const meta of metas) if (meta.content.trim() !== '' && !byName.has(meta.name)) byName.set(meta.name, meta)
  for (const [field, names] of NAMES) {
    for (const name of names) {
      const meta = byName.get(name)
      if (!meta || meta.content.length > 2000) continue
      const span = contentSpan(source, meta)
      const quote = meta.content.trim()
      const evidence = {
        from: 'meta' as const,
        page: span ? [span] : null,
        quote,
        rule: `meta-${name.replaceAll(NO_LETTERS, '-')}`
      }
      if (field === 'keywords') {
        const words = quote
          .split(KEYWORD_END)
          .filter((word) => word !== '' && !isPlaceholder(word) && word.length <= 30)
        facts.push(...words.slice(0, MOST_KEYWORDS).map((value): Fact => ({field, value, evidence})))
        break
      }
      const value = readValue(field, meta.content)
      if (value !== null) facts.push({field, value, evidence})
    }
  }
  return facts
}
