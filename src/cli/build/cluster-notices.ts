import {type Cluster, createIndex, merge} from '../../normalize/index.js'
import type {Notice} from '../../schema/index.js'
import type {Store, StoredCluster} from '../../store/index.js'
import {GENERATOR} from '../../version.js'
import {linksOf} from './links-of.js'
import {CLUSTERS} from './notice-batch.js'
import {TextFile} from './text-file.js'

/** What clustering found. */
export interface Clustered {
  documents: number
  /** Documents with more than one copy, and those copies. */
  copied: number
  copies: number
  relations: number
}

/** Clusters written in one transaction. */
const SIZE = 100
/** The clusters fit the notices, as this version finds them. */
const FRESH = `fresh ${GENERATOR}`

/** Tell whether notices were written since clusters were made, or by another version. */
export async function needsClusters(store: Store): Promise<boolean> {
  return (await store.getMeta(CLUSTERS)) !== FRESH
}

/**
 * Find out which notices of the store are one document, and write clusters, merged notices, links and relations.
 *
 * A notice without copies is its own document and is not stored twice. When this is interrupted, the store still says that its
 * clusters are stale, and the next run makes them.
 *
 * @param scratch where texts may be kept meanwhile
 */
export async function clusterNotices(store: Store, scratch: string): Promise<Clustered> {
  const texts = new TextFile(scratch)
  try {
    const index = createIndex({texts: (id) => texts.get(id)})
    for await (const notice of store.iterate()) {
      texts.set(notice.id, notice.text)
      index.add(notice)
    }
    const found = index.clusters()
    const copied = found.clusters.filter(({members}) => members.length > 1)
    await writeClusters(store, copied)
    await store.setLinks(linksOf(found), {replace: true})
    await store.setMeta(CLUSTERS, FRESH)
    return {
      documents: found.clusters.length,
      copied: copied.length,
      copies: copied.reduce((sum, {members}) => sum + members.length, 0),
      relations: found.relations.length
    }
  } finally {
    texts.close()
  }
}

async function writeClusters(store: Store, clusters: readonly Cluster[]): Promise<void> {
  await store.setClusters([], {replace: true})
  for (let start = 0; start < clusters.length; start += SIZE) {
    const batch: StoredCluster[] = []
    for (const {id, members} of clusters.slice(start, start + SIZE)) {
      const notices: Notice[] = []
      for (const member of members) {
        const notice = await store.get(member)
        if (notice) notices.push(notice)
      }
      const merged = merge(notices)
      batch.push({clusterId: id, members: merged.members.map(({notice}) => notice.id), merged: merged.notice})
    }
    await store.setClusters(batch)
  }
}
