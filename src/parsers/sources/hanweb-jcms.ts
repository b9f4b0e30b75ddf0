import {defineSource} from '../define-source.js'

/**
 * 大汉 jcms and xxgk (Hanweb), common in Jiangsu, Zhejiang, Shandong and in many ministries.
 *
 * History:
 * - addresses `/art/2014/3/4/art_123_45678.html`; the text in `#zoom`, everything in `#barrierfree_container`
 * - xxgk: metadata in a table above (`.xxgk_table`, `.bt-table`), values wrapped in comments `<!--<$[SYH]>-->…<!---->`
 * - empty meta tags `ContentStart` and `ContentEnd` around the body, against the page-label rules of 2017
 */
export default defineSource({
  id: 'hanweb-jcms',
  name: '大汉 jcms',
  family: true,
  format: 'html',
  fingerprint: [
    '#barrierfree_container&#zoom',
    '#barrierfree_container&.bt_content',
    'meta:ContentStart',
    '.xxgk_table&#zoom'
  ],
  content: ['#zoom', '.bt_content', '.article-content'],
  remove: ['.bt-share', '.article-tool']
})
