import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createIndex, type Clusters} from '../../src/normalize/index.js'
import {type Notice} from '../../src/schema/index.js'
import {BARE, changeFact, FACTS, generateDocument, generateFurniture, noticeOf, textOf} from './generate.js'
import {makeNotice, makeNumber} from './make-notice.js'
import {createRandom} from './random.js'

function clustersOf(notices: Iterable<Notice>): Clusters {
  const index = createIndex()
  for (const notice of notices) index.add(notice)
  return index.clusters()
}

/** Ids of the clusters with more than one member. */
function joined(notices: Iterable<Notice>): string[] {
  return clustersOf(notices)
    .clusters.filter(({members}) => members.length > 1)
    .map(({members}) => members.join(' '))
}

/** Notices with copies, instances of templates, halves and bare copies between them. */
function crowd(seed: number): Notice[] {
  const random = createRandom(seed)
  return Array.from({length: 6}, (_, at) => {
    const document = generateDocument(random, 300 + random.below(500))
    const text = textOf(document)
    const {head, tail} = generateFurniture(random, 600)
    const sibling = {...document, sequence: document.sequence + 1}
    return [
      noticeOf(document, `own-${at}`),
      noticeOf(document, `copy-${at}`, {text: `${head}\n${text}\n${tail}`}),
      noticeOf(document, `bare-${at}`, BARE),
      noticeOf(sibling, `sibling-${at}`),
      noticeOf(document, `template-${at}`, {...BARE, text: changeFact(random, text, random.of(FACTS))}),
      noticeOf(document, `half-${at}`, {...BARE, text: text.slice(0, text.length / 2)})
    ]
  }).flat()
}

describe('createIndex', () => {
  const document = generateDocument(createRandom(1), 900)
  const own = noticeOf(document, 'own')

  it('joins copies, and says why', () => {
    const {head, tail} = generateFurniture(createRandom(2), 600)
    const {clusters} = clustersOf([
      own,
      noticeOf(document, 'numbered', {text: `${head}\n${textOf(document)}\n${tail}`}),
      noticeOf(document, 'same', {...BARE, publication: own.publication}),
      noticeOf(document, 'near', {...BARE, text: `${textOf(document)}\n${tail}`})
    ])
    expect(clusters).toHaveLength(1)
    expect(clusters[0]).toMatchObject({
      id: 'near',
      documentKey: `${document.issuer}|${own.documentNumber!.canonical}`,
      members: ['near', 'numbered', 'own', 'same']
    })
    const why = new Map(clusters[0]!.links.map((link) => [`${link.a} ${link.b}`, link.why]))
    expect(why.get('numbered own')).toBe('same-number')
    expect(why.get('own same')).toBe('same-text')
    expect(why.get('near own')).toBe('near-text')
  })

  it('gives the same clusters, links, relations and refusals in any order of arrival', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 30}), fc.integer(), (seed, order) => {
        const notices = crowd(seed)
        expect(clustersOf(createRandom(order).shuffle(notices))).toEqual(clustersOf(notices))
      }),
      {numRuns: 15}
    )
  })

  it('gives the same clusters after removals and additions as from the start', () => {
    const notices = crowd(7)
    const index = createIndex()
    for (const notice of notices) index.add(notice)
    index.clusters()
    for (const {id} of notices.slice(0, 20)) expect(index.remove(id)).toBe(true)
    expect(index.remove('own-0')).toBe(false)
    expect(index.clusters()).toEqual(clustersOf(notices.slice(20)))
    for (const notice of notices.slice(0, 20)) index.add(notice)
    expect(index.size).toBe(notices.length)
    expect(index.clusters()).toEqual(clustersOf(notices))
  })

  it('replaces a notice of the same id, and compares its new text', () => {
    const index = createIndex()
    index.add(own)
    index.add(noticeOf(document, 'other', BARE))
    index.add(noticeOf(document, 'damp', {...BARE, text: textOf(document).replace('\n', '\n打印本页\n')}))
    expect(index.clusters().clusters).toHaveLength(1)
    index.add(noticeOf(document, 'own', {text: changeFact(createRandom(9), textOf(document), 'amount')}))
    expect(index.size).toBe(3)
    expect(index.clusters().clusters.map(({members}) => members)).toEqual([['damp', 'other'], ['own']])
  })

  it('grows beyond its first arrays, and gives each text once', () => {
    const random = createRandom(3)
    const index = createIndex()
    for (let at = 0; at < 1500; at++) {
      index.add(
        makeNotice({
          id: `n-${at}`,
          text: Array.from({length: 120}, () => String.fromCharCode(0x4e00 + random.below(5000))).join('')
        })
      )
    }
    index.add(own)
    index.add(noticeOf(document, 'copy', BARE))
    expect(index.clusters().clusters.filter(({members}) => members.length > 1)).toMatchObject([
      {members: ['copy', 'own']}
    ])
  })

  it('asks for texts only, and keeps none, when it is told where they are', () => {
    const asked: string[] = []
    const index = createIndex({
      texts(id) {
        asked.push(id)
        return id === 'own' ? own.text : `${own.text}\n责任编辑：张三`
      }
    })
    index.add(own)
    index.add(noticeOf(document, 'copy', {...BARE, text: `${own.text}\n责任编辑：张三`}))
    expect(asked).toEqual([])
    expect(index.clusters().clusters).toHaveLength(1)
    expect(asked.sort()).toEqual(['copy', 'own'])
  })

  it('compares a template of hundreds of instances with neighbours only, and merges none of them', () => {
    const text = textOf(document)
    const instances = Array.from({length: 150}, (_, at) =>
      noticeOf({...document, sequence: 200 + at}, `i-${at}`, {
        text: text.replace(/安排经费\d+/u, `安排经费${1000 + at}`)
      })
    )
    const copy = noticeOf({...document, sequence: 230}, 'copy', {text: instances[30]!.text})
    expect(joined([...instances, copy])).toEqual(['copy i-30'])
    expect(clustersOf(createRandom(1).shuffle([...instances, copy]))).toEqual(clustersOf([...instances, copy]))
  })

  it('joins a page that stands hundreds of times in a crawl, each with the next one', () => {
    const pages = Array.from({length: 300}, (_, at) => noticeOf(document, `p-${String(at).padStart(3, '0')}`, BARE))
    const {clusters} = clustersOf(createRandom(4).shuffle([...pages, own]))
    expect(clusters.map(({members}) => members.length)).toEqual([301])
    expect(clusters[0]!.links.length).toBeLessThan(3 * pages.length)
  })

  it('uses the rows of removed notices again', () => {
    const notices = crowd(12)
    const index = createIndex()
    for (const notice of notices) index.add(notice)
    index.clusters()
    const random = createRandom(13)
    for (let round = 0; round < 5; round++) {
      for (const notice of random.shuffle(notices).slice(0, 20)) {
        // Another notice takes the row, and what was found out about the old one must be forgotten.
        index.remove(notice.id)
        index.add(makeNotice({id: `stranger-${notice.id}`, text: textOf(generateDocument(random, 400))}))
      }
      for (const notice of notices) {
        index.remove(`stranger-${notice.id}`)
        index.add(notice)
      }
      expect(index.clusters()).toEqual(clustersOf(notices))
    }
  })

  it('takes empty and tiny texts', () => {
    const tiny = ['', '。', '特此公告', '特此公告。'].map((text, at) => makeNotice({id: `t-${at}`, text}))
    expect(joined(tiny)).toEqual([])
  })
})

