import stringWidth from 'string-width'
import type {StoreStats} from '../../store/index.js'
import type {Clustered} from './cluster-notices.js'
import type {Counts} from './counts.js'
import type {Rejects} from './rejects.js'

/** What a run did. */
export interface Summary {
  db: string
  counts: Counts
  /** `null` when nothing had changed. */
  clustered: Clustered | null
  stats: StoreStats
  rejects: Pick<Rejects, 'count' | 'path'>
  seconds: number
}

/** Write what a run did, for a person. */
export function* summarize({db, counts, clustered, stats, rejects, seconds}: Summary): Generator<string> {
  yield db
  const rate = Math.round(counts.pages / Math.max(seconds, 0.001))
  const rows: [string, string][] = [
    [
      'pages',
      `${number(counts.pages)} read, ${number(counts.same)} of them unchanged, in ${seconds.toFixed(1)} s (${rate}/s)`
    ]
  ]
  if (counts.skipped > 0) rows.push(['skipped', `${number(counts.skipped)} records of archives that are no pages`])
  if (rejects.count > 0) rows.push(['rejected', `${number(rejects.count)}, see ${rejects.path}`])
  if (counts.vanished > 0) {
    const one = counts.vanished === 1
    const pages = `${number(counts.vanished)} ${one ? 'page of an earlier run is' : 'pages of earlier runs are'} no longer there`
    rows.push(
      counts.pruned
        ? ['pruned', `${pages}; their notices were removed`]
        : ['missing', `${pages}; --prune removes their notices`]
    )
  }
  rows.push([
    'notices',
    `${number(stats.notices)} (${number(counts.inserted)} new, ${number(counts.updated)} updated, ${number(counts.gone)} removed)`
  ])
  const documents = stats.notices - stats.members + stats.clusters
  const copies =
    stats.clusters === 0 ? 'none with copies' : `${number(stats.clusters)} of them from ${number(stats.members)} copies`
  rows.push(['documents', `${number(documents)}, ${copies}`])
  rows.push(['relations', clustered ? number(clustered.relations) : 'as before'])
  for (const [label, value] of rows) yield `  ${label}${' '.repeat(11 - stringWidth(label))}${value}`
}

const number = (value: number): string => value.toLocaleString('en')
