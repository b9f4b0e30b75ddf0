import {toComparable} from '../diff/comparable.js'
import {compareTexts} from '../diff/compare-texts.js'
import {size} from '../diff/difference.js'
import {numeralConflict} from './numeral-conflict.js'

// 关于转发《…》的通知, 《…》政策解读, 关于废止…的决定: what makes another document of a title that stands inside.
const ANOTHER =
  /转发|批转|印发|解读|问答|记者问|图解|读懂|一图|废止|修改|修订|修正|补充|征求意见|草案|试行|暂行|送审|答复|批复|复函|贯彻|落实|实施/u

/** The share of a title that damage may change. */
const DAMAGE = 0.08

/**
 * Compare the cores of two titles: `same` (one may have the name of the site around it), `damaged` (single characters
 * differ, none of them a number) or `other`. No title is the same as any.
 */
export function compareTitles(a: string, b: string): 'same' | 'damaged' | 'other' {
  if (a === b || a === '' || b === '') return 'same'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const at = long.indexOf(short)
  if (at >= 0) return ANOTHER.test(long.slice(0, at) + long.slice(at + short.length)) ? 'other' : 'same'
  const left = toComparable(a)
  const right = toComparable(b)
  const {equal, differences, onlyA, onlyB} = compareTexts(left, right)
  if (equal === 0 || onlyA.length > 0 || onlyB.length > 0) return 'other'
  const changed = differences.reduce((sum, difference) => sum + size(difference), 0)
  if (changed > Math.max(1, DAMAGE * short.length) || differences.some((difference) => size(difference) > 1))
    return 'other'
  return differences.some((difference) => numeralConflict(left, right, difference)) ? 'other' : 'damaged'
}
