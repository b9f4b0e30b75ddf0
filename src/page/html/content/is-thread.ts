import type {HtmlPage} from '../dom/html-page.js'

/** Tell whether a page is a thread of a forum, where replies are content and not comments on it. */
export function isThread({marks, titleTag}: HtmlPage): boolean {
  if (titleTag !== null && FORUM_TITLE.test(titleTag.text)) return true
  for (const name of marks.names()) if (THREAD_NAME.test(name)) return true
  return false
}

/** `什么样的人才算是佛系_佛系吧_百度贴吧` */
const FORUM_TITLE = /论坛|論壇|贴吧|社区\s*$|知乎/u

/** `topic-detail`, `thread_subject`, `reply-380869` */
const THREAD_NAME =
  /^(?:topic-(?:detail|header|content|title)|thread[-_](?:subject|title|content|list|id)|discussionpage|poststream|questionheader|bbs-(?:content|detail|author)|postlist$|l_post|(?:reply|replies|postmessage|post_content|floor)[-_]?\d+$)/iu
