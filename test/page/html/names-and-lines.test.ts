import {describe, expect, it} from 'vitest'
import {isBoilerplate, isFootLine} from '../../../src/page/html/walk/boilerplate.js'
import {classHint} from '../../../src/page/html/walk/class-hints.js'
import {findAnchor} from '../../../src/page/html/content/find-anchor.js'
import {isThread} from '../../../src/page/html/content/is-thread.js'
import {FURNITURE_LINE, opensTail} from '../../../src/page/html/content/line-rules.js'
import {mediaTypeOf} from '../../../src/page/files/media-types.js'
import {parseHtml} from '../../../src/page/html/dom/parse-html.js'
import {walkPage} from '../../../src/page/html/walk/walk-page.js'
import {DEFAULT_LIMITS} from '../../../src/page/limits.js'

describe('classHint', () => {
  it.each(['share-bar', 'article_related', 'main-sidebar', 'footer', 'div_comment', 'bdsharebuttonbox', 'breadcrumb'])(
    '%s is furniture',
    (names) => {
      expect(classHint(names, false)).toBe(-2)
    }
  )

  it.each(['nav', 'hot-list', 'page_tools', 'top'])('%s may be furniture', (names) => {
    expect(classHint(names, false)).toBe(-1)
  })

  it.each(['TRS_Editor', 'article-content', 'zoom', 'pages_content', 'nav-content'])('%s is content', (names) => {
    expect(classHint(names, false)).toBe(1)
  })

  it.each(['box', 'wrap clearfix', 'headline', 'ushare', 'stopwatch', 'inside', 'shadow', 'navy'.slice(0, 2)])(
    '%s says nothing',
    (names) => {
      expect(classHint(names, false)).toBe(0)
    }
  )

  it('takes replies for content in a thread', () => {
    expect(classHint('comment-item', true)).toBe(2)
    expect(classHint('share-bar', true)).toBe(-2)
  })
})

describe('lines', () => {
  it.each([
    '分享到：新浪微博 腾讯微博',
    '【打印】【关闭】',
    '字号：大 中 小',
    '点击进入专题>>',
    '展开全文',
    '上一篇：关于某某的通知',
    '广告'
  ])('%s is furniture', (line) => {
    expect(FURNITURE_LINE.test(line)).toBe(true)
  })

  it.each([
    '打印机采购项目招标公告',
    '举报电话：12345',
    '关闭煤矿二十处',
    '分享经济发展指南',
    '收藏品市场管理办法',
    '编辑部',
    '播报员招聘启事',
    '点击下载：申报表',
    '广告法实施细则',
    '字体工程',
    '更多群众从中受益'
  ])('%s is content', (line) => {
    expect(FURNITURE_LINE.test(line)).toBe(false)
  })

  it.each([
    '相关阅读：',
    '※ 推荐阅读',
    '网友评论（3）',
    '（责任编辑：张三）',
    '[编辑：李四]',
    '下一篇：没有了',
    '相關新聞',
    '标签：安全'
  ])('%s begins a tail', (line) => {
    expect(opensTail(line)).toBe(true)
  })

  it.each([
    '相关政策措施由财政部门制定。',
    '评论员文章',
    '编辑部地址',
    '声明人应当如实填写',
    '打印后签字',
    '推荐人选名单'
  ])('%s begins none', (line) => {
    expect(opensTail(line)).toBe(false)
  })

  it('knows what sites put on every page', () => {
    expect(isBoilerplate('版权所有：某市人民政府')).toBe(true)
    expect(isBoilerplate('某ICP备05000000号　某公网安备00000000000000号')).toBe(true)
    expect(isBoilerplate('免责声明：本文仅代表作者个人观点，与本网无关。')).toBe(true)
    expect(isBoilerplate('以上内容由用户上传并发布，本平台仅提供信息存储服务')).toBe(true)
    expect(isBoilerplate('扫描二维码，关注本站微信公众号')).toBe(true)
    expect(isBoilerplate('申请人应当提交食品经营许可证复印件，由主管部门提供技术支持。')).toBe(false)
    expect(isBoilerplate('各单位要通过微信公众号等渠道做好宣传工作。')).toBe(false)
    expect(isFootLine('主办单位：某市人民政府办公室')).toBe(true)
    expect(isFootLine('由主办单位负责解释。')).toBe(false)
  })
})

describe('findAnchor', () => {
  const anchor = (html: string) => {
    const page = parseHtml(html)
    const {pieces} = walkPage(page, DEFAULT_LIMITS, {thread: false, reveal: false})
    return pieces[findAnchor(pieces, page.titleTag?.text)]?.text
  }
  const body = '<p>为进一步加强安全生产工作，保障人民群众生命财产安全，现就有关事项通知如下。</p>'

  it('finds the title in a heading or in a line, and prefers the heading', () => {
    expect(anchor(`<title>关于放假的通知_某市人民政府</title><div>关于放假的通知</div>${body}`)).toBe('关于放假的通知')
    expect(
      anchor(`<title>关于放假的通知</title><div><a href="/">关于放假的通知</a></div><h1>关于放假的 通知</h1>${body}`)
    ).toBe('关于放假的 通知')
  })

  it('finds none in the site name, in another title, or behind the content', () => {
    expect(anchor(`<title>某市人民政府</title><h1>关于放假的通知</h1>${body}`)).toBe(undefined)
    expect(anchor(`<title>关于放假的通知</title>${body}<p>关于放假的通知</p>`)).toBe(undefined)
    expect(anchor(`<h1>关于放假的通知</h1>${body}`)).toBe(undefined)
  })
})

describe('isThread', () => {
  it.each([
    '<title>请问社保怎么转移_某某吧_百度贴吧</title>',
    '<div class="topic-detail">',
    '<div id="reply-380869">',
    '<div class="l_post">'
  ])('%s: yes', (html) => {
    expect(isThread(parseHtml(html))).toBe(true)
  })

  it.each([
    '<title>关于放假的通知</title>',
    '<div class="topic">',
    '<div id="reply">',
    '<div class="bbs">',
    '<div id="comment-12">'
  ])('%s: no', (html) => {
    expect(isThread(parseHtml(html))).toBe(false)
  })
})

describe('mediaTypeOf', () => {
  it('knows files that official sites attach, and no pages or images', () => {
    expect(mediaTypeOf('./W020140319.DOC')).toBe('application/msword')
    expect(mediaTypeOf('/a/b.pdf?v=1')).toBe('application/pdf')
    expect(mediaTypeOf('/a/b.html')).toBe(null)
    expect(mediaTypeOf('/a.pdf/b')).toBe(null)
    expect(mediaTypeOf('http://www.example.gov.cn')).toBe(null)
  })
})
