import {familyOf, type FamilyName} from '../markers/family.js'
import {groupRuns} from '../group-runs.js'
import type {Unit} from '../unit.js'

/** Articles are counted on through the chapters and agree together; runs have numbers from 0. */
const ARTICLES = -2

const PATHS: ReadonlySet<FamilyName> = new Set<FamilyName>(['path', 'subpath', 'detail'])

/** So many captions on lines of their own show that a line without text below is one, too. */
const FEWEST = 2

/**
 * Let the units of a run agree on whether they have captions: a doubtful one among sentences is a sentence itself.
 *
 * A caption-like line with nothing below it has no say: it is the whole of its unit, unless all the others are captions
 * on lines of their own (1、宣传发动阶段 … 3、总结阶段; names are listed under 1. 2. 3., not under 1.1 1.2 1.3).
 *
 * Chapters always have captions and are not asked.
 */
export function agreeHeadings(units: readonly Unit[]): void {
  const asked = units.filter(({missing, ordinal}) => !missing && ordinal?.style !== 'chapter')
  const runs = groupRuns(asked, ({ordinal, run}) => (ordinal?.style === 'article' ? ARTICLES : run))
  for (const run of runs.values()) {
    const told = run.filter(({heading}) => !heading?.lone)
    const isLines = told.length >= FEWEST && told.every(({heading}) => heading?.style === 'line')
    const lone = run.filter(({heading}) => heading?.lone)
    const last = run.at(-1)!
    const isKept = (unit: Unit): boolean =>
      isLines && !unit.heading!.doubtful && (isPath(unit) || (lone.length === 1 && unit === last))
    for (const unit of lone) if (!isKept(unit)) unit.heading = null
    const without = run.filter(({heading}) => heading === null).length
    const silent = told.filter(({heading}) => heading === null).length
    const noLines = without * 2 >= run.length
    const noRunIns = silent * 2 >= told.length
    for (const unit of run)
      if (unit.heading?.doubtful && (unit.heading.style === 'line' ? noLines : noRunIns)) unit.heading = null
  }
}

function isPath({ordinal}: Unit): boolean {
  return ordinal !== null && PATHS.has(familyOf(ordinal))
}
