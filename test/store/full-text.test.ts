import Database from 'better-sqlite3'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ByteBuffer, ByteReader} from '../../src/store/full-text/byte-buffer.js'
import {findHits} from '../../src/store/full-text/find-hits.js'
import {FullTextWriter} from '../../src/store/full-text/full-text-writer.js'
import {gramAt} from '../../src/store/full-text/gram.js'
import {migrations} from '../../src/store/tables/migrations.js'
import {prepareDatabase} from '../../src/store/tables/prepare-database.js'

let database: Database.Database
let writer: FullTextWriter
beforeEach(() => {
  database = new Database(':memory:')
  prepareDatabase(database, 'memory')
  writer = new FullTextWriter(database)
})
afterEach(() => {
  database.close()
})

/** Find words and give the keys with their scores. */
function find(words: string[], where: 'any' | 'title' | 'text' = 'any'): [key: number, score: number][] {
  const {keys, scores} = findHits(database, words, where)
  return Array.from(keys, (key, at): [number, number] => [key, scores![at]!]).sort((a, b) => a[0] - b[0])
}

const keysOf = (words: string[], where?: 'any' | 'title' | 'text') => find(words, where).map(([key]) => key)
const segments = () => database.prepare('SELECT count(*) FROM segments').pluck().get()

describe('numbers in bytes', () => {
  it('are read as they were written, and passed over', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffffffff})), (numbers) => {
        const buffer = new ByteBuffer(1)
        for (const number of numbers) buffer.number(number)
        const reader = new ByteReader(buffer.bytes)
        expect(numbers.map(() => reader.number())).toEqual(numbers)
        const skipping = new ByteReader(buffer.bytes)
        skipping.skip(numbers.length)
        expect(skipping.at).toBe(buffer.length)
      })
    )
  })
})

describe('gramAt', () => {
  it('is the pair of neighbours, of the last character and the end', () => {
    expect(gramAt('通知', 0)).toBe(0x901a77e5)
    expect(gramAt('通知', 1)).toBe(0x77e5ffff)
    expect(gramAt('Ab', 0)).toBe(gramAt('aB', 0))
    expect(gramAt('Äb', 0)).not.toBe(gramAt('äb', 0))
  })
})

