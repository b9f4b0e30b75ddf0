import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Located} from '../page/located.js'
import type {PageBlock, PageReading} from '../page/reading.js'
import type {Evidence, Notice, Publication} from '../schema/index.js'
import {noPublication} from './publication/no-publication.js'

/** What a paragraph of the tree is; unmarked ones are body text. */
export type Element =
  | 'title'
  | 'letterhead'
  | 'document-number'
  | 'classification'
  | 'urgency'
  | 'sender'
  | 'adoption'
  | 'metadata'
  | 'publication'
  | 'furniture'
  | 'addressees'
  | 'salutation'
  | 'signature'
  | 'signatory'
  | 'date'
  | 'note'
  | 'attachment'
  | 'copied-to'
  | 'printing'
  | 'attribution'

/** Elements that stand in the page but not in `Notice.text`. */
export const OUTSIDE_TEXT: ReadonlySet<Element> = new Set<Element>([
  'title',
  'letterhead',
  'document-number',
  'classification',
  'urgency',
  'sender',
  'adoption',
  'metadata',
  'publication',
  'furniture',
  'copied-to',
  'printing'
])

/** The data of a paragraph: the block it was made from, and the element that a plugin recognised in it. */
export interface ParagraphInfo {
  block: PageBlock
  element?: Element
}

/** A paragraph of the document's text and its range in it. */
export interface BodyParagraph {
  node: Paragraph
  info: ParagraphInfo
  start: number
  end: number
}

/** 正文: the document's clean text, composed once the elements around it are marked. */
export interface Body extends Located {
  paragraphs: BodyParagraph[]
  /** The characters that stand on the page, while plugins read a traditional text in simplified ones of the same places. */
  printed?: string
}

/** What the plugins have found so far: parts of the Notice, and their evidence by JSON Pointer. */
export interface Findings {
  fields: Partial<Notice>
  evidence: Record<string, Evidence[]>
  witnesses: IssuerWitness[]
}

/** A place of the page that names an issuer; `retextIssuers` weighs them. */
export interface IssuerWitness {
  place: 'signature' | 'title' | 'adoption' | 'letterhead' | 'table'
  name: string
  evidence: Evidence
}

/** Give the data of a paragraph. */
function infoOf(node: Paragraph): ParagraphInfo {
  return node.data as unknown as ParagraphInfo
}

/** List the paragraphs of a tree with their data. */
export function paragraphsOf(tree: Root): {node: Paragraph; info: ParagraphInfo}[] {
  const out: {node: Paragraph; info: ParagraphInfo}[] = []
  for (const node of tree.children) if (node.type === 'ParagraphNode') out.push({node, info: infoOf(node)})
  return out
}

/** List the data of a tree's paragraphs. */
export function infosOf(tree: Root): ParagraphInfo[] {
  const out: ParagraphInfo[] = []
  for (const node of tree.children) if (node.type === 'ParagraphNode') out.push(infoOf(node))
  return out
}

/** Give what the plugins have found so far. */
export function findingsOf(tree: Root): Findings {
  const data = (tree.data ??= {}) as {findings?: Findings}
  return (data.findings ??= {fields: {}, evidence: {}, witnesses: []})
}

/** Give the document's text; empty until `retextBody` has run. */
export function bodyOf(tree: Root): Body {
  const data = (tree.data ??= {}) as {body?: Body}
  return data.body ?? {text: '', segments: [], paragraphs: []}
}

/** Set the document's text. */
export function setBody(tree: Root, body: Body): void {
  ;((tree.data ??= {}) as {body?: Body}).body = body
}

/** Record a value and where the page shows it; another value takes the place of the first with its evidence. */
export function record<Field extends keyof Notice>(
  tree: Root,
  field: Field,
  value: Notice[Field],
  evidence: Record<string, Evidence[]>
): void {
  const findings = findingsOf(tree)
  if (findings.fields[field] !== value) {
    for (const pointer of Object.keys(evidence)) Reflect.deleteProperty(findings.evidence, pointer)
  }
  findings.fields[field] = value
  for (const [pointer, list] of Object.entries(evidence)) addEvidence(tree, pointer, ...list)
}

/** Give the publication found so far, to be completed in place; its evidence goes through `addEvidence`. */
export function publicationOf(tree: Root): Publication {
  return (findingsOf(tree).fields.publication ??= noPublication())
}

/** Add evidence to a value, given by its JSON Pointer. */
export function addEvidence(tree: Root, pointer: string, ...evidence: Evidence[]): void {
  if (evidence.length > 0) (findingsOf(tree).evidence[pointer] ??= []).push(...evidence)
}

/** Give the reading of the page that the tree was made from. */
export function readingOf(file: VFile): PageReading {
  return (file.data as {reading: PageReading}).reading
}
