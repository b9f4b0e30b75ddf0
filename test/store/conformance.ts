import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Store} from '../../src/store/index.js'
import {plainNotice, sampleNotice} from '../feed/sample-notice.js'

/** How the suite gets a store of the engine. */
export interface Engine {
  name: string
  /** Open an empty store. */
  open(): Promise<Store>
  /** Close a store and open what it has written. */
  reopen(store: Store): Promise<Store>
  /** Remove what was made. */
  dispose(): Promise<void>
}

/** Read all that an iterable gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const read: Value[] = []
  for await (const value of values) read.push(value)
  return read
}

/** A notice of a text alone, in a place of its own. */
function note(id: string, text: string, changes: Parameters<typeof sampleNotice>[0] = {}) {
  return plainNotice({id, text, ...changes})
}

/** Prove that an engine is a `Store`: what it keeps, finds, ranks and refuses. */
export function testStore(engine: Engine): void {
  describe(`store on ${engine.name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await engine.open()
    })
    afterEach(async () => {
      await store.close()
      await engine.dispose()
    })

    /** Search and give the ids. */
    const ids = async (query: Parameters<Store['search']>[0]) =>
      (await store.search(query)).hits.map(({notice}) => notice.id)
    const found = async (query: Parameters<Store['search']>[0]) => (await ids(query)).sort()

    describe('notices', () => {
      it('gives back what was put, unchanged', async () => {
        const notices = [sampleNotice(), note('empty', ''), note('odd', '甲\u0000乙\r\n\uD800丙𠮷', {title: '"%_\''})]
        await store.put(notices)
        for (const notice of notices) expect(await store.get(notice.id)).toEqual(notice)
        expect(await all(store.iterate())).toEqual(notices)
      })

      it('knows nothing of others', async () => {
        expect(await store.get('none')).toBeNull()
        expect(await all(store.iterate())).toEqual([])
      })

      it('does not double what is put again', async () => {
        expect(await store.put([sampleNotice()])).toMatchObject({inserted: 1, updated: 0, unchanged: 0})
        expect(await store.put([sampleNotice(), sampleNotice()])).toMatchObject({inserted: 0, updated: 0, unchanged: 2})
        expect((await store.search({text: '档案'})).total).toBe(1)
        expect((await store.stats()).notices).toBe(1)
      })

      it('updates a notice in every index', async () => {
        await store.put([sampleNotice()])
        const changed = note('sample-1', '全新的正文', {title: '新题', issuers: []})
        expect(await store.put([changed])).toMatchObject({inserted: 0, updated: 1})
        expect(await store.get('sample-1')).toEqual(changed)
        expect(await ids({text: '档案'})).toEqual([])
        expect(await ids({number: '青档发〔2014〕12号'})).toEqual([])
        expect(await ids({issuer: '档案局'})).toEqual([])
        expect(await ids({relation: {type: 'basedOn'}})).toEqual([])
        expect(await ids({text: '全新'})).toEqual(['sample-1'])
      })

      it('takes a page that changed since it was crawled for the same page', async () => {
        await store.put([sampleNotice()])
        const later = sampleNotice({id: 'sample-2', text: '各市：改过的正文'})
        expect(await store.put([later])).toEqual({inserted: 0, updated: 1, unchanged: 0, gone: ['sample-1']})
        expect(await found({})).toEqual(['sample-2'])
      })

      it('keeps another document that has the same address', async () => {
        const other = sampleNotice({id: 'sample-2', documentKey: null, title: '另一份通知'})
        await store.put([sampleNotice(), other])
        expect(await found({})).toEqual(['sample-1', 'sample-2'])
      })

      it('removes notices from every index and says which', async () => {
        await store.put([sampleNotice(), note('b', '档案')])
        expect((await store.remove(['sample-1', 'none'])).gone).toEqual(['sample-1'])
        expect(await store.get('sample-1')).toBeNull()
        expect(await ids({text: '档案'})).toEqual(['b'])
        expect(await ids({number: '青档发〔2014〕12号'})).toEqual([])
      })

      it('gives more notices than a page has, in order', async () => {
        const notices = Array.from({length: 250}, (_, index) => note(`n-${index}`, `第${index}`))
        await store.put(notices)
        expect((await all(store.iterate())).map(({id}) => id)).toEqual(notices.map(({id}) => id))
      })

      it('keeps band keys', async () => {
        const bands = new Map([['a', Uint32Array.of(1, 0xffffffff)]])
        await store.write({notices: [note('a', '甲'), note('b', '乙')], bands})
        expect(await all(store.bands())).toEqual([['a', Uint32Array.of(1, 0xffffffff)]])
        await store.remove(['a'])
        expect(await all(store.bands())).toEqual([])
      })
    })

    describe('words and phrases', () => {
      const texts = {
        a: '学习弘扬焦裕禄精神，要求各单位认真贯彻。',
        b: '学习焦裕禄同志\n精神饱满',
        c: '关于做好APP Store管理工作，100%完成',
        d: '禄'
      }
      beforeEach(async () => {
        await store.put(Object.entries(texts).map(([id, text]) => note(id, text)))
      })

      it('finds words of any length: one character, two, three, a sentence', async () => {
        expect(await found({text: '禄'})).toEqual(['a', 'b', 'd'])
        expect(await found({text: '裕禄'})).toEqual(['a', 'b'])
        expect(await found({text: '焦裕禄精'})).toEqual(['a'])
        expect(await found({text: '学习弘扬焦裕禄精神，要求各单位认真贯彻。'})).toEqual(['a'])
      })

      it('finds characters only where they stand together', async () => {
        expect(await found({text: '学焦'})).toEqual([])
        expect(await found({text: '精神要求'})).toEqual([])
        expect(await found({text: '同志精神'})).toEqual([])
      })

      it('asks for all words, and for phrases with their spaces', async () => {
        expect(await found({text: '学习 精神'})).toEqual(['a', 'b'])
        expect(await found({text: '弘扬 贯彻'})).toEqual(['a'])
        expect(await found({text: '"APP Store"'})).toEqual(['c'])
        expect(await found({text: '“Store APP”'})).toEqual([])
      })

      it('takes every sign for itself and no sign for an operator', async () => {
        expect(await found({text: '，要'})).toEqual(['a'])
        expect(await found({text: '"志\n精"'})).toEqual(['b'])
        expect(await found({text: '100%'})).toEqual(['c'])
        for (const text of [
          '*',
          'NOT 学习',
          '学习*',
          'a OR b',
          'title:学习',
          '(学习',
          '^学',
          '"',
          "'",
          '学习"',
          '学_',
          '%习'
        ]) {
          expect(await found({text}), text).toEqual(
            text === '"' ? ['a', 'b', 'c', 'd'] : text === '学习"' ? ['a', 'b'] : []
          )
        }
      })

      it('does not mind the case of Latin letters', async () => {
        expect(await found({text: 'app'})).toEqual(['c'])
        expect(await found({text: 'STORE'})).toEqual(['c'])
      })

      it('looks into the title, the text, or both', async () => {
        await store.put([note('t', '正文', {title: '焦裕禄'})])
        expect(await found({text: '焦裕禄'})).toEqual(['a', 'b', 't'])
        expect(await found({text: '焦裕禄', in: 'title'})).toEqual(['t'])
        expect(await found({text: '焦裕禄', in: 'text'})).toEqual(['a', 'b'])
      })

      it('finds nothing in an empty query but what the other conditions give', async () => {
        expect(await found({text: '  '})).toEqual(['a', 'b', 'c', 'd'])
      })

      it('refuses queries that no reader types', async () => {
        await expect(store.search({text: '学'.repeat(2001)})).rejects.toThrow(RangeError)
        await expect(store.search({limit: -1})).rejects.toThrow(RangeError)
      })
    })

    describe('many small batches', () => {
      it('leave what one large batch leaves: words, ranks and all', async () => {
        const text = (at: number) =>
          `第${at}期${'防汛'.repeat(at % 7)}${'春耕'.repeat(at % 5)}${'工作'.repeat(at % 11)}`
        for (let at = 0; at < 60; at++) await store.put([note(`n-${at}`, `旧稿${at}`, {title: '防汛'})])
        for (let at = 0; at < 60; at += 2) await store.put([note(`n-${at}`, text(at))])
        for (let at = 0; at < 60; at += 3) await store.remove([`n-${at}`])
        for (let at = 60; at < 70; at++) await store.put([note(`n-${at}`, text(at))])
        const left = Array.from({length: 70}, (_, at) => at).filter((at) => at % 3 !== 0 || at >= 60)
        const queries = ['防汛', '春耕工作', '第2', '期', '防汛 工作', '旧稿'].map((words) => ({
          text: words,
          limit: 100
        }))
        const after = await Promise.all(queries.map(ids))
        expect(after[5]).toHaveLength(left.filter((at) => at % 2 === 1 && at < 60).length)
        const kept = await all(store.iterate())
        expect(kept).toHaveLength(left.length)
        await store.remove(kept.map(({id}) => id))
        await store.put(kept)
        expect(await Promise.all(queries.map(ids))).toEqual(after)
      })
    })

    describe('what a hit tells', () => {
      it('where the words stand, and a snippet around them', async () => {
        const text = `${'前言。'.repeat(60)}学习焦裕禄，弘扬焦裕禄精神。${'后话。'.repeat(60)}`
        await store.put([note('a', text, {title: '焦裕禄'})])
        const {hits} = await store.search({text: '焦裕禄 精神'})
        const [hit] = hits
        expect(hit!.matches.map((span) => text.slice(...span))).toEqual(['焦裕禄', '焦裕禄精神'])
        expect(hit!.titleMatches).toEqual([[0, 3]])
        const {snippet} = hit!
        expect(snippet.text).toBe(text.slice(...snippet.span))
        expect(snippet.highlights.map((span) => snippet.text.slice(...span))).toEqual(['焦裕禄', '焦裕禄精神'])
      })

      it('puts titles before texts, and texts that say it often before long ones that say it once', async () => {
        await store.put([
          note('once', `${'其他内容，'.repeat(100)}防汛`),
          note('title', '正文', {title: '防汛通知'}),
          note('often', '防汛，防汛，防汛'),
          ...Array.from({length: 20}, (_, index) => note(`n-${index}`, '别的'))
        ])
        expect(await ids({text: '防汛'})).toEqual(['title', 'often', 'once'])
      })

      it('counts all and gives a page of them, the newest first where there are no words', async () => {
        await store.put(
          Array.from({length: 30}, (_, index) => note(`n-${index}`, '通知', {date: `20${10 + index}-01-01`}))
        )
        const page = await store.search({limit: 5, offset: 5})
        expect(page.total).toBe(30)
        expect(page.hits.map(({notice}) => notice.id)).toEqual(['n-24', 'n-23', 'n-22', 'n-21', 'n-20'])
        expect((await store.search({text: '通知', limit: 5, offset: 28})).hits).toHaveLength(2)
        expect((await store.search({text: '通知', limit: 0})).total).toBe(30)
      })
    })

    describe('facts', () => {
      beforeEach(async () => {
        const speech = note('speech', '档案', {kind: 'speech', date: '2014-03'})
        await store.put([sampleNotice(), speech, note('plain', '档案', {date: '2015-06-01'})])
      })

      it('finds a number in any bracket style, width and spacing', async () => {
        for (const number of [
          '青档发〔2014〕12号',
          '青档发[2014]12号',
          '青档发（2014）12号',
          '青档发【２０１４】 １２ 号',
          '青档发2014-012号',
          '青档发〔2014〕第12号'
        ]) {
          expect(await ids({number}), number).toEqual(['sample-1'])
        }
      })

      it('does not take another number for it', async () => {
        for (const number of [
          '青档发〔2014〕1号',
          '青档发〔2014〕120号',
          '青档发〔2013〕12号',
          '档发〔2014〕12号',
          '青政发〔2011〕6号'
        ]) {
          expect(await ids({number}), number).toEqual([])
        }
      })

      it('never finds a masked number', async () => {
        const number = {...sampleNotice().documentNumber!, canonical: '**〔2005〕6号', redacted: true}
        await store.put([note('masked', '乙', {documentNumber: number})])
        expect(await ids({number: '**〔2005〕6号'})).toEqual([])
      })

      it('filters by issuer, kind and type', async () => {
        expect(await ids({issuer: '青川省档案局'})).toEqual(['sample-1'])
        expect(await ids({issuer: '档案局'})).toEqual(['sample-1'])
        expect(await ids({issuer: '%'})).toEqual([])
        expect(await ids({kind: 'speech'})).toEqual(['speech'])
        expect(await found({kind: ['speech', 'unknown'], text: '档案'})).toEqual(['plain', 'speech'])
        expect(await ids({documentType: '通知'})).toEqual(['sample-1'])
        expect(await ids({kind: []})).toEqual([])
      })

      it('filters by date, a month being in the range when a part of it is', async () => {
        expect(await found({from: '2014-03-28', to: '2014-03-28'})).toEqual(['sample-1', 'speech'])
        expect(await found({from: '2014-04'})).toEqual(['plain'])
        expect(await found({to: '2014'})).toEqual(['sample-1', 'speech'])
        expect(await found({from: '2014', to: '2015'})).toEqual(['plain', 'sample-1', 'speech'])
      })

      it('filters by relation: what implements, amends or rests on a document', async () => {
        expect(await ids({relation: {type: 'basedOn'}})).toEqual(['sample-1'])
        expect(await ids({relation: {type: 'basedOn', to: '青政发[2011]6号'}})).toEqual(['sample-1'])
        expect(await ids({relation: {to: '青川省机关档案管理办法'}})).toEqual(['sample-1'])
        expect(await ids({relation: {type: 'repeals'}})).toEqual([])
        expect(await ids({relation: {to: '青政发〔2012〕6号'}})).toEqual([])
      })

      it('joins all conditions', async () => {
        expect(await ids({text: '档案', kind: 'speech', to: '2014'})).toEqual(['speech'])
        expect(await ids({text: '档案', kind: 'speech', from: '2015'})).toEqual([])
      })
    })

    describe('clusters and links', () => {
      const notices = ['a', 'b', 'c', 'd'].map((id) => note(id, '防汛通知'))
      const [first] = notices
      beforeEach(async () => {
        await store.put(notices)
        await store.setClusters([
          {clusterId: 'x', members: ['b', 'a'], merged: first!},
          {clusterId: 'y', members: ['c'], merged: first!}
        ])
      })

      it('keeps them with their members in order', async () => {
        expect(await store.cluster('x')).toEqual({clusterId: 'x', members: ['b', 'a'], merged: first})
        expect((await store.cluster('a'))?.clusterId).toBe('x')
        expect(await store.cluster('d')).toBeNull()
        expect((await all(store.clusters())).map(({clusterId}) => clusterId)).toEqual(['x', 'y'])
      })

      it('moves a member and drops the cluster that it leaves empty', async () => {
        expect(await store.setClusters([{clusterId: 'x', members: ['a', 'b', 'c'], merged: first!}])).toEqual(['y'])
        expect((await store.cluster('c'))?.clusterId).toBe('x')
        expect(await store.cluster('y')).toBeNull()
      })

      it('replaces all and says which are gone', async () => {
        expect(await store.setClusters([{clusterId: 'y', members: ['a'], merged: first!}], {replace: true})).toEqual([
          'x'
        ])
        expect((await all(store.clusters())).map(({members}) => members)).toEqual([['a']])
      })

      it('loses a member that is removed, and the cluster with the last', async () => {
        await store.remove(['b', 'c'])
        expect((await all(store.clusters())).map(({clusterId, members}) => [clusterId, members])).toEqual([
          ['x', ['a']]
        ])
      })

      it('finds members, and one hit for each cluster when asked', async () => {
        expect(await found({cluster: 'x'})).toEqual(['a', 'b'])
        const {hits, total} = await store.search({text: '防汛', collapse: true})
        expect(total).toBe(3)
        expect(hits.map(({clusterId, notice}) => clusterId ?? notice.id).sort()).toEqual(['d', 'x', 'y'])
        expect((await store.search({collapse: true})).total).toBe(3)
      })

      it('keeps links, and finds notices by them', async () => {
        const link = {from: 'x', to: 'y', type: 'quotes', why: '共有段落'}
        await store.setLinks([link, {from: 'a', to: 'b', type: 'same-text', why: null}])
        expect(await store.links('y')).toEqual([link])
        expect(await store.links()).toHaveLength(2)
        expect(await found({relation: {type: 'quotes', to: 'y'}})).toEqual(['a', 'b'])
        await store.setLinks([link], {replace: true})
        expect(await store.links()).toEqual([link])
      })
    })

    describe('builds that can be resumed', () => {
      it('remembers which inputs are done, of which content', async () => {
        await store.markDone({key: 'a.html', fingerprint: 'f1'})
        expect(await store.isDone('a.html')).toBe(true)
        expect(await store.isDone('a.html', 'f1')).toBe(true)
        expect(await store.isDone('a.html', 'f2')).toBe(false)
        expect(await store.isDone('b.html')).toBe(false)
      })

      it('lists all inputs in the order of their keys', async () => {
        const inputs = Array.from({length: 150}, (_, at) => ({
          key: `in-${at}`,
          fingerprint: 'f',
          outcome: 'ok',
          notice: 'a'
        }))
        await store.write({notices: [note('a', '甲')], done: [...inputs, {key: 'bad', outcome: 'no text'}]})
        const sorted = inputs.toSorted((a, b) => (a.key < b.key ? -1 : 1))
        expect(await all(store.inputs())).toEqual([{key: 'bad', outcome: 'no text'}, ...sorted])
      })

      it('removes a notice that no input gives any more, and keeps one that another still gives', async () => {
        const done = (key: string, notice: string) => ({key, notice, fingerprint: notice})
        await store.write({notices: [note('a', '甲')], done: [done('1', 'a'), done('2', 'a')]})
        expect(await store.write({notices: [note('b', '乙')], done: [done('1', 'b')]})).toMatchObject({gone: []})
        expect(await store.write({notices: [note('c', '丙')], done: [done('2', 'c')]})).toMatchObject({gone: ['a']})
        expect(await found({})).toEqual(['b', 'c'])
        expect(await store.write({notices: [note('b', '乙')], done: [done('1', 'b')]})).toMatchObject({gone: []})
      })

      it('forgets inputs, with the notices that only they gave', async () => {
        const done = ['1', '2', '3'].map((key) => ({key, notice: key === '3' ? 'b' : 'a'}))
        await store.write({notices: [note('a', '甲'), note('b', '乙')], done})
        expect(await store.write({forget: ['1', 'none']})).toMatchObject({gone: []})
        expect(await store.write({forget: ['2']})).toMatchObject({gone: ['a']})
        expect(await store.isDone('2')).toBe(false)
        expect(await found({})).toEqual(['b'])
        expect((await store.stats()).inputs).toBe(1)
      })

      it('remembers which notices are gone, for those who have copies of them', async () => {
        await store.put(Array.from({length: 120}, (_, at) => note(`n-${at}`, `第${at}`)))
        expect(await all(store.gone())).toEqual([])
        await store.remove(['n-1', 'n-0', 'none'])
        expect(await all(store.gone())).toEqual(['n-0', 'n-1'])
        await store.put([note('n-0', '回来')])
        expect(await all(store.gone())).toEqual(['n-1'])
        await store.remove(Array.from({length: 120}, (_, at) => `n-${at}`))
        expect(await all(store.gone())).toHaveLength(120)
      })

      it('keeps small facts', async () => {
        await store.setMeta('generator', 'gongwen@0.1.0')
        expect([await store.getMeta('generator'), await store.getMeta('none')]).toEqual(['gongwen@0.1.0', null])
      })

      it('writes a batch as a whole or not at all', async () => {
        const broken = function* () {
          yield note('a', '甲')
          throw new Error('cut off')
        }
        await expect(store.write({notices: broken(), done: [{key: 'in'}]})).rejects.toThrow('cut off')
        expect([(await store.stats()).notices, await store.isDone('in')]).toEqual([0, false])
        await store.write({notices: [note('a', '甲')], done: [{key: 'in'}], meta: {k: 'v'}})
        store = await engine.reopen(store)
        expect([(await store.stats()).notices, await store.isDone('in'), await store.getMeta('k')]).toEqual([
          1,
          true,
          'v'
        ])
      })

      it('tells what it holds', async () => {
        await store.put([sampleNotice(), note('b', '乙', {kind: 'speech', date: '2015-01'})])
        const link = (to: string, type: string) => ({from: 'b', to, type, why: null})
        await store.setLinks([link('x', 'quotes'), link('x', 'refused'), link('y', 'refused')])
        expect(await store.stats()).toEqual({
          notices: 2,
          clusters: 0,
          members: 0,
          links: 3,
          linkTypes: {quotes: 1, refused: 2},
          inputs: 0,
          kinds: {'official-document': 1, speech: 1},
          earliest: '2014-03-28',
          latest: '2015-01'
        })
      })
    })
  })
}
