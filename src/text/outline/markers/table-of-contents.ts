import type {Body} from '../../tree.js'
import type {Marker} from './marker.js'

const WHITE_SPACE = /\s/gu

/** Dots and page number behind an entry. */
const LEADER = /[\s.．…·\d]/u

/** The heading of a table of contents. */
const CONTENTS = /^\s*目\s{0,4}[录錄次]\s*$/u

/** A list of fewer entries is no table of contents. */
const FEWEST = 2

/** An entry is no longer than this. */
const LONGEST_ENTRY = 60

/** The same with its dots and page number. */
const LONGEST_LINE = 160

/** Between the entries stand unnumbered ones at most now and then: 前言, 结语. */
const MOSTLY = 0.75

/**
 * Leave out a table of contents (目录): entries that nothing follows, of which the first two come again below, there perhaps
 * without their numbers.
 *
 * Each stretch of markers is looked at once, so it is linear.
 */
export function withoutContents(markers: readonly Marker[], body: Body): Marker[] {
  const entries = markers.map((marker) => entryOf(body, marker))
  const lastAt = new Map(entries.map((entry, position) => [entry, position]))
  const firstAt = new Map<string, number>()
  const dropped = new Set<number>()
  let begin = 0
  for (const [position, marker] of markers.entries()) {
    if (marker.ordinal.value !== 1) continue
    const entry = entries[position]!
    const first = firstAt.get(entry)
    firstAt.set(entry, position)
    if (first === undefined || first < begin) continue
    begin = position
    const listed = markers.slice(first, position)
    const bare = listed.filter((one) => one.bare).length
    const comesAgain = (lastAt.get(entries[first + 1]!) ?? 0) > position
    if (listed.length < FEWEST || bare < (listed.length - 1) * MOSTLY || !comesAgain) continue
    for (let one = first; one < position; one++) dropped.add(one)
  }
  for (const position of unnumberedBelow(markers, body)) dropped.add(position)
  return markers.filter((_, position) => !dropped.has(position))
}

/** Entries under a line 目录 whose captions are the lines of the text, without numbers. */
function unnumberedBelow(markers: readonly Marker[], body: Body): number[] {
  const first = markers.findIndex(({index}) => index > 0 && CONTENTS.test(lineAt(body, index - 1)))
  if (first < 0) return []
  let last = first
  while (markers[last + 1]?.index === markers[last]!.index + 1 && isNamed(body, markers[last + 1]!)) last++
  const entries = markers.slice(first, last + 1)
  const lines = new Set<string>()
  for (let index = entries.at(-1)!.index + 1; index < body.paragraphs.length; index++) {
    const {start, end} = body.paragraphs[index]!
    if (end - start <= LONGEST_ENTRY) lines.add(withoutLeader(lineAt(body, index)))
  }
  const again = entries.filter(({index, length}) => lines.has(withoutLeader(lineAt(body, index).slice(length))))
  if (entries.length < FEWEST || again.length < entries.length * MOSTLY) return []
  return entries.map((_, order) => first + order)
}

/** An entry names what it counts; a number alone on its line has its name below and is a heading. */
function isNamed(body: Body, {index, length}: Marker): boolean {
  const {start, end} = body.paragraphs[index]!
  return body.text.slice(start + length, end).trim() !== ''
}

/** What an entry says and counts (1 总则 comes again as 1.总则); a longer paragraph is none and equals nothing. */
function entryOf(body: Body, {index, length, ordinal}: Marker): string {
  const {start, end} = body.paragraphs[index]!
  if (end - start > LONGEST_LINE) return String(index)
  return `${String(ordinal.value)} ${withoutLeader(lineAt(body, index).slice(length))}`
}

function lineAt(body: Body, index: number): string {
  const {start, end} = body.paragraphs[index]!
  return body.text.slice(start, end)
}

function withoutLeader(line: string): string {
  let length = line.length
  while (length > 0 && LEADER.test(line[length - 1]!)) length--
  return line.slice(0, length).replaceAll(WHITE_SPACE, '')
}
