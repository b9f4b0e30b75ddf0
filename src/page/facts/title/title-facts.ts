import {parseDocumentNumber} from '../../../grammar/document-number.js'
import type {Located} from '../../located.js'
import type {Fact, Furniture, PageBlock} from '../../reading.js'
import {pageBehindTitle} from './glued-title.js'
import {factAt, tidy} from '../fact.js'
import {titleAbovePublication} from './title-above-publication.js'
import {
  closesTitleTag,
  isCutOff,
  namesGazette,
  namesNoPage,
  opensTitleTag,
  readTitleTag,
  squeezeTitle,
  withoutEllipsis,
  withoutSite,
  type TitleTag
} from './title-tag.js'

/** What titles are chosen from. */
export interface TitleInput {
  /** Facts of meta tags, JSON-LD and the metadata table. */
  stated: readonly Fact[]
  tag: Located | null
  /** The visible lines around the start of the content. */
  head: readonly (PageBlock | Furniture)[]
  /** Names of the site and its columns. */
  names: readonly string[]
  /** The number of this page in an article of several; 0 if it has none. */
  page: number
}

const SHORTEST = 4
const LONGEST = 200

/** A badge in front of a title: [有效], 【图文】, [组图]. */
const BADGE = /^[[【［](?:图文?|组图|视频|有效|失效|废止|已?修改|原创|转载|置顶|推荐|热点|最新)[\]】］]\s?/u

type Line = PageBlock | Furniture

const isHeading = (line: Line): boolean => 'kind' in line && line.kind === 'heading'

/** Find the visible line that opens the title tag: the longest, headings before other lines. */
function confirmedLine(lines: readonly Line[], tag: TitleTag): Line | null {
  let best: Line | null = null
  let bestLength = SHORTEST - 1
  const first = tag.squeezed[0]!
  for (const line of lines) {
    const {text} = line
    if (text.length < SHORTEST || text.length > LONGEST || namesGazette(text)) continue
    const opens = text[0] === tag.located.text[0] || (!isHan(text) && squeezeTitle(text[0]!)[0] === first)
    const closes = tag.ends.length > 1 && text.at(-1) === tag.located.text.at(-1)
    if (!opens && !closes) continue
    const squeezed = squeezeTitle(text)
    if (squeezed.length < bestLength) continue
    if (!(opens && opensTitleTag(tag, squeezed)) && !(isHeading(line) && closesTitleTag(tag, squeezed))) continue
    if (squeezed.length > bestLength || (best && !isHeading(best) && isHeading(line))) {
      best = line
      bestLength = squeezed.length
    }
  }
  return best
}

/** Find the full title of which the page states a part that ends with …. */
function completedLine(lines: readonly Line[], cut: string): Line | null {
  const opening = withoutEllipsis(squeezeTitle(cut))
  if (opening.length < 6) return null
  return (
    lines.find(({text}) => text.length <= LONGEST && !isCutOff(text) && squeezeTitle(text).startsWith(opening)) ?? null
  )
}

/** Han characters fold to themselves. */
function isHan(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x3400 && code <= 0x9fff
}

/** Find where a title ends: before the number of the page, 讲话(2), 讲话（第2页）. */
function endOf(text: string, page: number): number {
  const number = pageBehindTitle(text)
  return number && (number.number === page || text.slice(number.at).includes('页')) ? number.at : text.length
}

function lineFact(line: Line, rule: string, page: number): Fact | null {
  const badge = BADGE.exec(line.text)?.[0].length ?? 0
  return factAt('title', line, [badge, endOf(line.text, page)], rule)
}

/**
 * Find the titles that the page states, best first.
 *
 * A visible line that opens the title tag is the title; the two confirm each other. Then come `ArticleTitle` and its kin, then the
 * heading next to the content, then the title tag without the site's name. What ends with … is replaced by the visible line that
 * it opens. The line right above the line of publication is the title where it closes the title tag, and where the title tag
 * names a column (新闻动态) or the template (文章预览) or nothing.
 */
export function titleFacts({stated, tag: tagText, head: lines, names, page}: TitleInput): Fact[] {
  const tag = readTitleTag(tagText)
  const known = new Set(names.map(squeezeTitle))
  const found: Fact[] = []
  const add = (fact: Fact | null) => {
    if (!fact || known.has(squeezeTitle(fact.value))) return
    if (isCutOff(fact.value)) {
      const line = completedLine(lines, fact.value)
      const full = line && lineFact(line, 'title-completed', page)
      if (full) found.push(full)
      return
    }
    found.push(fact)
  }
  const confirmed = tag && confirmedLine(lines, tag)
  const above = confirmed ? null : titleAbovePublication(lines, known)
  const closing = tag && above && closesTitleTag(tag, squeezeTitle(above.text)) ? above : null
  if (confirmed ?? closing) add(lineFact((confirmed ?? closing)!, 'title-confirmed', page))
  for (const fact of stated) if (fact.field === 'title') add({...fact, value: tidy(fact.value)})
  const bare = tag && withoutSite(tag, known)
  if (above && !closing && (!(tag && bare) || namesNoPage(tag, bare.text, known)))
    add(lineFact(above, 'title-above-publication', page))
  if (bare) {
    add(factAt('title', bare, [0, endOf(bare.text, page)], 'title-tag', {from: 'title-tag'}))
  }
  const heading = lines.find(isHeading)
  if (heading && heading.text.length <= LONGEST) add(lineFact(heading, 'title-heading', page))
  // 某局公告2016年第6号: a number that stands for the title, where another place has the title itself.
  const numbers = new Set(found.filter(({value}) => parseDocumentNumber(value) !== null))
  return [...found.filter((fact) => !numbers.has(fact)), ...numbers]
}
