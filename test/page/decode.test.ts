import fc from 'fast-check'
import {sha256 as portable} from 'js-sha256'
import {describe, expect, it} from 'vitest'
import {decodePage} from '../../src/page/decode/decode.js'
import {decodeUtf8, withTextDecoder} from '../../src/page/decode/decode-utf8.js'
import {charsetOf, charsetOfHeader} from '../../src/page/decode/charset.js'
import {sha256} from '../../src/page/decode/sha256.js'
import {hasZeroByte} from '../../src/page/decode/zero-byte.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

/** 关于防汛工作的通知 in GBK. */
const GBK = [0xb9, 0xd8, 0xd3, 0xda, 0xb7, 0xc0, 0xd1, 0xb4, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa]
const TITLE = '关于防汛工作的通知'

const rules = (page: string | Uint8Array) => decodePage(page).notes.map((note) => note.ruleId)

describe('decodePage', () => {
  it('passes a string through', () => {
    expect(decodePage(TITLE)).toEqual({text: TITLE, encoding: null, notes: []})
  })

  it('takes strict UTF-8 first, whatever the page declares', () => {
    const page = utf8(`<meta charset="gb2312"><p>${TITLE}`)
    expect(decodePage(page, {contentType: 'text/html; charset=GBK'})).toMatchObject({encoding: 'utf-8', notes: []})
  })

  it('takes a UTF-8 page that is cut off inside a character for UTF-8', () => {
    for (const cut of [1, 2]) {
      const whole = utf8(`${TITLE}知`)
      const page = decodePage(whole.slice(0, whole.length - cut))
      expect(page).toMatchObject({text: TITLE, encoding: 'utf-8'})
    }
  })

  it('reads GBK without any declaration', () => {
    expect(decodePage(bytes(GBK))).toMatchObject({text: TITLE, encoding: 'gb18030', notes: []})
  })

  it('reads every gb* label as GB 18030, with four-byte characters', () => {
    const fourBytes = [0x95, 0x34, 0xb2, 0x35] // 𠮷
    for (const label of ['gb2312', 'GBK', 'gb18030', 'x-gbk', 'gb_2312-80', 'cp936']) {
      expect(decodePage(bytes(`<meta charset=${label}>`, GBK, fourBytes)).text).toContain(`${TITLE}𠮷`)
    }
  })

  it('reads GBK that is declared as UTF-8, in the header or in the page', () => {
    const page = bytes('<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>', GBK)
    expect(decodePage(page, {contentType: 'text/html;charset=UTF-8'})).toMatchObject({encoding: 'gb18030'})
  })

  it('reads GBK that a server declares as ISO-8859-1', () => {
    expect(decodePage(bytes(GBK), {contentType: 'text/html; charset=ISO-8859-1'}).text).toBe(TITLE)
  })

  it('keeps UTF-8 with a few broken bytes and reports the replacement characters', () => {
    const page = decodePage(bytes('<meta charset="utf-8">', TITLE, [0xff], TITLE))
    expect(page.encoding).toBe('utf-8')
    expect(page.notes.map((note) => note.ruleId)).toEqual(['encoding-suspect'])
    expect(rules(bytes(TITLE.repeat(40), [0xff], TITLE.repeat(40)))).toEqual(['encoding-replacement'])
  })

  it('finds a charset behind a long script', () => {
    const big5 = [0xa4, 0xbd, 0xa7, 0x69] // 公告
    const page = bytes(`<script>${'x'.repeat(20_000)}</script><meta charset="big5">`, big5)
    expect(decodePage(page)).toMatchObject({encoding: 'big5'})
    expect(decodePage(page).text).toContain('公告')
  })

  it('prefers the HTTP charset to the one in the page', () => {
    const big5 = [0xa4, 0xbd, 0xa7, 0x69]
    expect(decodePage(bytes('<meta charset=gbk>', big5), {contentType: 'text/html; charset=Big5'}).text).toContain(
      '公告'
    )
  })

  it('reads UTF-16 by its byte order mark and by its zero bytes', () => {
    const little = [...utf8('<p>a b c</p>')].flatMap((byte) => [byte, 0])
    expect(decodePage(Uint8Array.from([0xff, 0xfe, ...little]))).toMatchObject({
      text: '<p>a b c</p>',
      encoding: 'utf-16le'
    })
    expect(decodePage(Uint8Array.from(little))).toMatchObject({text: '<p>a b c</p>', encoding: 'utf-16le'})
    const big = [0xfe, 0xff, 0x51, 0x6c, 0x54, 0x4a]
    expect(decodePage(Uint8Array.from(big))).toMatchObject({text: '公告', encoding: 'utf-16be'})
  })

  it('drops a byte order mark of UTF-8', () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], TITLE)).text).toBe(TITLE)
  })

  it('gives an empty text and a note for a PDF, an image or an archive', () => {
    for (const page of ['%PDF-1.7\n', bytes([0x89], 'PNG\r\n'), bytes([0xff, 0xd8, 0xff, 0xe0]), bytes('PK', [3, 4])]) {
      expect(decodePage(page)).toMatchObject({text: '', notes: [{ruleId: 'page-binary'}]})
    }
    expect(rules('PK赛通知')).toEqual([])
  })

  it('names NUL, lone surrogates and mojibake with their places', () => {
    expect(decodePage('通\0知').notes).toMatchObject([{ruleId: 'text-nul', place: [1, 2]}])
    expect(decodePage('通知\ud842').notes).toMatchObject([{ruleId: 'text-lone-surrogate', place: [2, 3]}])
    expect(rules('锟斤拷锟斤拷')).toEqual(['encoding-suspect'])
    expect(rules('å…³äºŽå¼€å±•å®‰å…¨ç”Ÿäº§å¤§æ£€æŸ¥çš„é€šçŸ¥')).toEqual(['encoding-suspect'])
    expect(rules('Â±Â±Å¸Â©ÃÃ·Â±ÃÃÅ¾Ã¼Â¹ÂºÃÃ¯ÃÃÂ·Â¢ÃÃºÂ»Ã°')).toEqual(['encoding-suspect'])
    expect(rules('鍏充簬寮€灞曞畨鍏ㄧ敓浜уぇ妫€鏌ョ殑閫氱煡鍏充簬閫氱煡')).toEqual(['encoding-suspect'])
  })

  it('names UTF-8 read as GBK, whatever it says', () => {
    const misread = (text: string) => new TextDecoder('gb18030').decode(new TextEncoder().encode(text))
    for (const text of [
      '瓦岭市水库汛期值守安排表已报送备案，请核对姓名与电话。',
      '舞龙队伍沿江而上，锣鼓喧天，热闹非凡，观者如潮。'
    ]) {
      expect(rules(misread(text))).toContain('encoding-suspect')
      expect(rules(text)).toEqual([])
    }
    expect(rules('蜻蜓、螃蟹、麒麟、貔貅、嫦娥、婀娜、鸳鸯、橄榄、玫瑰、潺潺、氤氲、邂逅、旖旎、徘徊')).toEqual([])
  })

  it('takes no French, German or plain Chinese text for mojibake', () => {
    expect(rules('Le ministère a publié à Genève une déclaration générale de synthèse.')).toEqual([])
    expect(rules('Die Größe der Straße und die Übersicht über Maßnahmen')).toEqual([])
    expect(rules('各级党组织要认真学习，扎实推进，确保取得实效。'.repeat(20))).toEqual([])
  })

  it('cuts a page beyond the limit and says so', () => {
    const page = decodePage(TITLE.repeat(100), {limits: {bytes: 90}})
    expect(page.text).toHaveLength(90)
    expect(page.notes[0]).toMatchObject({ruleId: 'limit-size', actual: '900', expected: '90'})
  })

  it('never throws, and gives UTF-8 back as it was', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), (page) => typeof decodePage(page).text === 'string'))
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
        const page = utf8(text)
        fc.pre(!text.startsWith('\ufeff') && !page.includes(0))
        expect(decodePage(page).text).toBe(text)
      })
    )
  })
})

