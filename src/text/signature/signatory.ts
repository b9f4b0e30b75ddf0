import {looksLikeOrgan, splitOrgans} from '../../grammar/organ.js'
import {mayBeName} from '../../grammar/person-names.js'
import {squeeze} from '../squeeze.js'

/** `省长：` */
const WIDE_COLON = /：/gu
/** `市长（签名）：`: what says that a hand has signed. */
const SIGNED = /[（(](?:签名|签字|签章|签署|印)[）)]/gu
/** What stands between position and name. */
const SPACES = /\s+/u

/** 签署人: a person who signs, with the position held. */
export interface Signatory {
  name: string
  position: string
}

const LONGEST_LINE = 60
/** Positions in which documents are signed; 副 and 代 stand before them. */
const POSITION =
  '(?:主席|总理|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|部长|主任委员|主任|局长|署长|行长|院长|检察长|校长|厅长|会长|理事长|委员长|审计长|秘书长|司令员|政委|政治委员|关长|董事长|总经理|总裁|专员|台长|社长|所长|馆长|书记|指挥长|总指挥|河长|林长)'
/** `省长王某某`, `总理:李某`: white space between position and name is dropped before matching. */
const POSITION_AND_NAME = new RegExp(
  `^(?<position>[^，。、：:]{0,24}${POSITION}):?(?<name>\\p{Script=Han}{2,4}|\\p{Script=Han}{2,8}(?:·\\p{Script=Han}{1,8}){1,2})$`,
  'u'
)
/** `总河长:李某 王某`: the heads of Party and government hold this one position together. */
const TWO_NAMES =
  /^(?<position>[^，。、：:]{0,20}(?:河长|林长)):\s?(?<first>\p{Script=Han}{2,4})\s{1,10}(?<second>\p{Script=Han}{2,4})$/u
/** `公安部部长:苗`, with the rest of the name set apart. */
const OPENS_NAME = new RegExp(`${POSITION}:\\p{Script=Han}{1,4}$`, 'u')
const POSITION_END = new RegExp(`${POSITION}$`, 'u')
/** White space or a colon inside the line. */
const DIVIDED = /\S[\s:：]\s{0,40}\S/u

/**
 * Read a line in which persons sign with the positions they hold (签署人); empty if it is none.
 *
 * Position and name are set apart by white space or a colon, and often letter-spaced; two may stand side by side. Where they are
 * glued, the name has to begin with a surname, and nothing may follow.
 *
 * @example
 * readSignatories('部　长　　张　三') // [{name: '张三', position: '部长'}]
 * readSignatories('省长李四') // [{name: '李四', position: '省长'}]
 * readSignatories('主任会议') // []
 */
export function readSignatories(line: string): Signatory[] {
  const printed = line.trim()
  if (printed.length > LONGEST_LINE || printed.length < 4) return []
  const text = printed.replace(SIGNED, '').trim()
  const both = TWO_NAMES.exec(text.replace(WIDE_COLON, ':'))?.groups
  if (both) return [both['first']!, both['second']!].map((name) => ({name, position: both['position']!}))
  const pieces = text.replace(WIDE_COLON, ':').split(SPACES)
  const divided = DIVIDED.test(text)
  // 党委办公室　校长办公室: the office of a position is no person.
  if (divided && (looksLikeOrgan(text) || splitOrgans(text) !== null)) return []
  const out: Signatory[] = []
  let joined = ''
  for (const [index, piece] of pieces.entries()) {
    joined += piece
    const next = pieces.slice(index + 1)
    const signatory = readOne(joined, divided)
    if (!signatory || (next.length > 0 && !opensPosition(next))) continue
    out.push(signatory)
    joined = ''
  }
  return joined === '' ? out : []
}

function readOne(text: string, divided: boolean): Signatory | null {
  const groups = POSITION_AND_NAME.exec(squeeze(text))?.groups
  if (!groups) return null
  const {name, position} = groups
  return divided || mayBeName(name!) ? {name: name!, position: position!} : null
}

/** Another position begins here: 局长 of `部长 张三　局长 李四`, 局 长 spaced out. */
function opensPosition(pieces: readonly string[]): boolean {
  return (
    POSITION_END.test(pieces[0]!) ||
    opensSpacedOut(pieces) ||
    OPENS_NAME.test(pieces[0]!) ||
    POSITION_END.test(pieces.slice(0, 2).join('')) ||
    readOne(pieces[0]!, false) !== null
  )
}

/** 民　航　局　局　长:张三; a character alone before a word is the end of the name: 王　小　明　公安部部长. */
function opensSpacedOut(pieces: readonly string[]): boolean {
  if (pieces.length < 3 || pieces[0]!.length > 1 || pieces[1]!.length > 1) return false
  const colon = pieces.findIndex((piece) => piece.includes(':'))
  return colon > 1 && OPENS_NAME.test(pieces.slice(0, colon + 1).join(''))
}
