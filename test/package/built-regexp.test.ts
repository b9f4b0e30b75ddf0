import {checkSync} from 'recheck'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'

/** What `new RegExp` was given while the library was loaded. */
const built = new Map<string, string>()

beforeAll(async () => {
  const original = RegExp
  vi.stubGlobal(
    'RegExp',
    new Proxy(original, {
      construct(target, [pattern, flags = '']: [string | RegExp, string?]) {
        const made = new target(pattern, flags)
        // What a dependency builds is theirs to prove; the library's own all take a whole code point at a time.
        if (made.unicode) built.set(made.source, made.flags)
        return made
      }
    })
  )
  await import('../../src/index.js')
  vi.unstubAllGlobals()
})

afterAll(() => {
  vi.unstubAllGlobals()
})

/** Prove a pattern linear by its automaton; where look-around or size keeps that from being decided, attack it with made-up texts. */
function isLinear(pattern: string, flags: string): boolean {
  const {status} = checkSync(pattern, flags, {checker: 'automaton', timeout: 5000})
  if (status !== 'unknown') return status === 'safe'
  return checkSync(pattern, flags, {checker: 'fuzz', timeout: 20_000}).status !== 'vulnerable'
}

describe('regular expressions put together from parts', () => {
  it('take time linear in the text, as the literal ones do', () => {
    expect(built.size).toBeGreaterThan(10)
    expect([...built].filter(([pattern, flags]) => !isLinear(pattern, flags)).map(([pattern]) => pattern)).toEqual([])
  }, 600_000)
})
