import {CHARACTER_CLASSES, HAN} from '../walk/character-classes.js'
import type {Piece} from '../walk/piece.js'

/**
 * Find the piece that repeats the page's `<title>`: where the content begins; -1 if none does.
 *
 * A heading is better than a line of text, and that better than a link; most running text has to follow.
 *
 * @param removed pieces that a source says are furniture, such as a copy of the text for small screens
 */
export function findAnchor(
  pieces: readonly Piece[],
  title: string | undefined,
  removed: ReadonlySet<Piece> = NONE
): number {
  const wanted = squeeze(title ?? '')
  if (wanted.length < 4) return -1
  let total = 0
  for (const {score} of pieces) if (score > 0) total += score
  let before = 0
  let best = -1
  let most = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    if (piece.score > 0) before += piece.score
    const share = shareOf(piece, wanted)
    if (share === 0 || removed.has(piece)) continue
    let worth = Math.min(1, Math.abs(share) * 1.5)
    if (share < 0) worth += 0.3
    else if (piece.level === null) worth -= 0.2
    if (piece.level !== null && piece.level <= 3) worth += 0.5
    if (piece.linked * 2 > piece.text.length) worth -= 0.6
    const after = 1 - before / (total + 1)
    worth *= piece.level !== null && piece.level <= 2 && total - before >= 30 ? Math.max(after, 0.4) : after
    if (worth > most) {
      most = worth
      best = index
    }
  }
  return most >= 0.4 ? best : -1
}

const NONE: ReadonlySet<Piece> = new Set()

/** How much of the title a piece repeats; negative if the title begins with it; 0 if it is no part of the title. */
function shareOf({text, unseen}: Piece, wanted: string): number {
  if (unseen !== null || text.length < 4 || text.length > 120) return 0
  // Most pieces are told by their first letters.
  if (!wanted.includes(firstLetters(text))) return 0
  const squeezed = squeeze(text)
  if (squeezed.length < 4) return 0
  const at = wanted.indexOf(squeezed)
  if (at < 0) return 0
  const share = squeezed.length / wanted.length
  return at === 0 ? -share : share
}

/** How many letters tell whether a text can be part of the title. */
const PROBE = 6

/** The first letters that stand together in a text; they stand so in the squeezed text, too. */
function firstLetters(text: string): string {
  let start = 0
  while (start < text.length && !isLetter(text.charCodeAt(start))) start++
  let end = start
  while (end < start + PROBE && end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** Whether a character certainly stays in a squeezed text. */
function isLetter(code: number): boolean {
  if (CHARACTER_CLASSES[code] === HAN || (code >= 0x30 && code <= 0x39)) return true
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function squeeze(text: string): string {
  return text.replace(NOT_LETTERS, '')
}

/** `关于…的通知 - 某市人民政府` */
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
