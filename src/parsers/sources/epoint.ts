import {defineSource} from '../define-source.js'

/**
 * 新点 Epoint, sites of public resource trading and local government, with classes that start with `ewb-`.
 *
 * History:
 * - `.ewb-article` with `.ewb-article-tt` or `h3`, `.ewb-article-info`, `.ewb-article-content`; older pages use the tables of
 *   `#tblInfo` and `#TDContent`
 */
export default defineSource({
  id: 'epoint',
  name: '新点',
  family: true,
  format: 'html',
  fingerprint: ['.ewb-article-content', '.ewb-article', '.ewb-article-info', '#tblInfo&#TDContent'],
  content: ['.ewb-article-content', '.ewb-article-info', '#TDContent', '.ewb-article']
})
