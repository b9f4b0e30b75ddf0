import {defineSource} from '../define-source.js'

/**
 * 博达 VSB (西安博达 WebBuilder), the CMS of many universities and local governments.
 *
 * History:
 * - the text in `#vsb_content` (also with a number: `#vsb_content_2`, `_4`, `_500`) with `.v_news_content` inside
 * - before: the text in `#vsb_newscontent`, around it cells with numbered classes (`.titlestyle58054`, `.timestyle58054`)
 * - attachments as `<a href="/system/_content/download.jsp?…">` in a list behind 附件【…】已下载N次
 */
export default defineSource({
  id: 'boda-vsb',
  name: '博达 VSB',
  family: true,
  format: 'html',
  fingerprint: [
    '#vsb_content',
    '.v_news_content',
    '#vsb_content_2',
    '#vsb_content_4',
    '#vsb_content_100',
    '#vsb_content_500',
    '#vsb_newscontent'
  ],
  content: [
    '.v_news_content',
    '#vsb_content',
    '#vsb_content_2',
    '#vsb_content_4',
    '#vsb_content_100',
    '#vsb_content_500',
    '#vsb_newscontent'
  ]
})
