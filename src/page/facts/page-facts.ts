import {furniture} from '../block.js'
import type {HtmlPage} from '../html/dom/html-page.js'
import type {Fact, Furniture, PageBlock, PageNote} from '../reading.js'
import {isTrail} from '../furniture/tail-line.js'
import {siteAmongButtons} from '../furniture/chrome-line.js'
import {columnFacts} from './breadcrumb.js'
import {bylineFacts} from './publication/byline.js'
import {canonicalLink} from './canonical-link.js'
import {statusBadge} from './labels/status-badge.js'
import {metadataTable} from './labels/metadata-table.js'
import {factAt} from './fact.js'
import {jsonLdFacts} from './json-ld-facts.js'
import {memberFacts} from './member-facts.js'
import {metaFacts} from './meta-facts.js'
import {ownerFacts} from './publication/owner.js'
import {isRunning, pageLines, type PageLines} from './page-lines.js'
import {pagerFacts} from './pager.js'
import {publicationTime} from './publication/publication-time.js'
import {titleFacts} from './title/title-facts.js'
import {looksLikeSite, withoutEllipsis} from './title/title-tag.js'
import {urlFact} from './publication/url-date.js'
import {lonelyDay} from './publication/lonely-day.js'
import {printedSource} from './publication/printed-source.js'
import {publicationFacts} from './publication/publication-line.js'
import {unlabelledTime} from './publication/unlabelled-time.js'

/** What the facts of a page are read from. */
export interface FactInput {
  url: string | undefined
  html: HtmlPage | null
  /** What reading the page found odd: content in a script has its facts beside it. */
  notes?: readonly PageNote[]
  blocks: readonly PageBlock[]
  furniture: readonly Furniture[]
}

/** The facts of a page, and its content without the lines that only state them. */
export interface PageFacts {
  facts: Fact[]
  blocks: PageBlock[]
  furniture: Furniture[]
}

/** Read the newspaper that a text was taken from. */
function printedSources(lines: PageLines['tail']): Fact[] {
  return lines.map(printedSource).filter((fact) => fact !== null)
}

/** How far below the title a bare day is the page's, in blocks: further down it is the signature of a short notice. */
const NEAR_TITLE = 4

/** Read times without a label, where no labelled one stands. */
function barTimes(head: PageLines['head'], tail: PageLines['tail']): Fact[] {
  const times: (Fact | null)[] = []
  let blocks = 0
  for (const line of head) {
    if ('kind' in line) blocks++
    const time = isRunning(line) ? null : unlabelledTime(line, 'publication-time')
    const far = 'kind' in line && blocks > NEAR_TITLE && time?.value.length === 10
    if (!far) times.push(time)
  }
  for (const line of tail) if (line.text.includes('发表')) times.push(unlabelledTime(line, 'publication-time'))
  for (const line of head) if ('place' in line) times.push(lonelyDay(line, 'day-alone'))
  return times.filter((fact) => fact !== null)
}

/** Read the facts that visible lines state: publication line, breadcrumb, byline, owner. */
function visibleFacts({head, tail, above, below}: PageLines, table: ReadonlySet<unknown>): Fact[] {
  const facts: Fact[] = []
  const heads = head.filter((line) => !table.has(line))
  for (const line of heads) {
    facts.push(...publicationFacts(line, 'publication-line'), ...bylineFacts(line))
    const site = siteAmongButtons(line.text)
    const fact = site && factAt('site', line, site, 'site-bar')
    if (fact) facts.push(fact)
  }
  // 发布日期：2021-05-18 来源：本网 holds a label of the table, but also what the table doesn't tell.
  for (const line of head) {
    if (table.has(line))
      facts.push(...publicationFacts(line, 'publication-line').filter(({field}) => BESIDE.has(field)))
  }
  for (const line of tail) {
    if (!isRunning(line)) facts.push(...publicationFacts(line, 'publication-line-below'))
    facts.push(...bylineFacts(line))
  }
  facts.push(...heads.map(statusBadge).filter((fact) => fact !== null))
  facts.push(...printedSources([...heads, ...tail]))
  if (!facts.some(({field}) => field === 'publishedAt')) facts.push(...barTimes(heads, tail))
  const trail = [...heads, ...above].find((line) => isTrail(line.text))
  if (trail) facts.push(...columnFacts(trail))
  const owners: Fact[] = []
  for (const line of below.slice(-40)) {
    for (const fact of ownerFacts(line)) if (!owners.some((known) => known.field === fact.field)) owners.push(fact)
  }
  // 时间 beside 地点 is the time of an event.
  const timed = facts.some(({label}) => label === '时间' || label === '日期')
  const event = timed && heads.some(({text}) => EVENT.test(text.slice(0, 200)))
  return [...facts.filter(({label}) => !event || (label !== '时间' && label !== '日期')), ...owners]
}

