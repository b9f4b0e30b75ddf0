import {closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openStore, StoreError, type Store} from '../../src/store/index.js'
import {loadDriver} from '../../src/store/load-driver.js'
import {prepareDatabase} from '../../src/store/tables/prepare-database.js'
import {toStoreError} from '../../src/store/to-store-error.js'
import {plainNotice, sampleNotice} from '../feed/sample-notice.js'
import {testStore} from './conformance.js'

let folder = ''
let count = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-store-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** Name a file that is not there yet. */
function newPath(): string {
  return join(folder, `${++count}.sqlite`)
}

/** Catch what a promise rejects with. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error
  )
}

testStore({
  name: 'SQLite',
  open: () => openStore(newPath()),
  async reopen(store) {
    await store.close()
    return openStore(join(folder, `${count}.sqlite`))
  },
  dispose: () => Promise.resolve()
})

testStore({
  name: 'SQLite in memory, where nothing is reopened',
  open: () => openStore(':memory:'),
  reopen: (store) => Promise.resolve(store),
  dispose: () => Promise.resolve()
})

describe('words equal the truth of LIKE', () => {
  it('for every word of one to five characters of texts of few characters, case and signs included', async () => {
    const characters = fc.constantFrom('公', '文', '，', '\n', ' ', 'a', 'A', '1', '%', '"', '𠮷', '号')
    const text = fc.string({unit: characters, maxLength: 30})
    const word = fc
      .string({unit: characters, minLength: 1, maxLength: 5})
      .filter((each) => each.trim() !== '' && !each.includes('"'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, {minLength: 1, maxLength: 8}),
        fc.array(word, {minLength: 1, maxLength: 5}),
        async (texts, words) => {
          const store = await openStore(':memory:')
          const truth = new Database(':memory:')
          truth.exec('CREATE TABLE texts (id TEXT, text TEXT)')
          const insert = truth.prepare('INSERT INTO texts VALUES (?, ?)')
          for (const [index, each] of texts.entries()) insert.run(`n-${index}`, each)
          await store.put(texts.map((each, index) => plainNotice({id: `n-${index}`, text: each})))
          for (const each of words) {
            const pattern = `%${each.replaceAll(/[%_\\]/gu, (sign) => `\\${sign}`)}%`
            const expected = truth
              .prepare("SELECT id FROM texts WHERE text LIKE ? ESCAPE '\\' ORDER BY id")
              .pluck()
              .all(pattern)
            const {hits, total} = await store.search({text: `"${each}"`, in: 'text', limit: 100})
            expect(hits.map(({notice}) => notice.id).sort(), each).toEqual(expected)
            expect(total).toBe(expected.length)
            for (const {matches, notice} of hits) {
              expect(matches.length).toBeGreaterThan(0)
              for (const span of matches) expect(notice.text.slice(...span).toLowerCase()).toContain(each.toLowerCase())
            }
          }
          truth.close()
          await store.close()
        }
      ),
      {numRuns: 60}
    )
  })
})

describe('very many hits', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(':memory:')
    const notices = Array.from({length: 10_050}, (_, index) => {
      const title = index % 5000 === 7 ? '防汛通知' : null
      return plainNotice({id: `n-${index}`, text: '防汛', title, date: `${1000 + (index % 1000)}-01-01`})
    })
    await store.put(notices)
    await store.setClusters([{clusterId: 'c', members: ['n-0', 'n-1'], merged: notices[0]!}])
  })
  afterAll(() => store.close())

  it('come with the title first and then the newest, on every page once', async () => {
    const first = await store.search({text: '防汛', limit: 4})
    expect(first.total).toBe(10_050)
    expect(first.hits.map(({notice}) => notice.title)).toEqual(['防汛通知', '防汛通知', '防汛通知', null])
    expect(first.hits[3]!.notice.date).toBe('1999-01-01')
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => store.search({text: '防汛', limit: 2, offset})))
    const ids = pages.flatMap(({hits}) => hits.map(({notice}) => notice.id))
    expect(ids.slice(0, 4)).toEqual(first.hits.map(({notice}) => notice.id))
    expect(new Set(ids).size).toBe(8)
  })

  it('are the same for a single character', async () => {
    const [word, character] = await Promise.all(['防汛', '汛'].map((text) => store.search({text, limit: 5})))
    expect(character).toMatchObject({total: 10_050})
    expect(character!.hits.map(({notice}) => notice.id)).toEqual(word!.hits.map(({notice}) => notice.id))
  })

  it('are the same on a deep page, which is listed in another way', async () => {
    const ids = async (limit: number, offset: number) =>
      (await store.search({text: '防汛', limit, offset})).hits.map(({notice}) => notice.id)
    expect((await ids(300, 0)).slice(150, 160)).toEqual(await ids(10, 150))
  })

  it('obey the other conditions', async () => {
    expect((await store.search({text: '防汛', in: 'text', from: '1999'})).total).toBe(10)
    expect((await store.search({text: '防汛', in: 'text', from: '1999', limit: 100})).hits).toHaveLength(10)
    expect((await store.search({text: '防汛', collapse: true})).total).toBe(10_049)
    expect((await store.search({text: '防汛', collapse: true, limit: 3})).hits).toHaveLength(3)
  })
})

describe('opening', () => {
  it('keeps what was written, for readers too', async () => {
    const path = newPath()
    const store = await openStore(path)
    await store.put([sampleNotice()])
    const reader = await openStore(path, {readonly: true})
    expect((await reader.search({text: '档案'})).total).toBe(1)
    await reader.close()
    await store.close()
    const later = await openStore(path, {readonly: true})
    expect(await later.get('sample-1')).toEqual(sampleNotice())
    expect(await failure(later.put([sampleNotice({id: 'b'})]))).toMatchObject({code: 'readonly', path})
    await later.close()
  })

  it('leaves one file behind, unless somebody reads it', async () => {
    const path = newPath()
    const store = await openStore(path)
    await store.put([sampleNotice()])
    const reader = await openStore(path, {readonly: true})
    await store.close()
    expect(await reader.get('sample-1')).toEqual(sampleNotice())
    await reader.close()
    await (await openStore(path)).close()
    const later = await openStore(path, {readonly: true})
    expect(await later.get('sample-1')).toEqual(sampleNotice())
    await later.close()
    expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.`))).toEqual([`${count}.sqlite`])
  })

  it('refuses what is no path', async () => {
    expect(await failure(openStore(''))).toBeInstanceOf(TypeError)
  })

  it('does not make a database to read from', async () => {
    const path = newPath()
    const error = await failure(openStore(path, {readonly: true}))
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({code: 'missing-file', path, message: expect.stringContaining(path) as string})
  })

  it('names a folder that is missing', async () => {
    const path = join(folder, 'none', 'a.sqlite')
    expect(await failure(openStore(path))).toMatchObject({code: 'missing-file', path})
  })

  it('refuses a file that is no database', async () => {
    const path = newPath()
    writeFileSync(path, '通知'.repeat(1000))
    expect(await failure(openStore(path))).toMatchObject({
      code: 'not-a-database',
      message: expect.stringContaining(path) as string
    })
  })

  it("does not write into another program's database", async () => {
    const path = newPath()
    const other = new Database(path)
    other.exec('CREATE TABLE theirs (a)')
    other.close()
    expect(await failure(openStore(path))).toMatchObject({code: 'foreign-database', path})
  })

  it('refuses a schema of a later version', async () => {
    const path = newPath()
    await (await openStore(path)).close()
    const later = new Database(path)
    later.pragma('user_version = 99')
    later.close()
    expect(await failure(openStore(path))).toMatchObject({
      code: 'newer-schema',
      message: expect.stringContaining('update gongwen') as string
    })
  })

  it('brings an old schema up to date and keeps what is in it', () => {
    const database = new Database(':memory:')
    prepareDatabase(database, 'a', ['CREATE TABLE t (a)'])
    database.exec("INSERT INTO t VALUES ('kept')")
    prepareDatabase(database, 'a', ['CREATE TABLE t (a)', 'ALTER TABLE t ADD COLUMN b'])
    expect(database.pragma('user_version', {simple: true})).toBe(2)
    expect(database.prepare('SELECT a, b FROM t').get()).toEqual({a: 'kept', b: null})
    database.close()
  })

  it('leaves the schema as it was when a step fails', () => {
    const database = new Database(':memory:')
    prepareDatabase(database, 'a', ['CREATE TABLE t (a)'])
    expect(() => {
      prepareDatabase(database, 'a', ['', 'CREATE TABLE u (a)', 'no sql'])
    }).toThrow()
    expect(database.pragma('user_version', {simple: true})).toBe(1)
    expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'u'").pluck().get()).toBe(0)
    database.close()
  })

  it('names the command that installs the driver where it is missing', async () => {
    const error = await failure(loadDriver('a.sqlite', () => Promise.reject(new Error('Cannot find package'))))
    expect(error).toMatchObject({
      code: 'missing-driver',
      message: expect.stringContaining('npm install better-sqlite3') as string
    })
  })
})

describe('failures', () => {
  it('of a writer that another process keeps waiting', async () => {
    const path = newPath()
    const store = await openStore(path, {timeout: 10})
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    expect(await failure(store.put([sampleNotice()]))).toMatchObject({code: 'locked', path})
    other.exec('ROLLBACK')
    other.close()
    expect(await store.put([sampleNotice()])).toMatchObject({inserted: 1})
    await store.close()
  })

  it('of a damaged file', async () => {
    const path = newPath()
    const store = await openStore(path)
    await store.put(
      Array.from({length: 300}, (_, index) => plainNotice({id: `n-${index}`, text: `${index}`.repeat(500)}))
    )
    await store.close()
    const bytes = Buffer.alloc(4096, 0xff)
    const file = new Database(path, {readonly: true})
    const pages = file.pragma('page_count', {simple: true}) as number
    file.close()
    const handle = openSync(path, 'r+')
    for (let page = 2; page < pages; page++) writeSync(handle, bytes, 0, 4096, page * 4096)
    closeSync(handle)
    const reading = openStore(path).then(async (damaged) => damaged.get('n-7').finally(() => damaged.close()))
    expect(await failure(reading)).toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('build it again') as string
    })
  })

  it('of a disk that is full', () => {
    const database = new Database(newPath())
    database.pragma('max_page_count = 2')
    let error: unknown
    try {
      database.exec('CREATE TABLE a (b); CREATE TABLE c (d); CREATE TABLE e (f)')
    } catch (thrown) {
      error = toStoreError(thrown, 'a.sqlite')
    }
    expect(error).toMatchObject({
      code: 'full',
      message: expect.stringMatching(/a\.sqlite .*free some space/u) as string
    })
    database.close()
  })

  it('of a reader in a folder that may not be written', () => {
    const error = Object.assign(new Error('attempt to write'), {code: 'SQLITE_READONLY_DIRECTORY'})
    expect(toStoreError(error, 'a.sqlite')).toMatchObject({
      code: 'readonly',
      message: expect.stringMatching(/a\.sqlite .*copy it elsewhere/u) as string
    })
  })

  it('of a store that has been closed', async () => {
    const store = await openStore(':memory:')
    await store.close()
    expect(await failure(store.get('a'))).toMatchObject({code: 'closed'})
  })

  it('that are none of the database pass unchanged', () => {
    const error = new RangeError('mine')
    expect(toStoreError(error, 'a')).toBe(error)
    expect(toStoreError('text', 'a')).toBe('text')
  })
})
