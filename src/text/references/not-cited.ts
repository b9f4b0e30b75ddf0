/** `现将…印发给你们` */
const HEREWITH = /现[将把]/u
/** Where a clause ends. */
const CLAUSE_END = /[。；]/u
/** 填写《…表》, 签订《…》, 完成《…》: a text to be made, not one that is cited. */
const TO_BE_MADE =
  /(?:填写|填报|提交|签订|签署|出具|完成|完善|编制|撰写|提供|领取|颁发|发放|核发|取得|持有|持|换发|申领|办理|印制|订阅|观看|阅读|收看|收听)好?$/u
/** 要制定《…》, 抓紧研究制定《…》: a plan. */
const PLANNED =
  /(?:[要应须]|应当|抓紧|尽快|加快|推动|研究|组织|负责|启动|适时|及时|继续)(?:研究|组织|抓紧)?(?:制定|制订|修订|起草|出台|编制)(?:和?(?:完善|修订|实施))?$/u
/** 教材《…》, 《…》课程: a book, a course or a film, whatever its title ends with. */
const WORK_BEFORE =
  /(?:教材|课程|影片|电影|纪录片|电视剧|电视片|专题片|话剧|歌曲|小说|著作|专著|论著|论文|文章|节目|图书|书籍|期刊|杂志|报刊|作品|讲座|短片|书目|题为|主题为)$/u
const WORK_BEHIND =
  /^(?:课|教材|一书|等书|专著|论文|杂志|期刊|影片|电影|纪录片|电视|话剧|专题片|节目|栏目|一文|主题|讲座|专题讲座)/u
/** 本《办法》 */
const THIS = /本$/u
const REACH = 24
/** How far around a title the words of giving out may stand. */
const FAR = 400
/** 现将…印发, 现予公布: the sentence by which a document gives out another. */
const GIVES_OUT = /现(?:[将把予]|印发|公布|发布|下发|颁布)/u
const GIVING = /印发|公布|发布|下发|颁布|印送|公示|征求意见/u
const PASSING_ON = /转发|批转/u
/** 》已经…通过, 》业经…批准: the document given out is the subject. */
const PASSED = /^(?:（[^（）]{0,60}）|\([^()]{0,60}\))?\s?(?:[已经现]|业经)/u
/** 制定了《…》, 现印发《…》. */
const MADE = /(?:制定|制订|修订|编制|起草|拟定|研究提出|修改|拟订|形成)了$|现(?:予以?)?(?:印发|公布|发布|下发|颁布)$/u

/**
 * Tell whether a title is one that the document makes, prints or publishes rather than cites: 现将《…》印发给你们, 《…》已经…通过,
 * 填写《…》.
 *
 * @param text the paragraph
 * @param start where the title begins, issuer included
 * @param quote where its 《 stands
 * @param end the position behind the mention
 * @param sentence the sentence that holds it
 * @param numbered whether it has a number: then it exists, and may be changed (要修订《…办法》（某发〔2012〕3号）)
 */
export function isNotCited(
  text: string,
  start: number,
  quote: number,
  end: number,
  sentence: {start: number; end: number},
  numbered = false
): boolean {
  const before = text.slice(Math.max(sentence.start, quote - REACH), quote)
  if (THIS.test(before) || (!numbered && (TO_BE_MADE.test(before) || PLANNED.test(before)))) return true
  if (WORK_BEFORE.test(before) || WORK_BEHIND.test(text.slice(end, end + 8))) return true
  const from = Math.max(sentence.start, quote - FAR)
  const to = Math.min(sentence.end, end + FAR)
  const said = text.slice(from, to)
  if (PASSING_ON.test(said) || !GIVES_OUT.test(said) || !GIVING.test(said)) return false
  if (MADE.test(before) || (start === sentence.start && PASSED.test(text.slice(end, end + 70)))) return true
  const now = text.slice(from, quote).search(HEREWITH)
  const giving = text.slice(end, to).search(GIVING)
  return now >= 0 && giving >= 0 && !CLAUSE_END.test(text.slice(end, end + giving))
}
