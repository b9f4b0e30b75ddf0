import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const source = join(import.meta.dirname, '../../src')
/** The rooms in their order: a room imports rooms before it only. */
const ROOMS = ['schema', 'grammar', 'page', 'parsers', 'text', 'normalize', 'feed', 'store', 'cli']
/** Rooms that must not reach into the reading of pages, so that stored notices can be used without it. */
const WITHOUT_PAGES = ['normalize', 'feed', 'store']
const READING = ['page', 'parsers', 'text']

const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))

/** What a file imports: modules of the project as paths from `src/`, packages by their names. */
function importsOf(file: string): {own: string[]; packages: string[]} {
  const text = readFileSync(join(source, file), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?:type\s)?[^'"]*?from '(?<from>[^']+)'|^import '(?<bare>[^']+)'/gmu)
  ]
  const from = found.map((match) => match.groups?.['from'] ?? match.groups?.['bare'] ?? '')
  const dynamic = [...text.matchAll(/import\('(?<from>[^']+)'\)/gu)].map((match) => match.groups?.['from'] ?? '')
  const all = [...from, ...dynamic]
  return {
    own: all
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(source, resolve(source, dirname(file), name)).replace(/\.js$/u, '.ts')),
    packages: all.filter((name) => !name.startsWith('.'))
  }
}

/** Packages that an entry point loads, itself and through its own modules. */
function loadedBy(entry: string): Set<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const {own, packages: named} = importsOf(file)
    open.push(...own)
    for (const name of named) packages.add(name)
  }
  return packages
}

const roomOf = (file: string): string => file.split('/')[0]!

describe('rooms', () => {
  it('are those of the design', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map(roomOf))
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([])
  })

  it.each(files.filter((file) => file.includes('/') && roomOf(file) !== 'cli'))('%s imports one way', (file) => {
    const room = roomOf(file)
    const allowed = ROOMS.slice(0, ROOMS.indexOf(room) + 1).filter(
      (one) => !WITHOUT_PAGES.includes(room) || !READING.includes(one)
    )
    const wrong = importsOf(file).own.filter((name) => !allowed.includes(roomOf(name)) && name !== 'version.ts')
    expect(wrong).toEqual([])
  })
})

describe('files', () => {
  it('import in no circle', () => {
    const left = new Map(files.map((file) => [file, importsOf(file).own.filter((name) => files.includes(name))]))
    // Take away what imports nothing that is left, until nothing goes any more: what stays stands in a circle or above one.
    for (let before = -1; before !== left.size;) {
      before = left.size
      for (const [file, own] of left) if (!own.some((name) => left.has(name))) left.delete(file)
    }
    expect([...left.keys()]).toEqual([])
  })
})

describe('entry points', () => {
  it.each(['schema/index.ts', 'normalize/index.ts', 'feed/index.ts'])(
    '%s loads neither cheerio nor unified',
    (entry) => {
      const heavy = [...loadedBy(entry)].filter((name) =>
        /^(?:cheerio|htmlparser2|unified|retext|vfile|domhandler)/u.test(name)
      )
      expect(heavy).toEqual([])
    }
  )

  it.each(['index.ts', 'schema/index.ts', 'normalize/index.ts', 'feed/index.ts'])(
    '%s needs no Node built-in',
    (entry) => {
      expect([...loadedBy(entry)].filter((name) => name.startsWith('node:'))).toEqual([])
    }
  )
})
