import {pageSpans, type Located} from '../located.js'
import type {BlockLink, PageLink} from '../reading.js'
import {linkTarget} from './link-target.js'
import {mediaTypeOf} from './media-types.js'

/** A script that sends the file, whose name only the link's text tells: `/content/download.jsp?wbfileid=5501` */
const DOWNLOAD = /download|attach|file/iu

/**
 * 附件链接: collect the links to files from blocks of text.
 *
 * @param blocks what the page shows
 * @param source the decoded page, which names the targets
 */
export function collectFiles(blocks: readonly (Located & {links: readonly BlockLink[]})[], source: string): PageLink[] {
  const files: PageLink[] = []
  for (const block of blocks) {
    if (block.links.length === 0) continue
    const namesFile = block.text.includes('.')
    for (const link of block.links) {
      const {start, end, href} = link
      const text = block.text.slice(start, end)
      const mediaType = mediaTypeOf(href) ?? (namesFile ? mediaTypeBehind(href, text) : null)
      if (mediaType === null) continue
      const place = pageSpans(block, start, end)
      if (place.length === 0) continue
      const target = linkTarget(source, link)
      files.push({text, href, mediaType, place, target: target && {place: target, quote: href}})
    }
  }
  return files
}

/** The media type of a file that a script sends, told by the link's text: few texts name a file, which is asked first. */
function mediaTypeBehind(href: string, text: string): string | null {
  const mediaType = mediaTypeOf(text)
  return mediaType !== null && DOWNLOAD.test(href) ? mediaType : null
}
