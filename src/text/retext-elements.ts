import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {retextAttachments} from './attachments/retext-attachments.js'
import {retextKind} from './kind/retext-kind.js'
import {retextAddressees} from './retext-addressees.js'
import {retextAdoption} from './retext-adoption.js'
import {retextBody} from './retext-body.js'
import {retextBreadcrumb} from './retext-breadcrumb.js'
import {retextDefinedTerms} from './retext-defined-terms.js'
import {retextDirectives} from './retext-directives.js'
import {retextDocumentNumber} from './retext-document-number.js'
import {retextDocumentType} from './retext-document-type.js'
import {retextEffect} from './retext-effect.js'
import {retextEnclosed} from './retext-enclosed.js'
import {retextForm} from './retext-form.js'
import {retextImprint} from './retext-imprint.js'
import {retextIssuers} from './retext-issuers.js'
import {retextLetterhead} from './retext-letterhead.js'
import {retextNotes} from './retext-notes.js'
import {retextOwner} from './retext-owner.js'
import {retextPages} from './retext-pages.js'
import {retextPublication} from './retext-publication.js'
import {retextReferences} from './retext-references.js'
import {retextRelations} from './retext-relations.js'
import {retextSections} from './retext-sections.js'
import {retextSignature} from './retext-signature.js'
import {retextSpeaker} from './retext-speaker.js'
import {retextStatedFacts} from './retext-stated-facts.js'
import {retextTitle} from './retext-title.js'
import {retextWraps} from './retext-wraps.js'

/** The plugins for the elements of an official document (公文要素), in the order in which they need each other. */
const ELEMENTS: readonly Plugin<[], Root>[] = [
  // 页面: what stands around the document
  retextBreadcrumb,
  retextPublication,
  retextOwner,
  retextPages,
  // 版头和标题
  retextTitle,
  retextLetterhead,
  retextDocumentNumber,
  retextAdoption,
  // 主体
  retextAddressees,
  retextWraps,
  retextDocumentType,
  retextAttachments,
  retextNotes,
  retextImprint,
  retextSignature,
  retextSpeaker,
  retextIssuers,
  retextStatedFacts,
  retextKind,
  retextForm,
  // 正文
  retextBody,
  retextEnclosed,
  retextEffect,
  retextSections,
  retextDefinedTerms,
  retextReferences,
  retextRelations,
  retextDirectives
]

/**
 * Mark and read all elements of an official document, one plugin after the other.
 *
 * To the pipeline they are one plugin: between two of them it takes longer than most of them do.
 */
export const retextElements: Plugin<[], Root> = function () {
  const steps = ELEMENTS.map((plugin) => plugin.call(this) as (tree: Root, file: VFile) => void)
  return (tree, file) => {
    for (const step of steps) step(tree, file)
  }
}
