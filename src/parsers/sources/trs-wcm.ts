import {defineSource} from '../define-source.js'

/**
 * TRS WCM 拓尔思, the CMS of most ministries and many provinces.
 *
 * History:
 * - to about 2018 the editor wraps the text in `.TRS_Editor`, often one inside the other, with `.Custom_UnionStyle` for text pasted
 *   from Word and `.TRS_PreAppend` for older pages; addresses end in `t20140304_123456.html`
 * - later `.TRS_UEDITOR` with `.trs_paper_default` or `.trs_web`, and `.trs_editor_view`
 * - pagers are written by `createPageHTML(5, 0, "t20140304_123", "html")`
 */
export default defineSource({
  id: 'trs-wcm',
  name: 'TRS WCM',
  family: true,
  format: 'html',
  fingerprint: ['.TRS_Editor', '.TRS_UEDITOR', '.trs_editor_view', '.TRS_PreAppend'],
  content: ['.trs_editor_view', '.TRS_UEDITOR', '.TRS_Editor', '.TRS_PreAppend']
})
