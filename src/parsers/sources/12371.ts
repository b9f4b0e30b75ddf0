import {defineSource} from '../define-source.js'

/**
 * 共产党员网 the members' site of the Communist Party's organization department, CNTV's publishing system behind it.
 *
 * History:
 * - 2014-03 text scrapes carry the mobile bar (手机版, three counters), `共产党员网 打印 纠错`, a WeChat box and a player; time, source
 *   and editor stand in one line below the text
 * - HTML pages hold the text in `.word` inside `#font_area`, the title in `.big_title`
 */
export default defineSource({
  id: '12371',
  name: '共产党员网',
  hosts: ['www.12371.cn', 'news.12371.cn', '.12371.cn'],
  fingerprint: /^共产党员网 打印/mu,
  content: ['#font_area', '.word'],
  boilerplate: [/^收听本文/u, /^微信扫一扫/u]
})
