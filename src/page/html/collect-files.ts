import {pageSpans, type Located} from '../located.js'
import type {BlockLink, PageLink} from '../reading.js'
import {mediaTypeOf} from './media-types.js'

/** A script that sends the file, whose name only the link's text tells: `/content/download.jsp?wbfileid=5501` */
const DOWNLOAD = /download|attach|file/iu

/** 附件链接: collect the links to files from blocks of text. */
export function collectFiles(blocks: readonly (Located & {links: readonly BlockLink[]})[]): PageLink[] {
  const files: PageLink[] = []
  for (const block of blocks) {
    for (const {start, end, href} of block.links) {
      const mediaType = mediaTypeOf(href) ?? (DOWNLOAD.test(href) ? mediaTypeOf(block.text.slice(start, end)) : null)
      if (mediaType === null) continue
      const spans = pageSpans(block, start, end)
      if (spans.length > 0) {
        files.push({text: block.text.slice(start, end), href, mediaType, place: spans})
      }
    }
  }
  return files
}
