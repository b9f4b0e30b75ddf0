/**
 * Cluster synthetic notices of about 1,000 characters, texts kept out of memory: time, memory, and what was found.
 *
 * `node dedupe-scale.js 1000000`
 */
import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {createIndex} from '../src/normalize/index.js'
import {noticeAt, originOf, textAt} from './synthetic.js'

const count = Number(process.argv[2] ?? 100_000)
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)
const megabytes = () => `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`

// Texts stand in a file, as they do in a store.
const path = join(tmpdir(), `gongwen-bench-${process.pid}`)
const file = openSync(path, 'w+')
const offsets = new Float64Array(count + 1)
for (let at = 0; at < count; at++) {
  const bytes = Buffer.from(textAt(at), 'utf16le')
  writeSync(file, bytes)
  offsets[at + 1] = offsets[at]! + bytes.length
}
const buffer = Buffer.alloc(1 << 16)
function textOf(at: number): string {
  return buffer.toString('utf16le', 0, readSync(file, buffer, 0, offsets[at + 1]! - offsets[at]!, offsets[at]!))
}

let start = performance.now()
for (let at = 0; at < count; at++) noticeAt(at, textOf(at))
console.log(`reading ${count} notices alone: ${seconds(start)} s`)

start = performance.now()
const whole = start
const used = process.cpuUsage()
const index = createIndex({texts: (id) => textOf(Number(id))})
for (let at = 0; at < count; at++) index.add(noticeAt(at, textOf(at)))
console.log(`added, with reading: ${seconds(start)} s, ${megabytes()}`)

start = performance.now()
const {clusters, relations, refusals} = index.clusters()
console.log(
  `clusters: ${seconds(start)} s, ${megabytes()}, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
)

console.log(`both: ${seconds(whole)} s, of which processor ${(process.cpuUsage(used).user / 1e6).toFixed(1)} s`)

let reprints = 0
let found = 0
let wrong = 0
let missed = 0
const clusterOf = new Map<number, string>()
for (const {id, members, links} of clusters) {
  for (const member of members) clusterOf.set(Number(member), id)
  if (new Set(members.map((member) => originOf(Number(member)))).size > 1) {
    wrong++
    if (process.argv[3]) console.log('wrong', JSON.stringify({members, links}))
  }
}
for (let at = 0; at < count; at++) {
  if (originOf(at) === at) continue
  reprints++
  if (clusterOf.get(at) === clusterOf.get(originOf(at))) found++
  else if (process.argv[3] && missed++ < Number(process.argv[3]))
    console.log(at, originOf(at), JSON.stringify(index.explain(String(at), String(originOf(at)))))
}
console.log({clusters: clusters.length, relations: relations.length, refusals: refusals.length, reprints, found, wrong})

start = performance.now()
index.clusters()
index.remove('0')
index.add(noticeAt(0, textOf(0)))
index.clusters()
console.log(`again after one change: ${seconds(start)} s`)
closeSync(file)
rmSync(path)
