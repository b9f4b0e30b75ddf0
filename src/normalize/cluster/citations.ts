import {type Cited} from '../compare/entry.js'
import {type EntryTable} from '../rows/entry-table.js'
import {type Relation} from './relations.js'

/** Shorter titles are shared by documents that have nothing to do with each other. */
export const SHORTEST_TITLE = 8

/** A notice that may be meant, by its place in the order of ids. */
interface Meant {
  readonly place: number
  readonly issuers: readonly string[]
}

/**
 * Find the notices that others cite, by a number or a title. Only what names one document is an answer: `clusterAt` tells
 * the document of the notice at a place.
 */
export function citationsOf(entries: EntryTable, rowAt: Int32Array, clusterAt: Int32Array): Relation[] {
  const byNumber = new Map<string, Meant[]>()
  const byTitle = new Map<string, Meant[]>()
  // Only what somebody cites is looked up: of a million notices, that is few.
  for (const row of rowAt) {
    for (const {number, title} of entries.referencesOf(row)) {
      if (number !== null) byNumber.set(number, [])
      else if (title.length >= SHORTEST_TITLE) byTitle.set(title, [])
    }
  }
  if (byNumber.size + byTitle.size === 0) return []
  for (const [place, row] of rowAt.entries()) {
    const {number, title, partial, issuers} = entries.get(row)
    if (number !== null) byNumber.get(number)?.push({place, issuers})
    if (!partial) byTitle.get(title)?.push({place, issuers})
  }
  const relations: Relation[] = []
  for (const [place, row] of rowAt.entries()) {
    for (const cited of entries.referencesOf(row)) {
      const target = resolve(cited)
      if (target !== null) relations.push({type: cited.type, from: place, to: target})
    }
  }
  return relations

  function resolve({number, title, issuer}: Cited): number | null {
    const found = number !== null ? byNumber.get(number) : title === '' ? undefined : byTitle.get(title)
    const fitting = (found ?? []).filter(({issuers}) => issuer === null || agrees(issuers, issuer))
    const clusters = new Set(fitting.map(({place}) => clusterAt[place]!))
    return clusters.size === 1 ? fitting[0]!.place : null
  }
}

function agrees(issuers: readonly string[], issuer: string): boolean {
  return issuers.length === 0 || issuers.some((name) => name.includes(issuer) || issuer.includes(name))
}
