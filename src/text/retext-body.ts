import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {joinLocated} from '../page/located.js'
import {type BodyParagraph, OUTSIDE_TEXT, paragraphsOf, setBody} from './tree.js'

/** Compose the document's text (正文): its paragraphs without title, head and furniture, joined by line feeds. */
export const retextBody: Plugin<[], Root> = () => (tree) => {
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
  setBody(tree, {...located, paragraphs})
}