describe('full text', () => {
  it('finds a word where its characters stand side by side, as often as they do', () => {
    writer.add(1, '', '学习焦裕禄，学习焦裕禄精神')
    writer.add(2, '', '焦裕的禄，裕禄焦裕')
    writer.add(3, '焦裕禄', '')
    writer.flush()
    expect(keysOf(['焦裕禄'])).toEqual([1, 3])
    expect(keysOf(['焦裕禄精神'])).toEqual([1])
    expect(keysOf(['焦裕禄'], 'title')).toEqual([3])
    expect(keysOf(['焦裕禄'], 'text')).toEqual([1])
    expect(keysOf(['禄'])).toEqual([1, 2, 3])
    expect(keysOf(['神'])).toEqual([1])
  })

  it('finds a word that overlaps itself', () => {
    writer.add(1, '', '人人人人')
    writer.add(2, '', '人人 人')
    writer.flush()
    expect(keysOf(['人人人'])).toEqual([1])
    expect(keysOf(['人人'])).toEqual([1, 2])
  })

  it('finds half of a pair of surrogates only where it is asked for', () => {
    writer.add(1, '', '𠮷')
    writer.flush()
    expect(keysOf(['𠮷'])).toEqual([1])
    expect(keysOf(['𠮸'])).toEqual([])
  })

  it('holds few segments, however small the batches were', () => {
    for (let key = 1; key <= 200; key++) {
      writer.add(key, '', `第${key}号`)
      writer.flush()
    }
    expect(segments()).toBeLessThan(20)
    expect(keysOf(['号'])).toHaveLength(200)
    expect(keysOf(['第77号'])).toEqual([77])
  })

  it('scores a character that all have by all its places', () => {
    writer.add(1, '', '文一文二文三文四，文五')
    writer.add(2, '', '文一二三四，五六七八九')
    writer.flush()
    const [[, often], [, once]] = find(['文']) as [[number, number], [number, number]]
    expect(often).toBeLessThan(once)
  })

  it('finds everything that has a character, and those that have a word besides, among more than it scores', () => {
    for (let key = 1; key <= 10_001; key++)
      writer.add(key, key === 5 ? '文' : '', key % 2 === 0 ? '公文一' : '文二，文三')
    writer.flush()
    const {keys, titled, scores} = findHits(database, ['文'], 'any')
    expect(keys).toHaveLength(10_001)
    expect(scores).toBeNull()
    expect(keys.filter((_, at) => titled[at] === 1)).toEqual(Uint32Array.of(5))
    expect(keysOf(['文', '公'])).toHaveLength(5000)
    expect(keysOf(['文', '公文一'])).toEqual(Array.from({length: 5000}, (_, at) => 2 * (at + 1)))
  })

  it('keeps nothing of what was taken out', () => {
    for (let key = 1; key <= 10; key++) writer.add(key, '', '通知')
    writer.flush()
    for (let key = 1; key <= 10; key++) writer.remove(key)
    writer.flush()
    expect(segments()).toBe(0)
    expect(database.prepare('SELECT count(*) FROM postings').pluck().get()).toBe(0)
  })

  it('forgets what has gathered when a transaction fails', () => {
    writer.add(1, '', '通知')
    writer.clear()
    writer.flush()
    expect(keysOf(['通知'])).toEqual([])
  })

  it('finds and scores the same, whatever came, went and changed before', () => {
    const character = fc.constantFrom('公', '文', '，', 'a', 'A', '𠮷')
    const text = fc.string({unit: character, maxLength: 12})
    const step = fc.record({
      key: fc.integer({min: 1, max: 12}),
      title: text,
      text,
      what: fc.constantFrom('add', 'add', 'add', 'remove', 'flush')
    })
    fc.assert(
      fc.property(fc.array(step, {maxLength: 120}), (steps) => {
        database.exec('DELETE FROM segments; DELETE FROM postings')
        const now = new Map<number, {title: string; text: string}>()
        for (const {key, title, text: body, what} of steps) {
          if (what === 'flush') writer.flush()
          else {
            if (now.delete(key)) writer.remove(key)
            if (what === 'remove') continue
            now.set(key, {title, text: body})
            writer.add(key, title, body)
          }
        }
        writer.flush()
        const words = ['公', '公文', '文，a', '公文公', '𠮷a']
        const after = words.map((word) => find([word]))
        for (const [at, word] of words.entries()) {
          const having = [...now].filter(([, {title, text: body}]) =>
            [title, body].some((part) => part.toLowerCase().includes(word))
          )
          expect(
            after[at]!.map(([key]) => key),
            word
          ).toEqual(having.map(([key]) => key).sort((a, b) => a - b))
        }
        database.exec('DELETE FROM segments; DELETE FROM postings')
        for (const [key, {title, text: body}] of now) writer.add(key, title, body)
        writer.flush()
        expect(words.map((word) => find([word]))).toEqual(after)
      })
    )
  })
})

describe('a database of the first schema', () => {
  it('gets its full text', () => {
    const old = new Database(':memory:')
    prepareDatabase(old, 'memory', migrations.slice(0, 1))
    old.exec(`INSERT INTO notices (key, id, kind, title) VALUES (1, 'a', 'unknown', '防汛'), (5, 'b', 'unknown', NULL);
      INSERT INTO bodies VALUES (1, '通知', '{}'), (5, '防汛值守', '{}')`)
    prepareDatabase(old, 'memory')
    expect(Array.from(findHits(old, ['防汛'], 'any').keys)).toEqual([1, 5])
    expect(old.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'words'").pluck().get()).toBe(0)
    old.close()
  })
})
