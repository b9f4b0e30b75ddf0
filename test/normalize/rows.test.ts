import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createVerdictCache} from '../../src/normalize/cluster/verdict-cache.js'
import {type Entry, toEntry} from '../../src/normalize/compare/entry.js'
import {type Verdict} from '../../src/normalize/index.js'
import {order} from '../../src/normalize/order.js'
import {createChains} from '../../src/normalize/rows/chains.js'
import {createEntryTable} from '../../src/normalize/rows/entry-table.js'
import {createStringTable, hashOf} from '../../src/normalize/rows/string-table.js'
import {makeIssuer, makeNotice, makeNumber} from './make-notice.js'

describe('table of strings', () => {
  const row = fc.integer({min: 0, max: 1100})
  const value = fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.constant('\ud842'), fc.constant(null))

  it('has what was put last, and orders and hashes it as the strings themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, value), {maxLength: 300}), (steps) => {
        const table = createStringTable()
        const strings = new Map<number, string>()
        for (const [at, string] of steps) {
          table.set(at, string)
          if (string === null) strings.delete(at)
          else strings.set(at, string)
        }
        for (const [at] of steps) expect(table.has(at)).toBe(strings.has(at))
        const [first] = strings
        for (const [at, string] of strings) {
          expect(table.get(at)).toBe(string)
          expect(table.hash(at)).toBe(hashOf(string))
          expect(Math.sign(table.order(at, first![0]))).toBe(order(string, first![1]))
        }
      })
    )
  })
  it('has strings of any length', () => {
    const table = createStringTable()
    const long = '关于做好防汛工作的通知'.repeat(50_000)
    table.set(3, '短')
    table.set(4, long)
    expect(table.get(4)).toBe(long)
    expect(table.get(3)).toBe('短')
  })
})

describe('chains', () => {
  /** Chains of numbered words, some of which are no longer there. */
  function chain(words: readonly string[], gone = new Set<number>()) {
    const chains = createChains({
      has: (node) => node < words.length && !gone.has(node),
      hash: (node) => hashOf(words[node]!),
      same: (node, other) => words[node] === words[other]
    })
    chains.link(0, words.length)
    return chains
  }
  const sorted = (groups: Iterable<number[]>) =>
    [...groups].map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)

  it('bring equal ones together, however many there are', () => {
    const words = Array.from({length: 5000}, (_, node) => `第${node % 1700}号`)
    const groups = sorted(chain(words).groups())
    expect(groups).toHaveLength(1700)
    for (const group of groups) expect(new Set(group.map((node) => words[node])).size).toBe(1)
    expect(groups.flat()).toHaveLength(5000)
  })
  it('find those with a hash, the newest first', () => {
    const words = ['甲', '乙', '甲', '丙', '甲']
    const found = [...chain(words).of(hashOf('甲'))].filter((node) => words[node] === '甲')
    expect(found).toEqual([4, 2, 0])
  })
  it('pass over what is gone, and can be given others in its place once they are swept', () => {
    const words = ['甲', '乙', '甲', '甲']
    const gone = new Set<number>()
    const chains = chain(words, gone)
    gone.add(2)
    expect(sorted(chains.groups())).toEqual([[0, 3]])
    chains.sweep()
    words[2] = '乙'
    gone.clear()
    chains.link(2, 3)
    expect(sorted(chains.groups())).toEqual([
      [0, 3],
      [1, 2]
    ])
  })
})

