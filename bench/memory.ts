/**
 * Extract many pages in one process, and tell whether memory stays flat.
 *
 *     npm run bench -- memory [pages, 50000]
 *
 * The pages are those of `corpus/`, dressed as in `speed.ts`. Heap is what is in use after a collection, RSS what the system gave at
 * most since the line before, asked for every hundred pages.
 */
import process from 'node:process'
import {extract} from '../src/index.js'
import {decodePage} from '../src/page/decode/decode.js'
import {corpusPages} from './corpus-pages.js'
import {dressPage} from './dress-page.js'

const count = Number(process.argv[2] ?? 50_000)
const pages = corpusPages().map((bytes) => new TextEncoder().encode(dressPage(decodePage(bytes, {}).text)))

console.log('pages     heap MB   RSS MB')
let most = 0
for (let done = 1; done <= count; done++) {
  extract(pages[done % pages.length]!)
  if (done % 100 === 0) most = Math.max(most, process.memoryUsage.rss())
  if (done % Math.max(1, Math.floor(count / 10)) !== 0) continue
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed / 2 ** 20
  console.log(`${String(done).padStart(6)} ${heap.toFixed(1).padStart(10)} ${(most / 2 ** 20).toFixed(0).padStart(8)}`)
  most = 0
}
