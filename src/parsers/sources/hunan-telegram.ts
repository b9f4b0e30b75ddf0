import {defineSource} from '../define-source.js'

/**
 * 湖南省委发电 transcripts of telegrams of the Hunan provincial Party committee's offices, converted to Markdown.
 *
 * History:
 * - 2014-03 letterhead `…发电` as the first heading, 发电单位, a line with 等级, number and 湘机发 serial, the title as a heading with
 *   spaces for its line ends; page ends break paragraphs; a signature with hard breaks
 */
export default defineSource({
  id: 'hunan-telegram',
  name: '湖南省委发电',
  format: 'markdown',
  fingerprint: /^发电单位[^\n]{0,60}\n{1,3}等级[^\n]{0,60}湘机发/mu
})
