import {defineSource} from './define-source.js'

/**
 * 通用: any page that no other source claims.
 *
 * It knows nothing about the site: the content is found by its own signs, the facts by labels and meta tags.
 */
export default defineSource({id: 'generic', name: '通用'})
