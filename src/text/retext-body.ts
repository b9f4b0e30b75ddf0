import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {joinLocated} from '../page/located.js'
import {type BodyParagraph, infosOf, OUTSIDE_TEXT, paragraphsOf, setBody} from './tree.js'

/** What stands above a title is short; what is longer may be a text whose title stands below it. */
const LONGEST_ABOVE = 60

/**
 * Compose the document's text (正文): its paragraphs without title, head and furniture, joined by line feeds.
 *
 * The text begins below the title: what stands above it and is no element of a document (某市人民政府公报, 2021年8月31日出版) is the site's.
 */
export const retextBody: Plugin<[], Root> = () => (tree) => {
  const lines = infosOf(tree)
  for (const info of lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({element}) => element === 'title')
    )
  ))
    if (!info.element && info.block.text.length <= LONGEST_ABOVE) info.element = 'furniture'
  const inside = paragraphsOf(tree).filter(({info}) => !info.element || !OUTSIDE_TEXT.has(info.element))
  const paragraphs: BodyParagraph[] = []
  let start = 0
  for (const {node, info} of inside) {
    const end = start + info.block.text.length
    paragraphs.push({node, info, start, end})
    start = end + 1
  }
  const located = joinLocated(
    inside.map(({info}) => info.block),
    '\n'
  )
  setBody(tree, {paragraphs, ...located})
}
