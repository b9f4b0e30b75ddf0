import {describe, expect, it} from 'vitest'
import {mayBeName} from '../../src/grammar/person-names.js'

describe('person names', () => {
  it('begin with a surname and have two to four characters', () => {
    for (const name of ['李强', '王建国', '欧阳明', '张新民']) expect(mayBeName(name), name).toBe(true)
  })

  it('are no other words', () => {
    for (const word of ['会议', '通道', '信箱', '接待日', '李', '王建国同志好', ''])
      expect(mayBeName(word), word).toBe(false)
  })
})
