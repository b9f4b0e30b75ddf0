import type {Notice} from '../../schema/index.js'
import {openStore, type Store, type StoredLink} from '../../store/index.js'
import {Fault} from '../fault.js'
import {openOutput} from '../write-out.js'
import {documentLines, type Related} from './document-lines.js'

/** So many links are followed; all of them are in the JSON. */
const MOST = 200

/** Options of `gongwen show`, as they are called. */
export interface ShowOptions {
  db: string
  evidence?: true
  json?: true
}

/** Show a document: the notice merged from its copies, the copies, the relations, and the evidence. */
export async function show(name: string, options: ShowOptions): Promise<void> {
  const store = await openStore(options.db, {readonly: true})
  try {
    const id = await findId(store, name, options.db)
    const cluster = await store.cluster(id)
    const members: Notice[] = []
    for (const member of cluster?.members ?? [id]) {
      const notice = await store.get(member)
      if (notice) members.push(notice)
    }
    const notice = cluster?.merged ?? members[0]!
    const links = await linksOf(store, new Set([notice.id, ...members.map((member) => member.id)]))
    const out = await openOutput(undefined)
    if (options.json) await out.write(`${JSON.stringify({notice, members, links}, null, 2)}\n`)
    else {
      const related = await relate(store, links, new Set(members.map((member) => member.id)))
      const more = Math.max(0, links.length - MOST)
      for (const line of documentLines({notice, members, related, more, evidence: options.evidence === true}))
        await out.write(`${line}\n`)
    }
  } finally {
    await store.close()
  }
}

/** Find the notice that an id or a number names. */
async function findId(store: Store, name: string, db: string): Promise<string> {
  if (await store.get(name)) return name
  const {hits, total} = await store.search({number: name, collapse: true, limit: 10})
  if (hits.length === 1) return hits[0]!.notice.id
  if (hits.length === 0) throw new Fault(`${name}: no notice in ${db} has this id or number; try gongwen search`)
  const choices = hits.map(({notice}) => `  ${notice.id}  ${notice.date ?? ''}  ${notice.title ?? ''}`)
  throw new Fault(`${name}: ${total} documents have this number; show one of them by its id:\n${choices.join('\n')}`)
}

async function linksOf(store: Store, ids: ReadonlySet<string>): Promise<StoredLink[]> {
  const found = new Map<string, StoredLink>()
  for (const id of ids) {
    for (const link of await store.links(id)) found.set(`${link.from} ${link.to} ${link.type}`, link)
  }
  return [...found.values()]
}

/** Name the other end of each link. */
async function relate(store: Store, links: readonly StoredLink[], own: ReadonlySet<string>): Promise<Related[]> {
  const related: Related[] = []
  // What was taken for a copy and is none comes last.
  const sorted = links.toSorted((a, b) => Number(a.type === 'refused') - Number(b.type === 'refused'))
  for (const link of sorted.slice(0, MOST)) {
    const outward = own.has(link.from)
    const other = await store.get(outward ? link.to : link.from)
    related.push({
      type: link.type,
      direction: outward ? (own.has(link.to) ? 'within' : 'to') : 'from',
      id: outward ? link.to : link.from,
      title: other?.title ?? null,
      number: other?.documentNumber?.canonical ?? null,
      why: link.why
    })
  }
  return related
}
