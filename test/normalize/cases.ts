import {type Notice} from '../../src/schema/index.js'
import {
  addNoise,
  addNoiseOf,
  BARE,
  changeFact,
  FACTS,
  generateDocument,
  generateFurniture,
  noticeOf,
  NOISES,
  textOf,
  toOtherWidth,
  toTraditional,
  type Document
} from './generate.js'
import {type Random} from './random.js'

/** A hard case: how to make two notices of a document, and what they are to each other. */
export interface HardCase {
  readonly name: string
  readonly expected: 'copy' | 'distinct' | 'part'
  /** The least share of pairs that are judged as expected. */
  readonly least: number
  make(random: Random, document: Document): [Notice, Notice]
}

const templates = FACTS.map((fact): HardCase => ({
  name: `template with another ${fact}`,
  expected: 'distinct',
  least: 1,
  make(random, document) {
    const text = textOf(document)
    return [noticeOf(document, 'a', BARE), noticeOf(document, 'b', {...BARE, text: changeFact(random, text, fact)})]
  }
}))

/** The hard cases. Copies show nothing but their text unless the case says otherwise. */
export const HARD_CASES: readonly HardCase[] = [
  ...templates,
  ...FACTS.map((fact): HardCase => ({
    name: `template with another ${fact}, same title and date, no number`,
    expected: 'distinct',
    least: 1,
    make(random, document) {
      const text = changeFact(random, textOf(document), fact)
      return [noticeOf(document, 'a', {documentNumber: null}), noticeOf(document, 'b', {documentNumber: null, text})]
    }
  })),
  {
    name: 'template with another own number',
    expected: 'distinct',
    least: 1,
    make: (_, document) => [noticeOf(document, 'a'), noticeOf({...document, sequence: document.sequence + 1}, 'b')]
  },
  {
    name: 'template with another date of signature',
    expected: 'distinct',
    least: 1,
    make(_, document) {
      const text = textOf(document)
      return [
        noticeOf(document, 'a', BARE),
        noticeOf(document, 'b', {...BARE, text: text.replace(/\d+日$/u, (day) => `${(parseInt(day, 10) % 28) + 1}日`)})
      ]
    }
  },
  {
    name: 'template with another signature',
    expected: 'distinct',
    least: 1,
    make: (_, document) => [
      noticeOf(document, 'a', BARE),
      noticeOf({...document, closing: [document.issuer.replace(/^.{2}/u, '吉首'), document.closing[1]!]}, 'b', BARE)
    ]
  },
  {
    name: 'quotes 80 %',
    expected: 'distinct',
    least: 1,
    make(random, document) {
      const quoted = document.paragraphs.slice(0, Math.ceil(0.8 * document.paragraphs.length))
      const own = generateDocument(random, 300 + Math.floor(0.3 * textOf(document).length))
      const quoting = {...own, paragraphs: [...own.paragraphs.slice(0, 2), ...quoted, ...own.paragraphs.slice(2)]}
      return [noticeOf(document, 'a', BARE), noticeOf(quoting, 'b', BARE)]
    }
  },
  {
    name: 'reprint with 600 characters of furniture',
    expected: 'copy',
    least: 0.99,
    make(random, document) {
      const {head, tail} = generateFurniture(random, 600)
      return [
        noticeOf(document, 'a', BARE),
        noticeOf(document, 'b', {...BARE, text: [head, textOf(document), tail].join('\n')})
      ]
    }
  },
  {
    name: 'two reprints with 600 characters of furniture each',
    expected: 'copy',
    least: 0.9,
    make(random, document) {
      const [one, two] = [generateFurniture(random, 600), generateFurniture(random, 600)]
      return [
        noticeOf(document, 'a', {...BARE, text: [one.head, textOf(document), one.tail].join('\n')}),
        noticeOf(document, 'b', {...BARE, text: [two.head, textOf(document), two.tail].join('\n')})
      ]
    }
  },
  {
    name: 'header lost',
    expected: 'copy',
    least: 0.95,
    make: (_, document) => [
      noticeOf(document, 'a'),
      noticeOf(document, 'b', {...BARE, text: [...document.paragraphs, ...document.closing].join('\n')})
    ]
  },
  ...(['first', 'second'] as const).flatMap((half) =>
    [BARE, {}].map((values): HardCase => ({
      name: `${half} half${values === BARE ? '' : ', with the number and title of the whole'}`,
      expected: 'part',
      least: 0.95,
      make(_, document) {
        const text = textOf(document)
        const middle = Math.floor(text.length / 2)
        const part = half === 'first' ? text.slice(0, middle) : text.slice(middle)
        return [noticeOf(document, 'a'), noticeOf(document, 'b', {...values, text: part})]
      }
    }))
  ),
  {
    name: 'traditional characters',
    expected: 'copy',
    least: 0.85,
    make: (_, document) => [
      noticeOf(document, 'a', BARE),
      noticeOf(document, 'b', {...BARE, language: 'zh-Hant', text: toTraditional(textOf(document))})
    ]
  },
  {
    name: 'other widths',
    expected: 'copy',
    least: 0.85,
    make: (_, document) => [
      noticeOf(document, 'a', BARE),
      noticeOf(document, 'b', {...BARE, text: toOtherWidth(textOf(document))})
    ]
  },
  {
    name: '1 % noise, number and title read from the damaged page',
    expected: 'copy',
    least: 0.85,
    make(random, document) {
      const number = addNoise(random, `${document.code}〔${document.year}〕${document.sequence}号`, 100)
      const readable = /^[^\d〔]+〔\d{4}〕\d+号$/u.test(number)
      const own = noticeOf(document, 'a')
      return [
        own,
        noticeOf(document, 'b', {
          title: addNoise(random, document.title, 100),
          documentNumber: readable ? {...own.documentNumber!, text: number, canonical: number} : null,
          text: addNoise(random, textOf(document), 100)
        })
      ]
    }
  },
  {
    // Half of the damaged digits become other digits: such a number is another fact as far as anybody can tell.
    name: '1 % noise that turns digits into digits, text only',
    expected: 'copy',
    least: 0.7,
    make: (random, document) => [
      noticeOf(document, 'a', BARE),
      noticeOf(document, 'b', {...BARE, text: addNoise(random, textOf(document), 100)})
    ]
  },
  ...(Object.keys(NOISES) as (keyof typeof NOISES)[]).flatMap((sort): HardCase[] => [
    {
      name: `1 % noise, ${sort}, text only`,
      expected: 'copy',
      least: 0.85,
      make: (random, document) => [
        noticeOf(document, 'a', BARE),
        noticeOf(document, 'b', {...BARE, text: addNoiseOf(sort, random, textOf(document))})
      ]
    },
    {
      name: `template with one to three other facts and 1 % noise, ${sort}`,
      expected: 'distinct',
      least: 0.97,
      make(random, document) {
        const facts = random.shuffle(FACTS).slice(0, 1 + random.below(3))
        const text = facts.reduce((changed, fact) => changeFact(random, changed, fact), textOf(document))
        return [noticeOf(document, 'a', BARE), noticeOf(document, 'b', {...BARE, text: addNoiseOf(sort, random, text)})]
      }
    }
  ]),
  ...(['date', 'number', 'amount', 'place', 'name'] as const).map((fact): HardCase => ({
    name: `template with another ${fact} and 1 % noise`,
    expected: 'distinct',
    // Where the noise hits the changed fact itself, it is none that can be read.
    least: 0.95,
    make(random, document) {
      const text = addNoise(random, changeFact(random, textOf(document), fact), 100)
      return [noticeOf(document, 'a', BARE), noticeOf(document, 'b', {...BARE, text})]
    }
  }))
]

/** Judge a pair as an index of the two does. */
export function outcome(relation: string | undefined, together: boolean): HardCase['expected'] {
  if (together) return 'copy'
  return relation === 'part' ? 'part' : 'distinct'
}
