import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {scriptOf} from '../../grammar/script.js'
import {toSimplified} from '../../grammar/traditional.js'
import {bodyOf, setBody} from '../tree.js'

/**
 * Let the plugins that follow read a text in traditional characters (繁体) as a simplified one: 第一條, 應當, 同時廢止.
 *
 * Each character has one in its place, so what is found stands where it is printed; `retextAsPrinted` takes it back.
 */
export const retextSimplified: Plugin<[], Root> = () => (tree) => {
  const body = bodyOf(tree)
  if (scriptOf(body.text) === 'zh-Hant') setBody(tree, {...body, text: toSimplified(body.text), printed: body.text})
}
