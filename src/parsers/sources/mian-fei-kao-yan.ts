import {defineSource} from '../define-source.js'

/**
 * 免费考研网 a site that gathers model texts and essays from elsewhere.
 *
 * History:
 * - 2015-11 articles in numbered pages; the title is glued to the first paragraph and stands twice below the text, the second time
 *   with the page's number; then `本站小编 免费考研网/date`, then 相关话题 with ten other articles in full
 */
export default defineSource({
  id: 'mian-fei-kao-yan',
  name: '免费考研网',
  hosts: ['www.freekaoyan.com', '.freekaoyan.com'],
  format: 'text',
  fingerprint: /本站小编 免费考研网\//u,
  content: {until: /^相关话题\//u},
  aggregator: true
})
