import {describe, expect, it} from 'vitest'
import {iriReference} from '../../src/feed/iri-reference.js'

describe('iriReference', () => {
  it('encodes what may not stand in a link, and leaves Chinese readable', () => {
    expect(iriReference('https://a.example/附件/清单 [1]<x>.xls?b=\\')).toBe(
      'https://a.example/附件/清单%20%5B1%5D%3Cx%3E.xls?b=%5C'
    )
  })

  it('leaves an address alone that is one, codes and fragment too', () => {
    for (const address of [
      'https://a.example/%E6%B8%85.pdf?id=1&x=(2)#p1',
      '../附件1.doc',
      '#att_1',
      'mailto:a@b.example'
    ])
      expect(iriReference(address)).toBe(address)
  })

  it('encodes a percent sign that begins no code, and every # but the first', () => {
    expect(iriReference('/100%完成.doc')).toBe('/100%25完成.doc')
    expect(iriReference('/a#b#c')).toBe('/a#b%23c')
  })

  it('does not let a colon look like a scheme', () => {
    expect(iriReference('附件:清单.doc')).toBe('./附件:清单.doc')
    expect(iriReference('/附件:清单.doc')).toBe('/附件:清单.doc')
  })

  it('drops halves of characters', () => {
    expect(iriReference('/a\uD83D.doc')).toBe('/a.doc')
  })
})
