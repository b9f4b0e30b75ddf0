import type {Element} from 'domhandler'
import type {PageBlock} from '../reading.js'
import {CELL, CENTER, HEADING, LIST_ITEM, TABLE} from './tag-kinds.js'

/** What an element hands down to the text in it. */
export interface BlockStyle {
  kind: PageBlock['kind']
  level: number | null
  align: PageBlock['align']
  unseen: string | null
}

/**
 * Tell the style of what stands in a block element.
 *
 * @param element the element
 * @param tag its kind in the table of tags
 * @param outer the style around it
 * @param reveal take hidden text for text
 */
export function blockStyle({name, attribs}: Element, tag: number, outer: BlockStyle, reveal: boolean): BlockStyle {
  const {style, align} = attribs
  const inner = {...outer}
  if (!reveal && (attribs.hidden !== undefined || hides(style))) inner.unseen ??= 'furniture-hidden'
  if (tag === CENTER) inner.align = 'center'
  else if (style !== undefined || (align !== undefined && tag !== TABLE)) {
    inner.align = readAlign(style, tag === TABLE ? undefined : align) ?? outer.align
  }
  if (tag === HEADING) {
    inner.kind = 'heading'
    inner.level = name.charCodeAt(1) - 48
  } else if (tag === LIST_ITEM) inner.kind = 'list-item'
  else if (tag === TABLE || tag === CELL) inner.kind = 'paragraph'
  return inner
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
