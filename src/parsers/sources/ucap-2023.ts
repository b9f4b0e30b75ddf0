import {defineSource} from '../define-source.js'

/**
 * UCAP of 开普, second generation of www.gov.cn's content pages.
 *
 * History:
 * - 2023 the text stands twice: `.pages_content.mhide` for wide screens with `#UCAP-CONTENT`, `.pages_content.pchide` for phones;
 *   metadata in `.policyLibraryOverview_header` or a table of the same labels; 相关稿件 and 政策解读 behind it
 */
export default defineSource({
  id: 'ucap-2023',
  name: 'UCAP (2023)',
  family: true,
  format: 'html',
  fingerprint: ['#UCAP-CONTENT&.pages_content&.mhide', '.policyLibraryOverview_header&.policyLibraryOverview_content'],
  content: ['#UCAP-CONTENT', '.policyLibraryOverview_content', '.mhide'],
  remove: ['.pchide', '.related', '.share']
})
