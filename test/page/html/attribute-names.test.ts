import {describe, expect, it} from 'vitest'
import {attributeAt} from '../../../src/page/html/dom/attribute-names.js'

describe('attributeAt', () => {
  it('names the attributes that are read, in lower case', () => {
    expect(attributeAt('class', 0, 5)).toBe('class')
    expect(attributeAt('HTTP-Equiv', 0, 10)).toBe('http-equiv')
  })

  it('tells names of one first letter and length apart', () => {
    expect(attributeAt('content', 0, 7)).toBe('content')
    expect(attributeAt('COLSPAN', 0, 7)).toBe('colspan')
    expect(attributeAt('charset', 0, 7)).toBeNull()
  })

  it('passes over all others, however long', () => {
    expect(attributeAt('onclick', 0, 7)).toBeNull()
    expect(attributeAt('classes', 0, 7)).toBeNull()
    expect(attributeAt('a'.repeat(40), 0, 40)).toBeNull()
  })

  it('reads the name at a place of the page only', () => {
    expect(attributeAt('<p class="zw">', 3, 8)).toBe('class')
    expect(attributeAt('<p classy="zw">', 3, 9)).toBeNull()
  })
})
