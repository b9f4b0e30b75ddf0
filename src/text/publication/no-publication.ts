import type {Publication} from '../../schema/index.js'

/** Give a publication (网页信息) of which nothing is known. */
export function noPublication(): Publication {
  return {
    url: null,
    site: null,
    siteCode: null,
    source: null,
    author: null,
    editor: null,
    publishedAt: null,
    column: [],
    keywords: [],
    classification: {},
    owner: null
  }
}
