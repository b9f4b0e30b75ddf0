import {defineSource} from '../define-source.js'

/**
 * 四川省地震局 Sichuan Earthquake Agency, a government site whose pages reach us as text.
 *
 * History:
 * - 2014-01 title, breadcrumb `当前位置：…>>`, title again, `&nbsp;` at every line end, footer with address and ICP number
 */
export default defineSource({
  id: 'eqsc',
  name: '四川省地震局',
  hosts: ['www.eqsc.gov.cn', '.eqsc.gov.cn'],
  format: 'text',
  fingerprint: /蜀ICP备05030409号/u,
  content: {until: /^版权所有[:：]/u},
  fields: {owner: /^版权所有[:：]\s?(?<value>\S+)/u}
})
