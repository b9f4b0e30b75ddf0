import type {Wraps} from '../../schema/title.js'
import {genreOf} from './genre-of.js'
import {kindOfTitle} from './kind-of-title.js'
import {leadingOrgans} from './leading-organs.js'
import {stripSuffix} from './strip-suffix.js'

/** `印发…暂行办法的` [通知] */
const OF = /的$/u
/** 发布国家标准《建筑防火规范》: what the marks hold is called. */
const STANDARD = /^(?:(?:国家|行业|地方|团体)(?:军用)?标准|部门规章|行政法规|地方性法规)(?=《)/u
/** How a title begins that is whole by itself. */
const SUBJECT_START = /^(?:关于|转发|印发|批转)/u
/** `转发…关于…情况的报告` */
const REPORT_END = /(?:报告|请示)$/u

// 印发, 重新印发, 转发, 批转: the verb after the issuers and 关于.
const ACTION =
  /^(?:关于)?(?:修订|重新|调整|联合|修改)?(?<action>印发|转发|批转|公布|发布|颁布|颁发|下发|翻印|转印)(?:施行|实施|执行)?(?:修订后的|修改后的|新修订的|修订的|重新修订的)?(?=.)/u
/** These verbs have other objects than documents: 公布名单, 发布预警. */
const LOOSE = new Set(['公布', '发布', '颁布', '颁发', '下发'])
// 转发…转发A关于…意见的通知: the wrapped document is itself a notice that prints or forwards another.
const KEEPS_KIND = /^(?:关于)?(?:转发|印发|批转)/u
// 关于…意见, 关于…方案: what a title with 关于 is itself; 关于建立…制度 and 关于加强…执法 are but the matter of a notice.
const ABOUT_DOCUMENT =
  /(?:报告|意见|请示|方案|办法|规定|细则|规则|规划|计划|纲要|要点|安排|措施|预案|条例|决定|决议|批复|函|通知|通报|通告|公告|纪要|议案|目录)$/u

/**
 * Find the document that a title prints or forwards (被印发、转发的文件), or `null`. `body` is the title's core behind the
 * issuers, `kindStart` where its own kind word begins.
 *
 * A title in 《》 is taken as it stands. Without marks it reaches to the kind word: 转发发展改革委关于…意见的通知 wraps
 * 关于…意见. Where a doubled 的通知 was dropped (转发国务院关于…的通知), the wrapped title keeps it. Organs before 关于 are its
 * issuers, not its title.
 *
 * @example
 * wrapsOfTitle('关于印发《政府网站工作方案》的通知', 15) // {action: '印发', title: '政府网站工作方案'}
 */
export function wrapsOfTitle(body: string, kindStart: number | null): Wraps | null {
  const match = ACTION.exec(body)
  if (!match) return null
  const action = match.groups!.action!
  const whole = body.slice(match[0].length)
  const object = body.slice(match[0].length, kindStart ?? body.length).replace(OF, '')
  if (object === '') return null
  const issuers = leadingOrgans(object)
  const own = object.slice(issuers.end).replace(STANDARD, '')
  const marked = markedTitle(own)
  if (marked) return {action, title: marked}
  if (LOOSE.has(action) && !endsAsDocument(object)) return null
  if (action === '印发' && !SUBJECT_START.test(own)) return {action, title: object}
  const keepsKind = kindStart !== null && (KEEPS_KIND.test(own) || (own.startsWith('关于') && !endsAsDocument(own)))
  return {action, title: keepsKind ? whole.slice(issuers.end) : own}
}

/** Take the title out of 《…》 at the start, unless its name goes on behind the marks (《…条例》实施细则). */
function markedTitle(text: string): string | null {
  if (!text.startsWith('《')) return null
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '《') depth++
    if (text[index] === '》' && --depth === 0) {
      const behind = text.slice(index + 1)
      return endsAsDocument(behind) && !behind.includes('《') ? text : text.slice(1, index) || null
    }
  }
  return null
}

function endsAsDocument(text: string): boolean {
  const {core} = stripSuffix(text)
  if (text.startsWith('关于')) return ABOUT_DOCUMENT.test(core.slice(-4))
  if (core.endsWith('》') || kindOfTitle(core) !== null || REPORT_END.test(core.slice(-4))) return true
  const genre = genreOf(core)?.genre
  return genre === 'regulation' || genre === 'plan'
}
