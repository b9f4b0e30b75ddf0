import {countButtons} from '../../furniture/chrome-line.js'
import {isEmptyLabels} from '../../furniture/empty-labels.js'
import {isOriginalTitle} from '../../furniture/original-title.js'
import {isSiteLine} from '../../furniture/site-line.js'
import type {Piece} from '../walk/piece.js'
import {FURNITURE_LINE} from './line-rules.js'

/** The longest line of labels and the longest bar of buttons, in UTF-16 units. */
const LONGEST_LINE = 60
const LONGEST_BAR = 40
const SHORTEST_BAR = 4
const LONGEST_ADDRESS = 240

/** 文章来源：http://www.example.gov.cn/art/2017/4/5/art_12.html: where the page itself stands. */
const ADDRESS_LINE = /^(?:文章|信息|本文|原文)?(?:来源|出处|地址|链接|网址)\s?[:：]\s?https?:\/\/\S{4,200}$/u

/** What a bar of buttons may open with; most lines are told by it. */
const OPENS_BAR =
  /^[\P{Script=Han}手电网移打纠我收分转微新腾朋扫二关返字放缩增减特大中小默听朗播暂语无适长复查本保下加设评点赞举推订登注邮繁简站联法隐版免友意主首上尾末]/u

/** Tell whether a piece is furniture by its words alone, wherever it stands. */
export function isFurnitureLine(piece: Piece): boolean {
  const {text} = piece
  if (text.length < LONGEST_LINE && (FURNITURE_LINE.test(text) || isEmptyLabels(text))) return true
  if (text.length <= LONGEST_ADDRESS && text.includes('://') && ADDRESS_LINE.test(text)) return true
  return isButtonBar(piece) || isOriginalTitle(text) || isSiteLine(text)
}

/** Two words of buttons at least and nothing else: one alone may be a cell or a heading of the document (评论, 推荐, 邮箱). */
function isButtonBar({text, marks, score}: Piece): boolean {
  if (marks !== 0 || score >= 10 || text.length > LONGEST_BAR || text.length < SHORTEST_BAR) return false
  return OPENS_BAR.test(text) && countButtons(text) > 1
}
