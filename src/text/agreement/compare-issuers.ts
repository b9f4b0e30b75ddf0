import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {disagree} from '../message.js'
import {findingsOf, type IssuerWitness, readingOf} from '../tree.js'
import {namesSameOrgan} from './names-same-organ.js'

/** 发文机关 names who issued the document; 发布机构, 公开责任部门 who put it on the web. */
const ISSUER_LABEL = /[发制]文(?:机关|机构|单位|部门)|制[发定]机关|颁布(?:机关|单位)/u

const PLACES = ['signature', 'title', 'adoption', 'letterhead', 'table'] as const

/**
 * Compare the issuers (发文机关) with the organs that the other places of the page name: signature, title, letterhead, table.
 *
 * Places agree when one organ of the one is one of the other: a title names the lead of many (等部门), a signature shortens.
 */
export function compareIssuers(tree: Root, file: VFile): void {
  const {fields, witnesses, evidence} = findingsOf(tree)
  const issuers = (fields.issuers ?? []).map(({name}) => name)
  if (issuers.length === 0) return
  const kept = {value: issuers.join('、'), evidence: evidence['/issuers/0/name']?.[0]}
  const labels = new Map(readingOf(file).facts.map((fact) => [fact.evidence, fact.label ?? '']))
  for (const place of PLACES) {
    const named = witnesses.filter((witness) => witness.place === place)
    const others = named.filter((witness) => isIssuer(witness, labels))
    if (others.length === 0 || others.some(({name}) => issuers.some((issuer) => namesSameOrgan(name, issuer)))) continue
    const value = [...new Set(others.map(({name}) => name))].join('、')
    disagree(file, 'issuers-conflict', {value, evidence: others[0]!.evidence}, kept)
  }
}

function isIssuer({place, evidence}: IssuerWitness, labels: ReadonlyMap<unknown, string>): boolean {
  return place !== 'table' || ISSUER_LABEL.test(labels.get(evidence) ?? '')
}
