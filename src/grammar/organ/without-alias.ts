import {headEndingAt} from './head-ending-at.js'

// 某市交通运输局（某市港务管理局）, 某市烟草专卖局（公司）: the other name that an organ has.
const ALIAS = /(?<=.{2})[（(](?<alias>[^（）()]{2,30})[）)]$/u

/**
 * Take the other name in brackets (加挂牌子) off the end of an organ's name.
 *
 * @example
 * withoutAlias('青岚市交通运输局（青岚市港务管理局）') // '青岚市交通运输局'
 * withoutAlias('青岚市交通运输局（盖章）') // unchanged
 */
export function withoutAlias(name: string): string {
  const end = name.at(-1)
  if (end !== '）' && end !== ')') return name
  const match = ALIAS.exec(name)
  const alias = match?.groups!['alias']
  if (!match || alias === undefined || headEndingAt(alias, 0, alias.length) === null) return name
  return name.slice(0, match.index)
}
