import {defineSource} from '../define-source.js'

/**
 * 新闻发布系统 a portal CMS that floats an advertisement into the article: `#contentMidPicAD`.
 *
 * History:
 * - 2014-03 the title as bare text, then a layout table whose cell holds the empty advertisement box and one `<p>` with `<br>` for
 *   paragraphs; the signature in a `<p>` aligned right
 */
export default defineSource({
  id: 'content-mid-pic',
  name: '新闻发布系统',
  family: true,
  format: 'html',
  fingerprint: ['#contentMidPicAD'],
  remove: ['#contentMidPicAD']
})
