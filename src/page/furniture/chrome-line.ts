import {isEmptyLabels} from './empty-labels.js'

/** A site's name before its buttons: `人民网 【打印】`. */
const SITE_START = /^[\p{Script=Han}A-Za-z·]{2,20}(?:网|在线|门户|频道)(?=[\s|｜【[])/u

/** The words of buttons and bars around a text: print, share, font size, player, counter. */
const BUTTON =
  /手机版|电脑版|网页版|移动版|打印(?:本页|此页|文章|页面|正文)?|纠错|我要纠错|收藏(?:本页|本文)?|(?:我要)?分享(?:到|至)?|转发|微信|微博|新浪微博|腾讯微博|朋友圈|扫一扫|扫码|二维码|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上一页|上级)?|字体(?:大小|设置)?|字号|(?:放大|缩小|增大|减小)(?:字体|字号)?|(?:特大|[大中小]|默认)(?=$|[\s|【】[\]（）()：:、/])|(?:收听|朗读|播放|暂停|语音)(?:本文|正文|全文|播报)?|无障碍(?:浏览|阅读|模式)?|适老(?:化|版|模式)|长者(?:版|模式|助手)|关怀版|(?:复制|查看)链接|本页|保存|下载本页|加入收藏|设为首页|评论|点赞|赞|举报|推荐|订阅|登录|注册|邮箱|RSS|English|繁體?(?:中文|版)?|简体(?:中文|版)?|网站(?:管理|地图|声明|首页|无障碍)|邮件登[录陆]|联系我们|关于我们|站点地图|法律声明|隐私(?:声明|政策|保护)|版权声明|免责声明|友情链接|网上投稿|在线投稿|意见反馈|主办单位介绍|首页|上一页|下一页|尾页|末页|T[|｜]T|A[+-]/gu
/** What stands between and around buttons: marks, digits, player times. */
const BETWEEN = /[\s\d:：/|｜【】[\]（）()《》<>「」·•×✕+\-—–_,，、.。;；!！?？“”"'←→↑↓▲▼★☆＞＜]/gu
/** A counter or a player, not the number of a copy (份号 000012): `1 1 1`, `00:00/00:00`, `浏览次数：128`. */
const COUNTER =
  /^(?:(?!0\d{5}$)\d{1,7}(?: \d{1,7}){0,5}|[\d:]{4,8} ?\/ ?[\d:]{4,8}|(?:浏览|阅读|点击|访问|查看)(?:次数|[量数率])?[:： ]*[\d.万]{0,10} ?次?)$/u
/** `扫一扫在手机打开当前页`, `微信扫一扫 ×`, `扫描二维码 关注我们`, `用微信扫描二维码分享至好友和朋友圈` */
const SCAN = /^(?:用|请用|[请“”"]|打开|使用|微信|手机){0,4}(?:扫一扫|扫描|长按)[^。]{0,40}$/u

/**
 * Tell whether a line consists of buttons and bars around a text.
 *
 * @example isChromeLine('【打印】【关闭】') // true
 * @example isChromeLine('分享到了群众路线教育实践活动的成果') // false
 */
export function isChromeLine(line: string): boolean {
  if (line.length > 80) return false
  if (COUNTER.test(line) || SCAN.test(line) || isEmptyLabels(line)) return true
  return countButtons(line) > 0
}

/**
 * Count the words of buttons in a line that consists of them; 0 if there is anything else in it.
 *
 * @example countButtons('收藏打印纠错') // 3
 */
export function countButtons(line: string): number {
  let count = 0
  const rest = line.replace(BUTTON, () => {
    count++
    return ''
  })
  return rest.length < line.length && rest.replace(BETWEEN, '') === '' ? count : 0
}

/**
 * Give the name that stands among buttons: `共产党员网 打印 纠错` is the site's bar.
 *
 * @returns start and end of the name in the line, `null` if there is no such name
 */
export function siteAmongButtons(line: string): [start: number, end: number] | null {
  const match = SITE_START.exec(line)
  if (!match) return null
  return isChromeLine(line.slice(match[0].length).trim()) ? [0, match[0].length] : null
}
