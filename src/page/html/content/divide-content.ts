import {looksLikeOrgan} from '../../../grammar/organ.js'
import {isBoilerplate} from '../walk/boilerplate.js'
import {isCreditLine} from '../../furniture/is-credit-line.js'
import {isFurnitureLine} from './is-furniture-line.js'
import {FURNITURE_LINE, opensTail} from './line-rules.js'
import {isLink, MESSAGE, type Box, type Piece} from '../walk/piece.js'

/** Decide for each piece whether it is content: `null`, or the rule that took it out. */
export function divideContent(
  pieces: readonly Piece[],
  core: Box,
  anchor: number,
  removed: ReadonlySet<Piece>,
  thread: boolean
): (string | null)[] {
  const rules = pieces.map((piece, index): string | null => {
    if (removed.has(piece)) return 'source-remove'
    if (piece.unseen !== null) return piece.unseen
    if (index < core.first || index >= core.end) return 'furniture-around'
    return insideRule(piece, core)
  })
  for (let index = core.end; index < pieces.length; index++) {
    if (!goesOn(pieces[index]!, core)) break
    rules[index] = insideRule(pieces[index]!, core)
  }
  if (!thread) cutTail(pieces, rules, core)
  cutHead(pieces, rules, core, anchor)
  if (anchor >= core.first && anchor < core.end) rules[anchor] = null
  const title = anchor >= 0 ? anchor : headingBefore(pieces, core.first)
  if (title >= 0 && title < core.first && core.first - title < 60) {
    if (rules[title] === 'furniture-around') rules[title] = null
    for (let index = title + 1; index < core.first; index++) {
      if (rules[index] === 'furniture-around' && belongsToHead(pieces[index]!)) rules[index] = null
    }
  }
  return rules
}

/** Whether a piece behind the container goes on with it: in a box of the same make beside it. */
function goesOn(piece: Piece, core: Box): boolean {
  if (piece.unseen !== null || core.parent === null || opensTail(piece.text)) return false
  let {box} = piece
  while (box.parent !== null && box.parent !== core.parent) box = box.parent
  return (
    box.parent !== null &&
    box.element!.tag === core.element!.tag &&
    box.element!.className === core.element!.className &&
    (box.element!.className !== undefined || box.element!.id === undefined) &&
    box.linkPieces === 0 &&
    box.controls === 0 &&
    !box.out &&
    box.hint >= 0 &&
    box.positive > 0
  )
}

/** How much of the content's running text may stand above its title. */
const MOST_ABOVE = 0.3
/** The shortest running text. */
const RUNNING = 12

/**
 * Cut what stands above the title, up to the first sign of a document: the order that promulgates the regulation named in the
 * `<title>` belongs to it, and a line that repeats the `<title>` behind much of the running text is not where the content begins.
 * An organ that opens the `<title>` and stands below running text is a signature.
 */
function cutHead(pieces: readonly Piece[], rules: (string | null)[], core: Box, anchor: number): void {
  const end = Math.min(anchor, core.end)
  let above = 0
  let all = 0
  for (let index = core.first; end > core.first && index < core.end; index++) {
    const {marks, text, linked} = pieces[index]!
    if (rules[index] !== null || marks === 0 || text.length < RUNNING) continue
    all += text.length - linked
    if (index < end) above += text.length - linked
  }
  if (above > all * MOST_ABOVE || (above > 0 && looksLikeOrgan(pieces[anchor]!.text))) return
  for (let index = core.first; index < end; index++) {
    const piece = pieces[index]!
    if (rules[index] === null && piece.links.length === 0 && DOCUMENT_SIGN.test(piece.text)) return
    if (!isLetterhead(piece)) rules[index] ??= 'furniture-head'
  }
}

/** What only a document says on a line of its own: `某市人民政府文件`, `某某省人民政府令`, `某政发〔2020〕5号` */
const DOCUMENT_SIGN =
  /^[\p{Script=Han}\s]{2,40}(?:文件|令)$|^[\p{Script=Han}\s]{2,20}[〔[（(［](?:19|20)\d{2}[〕\]）)］]\s?第?\d{1,5}\s?号$/u

/** Whether a piece above the title belongs to the document: its letterhead, number or secrecy. */
function isLetterhead(piece: Piece): boolean {
  const {text, links, marks, align, level} = piece
  if (links.length > 0 || text.length > 60) return false
  return LETTERHEAD.test(text) || (marks === 0 && piece.han >= 4 && (align === 'center' || level !== null))
}

/** `某市人民政府文件`, `某政发〔2020〕5号`, `中华人民共和国某某部令` */
const LETTERHEAD =
  /[〔[（(［](?:19|20)\d{2}[〕\]）)］].{0,6}号|(?:文件|发电|明电|公报|令)$|第\s{0,4}[\d一二三四五六七八九十百零〇]{1,8}\s{0,4}号$|^(?:签发人|密级|份号)[:：]|^(?:特\s{0,4}急|加\s{0,4}急|特\s{0,4}提|平\s{0,4}急|机密|秘密|绝密)|^(?:No\.?|№)?\s?\d{6}$/u

