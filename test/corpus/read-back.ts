import {decodeHTML} from 'entities'
import type {Span} from '../../src/schema/index.js'

/** Drop white space and zero-width characters. */
export const squeeze = (text: string): string => text.replace(/[\s\u200B-\u200D\u2060]+/gu, '')

/** The first half of an entity that was escaped twice: `&amp;ldquo;`. */
const TWICE = /&amp;(?=(?:nbsp|ensp|emsp|[lr][ds]quo|middot|[mn]dash|hellip|times|permil);)/gu

/** Read spans of a decoded page back as clean text: entities decoded, white space dropped. No span holds a tag. */
export function readBack(page: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => squeeze(decodeHTML(page.slice(start, end).replaceAll(TWICE, '&')))).join('')
}
