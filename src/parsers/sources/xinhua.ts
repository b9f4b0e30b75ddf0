import {defineSource} from '../define-source.js'

/**
 * 新华网 xinhuanet.com and news.cn.
 *
 * History:
 * - to about 2014 `#Content`, `#pubtime`, `#source`; GBK and UTF-8 side by side
 * - then `#p-detail` with `.p-jc` for the editor, `.h-title`, `.h-time`
 * - since 2020 `#detail`, `.header`, `.source`, `.editor`
 */
export default defineSource({
  id: 'xinhua',
  name: '新华网',
  hosts: ['.xinhuanet.com', '.news.cn'],
  format: 'html',
  fingerprint: ['#p-detail', '#detail&.mheader', '#pubtime&#source&#Content'],
  content: ['#detailContent', '#detail', '#p-detail', '#Content'],
  remove: ['.p-jc', '.editor', '#articleEdit', '.tjewm', '.pageVideo', '.columBox', '.relatedNews']
})