/** What a line of the metadata table may say beside it. */
const BESIDE: ReadonlySet<string> = new Set(['source', 'author', 'editor'])

/** 地点：津南校区大通学生中心, 主讲人：… */
const EVENT = /(?:^|\s)(?:活动|会议|宣讲|报告|讲座|举办)?(?:地\s?点|主讲人?|会场|主持人)\s?[:：]/u

/** Tell whether a fact isn't the site's name filled in with the title by a careless template. */
function isNoTwin(fact: Fact, _index: number, all: readonly Fact[]): boolean {
  if (fact.field !== 'site' || looksLikeSite(fact.value)) return true
  return !all.some(({field, value}) => field === 'title' && value === fact.value)
}

/** Names of the site and its columns, which end a title tag and are no titles; the last step may be the title itself. */
function namesOf(facts: readonly Fact[]): string[] {
  const columns = facts.filter(({field}) => field === 'column')
  const others = facts.filter(({field}) => field === 'site' || field === 'owner')
  const last = columns.at(-1)
  return [...others, ...columns.filter((fact) => fact !== last || fact.value.length <= 14)].map(({value}) => value)
}

/** 页面事实: read what the page states about itself, best first for each field; the metadata table leaves the content. */
export function pageFacts({url, html, notes = [], blocks: given, furniture: around}: FactInput): PageFacts {
  const lines = pageLines(given, around)
  const table = metadataTable(lines.head)
  const own = table.lines.size === 0 ? [] : given.filter((block) => table.lines.has(block))
  const blocks = own.length === 0 ? [...given] : given.filter((block) => !table.lines.has(block))
  const moved = own.map((block) => furniture(block, 'before', 'metadata-table'))
  const canonical = html && canonicalLink(html)
  const inHead = html
    ? [...(canonical ? [canonical] : []), ...metaFacts(html), ...jsonLdFacts(html), ...memberFacts(html.source, notes)]
    : []
  const stated = [...table.facts, ...inHead].filter(isNoTwin)
  const visible = visibleFacts(lines, table.lines)
  const names = namesOf([...stated, ...visible])
  const pager = pagerFacts(lines.tail, html, blocks, url)
  const page = Number(pager.find(({field}) => field === 'pageNumber')?.value ?? 0)
  const titles = html ? titleFacts({stated, tag: html.titleTag, head: lines.head, names, page}) : []
  const tableTitles = html ? [] : table.facts.filter(({field}) => field === 'title')
  // A text scrape that shows no time isn't dated by its address: the address says when the site filed it.
  const time = publicationTime([...visible, ...stated], html ? urlFact(url) : null)
  const trail = visible.some(({field}) => field === 'column')
  const title = titles[0]?.value ?? ''
  const isOther = ({field, value}: Fact) =>
    field === 'column'
      ? value.length <= 6 || !title.startsWith(withoutEllipsis(value))
      : field !== 'title' && field !== 'publishedAt'
  const others = [...visible, ...stated.filter(({field}) => !trail || field !== 'column')].filter(isOther)
  const facts = [...titles, ...tableTitles, ...time, ...others, ...pager]
  return {facts, blocks, furniture: [...around, ...moved]}
}
