import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {looksLikeOrgan, parseOrgan, splitOrgans} from '../../grammar/organ.js'
import type {Evidence, Organ} from '../../schema/index.js'
import {witnessOfCode} from './code-witness.js'
import {headLineWitnesses} from './head-line-witnesses.js'
import {namesSameOrgan} from '../agreement/names-same-organ.js'
import {cite, citeAll} from '../evidence.js'
import {mendCutName} from './mend-cut-name.js'
import {isBrokenName, signedName, withoutSeals} from '../signature/signed-name.js'
import {squeeze} from '../squeeze.js'
import {findingsOf, infosOf, type IssuerWitness, type ParagraphInfo, paragraphsOf, readingOf, record} from '../tree.js'

/** `湖南省人民政府文件` */
const LETTERHEAD = /^(.{2,400}?)\s?(?:文件|发电|令|任命书|公告|函)$/u
/** `省教育厅等五部门` */
const AND_OTHERS = /等.{0,6}(?:部门|单位|机关)/u

/** Who is believed first. */
const PRECEDENCE = ['signature', 'title', 'adoption', 'letterhead', 'table'] as const

/**
 * Find the issuers (发文机关): from the signature, else the title, the adoption line, the letterhead, the metadata table.
 *
 * Names stand as printed. Of several witnesses the first in this order decides, and the others that name the same organ are
 * cited too; the site that hosts the page and its 来源 are never witnesses.
 */
export const retextIssuers: Plugin<[], Root> = () => (tree, file) => {
  const {witnesses, fields} = findingsOf(tree)
  // Lines above come before an organ that shares its line with the date.
  witnesses.unshift(...signatureWitnesses(tree))
  witnesses.push(...titleWitnesses(tree))
  const letterhead = LETTERHEAD.exec(fields.letterhead ?? '')?.[1]
  const letterheadEvidence = findingsOf(tree).evidence['/letterhead']?.[0]
  if (letterhead && letterheadEvidence) {
    const evidence = {...letterheadEvidence, rule: 'issuer-letterhead'}
    const names = splitOrgans(letterhead)?.map((organ) => organ.name) ?? [squeeze(letterhead)]
    for (const name of names) witnesses.push({place: 'letterhead', name, evidence})
  }
  for (const fact of readingOf(file).facts) {
    if (fact.field !== 'organ') continue
    for (const name of namesIn(fact.value)) witnesses.push({place: 'table', name: name.name, evidence: fact.evidence})
  }
  witnesses.push(...headLineWitnesses(tree))
  const place = PRECEDENCE.find(
    (one) => !(one === 'signature' && isListAtEnd(tree)) && witnesses.some((witness) => witness.place === one)
  )
  if (!place) return
  const deciding = witnesses.filter((witness) => witness.place === place)
  const named = [...new Set(deciding.map(({name}) => mendCutName(name, witnesses)))]
  const names = withoutListed(named, fields.titleParts?.issuers ?? [], fields.title ?? '')
  const evidence: Record<string, Evidence[]> = {}
  for (const [index, name] of names.entries()) {
    evidence[`/issuers/${index}/name`] = witnesses
      .filter((witness) => witness.name === name)
      .map((witness) => witness.evidence)
      .concat(witnessOfCode(tree, name))
  }
  record(
    tree,
    'issuers',
    names.map((name, index) => organOf(name, index, names.length)),
    evidence
  )
}

/** Organs without a date, none of which the title names, are the end of a list (表彰名单): nobody signs. */
function isListAtEnd(tree: Root): boolean {
  const {witnesses, fields, evidence} = findingsOf(tree)
  const titled = fields.titleParts?.issuers ?? []
  if (titled.length === 0 || evidence['/date']?.some(({rule}) => rule === 'signature-date')) return false
  const signed = witnesses.filter(({place}) => place === 'signature')
  return !signed.some(({name}) => titled.some((issuer) => namesSameOrgan(issuer, name)))
}

/**
 * Leave out organs that only stand above the signature, as the end of a list does (表彰名单): where the title names the issuers, and
 * all of them sign, the others are none of them; 等部门 says that there are more.
 */
function withoutListed(signed: string[], titled: readonly string[], title: string): string[] {
  if (titled.length === 0 || AND_OTHERS.test(title)) return signed
  return titled.every((name) => signed.includes(name)) ? signed.filter((name) => titled.includes(name)) : signed
}

function organOf(name: string, index: number, count: number): Organ {
  const organ = parseOrgan(name)
  const role = count === 1 ? 'sole' : index === 0 ? 'lead' : 'joint'
  return {name, role, qualified: organ?.qualified ?? false, division: organ?.division ?? null}
}

function namesIn(text: string): {name: string; start: number; end: number}[] {
  const name = signedName(text)
  const start = text.indexOf(text.trim())
  const whole = {name, start, end: start + text.trim().length}
  const bare = withoutSeals(text)
  if (name === bare.trim()) return splitOrgans(bare) ?? (looksLikeOrgan(name) ? [whole] : [])
  // 财　政　部: a name spaced out is cited with its line.
  const organs = splitOrgans(name) ?? (looksLikeOrgan(name) ? [whole] : [])
  return organs.map((organ) => ({...whole, name: organ.name}))
}

/** Signature lines in order; a name broken over two lines is joined where the two together are one organ. */
function signatureWitnesses(tree: Root): IssuerWitness[] {
  const lines = infosOf(tree).filter((info) => info.element === 'signature')
  const title = squeeze(findingsOf(tree).fields.title ?? '')
  const out: IssuerWitness[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const below = lines[index + 1]
    if (below && isBroken(line, below, title)) {
      const name = squeeze(line.block.text + below.block.text)
      out.push({place: 'signature', name, evidence: citeAll([line, below], 'issuer-signature')})
      index++
      continue
    }
    for (const {name, start, end} of namesIn(line.block.text)) {
      out.push({place: 'signature', name, evidence: cite(line, 'issuer-signature', start, end)})
    }
  }
  return out
}

/** Two lines are one name when the title has them together, or when the first alone is no organ and both are. */
function isBroken(line: ParagraphInfo, below: ParagraphInfo, title: string): boolean {
  const joined = squeeze(line.block.text + below.block.text)
  if (!looksLikeOrgan(joined)) return false
  if (namesIn(line.block.text).length > 0) return false
  return (
    title.includes(joined) || namesIn(below.block.text).length === 0 || isBrokenName(line.block.text.trim(), joined)
  )
}

function titleWitnesses(tree: Root): IssuerWitness[] {
  const {fields, evidence} = findingsOf(tree)
  const cited = evidence['/title']?.[0]
  if (!cited) return []
  return (fields.titleParts?.issuers ?? []).map((name): IssuerWitness => {
    return {place: 'title', name, evidence: {...narrow(tree, name, cited), rule: 'issuer-title'}}
  })
}

/** Cite the name alone where it stands whole in one title line. */
function narrow(tree: Root, name: string, whole: Evidence): Evidence {
  for (const {info} of paragraphsOf(tree)) {
    if (info.element !== 'title') continue
    const at = info.block.text.indexOf(name)
    if (at >= 0) return cite(info, 'issuer-title', at, at + name.length)
  }
  return whole
}
