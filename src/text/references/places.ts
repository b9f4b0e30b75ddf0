import type {Root} from 'nlcst'
import type {Span} from '../../schema/index.js'

/** Keep where the text names each reference (引用处), for the plugins that follow. */
export function setPlaces(tree: Root, places: readonly (readonly Span[])[]): void {
  ;((tree.data ??= {}) as {places?: typeof places}).places = places
}

/** Give where the text names each reference, the first place first; none before `retextReferences` has run. */
export function placesOf(tree: Root): readonly (readonly Span[])[] {
  const {places} = (tree.data ?? {}) as {places?: readonly (readonly Span[])[]}
  return places ?? []
}
