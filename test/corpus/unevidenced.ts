/** A field that may stand without evidence of its own, by the pattern of its JSON Pointer (`#` for an index), and why. */
export interface Unevidenced {
  pointer: RegExp
  why: string
}

/** 无须依据的字段: all values of a Notice have evidence of their own but these. */
export const UNEVIDENCED: readonly Unevidenced[] = [
  {
    pointer: /^\/(?:schemaVersion|id|generator|pageHash|parser|documentKey|language)$/u,
    why: 'made by the reading: names and hashes, how the text is written'
  },
  {
    pointer: /^\/(?:preamble|closing|sections)\//u,
    why: 'part of what the span of a block or section shows'
  },
  {
    pointer: /^\/directives\/#\/(?:id|section|text|operator|condition|actor\/source|deadline\/(?:text|kind))$/u,
    why: 'part of the sentence that the span of a directive shows, or computed from it'
  },
  {pointer: /\/span\/#$/u, why: 'a place, which is evidence itself'},
  {
    pointer: /^\/(?:documentNumber|otherNumbers\/#|references\/#\/documentNumber)\/(?:type|agencyCode|year|sequence|redacted)$/u,
    why: 'computed from the number as printed, `text`'
  },
  {pointer: /^\/references\/#\/documentNumber\/canonical$/u, why: 'computed from the number as cited, `text`'},
  {pointer: /^\/issuers\/#\/(?:role|qualified|division\/(?:code|name))$/u, why: 'computed from the names of the issuers and their order'},
  {pointer: /^\/addressees\/groups\/#$/u, why: 'parts of `text`'},
  {pointer: /^\/validity\/status$/u, why: 'computed from `text`'},
  {pointer: /^\/relations\/#\/reference$/u, why: 'an index'}
]
