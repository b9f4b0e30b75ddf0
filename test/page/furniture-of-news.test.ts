import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'

const RUNNING = `<p>本网讯　5月18日，全市水库安全检查全面展开，各检查组分赴各县区，逐一查看大坝、溢洪道和放水设施。</p>
<p>检查组要求，各水库管理单位要严格落实责任，加强值守，发现隐患及时报告，确保安全度汛。</p>`
const read = (above: string, below: string, foot = '') =>
  extract(
    `<html><head><title>全市水库安全检查全面展开_青岚网</title></head><body><div><h1>全市水库安全检查全面展开</h1><div>2021-05-18 10:20</div><div class="text">${above}${RUNNING}${below}</div></div><div class="foot"><p>${foot}</p></div></body></html>`
  ).notice

describe('lines that sites put around their news', () => {
  it.each(['<p>（原标题：汛前检查全面展开）</p>', '<p>图集</p>', '<p>来源于：青岚日报</p>'])(
    'are no text: %s',
    (line) => {
      expect(read(line, '').text).toMatch(/^本网讯/u)
    }
  )
  it.each([
    '<p>（原标题：汛前检查全面展开）</p>',
    '<p>+1</p>',
    '<p>返回青岚，查看更多</p>',
    '<p>网友跟贴632人跟贴</p>'
  ])('are no text behind it: %s', (line) => {
    expect(read('', line).text).toMatch(/确保安全度汛。$/u)
  })
  it('keeps a sentence with the same words', () => {
    expect(read('', '<p>图集所收照片由各县区水利局提供，共三十二幅。</p>').text).toMatch(/共三十二幅。$/u)
  })
  it('reads 来源于 as the source, and an author without the link behind it', () => {
    const {publication} = read('<p>来源于：青岚日报</p>', '<p>作者：江某 河某<a href="/">返回青岚，查看更多</a></p>')
    expect(publication).toMatchObject({source: '青岚日报', author: '江某 河某'})
  })
  it('does not take a label behind 版权所有 for the owner', () => {
    const owner = (foot: string) => read('', '', foot).publication.owner?.name
    expect(owner('青岚市水利局 版权所有　中文网址：青岚水利')).toBe('青岚市水利局')
    expect(owner('版权所有：青岚市水利局')).toBe('青岚市水利局')
  })
})
