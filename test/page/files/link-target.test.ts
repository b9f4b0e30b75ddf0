import {describe, expect, it} from 'vitest'
import {linkTarget} from '../../../src/page/files/link-target.js'

/** Read back where the page names the target. */
const named = (source: string, href: string, at = 0): string | null => {
  const place = linkTarget(source, {start: 0, end: 2, href, at})
  return place && source.slice(...place)
}

describe('linkTarget', () => {
  it.each([
    ['<a href="f/1.doc">名单</a>', 'f/1.doc', 'f/1.doc'],
    ['<a title="f/1.doc" HREF = f/1.doc>名单</a>', 'f/1.doc', 'f/1.doc'],
    ['<a data-href="f/2.doc" href=\'f/1.doc\'>名单</a>', 'f/1.doc', 'f/1.doc'],
    ['<a href="/down?id=1&amp;n=2">名单</a>', '/down?id=1&n=2', '/down?id=1&amp;n=2'],
    ['[名单](f/1.doc)', 'f/1.doc', 'f/1.doc']
  ])('finds the target as written: %s', (source, href, written) => {
    expect(named(source, href)).toBe(written)
  })

  it('looks behind the start of the tag alone', () => {
    const source = '<a href="1.doc">甲</a><a href="2.doc">乙</a>'
    expect(linkTarget(source, {start: 1, end: 2, href: '2.doc', at: 21})).toEqual([30, 35])
  })

  it('finds none where the value is written otherwise than it is read', () => {
    expect(named('<a href="&#x66;/1.doc">名单</a>', 'f/1.doc')).toBeNull()
    expect(named('<a href="/down?id=1&copy=2">名单</a>', '/down?id=1&copy=2')).toBeNull()
    expect(named('<a name="1.doc">名单</a>', '1.doc')).toBeNull()
  })
})
