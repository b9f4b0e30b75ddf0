import type {Store} from '../../store/index.js'

/**
 * Give the ids that a search engine may still have from an earlier export and that are no documents any more: of notices that are
 * gone, and of copies that have joined the document of another.
 *
 * To delete what is not there does no harm, so that nobody has to remember what was sent when.
 *
 * @param copies whether each notice is exported by itself; then copies stay
 */
export async function* departed(store: Store, copies: boolean): AsyncGenerator<string> {
  yield* store.gone()
  if (copies) return
  for await (const {merged, members} of store.clusters()) yield* members.filter((id) => id !== merged.id)
}
