/**
 * Measure the embedded store: notices inserted a second, and how long any two characters take to find.
 *
 *     npm run bench -- store 100000
 *
 * The notices are synthetic, about 1,000 characters (2.9 kB) each, of 8,000 words drawn after Zipf's law:
 * 100,000 characters have 26,000 different bigrams, as many as real official documents have.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {openStore, type StoreQuery} from '../src/store/index.js'
import type {Notice} from '../src/schema/index.js'
import {plainNotice} from '../test/feed/sample-notice.js'

const count = Number(process.argv[2] ?? 100_000)
const batchSize = 2000

/** Small, seeded and the same on every machine (xorshift). */
let state = 0x9e3779b9
function random(): number {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 0x1_0000_0000
}

/** Words by rank, of 2,500 characters of which the first are the most frequent: two characters, every third four. */
const words = Array.from({length: 8000}, (_, rank) => {
  const character = () => String.fromCharCode(0x4e00 + Math.floor(2500 * random() ** 4))
  return Array.from({length: rank % 3 === 2 ? 4 : 2}, character).join('')
})
words.splice(0, 6, '通知', '工作', '有关', '单位', '贯彻执行', '各级人民政府')

/** A word after Zipf: the rank is even on a logarithmic scale. */
function word(): string {
  return words[Math.floor(words.length ** random()) - 1]!
}

const template = plainNotice({id: 'bench', text: 'x', kind: 'official-document', documentType: '通知'})

/** Make a notice of words, punctuation and line ends. */
function notice(index: number): Notice {
  let text = ''
  while (text.length < 1000) {
    for (let left = 2 + Math.floor(random() * 8); left > 0; left--) text += word()
    text += random() < 0.7 ? '，' : random() < 0.8 ? '。' : '。\n'
  }
  const span: [number, number] = [0, text.length]
  const year = 2000 + (index % 24)
  const canonical = `测发〔${year}〕${index}号`
  return {
    ...template,
    id: `bench-${index}`,
    title: `关于${text.slice(0, 12)}的通知`,
    text,
    preamble: [{type: 'paragraph', text, span}],
    date: `${year}-0${1 + (index % 9)}-1${index % 10}`,
    documentNumber: {
      text: canonical,
      canonical,
      type: 'standard',
      agencyCode: '测发',
      year,
      sequence: index,
      redacted: false
    },
    issuers: [{name: `第${index % 500}局`, role: 'sole', qualified: true, division: null}],
    publication: {...template.publication, url: `https://example.gov.cn/${index}.html`}
  }
}

const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'))
const path = join(folder, 'bench.sqlite')
const store = await openStore(path)
const queries = new Set<string>(['通知', '工作', '，要', '。\n', '贯彻'])
const truths = new Map<string, number>()
const texts: string[] = []

let writing = 0
let computing = 0
for (let first = 0; first < count; first += batchSize) {
  const batch = Array.from({length: Math.min(batchSize, count - first)}, (_, index) => notice(first + index))
  for (const {text} of batch) texts.push(text)
  const bands = new Map(batch.map(({id}) => [id, Uint32Array.from({length: 20}, () => random() * 0xffffffff)]))
  const begin = performance.now()
  const before = process.cpuUsage()
  await store.write({notices: batch, bands})
  writing += performance.now() - begin
  const {user, system} = process.cpuUsage(before)
  computing += (user + system) / 1000
}
const rate = (milliseconds: number) => Math.round(count / (milliseconds / 1000))
console.log(`${count} notices: ${rate(writing)} inserted a second, ${rate(computing)} a second of processor time`)
console.log(`${(statSync(path).size / 1e9).toFixed(2)} GB`)

// Two characters as they stand anywhere in the texts: frequent and rare ones, with punctuation.
while (queries.size < 200) {
  const text = texts[Math.floor(random() * texts.length)]!
  const at = Math.floor(random() * (text.length - 2))
  queries.add(text.slice(at, at + 2))
}
for (const query of queries) {
  let truth = 0
  for (const text of texts) if (text.includes(query)) truth++
  truths.set(query, truth)
}
/** Search twice and give the processor time of the better one, in milliseconds: a busy machine must not count. */
async function measure(query: StoreQuery): Promise<{total: number; time: number}> {
  let [total, time] = [0, Infinity]
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage()
    ;({total} = await store.search(query))
    const {user, system} = process.cpuUsage(before)
    time = Math.min(time, (user + system) / 1000)
  }
  return {total, time}
}

const times: number[] = []
let wrong = 0
for (const query of queries) {
  const {total, time} = await measure({text: `"${query}"`, in: 'text'})
  times.push(time)
  if (total !== truths.get(query)) wrong++
}
times.sort((a, b) => a - b)
const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(1)
console.log(
  `${queries.size} queries of two characters: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms, ${wrong} differ from LIKE`
)
const others: StoreQuery[] = [
  ...['通', '一', '贯彻执行', '各级人民政府', '各级人民政府 贯彻执行', '通知 工作 有关 单位'].map((text) => ({text})),
  {text: '通知', collapse: true},
  {text: '通知', kind: 'official-document', from: '2014'},
  {text: '贯彻执行', in: 'title'}
]
for (const query of others) {
  const {total, time} = await measure(query)
  console.log(`${JSON.stringify(query)}: ${total} hits in ${time.toFixed(1)} ms`)
}
await store.close()
rmSync(folder, {recursive: true})
