import {defineSource} from '../define-source.js'

/**
 * 苏迪 WebPlus (Sudy), the CMS of many universities.
 *
 * History:
 * - addresses `/2014/0304/c24774a529211/page.htm`; the text in `.wp_articlecontent`
 * - before 2013 `.Article_Title`, `.Article_PublishDate` and `.Article_Content` in the cells of a table
 * - the default template has `.arti_title`, `.arti_metas` with `.arti_publisher`, `.arti_update` and `.arti_views`
 */
export default defineSource({
  id: 'webplus',
  name: 'WebPlus',
  family: true,
  format: 'html',
  fingerprint: ['.wp_articlecontent', '.arti_title&.arti_metas', '.Article_Title&.Article_Content'],
  content: ['.wp_articlecontent', '.Article_Content'],
  fields: {title: '.arti_title'}
})
