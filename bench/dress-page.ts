/**
 * Dress a page of the corpus with what a portal puts around a document, so that it weighs what real pages weigh (about 60 kB):
 * styles, scripts, a navigation of 150 links, lists of related pages, a search form, a foot.
 */
export function dressPage(html: string): string {
  const at = html.search(BODY)
  const open = at < 0 ? 0 : html.indexOf('>', at) + 1
  const close = html.lastIndexOf('</body>')
  const end = close < 0 ? html.length : close
  return html.slice(0, open) + STYLES + HEAD + html.slice(open, end) + ASIDE + SCRIPTS + FOOT + html.slice(end)
}

/** `<body class="page">` */
const BODY = /<body[\s>]/iu

const COLUMNS = [
  '政务公开',
  '办事服务',
  '互动交流',
  '新闻中心',
  '政策文件',
  '通知公告',
  '领导之窗',
  '机构职能',
  '统计数据',
  '走进某市'
]

const link = (index: number): string =>
  `<a href="/zwgk/col${index}/index.html" target="_blank" title="${COLUMNS[index % 10]!}">${COLUMNS[index % 10]!}</a>`

const items = (count: number, text: (index: number) => string): string =>
  Array.from(
    {length: count},
    (_, index) => `          <li class="item item-${index % 7}">\n            ${text(index)}\n          </li>\n`
  ).join('')

const HEAD = `<div class="header" id="top"><div class="wrap">\n<form action="/search" method="get"><input type="text" name="q"><input type="submit" value="搜索"></form>
  <div class="nav">\n${COLUMNS.map((name) => `    <div class="nav-column"><h3>${name}</h3>\n      <ul>\n${items(15, link)}      </ul>\n    </div>\n`).join('')}  </div>\n</div></div>\n`

const ASIDE = `<div class="sidebar"><h2>相关信息</h2>\n      <ul class="list">\n${items(60, (index) => `${link(index).replace('</a>', `：某市召开第${index}次会议</a>`)}<span class="date">2020-03-${10 + (index % 20)}</span>`)}      </ul>\n</div>\n`

const STYLES = `<style>\n${Array.from({length: 60}, (_, index) => `.c${index} {margin: 0 auto; padding: ${index}px; background: url("/images/bg${index}.png") no-repeat}`).join('\n')}\n</style>\n`

const SCRIPTS = `<script type="text/javascript">\n${Array.from({length: 150}, (_, index) => `  function show${index}(id) { if (id < ${index} && document.getElementById("tab" + id)) { $("#tab" + id).hide(); } }`).join('\n')}\n</script>\n`

const FOOT = `<div class="footer"><p>版权所有：某市人民政府办公室　技术支持：某市信息中心</p><p>某ICP备00000000号　网站标识码：0000000000</p></div>\n`
