import {defineSource} from '../define-source.js'

/**
 * UCAP of 开普 (UCAP), first generation of www.gov.cn's content pages, 中国政府网 and sites that copied its templates.
 *
 * History:
 * - 2014 metadata in a table `.bd1` above the text (索 引 号, 主题分类, 发文机关, 成文日期, 标题, 发文字号, 发布日期), text in
 *   `#UCAP-CONTENT` inside `.b12c`, the title over several centred lines; 扫一扫 behind the signature
 * - news pages of the same years: `.article h1`, `.pages-date`, `.pages_content`
 */
export default defineSource({
  id: 'ucap-2014',
  name: 'UCAP (2014)',
  family: true,
  format: 'html',
  fingerprint: ['#UCAP-CONTENT', '#UCAP-CONTENT&.bd1', '.pages_content&.pages-date'],
  content: ['#UCAP-CONTENT', '.pages_content'],
  remove: ['#qr_container', '#div_div']
})
