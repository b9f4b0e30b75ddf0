/** Whether a block is a line of the page's foot: who runs the site. In a document such a line is content. */
export function isFootLine(text: string): boolean {
  return text.length < 200 && FOOT.test(text)
}

/** `主办单位：某市人民政府办公室` */
const FOOT = /^(?:主办单位|承办单位|主办|承办|技术支持|网站支持|网站标识码|网站地图)[:：]/u

/** Whether a block is what sites put on every page: owner, licence, copyright, disclaimer. */
export function isBoilerplate(text: string): boolean {
  return (text.length < 200 && OWNER.test(text)) || (text.length < 600 && DISCLAIMER.test(text)) || isPromotion(text)
}

/** `版权所有：某市人民政府　京ICP备05070218号` */
const OWNER = /^.{0,8}版[权權]所有|ICP[备備证]|公网安备|Copyright|All Rights Reserved/iu

/** `免责声明：本文仅代表作者个人观点，与本网无关。` */
const DISCLAIMER =
  /^[【[（(]?(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|Notice:\s?The content above|郑重声明|声明[:：])|转载目的在于|轉載目的在于|不代表本[网站網]|平台仅提供信息(?:存储|发布)|与本网站?无关|凡本[网站網]|本[网網]站?(?:注明|内容屬於|內容屬於|版权)|网友评论仅供|未经(?:本[网站]|书面)?授权.{0,6}(?:转载|不得)|未經(?:本網)?授權|非經允許|证实其描述|不构成投资建议|不構成投資建議|请使用浏览器|文责自负|如(?:页面|网页).{0,6}(?:显示|浏览)(?:异常|不正常)|版权均属于|版權均屬于|同本[网網][联聯][系繫]/u

/** Whether a line invites to follow the site elsewhere: `扫描二维码，关注本站微信公众号`. */
function isPromotion(text: string): boolean {
  if (text.length >= 120) return false
  const at = text.search(CHANNEL)
  return at >= 0 && (INVITATION.test(text.slice(at)) || FOLLOW.test(text))
}

/** `微信公众号` */
const CHANNEL = /facebook|臉書|粉絲[團专]|微信公众号|二维码|手机报|客户端|官方微[博信]|微博/iu

/** `关注` */
const INVITATION = /关注|關注|按讚|讓你|下载|订阅|分享|移动发/u

/** `扫一扫`, at the beginning */
const FOLLOW = /^.{0,4}(?:关注|扫描|扫一扫|订阅)/u
