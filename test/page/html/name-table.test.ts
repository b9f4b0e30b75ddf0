import {describe, expect, it} from 'vitest'
import {NameTable} from '../../../src/page/html/dom/name-table.js'

describe('NameTable', () => {
  const table = new NameTable([
    ['class', 1],
    ['h1', 2],
    ['content', 3]
  ])

  it('finds a name at its place, in any case', () => {
    expect(table.at('<p CLASS="zw">', 3, 8)).toBe(1)
    expect(table.at('h1', 0, 2)).toBe(2)
  })

  it('finds no other name of the same letters at its ends', () => {
    expect(table.at('contact', 0, 7)).toBeUndefined()
    expect(table.at('classes', 0, 7)).toBeUndefined()
    expect(table.at('h\u0011', 0, 2)).toBeUndefined()
    expect(table.at('', 0, 0)).toBeUndefined()
  })
})
