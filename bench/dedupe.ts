/**
 * Measure what finds copies: the hard cases with 300 pairs each, signatures for each second on one core beside npm `minhash`,
 * and the memory of a million signatures with their bands.
 */
import {createBandIndex} from '../src/normalize/sketch/band-index.js'
import {BANDS, bandKey, createIndex, signature} from '../src/normalize/index.js'
import {HARD_CASES, outcome} from '../test/normalize/cases.js'
import {generateDocument, textOf} from '../test/normalize/generate.js'
import {createRandom} from '../test/normalize/random.js'

const PAIRS = Number(process.argv[2] ?? 300)

for (const hardCase of HARD_CASES) {
  const random = createRandom(42)
  let right = 0
  let merged = 0
  for (let pair = 0; pair < PAIRS; pair++) {
    const index = createIndex()
    const document = generateDocument(random, 300 + Math.floor((2200 * pair) / PAIRS))
    for (const notice of hardCase.make(random, document)) index.add(notice)
    const together = index.explain('a', 'b').together
    if (together) merged++
    if (outcome(index.clusters().relations[0]?.type, together) === hardCase.expected) right++
  }
  const percent = ((100 * right) / PAIRS).toFixed(1)
  console.log(`${hardCase.name}: ${percent} % ${hardCase.expected}, ${merged} of ${PAIRS} merged`)
}

/** Texts of about so many bytes in UTF-8 (a Han character has three), each used several times. */
function texts(bytes: number): string[] {
  const random = createRandom(bytes)
  return Array.from({length: 500}, () => {
    const text = textOf(generateDocument(random, bytes / 2))
    let size = 0
    let end = 0
    while (size < bytes && end < text.length) size += text.charCodeAt(end++) < 0x80 ? 1 : 3
    // Read back from bytes, so that the string is flat as those of a parser are.
    return Buffer.from(text.slice(0, end), 'utf16le').toString('utf16le')
  })
}

function measure(name: string, all: readonly string[], work: (text: string) => unknown, rounds: number): void {
  let best = 0
  for (let repeat = 0; repeat < 5; repeat++) {
    const start = process.cpuUsage()
    for (let round = 0; round < rounds; round++) for (const text of all) work(text)
    best = Math.max(best, (1e6 * rounds * all.length) / process.cpuUsage(start).user)
  }
  console.log(`${name}: ${Math.round(best)} texts a second of one core`)
}

interface MinHash {
  Minhash: new () => {update(gram: string): void}
}
// Has no types; a name in a constant keeps the compiler from asking for them.
const peer: string = 'minhash'
const {Minhash} = ((await import(peer)) as {default: MinHash}).default
for (const bytes of [2000, 10_000]) {
  const all = texts(bytes)
  measure(`signature, ${bytes} bytes`, all, signature, 20)
  const withBands = (text: string) => {
    const {slots} = signature(text)
    let keys = 0
    for (let band = 0; band < BANDS; band++) keys ^= bandKey(slots, 0, band)
    return keys
  }
  measure(`signature and band keys, ${bytes} bytes`, all, withBands, 20)
  const peerSignature = (text: string) => {
    const hash = new Minhash()
    for (let at = 0; at + 5 <= text.length; at++) hash.update(text.slice(at, at + 5))
    return hash
  }
  measure(`npm minhash, ${bytes} bytes`, all.slice(0, 50), peerSignature, 1)
}

const million = createBandIndex()
const random = createRandom(1)
const slots = new Uint16Array(100)
for (let row = 0; row < 1_000_000; row++) {
  for (let slot = 0; slot < slots.length; slot++) slots[slot] = random.below(0x10000)
  million.add(row, slots)
}
console.log(`a million signatures with bands: ${Math.round(million.bytes / 1e6)} MB`)
