import type {Root} from 'nlcst'
import {describe, expect, it} from 'vitest'
import type {Evidence} from '../../src/schema/index.js'
import {findingsOf, record} from '../../src/text/tree.js'

const cited = (quote: string): Evidence => ({from: 'text', page: [[0, quote.length]], quote, rule: 'date-line'})

describe('record', () => {
  it('puts another value in the place of the first, with its evidence', () => {
    const tree: Root = {type: 'RootNode', children: []}
    record(tree, 'date', '2019-03-04', {'/date': [cited('2019年3月4日')]})
    record(tree, 'date', '2019-03-05', {'/date': [cited('2019年3月5日')]})
    expect(findingsOf(tree)).toMatchObject({
      fields: {date: '2019-03-05'},
      evidence: {'/date': [{quote: '2019年3月5日'}]}
    })
  })

  it('adds a second place that says the same', () => {
    const tree: Root = {type: 'RootNode', children: []}
    record(tree, 'date', '2019-03-04', {'/date': [cited('2019年3月4日')]})
    record(tree, 'date', '2019-03-04', {'/date': [cited('2019-03-04')]})
    expect(findingsOf(tree).evidence['/date']).toHaveLength(2)
  })
})
