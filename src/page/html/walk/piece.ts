import type {BlockLink, PageBlock} from '../../reading.js'
import type {PageElement} from '../dom/page-node.js'

/** 盒: a block element of the page, with the range of pieces that stand in it. */
export interface Box {
  element: PageElement | null
  parent: Box | null
  /** First piece, and the one behind the last. */
  first: number
  end: number
  /** What class and id say: > 0 content, < 0 furniture. */
  hint: number
  /** Sum of the scores inside, what furniture adds discounted. */
  value: number
  /** Sum of the scores above zero inside. */
  positive: number
  /** How much of it counts. */
  share: number
  /** Pieces that are mostly link. */
  linkPieces: number
  /** Boxes directly inside that hold pieces, and how many of them hold link pieces. */
  kids: number
  cards: number
  /** How many of them look like the first: same tag and class. */
  alike: number
  firstKid: Box | null
  /** The most running text that one of them holds. */
  topKid: number
  /** Fields and buttons inside; a field for a message counts `MESSAGE`. */
  controls: number
  /** Not a candidate, nor what is in it. */
  out: boolean
}

/** What a `textarea` counts among the controls: it makes its box a form, whatever the markup. */
export const MESSAGE = 100

/** A box that holds nothing yet. */
export function newBox(element: PageElement | null, parent: Box | null, first: number, hint = 0): Box {
  return {
    element,
    parent,
    first,
    end: first,
    hint,
    value: 0,
    positive: 0,
    share: 1,
    linkPieces: 0,
    kids: 0,
    cards: 0,
    alike: 0,
    firstKid: null,
    topKid: 0,
    controls: 0,
    out: false
  }
}

/** A block before it is known whether it is content, with the measures that tell. */
export interface Piece {
  kind: PageBlock['kind']
  text: string
  segments: number[]
  level: number | null
  align: PageBlock['align']
  bold: number
  links: BlockLink[]
  rows: string[][] | null
  box: Box
  /** Characters inside links. */
  linked: number
  han: number
  /** Marks of running text. */
  marks: number
  /** Why a reader doesn't see it as text: hidden, fallback, control. */
  unseen: string | null
  score: number
}

/** Whether a piece is mostly link, and not a paragraph that an unclosed link swallowed. */
export function isLink({linked, text, marks}: Piece): boolean {
  return linked * 2 > text.length && !(marks >= 2 && text.length >= 40)
}
