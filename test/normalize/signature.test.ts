import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BANDS, bandKey, containment, ROWS, signature, similarity} from '../../src/normalize/index.js'
import {generateDocument, textOf, toOtherWidth, toTraditional} from './generate.js'
import {createRandom} from './random.js'

/** The exact resemblance of two texts of Han characters. */
function jaccard(a: string, b: string): number {
  const grams = (text: string) => new Set(Array.from({length: text.length - 4}, (_, at) => text.slice(at, at + 5)))
  const [left, right] = [grams(a), grams(b)]
  let shared = 0
  for (const gram of left) if (right.has(gram)) shared++
  return shared / (left.size + right.size - shared)
}

/** Han characters drawn at random. */
function han(random: ReturnType<typeof createRandom>, length: number): string {
  return Array.from({length}, () => String.fromCharCode(0x4e00 + random.below(4000))).join('')
}

describe('signature', () => {
  it('has 100 slots, and is equal for equal texts', () => {
    const text = textOf(generateDocument(createRandom(1), 800))
    expect(signature(text).slots).toHaveLength(BANDS * ROWS)
    expect(signature(text)).toEqual(signature(text))
  })
  it('does not see widths, script, punctuation and spaces', () => {
    const text = textOf(generateDocument(createRandom(2), 800))
    expect(signature(toOtherWidth(text)).slots).toEqual(signature(text).slots)
    expect(similarity(signature(toTraditional(text)), signature(text))).toBeGreaterThan(0.97)
  })
  it('estimates the resemblance without bias, with the error of a hundred slots', () => {
    const random = createRandom(3)
    let bias = 0
    let square = 0
    for (let round = 0; round < 200; round++) {
      const [common, a, b] = [han(random, 50 + random.below(900)), han(random, 300), han(random, 300)]
      const error = similarity(signature(common + a), signature(common + b)) - jaccard(common + a, common + b)
      bias += error / 200
      square += (error * error) / 200
    }
    expect(Math.abs(bias)).toBeLessThan(0.015)
    expect(Math.sqrt(square)).toBeLessThan(0.05)
  })
  it('works on texts of fewer grams than slots', () => {
    expect(similarity(signature('特此通知'), signature('特此通知。'))).toBe(1)
    expect(similarity(signature('特此通知'), signature('特此公告'))).toBeLessThan(0.1)
    expect(signature('特此通知').grams).toBe(1)
  })
  it('finds nothing in a text without characters', () => {
    const nothing = signature(' \n。——')
    expect(nothing.grams).toBe(0)
    expect(similarity(nothing, nothing)).toBe(0)
    expect(containment(nothing, signature('关于做好防汛工作的通知'))).toBe(0)
  })
  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        const signed = signature(text)
        expect(similarity(signed, signed)).toBe(signed.grams > 0 ? 1 : 0)
        expect(containment(signed, signed)).toBe(signed.grams > 0 ? 1 : 0)
      })
    )
  })
})

describe('containment', () => {
  it('is 1 for a half in its whole, and about a half the other way', () => {
    const text = han(createRandom(4), 4000)
    const half = signature(text.slice(0, 2000))
    expect(containment(half, signature(text))).toBe(1)
    expect(containment(signature(text), half)).toBeGreaterThan(0.4)
    expect(containment(signature(text), half)).toBeLessThan(0.6)
  })
  it('is 0 for texts that share nothing', () => {
    const random = createRandom(5)
    expect(containment(signature(han(random, 900)), signature(han(random, 900)))).toBe(0)
  })
})

describe('bands', () => {
  it('are equal where their slots are', () => {
    const text = textOf(generateDocument(createRandom(6), 2000))
    const [a, b] = [signature(text), signature(text.replace('通知', '通告'))]
    for (let band = 0; band < BANDS; band++) {
      const rows = (slots: Uint16Array) => slots.slice(band * ROWS, (band + 1) * ROWS).join()
      expect(bandKey(a.slots, 0, band) === bandKey(b.slots, 0, band)).toBe(rows(a.slots) === rows(b.slots))
    }
  })
})
