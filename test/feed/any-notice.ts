import fc from 'fast-check'
import type {Block, Notice, Section} from '../../src/schema/index.js'
import {sampleNotice} from './sample-notice.js'

/** Any string of UTF-16 units, with controls, lone surrogates, marks of all formats and Chinese. */
export const anyText = fc.oneof(
  fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 60}),
  fc.string({
    unit: fc.constantFrom('一', '、', '。', '\n', '"', '\\', '<', '&', ',', '=', '𠮷', '\u0000', ']]>', '\r'),
    maxLength: 120
  })
)

const someText = anyText.filter((text) => text !== '')

/** Offsets that need not fit the text. */
const anySpan = fc.tuple(fc.nat(200), fc.nat(200))

const anyBlock: fc.Arbitrary<Block> = fc.record({
  type: fc.constantFrom('paragraph' as const, 'table' as const, 'note' as const),
  text: anyText,
  span: anySpan,
  rows: fc.oneof(fc.constant(undefined), fc.array(fc.array(anyText, {maxLength: 3}), {maxLength: 3}))
})

const {section} = fc.letrec<{section: Section}>((tie) => ({
  section: fc.record({
    id: fc.stringMatching(/^[1-9](?:\.[1-9]){0,3}$/u),
    level: fc.constant(1),
    ordinal: fc.option(
      fc.record({
        text: someText,
        style: fc.constantFrom('cn' as const, 'article' as const, 'chapter' as const),
        value: fc.constant(null)
      })
    ),
    heading: fc.option(anyText),
    headingStyle: fc.constant('line' as const),
    blocks: fc.array(anyBlock, {maxLength: 3}),
    sections: fc.oneof({maxDepth: 3}, fc.constant<Section[]>([]), fc.array(tie('section'), {maxLength: 3})),
    span: anySpan
  })
}))

/** Any notice that a store may hold: right in shape, wrong in everything else. */
export const anyNotice: fc.Arbitrary<Notice> = fc
  .record({
    title: fc.option(someText),
    text: anyText,
    preamble: fc.array(anyBlock, {maxLength: 2}),
    sections: fc.array(section, {maxLength: 3}),
    closing: fc.array(anyBlock, {maxLength: 2}),
    notes: fc.array(anyText, {maxLength: 2}),
    addressees: fc.option(fc.record({text: someText, groups: fc.constant<string[]>([])})),
    date: fc.constantFrom(null, '2014-03', '2014-03-28'),
    attachments: fc.array(
      fc.record({
        ordinal: fc.constant(null),
        title: someText,
        url: fc.option(someText),
        mediaType: fc.constant(null),
        span: fc.constant(null)
      }),
      {maxLength: 2}
    ),
    references: fc.array(
      fc.record({
        title: fc.option(someText),
        documentNumber: fc.constant(null),
        issuer: fc.constant(null),
        text: someText,
        span: fc.option(anySpan)
      }),
      {maxLength: 3}
    ),
    relations: fc.array(fc.record({type: fc.constantFrom('repeals', 'implements', 'seeAlso'), reference: fc.nat(4)}), {
      maxLength: 3
    }),
    issuers: fc.array(
      fc.record({
        name: someText,
        role: fc.constant('joint' as const),
        qualified: fc.boolean(),
        division: fc.constant(null)
      }),
      {maxLength: 3}
    )
  })
  .chain((changes) =>
    fc.record({keywords: fc.array(anyText, {maxLength: 3}), label: anyText, url: fc.option(someText)}).map((page) => {
      const {publication} = sampleNotice()
      const {keywords, label, url} = page
      return sampleNotice({...changes, publication: {...publication, url, keywords, classification: {[label]: label}}})
    })
  )
