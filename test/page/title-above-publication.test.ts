import {describe, expect, it} from 'vitest'
import {readPage} from '../../src/parsers/read-page.js'

const BODY = `<p>本网讯　5月18日，全市水库安全检查全面展开，各检查组分赴各县区，逐一查看大坝、溢洪道和放水设施。</p>
<p>检查组要求，各水库管理单位要严格落实责任，加强值守，发现隐患及时报告，确保安全度汛。</p>`
const TITLE = '全市水库安全检查全面展开'
const LINE = '<div>发布时间：2021-05-18 来源：青岚日报</div>'

/** The first title that a page states, with the rule that found it. */
function titleOf(tag: string, above: string, line = LINE) {
  const html = `<html><head>${tag}</head><body><div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div><div>${above}${line}<div>${BODY}</div></div></body></html>`
  const fact = readPage(html, {sources: []}).facts.find(({field}) => field === 'title')
  return fact && [fact.value, fact.evidence.rule]
}

describe('the line above that of publication', () => {
  it.each([
    '<title>新闻动态_青岚市水利局</title>',
    '<title>新闻动态--青岚水利</title>',
    '<title>文章预览</title>',
    '<title>新闻详情</title>',
    ''
  ])('is the title where the title tag says nothing of the page: %s', (tag) => {
    expect(titleOf(tag, `<div>${TITLE}</div>`)).toEqual([TITLE, 'title-above-publication'])
  })
  it('is the title above a subtitle', () => {
    expect(titleOf('<title>文章预览</title>', `<div>${TITLE}</div><div>——汛前检查侧记</div>`)?.[0]).toBe(TITLE)
  })
  it('is confirmed by a title tag that it closes, a colon in it or not', () => {
    const title = '水库检查：逐坝逐闸不留死角'
    expect(titleOf(`<title>青岚在线--${title}</title>`, `<div>${title}</div>`)).toEqual([title, 'title-confirmed'])
  })
  it('does not beat a title tag that names the page', () => {
    expect(titleOf('<title>青岚河水位持续下降_青岚日报</title>', `<div>${TITLE}</div>`)?.[0]).toBe('青岚河水位持续下降')
  })
  it.each([
    '<div>当前位置：首页 &gt; 新闻动态</div>',
    '<div>发文机关：青岚市人民政府</div>',
    '<div>【打印】【关闭】</div>',
    '<div>检查已经结束。各县区均已整改。</div>'
  ])('is no title where it is a breadcrumb, a label, a bar or a sentence: %s', (above) => {
    expect(titleOf('<title>文章预览</title>', above)?.[1]).not.toBe('title-above-publication')
  })
  it('needs a day in the line below', () => {
    expect(titleOf('<title>文章预览</title>', `<div>${TITLE}</div>`, '<div>来源：青岚日报</div>')?.[1]).not.toBe(
      'title-above-publication'
    )
  })
})
