import type {PageBlock} from '../../reading.js'
import type {PageElement} from '../dom/page-node.js'
import {CELL, CENTER, HEADING, LIST_ITEM, TABLE} from '../dom/tag-kinds.js'

/** What an element hands down to the text in it. */
export interface BlockStyle {
  kind: PageBlock['kind']
  level: number | null
  align: PageBlock['align']
  unseen: string | null
}

/**
 * Tell the style of what stands in a block element; most elements change nothing and give the outer one.
 *
 * @param element the element
 * @param outer the style around it
 * @param reveal take hidden text for text
 */
export function blockStyle(element: PageElement, outer: BlockStyle, reveal: boolean): BlockStyle {
  const kind = kindOf(element, outer)
  const align = alignOf(element, outer)
  const isHidden = outer.unseen === null && !reveal && (element.other('hidden') !== undefined || hides(element.style))
  if (kind === outer.kind && element.tag.kind !== HEADING && align === outer.align && !isHidden) return outer
  return {
    kind,
    level: element.tag.kind === HEADING ? element.tag.name.charCodeAt(1) - 48 : outer.level,
    align,
    unseen: isHidden ? 'furniture-hidden' : outer.unseen
  }
}

function kindOf({tag}: PageElement, outer: BlockStyle): BlockStyle['kind'] {
  switch (tag.kind) {
    case HEADING:
      return 'heading'
    case LIST_ITEM:
      return 'list-item'
    case TABLE:
    case CELL:
      return 'paragraph'
    default:
      return outer.kind
  }
}

function alignOf(element: PageElement, outer: BlockStyle): BlockStyle['align'] {
  const {tag, style} = element
  if (tag.kind === CENTER) return 'center'
  const align = tag.kind === TABLE ? undefined : element.other('align')
  if (style === undefined && align === undefined) return outer.align
  return readAlign(style, align) ?? outer.align
}

/** `display: none` */
const HIDDEN = /display\s*:\s*none/iu
/** `text-align: center` */
const TEXT_ALIGN = /text-align\s*:\s*(?<align>center|right|left|justify)/iu
/** `white-space: pre-wrap` */
const KEEPS_LINES = /white-space\s*:\s*pre/iu

/** Whether an inline style hides an element. Not `visibility`: pages show such content by script (`#js_content`). */
export function hides(style: string | undefined): boolean {
  return style !== undefined && HIDDEN.test(style)
}

/** Whether an inline style makes line feeds line breaks. */
export function keepsLines(style: string | undefined): boolean {
  return style !== undefined && KEEPS_LINES.test(style)
}

/** Read the alignment from an inline style or an `align` attribute. */
function readAlign(style: string | undefined, align: string | undefined): PageBlock['align'] {
  const found = (style === undefined ? undefined : TEXT_ALIGN.exec(style)?.groups!.align) ?? align
  switch (found?.toLowerCase()) {
    case undefined:
      return null
    case 'center':
    case 'middle':
      return 'center'
    case 'right':
      return 'right'
    default:
      return 'left'
  }
}