describe('table of entries', () => {
  const bare = toEntry(makeNotice({id: 'a'}), 0)
  const full: Entry = {
    ...toEntry(
      makeNotice({
        id: 'b',
        kind: 'regulation',
        documentNumber: makeNumber('湘政发', 2014, 5),
        otherNumbers: [makeNumber('湘财', 2014, 6)],
        issuers: [makeIssuer('湖南省人民政府'), makeIssuer('湖南省财政厅')],
        title: '湖南省人民政府 关于做好“防汛”工作的通知',
        date: '2014-05-06',
        pages: {number: 2, total: 3, next: null},
        partial: true
      }),
      2 ** 52 + 1
    ),
    // As no schema allows, so that nothing depends on what it allows.
    id: 'b"\n\ud842',
    references: [{type: 'forwards', number: '国发〔2014〕1号', title: '', issuer: null}]
  }

  it('gives back what was put, and finds it by its id and its key', () => {
    const entries = createEntryTable()
    entries.set(0, bare)
    entries.set(70, full)
    expect(entries.get(0)).toEqual(bare)
    expect(entries.get(70)).toEqual(full)
    expect(entries.referencesOf(70)).toEqual(full.references)
    expect(entries.find('a')).toBe(0)
    expect(entries.find(full.id)).toBe(70)
    expect(entries.find('c')).toBeUndefined()
    expect(full.key).not.toBeNull()
    expect(entries.keyed(full.key!)).toEqual([70])
    expect(entries.length).toBe(71)
  })
  it('forgets what was taken out, and takes another in its row', () => {
    const entries = createEntryTable()
    entries.set(0, full)
    expect(entries.get(0)).toEqual(full)
    entries.remove(0)
    expect(entries.has(0)).toBe(false)
    expect(entries.find(full.id)).toBeUndefined()
    expect(entries.keyed(full.key!)).toEqual([])
    entries.sweep()
    entries.set(0, bare)
    expect(entries.get(0)).toEqual(bare)
  })
  it('tells by which values two could contradict each other', () => {
    const entries = createEntryTable()
    entries.set(0, full)
    entries.set(1, {...full, id: 'c', content: 1, partial: false, references: []})
    expect(entries.sameFacts(0, 1)).toBe(true)
    const others: Partial<Entry>[] = [
      {kind: 'other'},
      {key: null},
      {number: null},
      {otherNumbers: []},
      {issuers: []},
      {title: '另一件'},
      {date: '2014-05'},
      {page: null}
    ]
    for (const [at, other] of others.entries()) {
      entries.set(2 + at, {...full, ...other, id: String(at)})
      expect(entries.sameFacts(0, 2 + at), Object.keys(other)[0]).toBe(false)
    }
  })
})

describe('cache of verdicts', () => {
  const shared = {a: 1 / 3, b: 0.1 + 0.2}
  const verdicts: Verdict[] = [
    {type: 'copy', why: 'near-text', score: 0.987654321012345, noisy: false, shared},
    {type: 'copy', why: 'near-text', score: 0.5, noisy: true, shared},
    {type: 'refused', reason: 'fact', detail: ['5月6日\n', '"5月7日"'], shared},
    {type: 'part', whole: 'a', shared},
    {type: 'part', whole: 'b', shared},
    {type: 'shares', shared},
    {type: 'unrelated', shared: {a: 0, b: 0}}
  ]
  const pairs = Array.from({length: 3000}, (_, at): [number, number] => [at, at * 2 + 1])

  it('gives back what was said of a pair, whichever comes first', () => {
    const cache = createVerdictCache()
    for (const [at, [row, other]] of pairs.entries()) cache.set(row, other, verdicts[at % verdicts.length]!)
    for (const [at, [row, other]] of pairs.entries())
      expect(cache.get(other, row)).toEqual(verdicts[at % verdicts.length])
    expect(cache.get(1, 2)).toBeUndefined()
  })
  it('forgets some rows and no others', () => {
    const cache = createVerdictCache()
    for (const [at, [row, other]] of pairs.entries()) cache.set(row, other, verdicts[at % verdicts.length]!)
    cache.forget(new Set([7, 41]))
    for (const [at, [row, other]] of pairs.entries()) {
      const forgotten = [row, other].some((one) => one === 7 || one === 41)
      expect(cache.get(row, other)).toEqual(forgotten ? undefined : verdicts[at % verdicts.length])
    }
  })
})
