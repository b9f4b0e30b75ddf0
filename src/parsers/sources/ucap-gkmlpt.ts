import {defineSource} from '../define-source.js'

/**
 * 开普 政府信息公开目录平台 gkmlpt, the disclosure platform of Guangdong and its cities.
 *
 * History:
 * - 2019 addresses `/gkmlpt/content/2/2868/post_2868836.html`; metadata in `.classify`, the text in `.article-content`, attachments
 *   as links to `/attachment/`
 */
export default defineSource({
  id: 'ucap-gkmlpt',
  name: '开普 gkmlpt',
  family: true,
  format: 'html',
  fingerprint: ['.classify&.article-content', '#gkmlpt'],
  content: ['.article-content']
})
