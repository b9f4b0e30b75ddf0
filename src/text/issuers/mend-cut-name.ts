import {CENTRAL_ORGANS, centralOrganAt} from '../../grammar/organ.js'
import type {IssuerWitness} from '../tree.js'

/** 家, 国, 高: the second characters of central organs' names, with which a cut name begins. */
const SECOND = new Set(CENTRAL_ORGANS.map((name) => name[1]))

/**
 * Find the whole name of a central organ or its branch of which a signature has lost the first character, where another place of the
 * page prints it; else the name as it stands.
 *
 * Only one character may be missing, and only from the name of a central organ: 县政府 beside 泸县政府 is a shorter name, not a cut one.
 *
 * @example
 * // the title says 国家税务总局江源省税务局关于…的公告
 * mendCutName('家税务总局江源省税务局', witnesses) // '国家税务总局江源省税务局'
 */
export function mendCutName(name: string, witnesses: readonly IssuerWitness[]): string {
  if (!SECOND.has(name[0]) || centralOrganAt(name, 0) !== null) return name
  const whole = witnesses.find(
    (witness) =>
      witness.name.length === name.length + 1 && witness.name.endsWith(name) && centralOrganAt(witness.name, 0) !== null
  )
  return whole?.name ?? name
}