describe('a cluster', () => {
  const random = createRandom(11)
  const document = generateDocument(random, 800)

  it('never has two numbers, though a copy without one agrees with both', () => {
    const other = {...document, sequence: document.sequence + 1}
    const notices = [noticeOf(document, 'a'), noticeOf(document, 'b', BARE), noticeOf(other, 'c')]
    expect(joined(notices)).toEqual(['a b'])
    const {refusals} = clustersOf(notices)
    expect(refusals).toContainEqual(expect.objectContaining({a: 'b', b: 'c', reason: 'cluster', between: ['a', 'c']}))
    expect(refusals).toContainEqual(expect.objectContaining({a: 'a', b: 'c', reason: 'number'}))
  })
  it('never has two facts, though a part of both agrees with both', () => {
    const lines = textOf(document).split('\n')
    const at = lines.findIndex((line) => line.includes('汇总后于'))
    const without = lines.toSpliced(at, 1).join('\n')
    const notices = [
      noticeOf(document, 'a', BARE),
      noticeOf(document, 'b', {...BARE, text: without}),
      noticeOf(document, 'c', {...BARE, text: changeFact(random, textOf(document), 'date')})
    ]
    expect(joined(notices)).toEqual(['a b'])
    expect(clustersOf(notices).refusals).toContainEqual(expect.objectContaining({a: 'a', b: 'c', reason: 'fact'}))
  })
  it("has the copies of a joint document, whose numbers stand on one another's pages", () => {
    const joint = makeNumber('湘教发', 2014, 7)
    const copy = noticeOf(document, 'b', {
      documentNumber: joint,
      otherNumbers: [noticeOf(document, 'a').documentNumber!]
    })
    expect(joined([noticeOf(document, 'a'), copy])).toEqual(['a b'])
  })
})

describe('find', () => {
  it('names copies first, then parts and refusals, with the verdict from the side of the one asked about', () => {
    const random = createRandom(5)
    const document = generateDocument(random, 900)
    const text = textOf(document)
    const index = createIndex()
    index.add(noticeOf(document, 'whole'))
    index.add(noticeOf(document, 'half', {...BARE, text: text.slice(0, text.length / 2)}))
    index.add(noticeOf({...document, sequence: 999}, 'sibling'))
    index.add(noticeOf(generateDocument(random, 900), 'stranger'))
    const found = index.find(noticeOf(document, 'asked'))
    expect(found.map(({id, verdict}) => `${verdict.type} ${id}`)).toEqual([
      'copy whole',
      'part half',
      'refused sibling'
    ])
    expect(found[1]!.verdict).toMatchObject({type: 'part', whole: 'a'})
    expect(index.size).toBe(4)
  })
})

describe('explain', () => {
  const random = createRandom(6)
  const document = generateDocument(random, 900)
  const index = createIndex()
  index.add(noticeOf(document, 'a', BARE))
  index.add(noticeOf(document, 'b', {...BARE, text: changeFact(random, textOf(document), 'amount')}))

  it('quotes what contradicts', () => {
    const amount = /安排经费(?<amount>\d+)万/u
    const {together, verdict} = index.explain('b', 'a')
    expect(together).toBe(false)
    const changed = changeFact(createRandom(6), textOf(document), 'amount')
    expect(changed).not.toBe(textOf(document))
    expect(verdict).toMatchObject({type: 'refused', reason: 'fact'})
    const own = amount.exec(textOf(document))!.groups!['amount']!
    expect(verdict.type === 'refused' && verdict.detail[1]).toBe(`${own}万`)
  })
  it('throws at ids that are not there', () => {
    expect(() => index.explain('a', 'nobody')).toThrow(TypeError)
  })
})
