/** Tell the media type of a link's target by its ending; `null` for a page, an image or what has no ending. */
export function mediaTypeOf(href: string): string | null {
  const ending = endingOf(href)
  return ending === undefined ? null : (MEDIA_TYPES.get(ending.toLowerCase()) ?? null)
}

/** Most of a page's links have no query and are told without the pattern. */
function endingOf(href: string): string | undefined {
  if (href.includes('?') || href.includes('#')) return ENDING.exec(href)?.groups!.ending
  const first = Math.max(0, href.length - LONGEST)
  for (let at = href.length - 1; at >= first; at--) if (href.charCodeAt(at) === DOT) return href.slice(at + 1)
  return undefined
}

/** A dot and an ending. */
const LONGEST = 6
const DOT = 0x2e

/** `./W020140319.doc?v=1` */
const ENDING = /\.(?<ending>[a-z\d]{2,5})(?:[?#]|$)/iu

/** Files that official sites attach. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['wps', 'application/vnd.ms-works'],
  ['et', 'application/x-et'],
  ['ofd', 'application/ofd'],
  ['ceb', 'application/x-ceb'],
  ['rtf', 'application/rtf'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['zip', 'application/zip'],
  ['rar', 'application/vnd.rar'],
  ['7z', 'application/x-7z-compressed']
])
