/**
 * Tell what the class and id of an element say about its content: 2 posts of a thread, 1 content, 0 nothing, -1 perhaps
 * furniture, -2 furniture, -3 an advertisement by one word and content by another.
 *
 * In a thread of a forum comments are content. A word counts where it begins behind anything but a letter; a firm word wins
 * over a content word, a soft one does not.
 */
export function classHint(names: string, thread: boolean): number {
  if (thread && REPLY.test(names)) return 2
  if (FIRM.test(names)) return -2
  const content = CONTENT.test(names)
  if (ADVERT.test(names)) return content ? -3 : -2
  if (content) return 1
  return SOFT.test(names) ? -1 : 0
}

/** `share-bar`, `div_relatedNews`, `footer` */
const FIRM =
  /(?:^|[^a-z])(?:comment|pinglun|bdshare|jiathis|bshare|share|relat|recommend|tuijian|copyright|foot(?:er)?(?![a-z])|side(?:bar)?(?![a-z])|aside|crumb|breadcrumb|disclaimer|qrcode|xgxw|xgyd|guess|login|search|vote|digg|player)|(?:relate|recommend)d?|comment|sidebar|breadcrumb|copyright/iu

/** `advert`, `side_ad`; `articalContent keyword_ad_area` is content in which advertisements are put */
const ADVERT = /(?:^|[^a-z])(?:advert|ads?(?![a-z]))/iu

/** `nav`, `list-hot`, `tags` */
const SOFT =
  /(?:^|[^a-z])(?:nav|menu|head(?:er)?(?![a-z])|banner|tool|pag(?:er|ing|ination)|hot|rank|links?(?![a-z])|friend|tag|weixin|weibo|top(?:bar)?(?![a-z])|bottom|print|statement|feedback|more|about|sns|reply|location|position|pop|dialog)/iu

/** `TRS_Editor`, `article-content`, `zoom` */
const CONTENT =
  /(?:^|[^a-z])(?:article|art[_-]?(?:con|body|text)|artic|arti|content|con[_-]?(?:text|main)|body|text|txt|zoom|trs_|ucap|post|entry|endtext|detail|news[_-]?(?:con|text|body)|main|story|zw)/iu

/** `comment-item`, `replyList` */
const REPLY = /comment|reply|post|answer/iu
