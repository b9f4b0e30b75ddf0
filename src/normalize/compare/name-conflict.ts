import {findDivision} from '../../grammar/division.js'
import {isCommon} from './common-characters.js'
import {type Comparable} from '../diff/comparable.js'
import {type Difference, type Range} from '../diff/difference.js'
import {fold} from '../canonical/fold.js'

/** 姓: the hundred or so commonest surnames, about nine persons in ten. */
const SURNAMES = new Set(
  fold(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申耿梅欧'
  )
)

/** The longest name of a division that is looked for around a difference. */
const REACH = 8

// 任命, 联系人：, 局长: what stands before the name of a person.
const BEFORE = /(?:任命|免去|聘任|联系人|签发人|姓名|局长|厅长|主任|书记|市长|县长|区长|科长|处长|经理)$/u
// 同志: what stands behind it.
const BEHIND = /^(?:同志|先生|女士)/u
/** As much of a text as these words take. */
const WORD = 3

/**
 * Tell which names a difference puts for each other: persons (王芳 for 张伟, 李刚 for 李强), or known divisions (株洲市 for
 * 长沙市).
 *
 * Needed where characters are damaged at random, and a replaced word is no proof by itself: damage makes no surname out of
 * a surname and no city out of a city. In `damaged` texts a name with a character that nobody writes is damage; where
 * nothing else differs it is a rare name.
 */
export function nameConflict(
  a: Comparable,
  b: Comparable,
  difference: Difference,
  damaged = false
): [a: string, b: string] | null {
  const wordA = slice(a, difference.a)
  const wordB = slice(b, difference.b)
  if (wordA === '' || wordB === '') return null
  if (wordA.length > 1 && wordB.length > 1 && SURNAMES.has(wordA[0]!) && SURNAMES.has(wordB[0]!)) return [wordA, wordB]
  const personA = personAt(a, difference.a, damaged)
  const personB = personAt(b, difference.b, damaged)
  if (personA !== null && personB !== null && personA !== personB) return [personA, personB]
  const placeA = divisionAt(a, difference.a)
  const placeB = divisionAt(b, difference.b)
  if (placeA !== null && placeB !== null && placeA !== placeB) return [placeA, placeB]
  // Another name that is damaged itself (阳市 for 湘潭市): damage seldom hits neighbours.
  const isNamed = [personA, personB, placeA, placeB].some((name) => name !== null)
  return isNamed && (wordA.length > 1 || wordB.length > 1) ? [wordA, wordB] : null
}

/** The name of a person that covers the range: a surname and one or two characters, between words that stand with names. */
function personAt(text: Comparable, [start, end]: Range, damaged: boolean): string | null {
  for (let from = Math.max(0, end - 3); from <= start; from++) {
    for (let to = Math.max(end, from + 2); to <= from + 3 && to <= text.length; to++) {
      const name = slice(text, [from, to])
      if (!SURNAMES.has(name[0]!) || !isWritten(text, [from, to], damaged)) continue
      const before = slice(text, [Math.max(0, from - WORD), from])
      if (BEFORE.test(before) || BEHIND.test(slice(text, [to, Math.min(text.length, to + WORD)]))) return name
    }
  }
  return null
}

function isWritten({codes}: Comparable, [start, end]: Range, damaged: boolean): boolean {
  for (let at = start; at < end; at++) if (codes[at]! < 0x3400 || (damaged && !isCommon(codes[at]!))) return false
  return true
}

/** The name of a known division that covers the range; damage leaves none. */
function divisionAt(text: Comparable, [start, end]: Range): string | null {
  for (let from = Math.max(0, end - REACH); from <= start; from++) {
    const name = slice(text, [from, Math.min(text.length, from + 2 * REACH)])
    const found = findDivision(name)
    if (found && from + found.length >= end) return name.slice(0, found.length)
  }
  return null
}

function slice(text: Comparable, [start, end]: Range): string {
  return String.fromCharCode(...text.codes.subarray(start, Math.min(end, start + 200)))
}
