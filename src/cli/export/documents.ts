import type {Notice} from '../../schema/index.js'
import type {Store} from '../../store/index.js'

/** A document as it is exported: the notice, the cluster it belongs to, and the addresses of all copies. */
export interface ExportedDocument {
  readonly notice: Notice
  readonly clusterId: string
  readonly sources: readonly string[]
  /** Notices that the document is merged from and that have no record of their own: an index may still hold one. */
  readonly merged: readonly string[]
}

/**
 * Give the documents of a store, each once and merged from its copies, in the order in which they were first read.
 *
 * @param copies give each notice by itself instead
 */
export async function* documentsOf(store: Store, copies: boolean): AsyncGenerator<ExportedDocument> {
  for await (const notice of store.iterate()) {
    const cluster = await store.cluster(notice.id)
    const own = notice.publication.url === null ? [] : [notice.publication.url]
    if (cluster === null) yield {notice, clusterId: notice.id, sources: own, merged: []}
    else if (copies) yield {notice, clusterId: cluster.clusterId, sources: own, merged: []}
    // A cluster has the id of one of its members: it comes in that one's place.
    else if (cluster.clusterId === notice.id)
      yield {
        notice: cluster.merged,
        clusterId: cluster.clusterId,
        sources: await sourcesOf(store, cluster.members),
        merged: cluster.members.filter((id) => id !== cluster.merged.id)
      }
  }
}

async function sourcesOf(store: Store, members: readonly string[]): Promise<string[]> {
  const sources: string[] = []
  for (const id of members) {
    const url = (await store.get(id))?.publication.url
    if (url != null) sources.push(url)
  }
  return sources
}
