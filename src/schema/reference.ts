import {z} from 'zod'
import {DocumentNumber} from './document-number.js'
import {Span} from './span.js'

/** 引用: another document that this one names. */
export const Reference = z.strictObject({
  /** 文件名称: the title without its outer marks 《》. */
  title: z.string().min(1).nullable(),
  /** 发文字号 of the document cited. */
  documentNumber: DocumentNumber.nullable(),
  /** 发文机关: the organ named directly before it. */
  issuer: z.string().min(1).nullable(),
  /** 原文, with number and provision. */
  text: z.string().min(1),
  /** 位置 in `Notice.text`; `null`: found outside `Notice.text` (under the title, in the metadata table). */
  span: Span.nullable()
})
export type Reference = z.infer<typeof Reference>

/** 关系类型: what this document does with another. */
export const RelationType = z.enum([
  'implements',
  'forwards',
  'issues',
  'repeals',
  'amends',
  'replaces',
  'repliesTo',
  'basedOn',
  'seeAlso'
])
export type RelationType = z.infer<typeof RelationType>

/** 关系: a typed relation to the reference at an index of `references`. */
export const Relation = z.strictObject({type: RelationType, reference: z.int().nonnegative()})
export type Relation = z.infer<typeof Relation>

/** 简称定义: a term that the document defines (以下简称). */
export const DefinedTerm = z.strictObject({term: z.string().min(1), definition: z.string().min(1)})
export type DefinedTerm = z.infer<typeof DefinedTerm>