/** Find the heading right above the content, where no piece repeats the `<title>`; -1 if there is none. */
function headingBefore(pieces: readonly Piece[], first: number): number {
  for (let index = first - 1; index >= 0 && index > first - 30; index--) {
    const piece = pieces[index]!
    if (piece.level !== null && piece.level <= 3 && piece.unseen === null && piece.linked === 0 && piece.han >= 6)
      return index
    if (piece.score >= 30) return -1
  }
  return -1
}

/** Whether a piece between title and body belongs to the document: publication line, subtitle, number, lead. */
function belongsToHead(piece: Piece): boolean {
  const {text, marks, level, align, box} = piece
  if (isLink(piece) || FURNITURE_LINE.test(text) || box.hint <= -2) return false
  if (text.length < 100 && HEAD_LINE.test(text)) return true
  return (
    (marks > 0 && text.length >= 20 && piece.score > 0) || ((level !== null || align === 'center') && piece.han >= 6)
  )
}

/** `来源：新华社　2012-01-17 09:30` */
const HEAD_LINE = /(?:19|20)\d\d\s*[-年/.]\s*\d|来源|來源|作者|记者|〔|发布时间|发文字号/u

function isAttachment(piece: Piece): boolean {
  return piece.text.includes('附件') || piece.links.some(({href}) => FILE.test(href))
}

/** `/upload/2014/03/W020140319.doc` */
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|txt|rtf)(?:$|[?#])/iu

/** `来自Android客户端2楼2022-11-26 15:19回复` */
const POST_LINE =
  /^.{0,20}(?:主题|帖子|积分|等级|精华|注册)\s?\d|^.{0,20}\d{1,4}[-.年]\d{1,2}[-.月]\d{1,2}|^.{0,12}\d\s*(?:楼|分钟前|小时前|天前)|^.{0,6}(?:回复|赞同?|举报|收藏|点赞|有用)\s*\d*$|^\d+$/u

function insideRule(piece: Piece, core: Box): string | null {
  for (let at: Box | null = piece.box; at !== null && (at.first > core.first || at.end < core.end); at = at.parent) {
    if (at.hint === 2 && (isLink(piece) || POST_LINE.test(piece.text))) return 'furniture-post'
    if (at.out) return 'furniture-cards'
    if (at.hint <= -2 && at.positive * at.share < core.positive * core.share * 0.5) return 'furniture-class'
    if (at.hint === -1 && at.value < 20 && (at.linkPieces > 0 || at.controls > 0)) return 'furniture-class'
    if (at.value < -20 && at.linkPieces >= 2 && at.element?.tag.name !== 'p') return 'furniture-links'
    if (at.controls >= MESSAGE && at.positive < core.positive * 0.2) return 'furniture-form'
    if (
      at.controls > 0 &&
      (at.element!.tag.name === 'form' || at.element!.tag.name === 'table') &&
      at.positive < core.positive * 0.5
    )
      return 'furniture-form'
  }
  return isFurnitureLine(piece) ? 'furniture-line' : null
}

/** 上一篇：…, 下一条：没有了: the articles beside this one. */
const NEIGHBOUR = /^[\s※●■◆▲★>》【[（(·•|/-]{0,6}[上下]一[篇页条](?![^:：]{0,40}[，。；])/u

/** Cut what stands behind the last running text, from the first line on that begins a tail. */
function cutTail(pieces: readonly Piece[], rules: (string | null)[], core: Box): void {
  const most = Math.min(200, Math.max(60, core.positive * 0.2))
  let rest = 0
  let cut = -1
  for (let index = core.end - 1; index >= core.first && rest < most; index--) {
    const piece = pieces[index]!
    // 上一篇 is taken out by itself; what stands behind it is the tail all the same.
    const neighbour = rules[index] === 'furniture-line' && NEIGHBOUR.test(piece.text)
    if (rules[index] !== null && !neighbour) continue
    if (
      neighbour ||
      (piece.text.length < 80 && (opensTail(piece.text) || isCreditLine(piece.text))) ||
      isBoilerplate(piece.text)
    ) {
      cut = index
    }
    if (piece.score > 0 && !neighbour) rest += piece.score
  }
  if (cut >= 0) for (let index = cut; index < core.end; index++) rules[index] ??= 'furniture-tail'
  for (let index = core.end - 1; index >= core.first; index--) {
    if (rules[index] !== null) continue
    const piece = pieces[index]!
    if (!isLink(piece) || isAttachment(piece)) break
    rules[index] = 'furniture-tail'
  }
}
