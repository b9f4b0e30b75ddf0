const MARKS = /[《》〈〉<>“”"'‘’「」\s\u200B]+/gu
const COUNTRY = /^中华人民共和国/u

/**
 * Fold a title (标题) for comparison: marks, white space and width don't matter, nor does 中华人民共和国 before it.
 *
 * @example
 * titleKey('中华人民共和国网络安全法') // '网络安全法'
 */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(MARKS, '').replace(COUNTRY, '')
}

/**
 * Give the part of a folded title from its 关于: what a title shares with its own mention without the organ.
 *
 * @example
 * subjectKey('国务院关于加强地方政府性债务管理的意见') // '关于加强地方政府性债务管理的意见'
 */
export function subjectKey(key: string): string {
  const at = key.indexOf('关于')
  return at > 0 ? key.slice(at) : key
}
