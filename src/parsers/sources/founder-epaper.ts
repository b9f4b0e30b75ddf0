import {defineSource} from '../define-source.js'

/**
 * 方正 电子报 (Founder), electronic editions of newspapers.
 *
 * History:
 * - addresses `/html/2014-03/04/nw.D110000renmrb_20140304_1-01.htm`; elements `founder-title`, `founder-content`, `founder-author`,
 *   `founder-imp`; the text in `#ozoom`, a map of the printed page beside it
 * - the day of the edition stands in the page's head without a label
 */
export default defineSource({
  id: 'founder-epaper',
  name: '方正电子报',
  family: true,
  format: 'html',
  fingerprint: ['#ozoom'],
  content: ['#ozoom', '#articleContent'],
  fields: {
    publishedAt:
      /^(?:《?\p{Script=Han}{2,10}》?\s{1,4})?(?<value>\d{4}年\d{1,2}月\d{1,2}日)(?:\s{0,4}(?:星期|周)[一二三四五六日天])?(?:\s|$)/u
  }
})
