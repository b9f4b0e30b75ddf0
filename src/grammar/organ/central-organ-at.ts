import {ALSO_LOCAL, CENTRAL_ORGANS, VERTICAL_ORGANS} from './central-organs.js'

const NAMES = new Set(CENTRAL_ORGANS)
const LONGEST = Math.max(...CENTRAL_ORGANS.map((name) => name.length))
const FIRST = new Set(CENTRAL_ORGANS.map((name) => name.slice(0, 2)))

/**
 * Find the longest name of a central organ (中央机关) that begins at `start`.
 *
 * @example
 * centralOrganAt('财政部国家税务总局', 3) // '国家税务总局'
 */
export function centralOrganAt(text: string, start: number): string | null {
  if (!FIRST.has(text.slice(start, start + 2))) return null
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length)
    if (NAMES.has(name)) return name
  }
  return null
}

/** Tell whether a central organ's name is borne by local organs as well (发展改革委). */
export function isAlsoLocal(name: string): boolean {
  return ALSO_LOCAL.has(name)
}

/** 家税务总局, 国人民银行: the names of vertical organs without their first character. */
const CUT_VERTICAL: ReadonlySet<string> = new Set(
  [...VERTICAL_ORGANS].filter((name) => name.length > 4).map((name) => name.slice(1))
)

/** Tell whether a central organ has branches all over the country (垂直管理) that carry its name. */
export function isVertical(name: string): boolean {
  return VERTICAL_ORGANS.has(name)
}

/**
 * Tell whether a name is that of a vertical organ whose first character the page has lost: what follows is its branch still.
 *
 * @example
 * isCutVertical('家税务总局') // true
 */
export function isCutVertical(name: string): boolean {
  return CUT_VERTICAL.has(name)
}
