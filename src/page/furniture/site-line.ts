/**
 * What accounts, libraries of documents and portals print as a line of its own.
 *
 * 点击蓝字 关注我们 · 收录于合集 · #政务公开 12个 · — END — · 点分享 · 预览时标签不可点 · 第1页 / 共2页 · 资源描述 · 展开阅读全文 ·
 * 今天是2024年5月6日 星期一 · 请输入关键字 · 您是第1234567位访问者
 */
const SITE_LINE =
  /^[—–\s·-]{0,6}(?:点击?(?:上方|下方|这里|左上角)?[“"「]?(?:蓝字|蓝色字体?|上方|下方)?.{0,10}(?:关注|订阅)(?:我们|我)?[！!↑↓\s]{0,3}|收录于(?:合集|话题).{0,20}|#\S{1,20}\s{0,3}\d{1,4}\s?个|END|The End|点(?:分享|收藏|点赞|在看)|预览时标签不可点|向上滑动看下一个|轻[触点]阅读原文|阅读原文|关注该公众号|(?:长按|识别).{0,16}(?:关注|二维码).{0,8}|第\s?\d{1,4}\s?页\s?\/\s?共\s?\d{1,4}\s?页|(?:资源|文档)(?:描述|介绍|简介)|(?:点击)?(?:查看|展开|阅读|在线阅读|全文预览|文档预览)(?:更多|全文|阅读全文)?[>》\s]{0,4}|下载资源|立即下载|今天是\s?\d{4}年.{0,24}|请输入(?:关键[字词]|搜索|您要|查询)[^。]{0,12}|您是(?:本站)?第[\s\d]{1,14}位(?:访客|访问者)[^。]{0,10})[—–\s·-]{0,6}$/iu
/** 《某办法.doc》由会员分享，可在线阅读，更多相关…: what a library of documents says of each. */
const SHARED = /^《[^《》]{2,120}》\s?由会员(?:分享|上传)[，,]可在线阅读/u
/** What any of these lines opens with; most lines are told by it. */
const OPENS = /^[—–\s·\-点收#ETe预向轻阅关长识第资文查展在全下今请您《]/u

/**
 * Tell whether a line is what an account, a library of documents or a portal prints by itself, never a document.
 *
 * @example isSiteLine('收录于合集') // true
 * @example isSiteLine('点击量统计办法') // false
 */
export function isSiteLine(line: string): boolean {
  if (!OPENS.test(line)) return false
  return (line.length <= 50 && SITE_LINE.test(line)) || (line.length <= 400 && SHARED.test(line))
}
