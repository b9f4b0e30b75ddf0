import {describe, expect, it} from 'vitest'
import {akomaNtoso, toChunks, toJsonLd, toRecord} from '../../src/feed/index.js'
import {createIndex, dedupe} from '../../src/normalize/index.js'
import {assertNotice} from '../../src/schema/assert-notice.js'
import {openStore} from '../../src/store/index.js'
import {makeNotice} from '../normalize/make-notice.js'

const notice = makeNotice({id: 'a'})

describe('assertNotice', () => {
  it('takes a Notice', () => {
    expect(() => {
      assertNotice(notice)
    }).not.toThrow()
  })

  it.each([
    [null, 'Expected a Notice, got null'],
    ['<p>关于…的通知</p>', 'Expected a Notice, got string'],
    [{id: 'a'}, 'Expected a Notice, got an object without id and text'],
    [{...notice, schemaVersion: '0'}, 'Expected schemaVersion "1" in Notice a, got "0": extract its page again'],
    [{id: 'a', text: ''}, 'Expected schemaVersion "1" in Notice a, got none: extract its page again']
  ])('refuses %j', (value, message) => {
    expect(() => {
      assertNotice(value)
    }).toThrow(new TypeError(message))
  })

  it.each(Object.entries({toRecord, toChunks, toJsonLd, akomaNtoso}))('guards %s', (_name, serialise) => {
    expect(() => {
      serialise({} as never)
    }).toThrow('Expected a Notice')
  })

  it('guards the index and the store, which keep what they had', async () => {
    const index = createIndex()
    index.add(notice)
    expect(() => {
      index.add('<p>' as never)
    }).toThrow('Expected a Notice')
    expect(index.size).toBe(1)
    expect(() => dedupe([notice, {} as never])).toThrow('Expected a Notice')

    const store = await openStore(':memory:')
    await store.put([notice])
    await expect(store.put([{...notice, id: 'b'}, {} as never])).rejects.toThrow('Expected a Notice')
    expect(await store.get('b')).toBeNull()
    expect(await store.get('a')).not.toBeNull()
    await store.close()
  })
})
