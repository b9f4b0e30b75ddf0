/**
 * Measure what reading a page costs, stage by stage, beside the bare htmlparser2 parse and beside Readability.
 *
 *     npm run bench -- speed
 *
 * The pages are those of `corpus/`, HTML ones, from the project's root: as they are, and dressed with what a portal puts around a
 * document (`dress-page.ts`), because they are far lighter than real pages and the fixed cost of a document would hide all else.
 * CPU is user and system time of this process; each page is run in turn through all contenders, one warm-up pass and ten more,
 * and the best of the ten counts: other work on the machine only ever adds. The quotient to the bare parse is the figure, not the
 * milliseconds.
 */
import process from 'node:process'
import {Readability} from '@mozilla/readability'
import {parseDocument} from 'htmlparser2'
import {parseHTML} from 'linkedom'
import {extract} from '../src/index.js'
import {decodePage} from '../src/page/decode/decode.js'
import {parseHtml} from '../src/page/html/dom/parse-html.js'
import {readHtml} from '../src/page/html/read-html.js'
import {readPage} from '../src/parsers/read-page.js'
import {corpusPages} from './corpus-pages.js'
import {dressPage} from './dress-page.js'

const PASSES = 10

interface Contender {
  name: string
  run: (page: Page) => unknown
}

interface Page {
  bytes: Uint8Array
  text: string
  html: ReturnType<typeof parseHtml>
}

function toPage(bytes: Uint8Array): Page {
  const {text} = decodePage(bytes, {})
  return {bytes, text, html: parseHtml(text)}
}

/** Readability over linkedom, the usual way to read articles on a server. */
function readability({text}: Page): unknown {
  // The types of both speak of the DOM, which this project is compiled without.
  const {document} = parseHTML(text) as {document: never}
  return new Readability(document).parse()
}

function cpu(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function measure(pages: readonly Page[], contenders: readonly Contender[]): void {
  const best = contenders.map(() => pages.map(() => Infinity))
  for (let pass = 0; pass <= PASSES; pass++) {
    for (const [number, page] of pages.entries()) {
      for (const [index, {run}] of contenders.entries()) {
        // A page of a few kilobytes takes less than the clock tells apart: five at once.
        const took = cpu(() => {
          for (let turn = 0; turn < 5; turn++) run(page)
        })
        if (pass > 0) best[index]![number] = Math.min(best[index]![number]!, took / 5)
      }
    }
  }
  const sums = best.map((list) => list.reduce((sum, took) => sum + took, 0) / pages.length)
  console.log('stage                     ms a page   bare parses   pages/s')
  for (const [index, {name}] of contenders.entries()) {
    const took = sums[index]!
    const quotient = took / sums[0]!
    console.log(
      `${name.padEnd(24)} ${took.toFixed(3).padStart(10)} ${quotient.toFixed(2).padStart(13)} ${(1000 / took).toFixed(0).padStart(9)}`
    )
  }
}

const contenders: Contender[] = [
  {name: 'bare htmlparser2 parse', run: ({text}) => parseDocument(text)},
  {name: 'decode', run: ({bytes}) => decodePage(bytes, {})},
  {name: 'parse', run: ({text}) => parseHtml(text)},
  {name: 'content', run: ({html}) => readHtml(html)},
  {name: 'page: parse to facts', run: ({text}) => readPage(text)},
  {name: 'extract', run: ({bytes}) => extract(bytes)},
  {name: 'readability + linkedom', run: readability}
]
const plain = corpusPages().map(toPage)
const dressed = plain.map(({text}) => toPage(new TextEncoder().encode(dressPage(text))))
for (const [name, pages] of Object.entries({'as they are': plain, dressed})) {
  const average = pages.reduce((sum, {text}) => sum + text.length, 0) / pages.length
  console.log(
    `\n${pages.length} pages, ${name}: ${(average / 1000).toFixed(1)}k characters on average, Node ${process.version}\n`
  )
  measure(pages, contenders)
}