describe('charsetOf', () => {
  it('knows nothing of labels that servers send by default', () => {
    expect(charsetOf('iso-8859-1')).toBeNull()
    expect(charsetOf('us-ascii')).toBeNull()
    expect(charsetOf('no-such-charset')).toBeNull()
  })

  it('reads a header with quotes and spaces', () => {
    expect(charsetOfHeader('text/html; charset = "GBK"')).toBe('gb18030')
    expect(charsetOfHeader('text/html')).toBeNull()
  })
})

describe('decodeUtf8', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary'}).map((text) => [...utf8(text)]),
    fc.constantFrom([0xef, 0xbb, 0xbf], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf4, 0x90, 0x80, 0x80], [0xe9, 0x80], [0]),
    fc.uint8Array({maxLength: 4}).map((some) => [...some])
  )

  it('gives what the decoder of browsers gives, broken bytes and byte order marks too', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 5}), (pieces) => {
        const page = Uint8Array.from(pieces.flat())
        expect(decodeUtf8(page)).toBe(withTextDecoder(page))
      })
    )
  })

  it('keeps a second byte order mark, which is a character', () => {
    expect(decodeUtf8(bytes('\ufeff\ufeff通知'))).toBe('\ufeff通知')
  })
})

describe('what Node does in place of the standard', () => {
  const part = fc.record({page: fc.uint8Array({maxLength: 40}), from: fc.nat({max: 5})})

  it('finds the same zero bytes, in a part of a larger memory too', () => {
    fc.assert(
      fc.property(part, ({page, from}) => {
        const bytes = page.subarray(from)
        expect(hasZeroByte(bytes)).toBe(bytes.includes(0))
      })
    )
    expect(hasZeroByte(bytes([0, 1]).subarray(1))).toBe(false)
  })

  it('gives the same hash of bytes and of a text', () => {
    fc.assert(
      fc.property(part, fc.string({unit: 'grapheme'}), ({page, from}, text) => {
        expect(sha256(page.subarray(from))).toBe(portable(page.subarray(from)))
        expect(sha256(text)).toBe(portable(text))
      })
    )
  })
})
