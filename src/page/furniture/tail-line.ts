/** A line that opens what a site adds behind a text: 相关话题/党委党建, 相关阅读：, 延伸阅读, 猜你喜欢. */
const TAIL =
  /^[【[（(＞>▶●■◆·]{0,3}\s?(?:相关(?:话题|阅读|链接|文章|新闻|推荐|专题|资讯|信息|内容|报道|稿件|搜索|热词(?:搜索)?|图片|视频|栏目|政策解读|解读)|延伸阅读|推荐阅读|往期(?:推荐|回顾|精彩|文章)|热门(?:推荐|文章|新闻|排行|资讯|标签)|猜你喜欢|为您推荐|最新(?:文章|新闻|资讯|推荐)|点击排行|阅读排行|热点(?:推荐|新闻|排行)|精彩推荐|大家都在看|网友评论|发表评论|我要评论|上一篇|下一篇|上一条|下一条|上篇|下篇)[】\]）)]?(?:[:：/].{0,80})?$/u

/** A line of a site's foot that only a foot has: 版权所有, 主办单位, ICP, 公网安备, 网站标识码, 技术支持, 本文链接. */
const FOOT =
  /^[^。]{0,60}(?:版权所有|Copyright|©|ICP[备证]|公网安备|网站标识码)|^(?:网站)?(?:主办|承办|协办|运行维护|技术支持|建设及运维|网站维护|制作)(?:单位)?[:：]|^(?:本文|原文)(?:链接|地址|标题|关键词|来源地址|网址)[:：]|^(?:免责|版权|法律)声明|^建议使用|^最佳(?:分辨率|浏览)|^分享[到至]?[:：]?$/iu

/** A line that a foot shares with documents: 地址：, 联系电话：. */
const CONTACT = /^\S{0,10}(?:地址|邮编|邮政编码|电话|传真|公众信箱|电子邮箱|邮箱|E-?mail|备案号|声明)[:：]/iu

/** 当前位置：首页>>新闻资讯; 您现在的位置：…; 首页 > 政务公开 > 通知公告 */
const BREADCRUMB =
  /^[【[]?(?:[您你]?(?:现在|目前|当前)?(?:所?在)?的?(?:当前)?位置[是为]?[】\]]?\s?[:：]|当前(?:位置|页面|栏目)|(?:网站)?首\s?页\s{0,2}(?:[>＞»›→/|-]{1,2}|&gt;))/u

/** 当前位置：…, 首页 > 政务公开, 某某网>>环保; a bar of links (首页 | 新闻 | 专题) is no trail. */
const TRAIL =
  /^[【[]?(?:[您你]?(?:现在|目前|当前)?(?:所?在)?的?(?:当前)?位置[是为]?[】\]]?\s?[:：]|当前(?:位置|页面|栏目)|(?:网站)?首\s?页\s{0,2}(?:[>＞»›→/]|&gt;)|\p{Script=Han}{2,12}网\s{0,2}(?:[>＞»›→]|&gt;))/u

/** 某某教育在线> 继续教育> 学术交流 > 正文: steps of any name; no sentence has so many marks. */
const STEPS = /^[^>＞»›。；]{2,20}(?:[>＞»›]{1,2}[^>＞»›。；]{1,60}){2,8}$/u

/** Tell whether a line opens the tail that a site adds behind a text. */
export function opensTail(line: string): boolean {
  return line.length <= 100 && TAIL.test(line)
}

/** Tell whether a line belongs to the foot of a site: 版权所有, ICP. */
export function isFootLine(line: string): boolean {
  return line.length <= 300 && FOOT.test(line)
}

/** Tell whether a line belongs to a foot if it stands behind another one of a foot: 地址：, 电话：. */
export function isContactLine(line: string): boolean {
  return line.length <= 300 && CONTACT.test(line)
}

/**
 * Tell whether a line is the page's place in the site (面包屑).
 *
 * @example isBreadcrumb('当前位置：首页>>新闻资讯>>辅导材料') // true
 */
export function isBreadcrumb(line: string): boolean {
  return line.length <= 200 && (BREADCRUMB.test(line) || STEPS.test(line))
}

/**
 * Tell whether a line states the columns that lead to the page (栏目), as a bar of the site's main columns doesn't.
 *
 * @example isTrail('首页 | 新闻 | 专题') // false
 */
export function isTrail(line: string): boolean {
  return line.length <= 200 && (TRAIL.test(line) || STEPS.test(line))
}

/** …河山建筑网 首页 新闻 当前位置：首页 > 政策法规 > 正文: bars and the page's place on one line, as text scrapes glue them. */
const HOLDS_TRAIL = /(?:当前|现在|所在|您的)的?位置\s?[:：].{0,100}[>＞»›]/u

/** Tell whether a line holds the page's place in the site behind other bars; a sentence doesn't. */
export function holdsTrail(line: string): boolean {
  return line.length <= 400 && HOLDS_TRAIL.test(line) && !line.includes('。')
}
