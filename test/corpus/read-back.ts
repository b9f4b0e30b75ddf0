import {decodeHTML, decodeHTMLStrict} from 'entities'
import type {Span} from '../../src/schema/index.js'

/** Drop white space and zero-width characters. */
export const squeeze = (text: string): string => text.replace(/[\s\u200B-\u200D\u2060]+/gu, '')

/** The first half of an entity that was escaped twice: `&amp;ldquo;`. */
const TWICE = /&amp;(?=(?:nbsp|ensp|emsp|[lr][ds]quo|middot|[mn]dash|hellip|times|permil);)/gu

/**
 * Read spans of a decoded page back as clean text: entities decoded, white space dropped. No span holds a tag.
 *
 * Two readings are given, as `&nbsp` without its semicolon is an entity in HTML, and five characters in Markdown and text.
 */
export function readBack(page: string, spans: readonly Span[]): string[] {
  return [decodeHTML, decodeHTMLStrict].map((decode) =>
    spans.map(([start, end]) => squeeze(decode(page.slice(start, end).replaceAll(TWICE, '&')))).join('')
  )
}
