import {groupRuns} from './group-runs.js'
import type {Unit} from './unit.js'

/** Articles are counted on through the chapters and agree together; runs have numbers from 0. */
const ARTICLES = -2

/**
 * Let the units of a run agree on whether they have captions: a doubtful one among sentences is a sentence itself.
 *
 * Chapters always have captions and are not asked.
 */
export function agreeHeadings(units: readonly Unit[]): void {
  const asked = units.filter(({missing, ordinal}) => !missing && ordinal?.style !== 'chapter')
  const runs = groupRuns(asked, ({ordinal, run}) => (ordinal?.style === 'article' ? ARTICLES : run))
  for (const run of runs.values()) {
    const without = run.filter(({heading}) => heading === null).length
    if (without * 2 < run.length) continue
    for (const unit of run) if (unit.heading?.doubtful) unit.heading = null
  }
}
