import {findDivision} from '../grammar/division.js'
import {type Comparable} from './comparable.js'
import {type Difference, type Range} from './difference.js'
import {fold} from './fold.js'

/** 姓: the hundred or so commonest surnames, about nine persons in ten. */
const SURNAMES = new Set(
  fold(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申耿梅欧'
  )
)

/** The longest name of a division that is looked for around a difference. */
const REACH = 8

/**
 * Tell which names a difference puts for each other: persons (王芳 for 张伟), or known divisions (株洲市 for 长沙市).
 *
 * Needed where characters are damaged at random, and a replaced word is no proof by itself: damage makes no surname out of
 * a surname and no city out of a city.
 */
export function nameConflict(a: Comparable, b: Comparable, difference: Difference): [a: string, b: string] | null {
  const wordA = slice(a, difference.a)
  const wordB = slice(b, difference.b)
  if (wordA === '' || wordB === '') return null
  if (wordA.length > 1 && wordB.length > 1 && SURNAMES.has(wordA[0]!) && SURNAMES.has(wordB[0]!)) return [wordA, wordB]
  const placeA = divisionAt(a, difference.a)
  const placeB = divisionAt(b, difference.b)
  return placeA !== null && placeB !== null && placeA !== placeB ? [placeA, placeB] : null
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
