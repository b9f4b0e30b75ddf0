import {describe, expect, it} from 'vitest'
import {defineSource} from '../../src/parsers/define-source.js'

describe('defineSource', () => {
  it('gives the definition, frozen', () => {
    const source = defineSource({id: 'some-site', name: '某某网', hosts: ['www.example.gov.cn', '.example.gov.cn']})
    expect(source).toEqual({id: 'some-site', name: '某某网', hosts: ['www.example.gov.cn', '.example.gov.cn']})
    expect(Object.isFrozen(source)).toBe(true)
  })
  it.each([
    ['an id with capitals', {id: 'SomeSite'}],
    ['an empty id', {id: ''}],
    ['a host with a path', {id: 'a', hosts: ['example.cn/a']}],
    ['a host with capitals', {id: 'a', hosts: ['Example.cn']}],
    ['a mark that is no selector', {id: 'a', fingerprint: ['content']}],
    ['a selector with a space', {id: 'a', fingerprint: ['.a .b']}],
    ['a family that nothing tells', {id: 'a', family: true as const}],
    ['a pattern with state', {id: 'a', fingerprint: /某某/gu}],
    ['a field with state', {id: 'a', fields: {owner: /版权所有(?<value>.+)/gu}}]
  ])('throws for %s', (_name, definition) => {
    expect(() => defineSource({name: '某某网', ...definition})).toThrow(TypeError)
  })
})
