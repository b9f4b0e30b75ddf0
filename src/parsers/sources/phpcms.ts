import {defineSource} from '../define-source.js'

/**
 * PHPCMS V9, small local sites and associations; its default article template.
 *
 * History:
 * - V9 `#Article` holds `h1` with the time in a `span`, then `.content`; `.crumbs` is the breadcrumb, `.related` follows
 */
export default defineSource({
  id: 'phpcms',
  name: 'PHPCMS',
  family: true,
  format: 'html',
  fingerprint: ['#Article&.crumbs', '#Article&.content'],
  content: ['#Article'],
  remove: ['.related', '.bdsharebuttonbox', '#pages', '.Mood', '.ad']
})
