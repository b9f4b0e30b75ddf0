import {defineSource} from '../define-source.js'

/**
 * 织梦 DedeCMS, small local sites; its default article template.
 *
 * History:
 * - 5.x `.place` is the breadcrumb, `.viewbox` holds `.title h2`, `.info` with `<small>时间:</small>`, `.intro`, `.content`;
 *   pages of one article are `_2.html`
 */
export default defineSource({
  id: 'dedecms',
  name: 'DedeCMS',
  family: true,
  format: 'html',
  fingerprint: ['.viewbox&.place', '.viewbox&.info', '.viewbox&.dede_pages'],
  content: ['.viewbox'],
  remove: ['.newdigg', '.boxoff', '.handle', '.context', '.actbox', '.intro', '.dede_pages']
})
