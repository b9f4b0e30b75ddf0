import {defineSource} from '../define-source.js'

/**
 * 人民网 people.com.cn with 中国共产党新闻网 (cpc), 中国政协 and the ministries' channels on it.
 *
 * History:
 * - to about 2015 GBK pages: `#p_content`, `#p_title`, `#p_publishtime`, `#p_origin`, `#p_editor`; cpc: `.text_c`, `.show_text`
 * - to 2021 `.text_con`, `.box_con`, `#rwb_zw`; editor in `.edit`, page number in the address (`-2.html`)
 * - then `.rm_txt_con`, `#rm_txt_zw`
 */
export default defineSource({
  id: 'people',
  name: '人民网',
  hosts: ['.people.com.cn', '.people.cn', '.cpcnews.cn'],
  format: 'html',
  fingerprint: ['#p_content&#p_title', '#rwb_zw', '#rm_txt_zw', '.rm_txt_con'],
  content: ['#rm_txt_zw', '.rm_txt_con', '#rwb_zw', '#p_content', '.show_text', '.box_con', '.text_con'],
  remove: ['.edit', '.paper_num', '#rwb_tjyd', '.zdfy', '.otitle']
})
