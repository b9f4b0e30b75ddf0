import {type Notice} from '../src/schema/index.js'
import {makeIssuer, makeNotice, makeNumber} from '../test/normalize/make-notice.js'
import {createRandom} from '../test/normalize/random.js'

/** Words of two or three characters, from which texts are drawn: as many as a segmenter's dictionary has in common use. */
const WORDS = (() => {
  const random = createRandom(1)
  return Array.from({length: 20_000}, () =>
    Array.from({length: 2 + (random.below(4) === 0 ? 1 : 0)}, () =>
      String.fromCharCode(0x4e00 + random.below(3500))
    ).join('')
  )
})()

/** Sentences that every tenth document has. */
const PHRASES = (() => {
  const random = createRandom(2)
  return Array.from({length: 60}, () => sentence(() => WORDS[random.below(WORDS.length)]!, 12))
})()

function sentence(word: () => string, words: number): string {
  let text = ''
  for (let at = 0; at < words; at++) text += word() + (at % 5 === 4 ? '，' : '')
  return `${text}。`
}

/** What the notice with a number is: two of ten are reprints, one is another instance of a template. */
function sort(at: number): 'own' | 'reprint' | 'template' {
  const digit = at % 10
  return at < 10 ? 'own' : digit === 3 || digit === 7 ? 'reprint' : digit === 9 ? 'template' : 'own'
}

/** The document that a reprint or an instance is made of: one of an own sort, long before or just before. */
function baseOf(at: number): number {
  const base = createRandom(at).below(at)
  return base - (base % 10)
}

/** The text of the notice with an id, about a thousand characters; made anew each time, so that none is kept. */
export function textAt(at: number): string {
  const what = sort(at)
  if (what === 'own') return ownText(at)
  const text = ownText(baseOf(at))
  if (what === 'template') return text.replace(/\d+日/u, (day) => `${((parseInt(day, 10) + (at % 20)) % 28) + 1}日`)
  const random = createRandom(at)
  if (at % 10 === 7) return text.slice(text.indexOf('\n') + 1)
  const menu = Array.from({length: 30}, () => WORDS[random.below(200)]!).join(' | ')
  return `当前位置：首页\n${menu}\n${text}\n责任编辑：${WORDS[random.below(200)]!}\n${menu}`
}

function ownText(at: number): string {
  const random = createRandom(at + 1_000_000)
  const word = () => WORDS[random.below(WORDS.length)]!
  const lines = [
    `各县市区人民政府：`,
    `现定于${1 + random.below(12)}月${1 + random.below(28)}日开展工作，有关事项通知如下：`
  ]
  for (let size = 0; size < 930;) {
    const line = sentence(word, 14) + sentence(word, 14) + (random.below(10) === 0 ? PHRASES[random.below(60)]! : '')
    lines.push(line)
    size += line.length
  }
  lines.push(`${word()}人民政府`, `2014年${1 + random.below(12)}月${1 + random.below(28)}日`)
  return lines.join('\n')
}

const NOTICE = makeNotice({})

/** The notice with a number: half of them show a document number. */
export function noticeAt(at: number, text: string): Notice {
  const base = sort(at) === 'reprint' ? baseOf(at) : at
  const numbered = at % 2 === 0
  return {
    ...NOTICE,
    id: String(at),
    title:
      sort(at) === 'reprint'
        ? null
        : `关于${WORDS[base % WORDS.length]!}${WORDS[(base * 7) % WORDS.length]!}工作（第${base}号）的通知`,
    documentNumber: numbered ? makeNumber('某政发', 2000 + (base % 20), base) : null,
    issuers: numbered ? [makeIssuer(`${WORDS[base % WORDS.length]!}市人民政府`)] : [],
    text
  }
}

/** Whether two notices are one document, as they were made. */
export function originOf(at: number): number {
  return sort(at) === 'reprint' ? baseOf(at) : at
}
