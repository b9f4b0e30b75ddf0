import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listCases} from '../../scripts/corpus-cases.mjs'
import {rulesPage} from '../../scripts/rules-page.mjs'
import {extract, noticeJsonSchema} from '../../src/index.js'
import {findRule, RULE_GROUPS} from '../../src/text/rules/index.js'
import type {Rule, Voice} from '../../src/text/rules/rule.js'
import {ruleIdsIn} from './rule-ids.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const rules: [id: string, rule: Rule][] = RULE_GROUPS.flatMap(([, table]) => Object.entries(table))
const sources = ['page', 'parsers', 'text'].flatMap((room) =>
  readdirSync(join(root, 'src', room), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !(room === 'text' && name.startsWith('rules')))
    .map((name) => join(root, 'src', room, name))
)
const used = [...ruleIdsIn([...sources, join(root, 'src/extract.ts')])].toSorted()

/** Tell whether an id of the tables is one that the code uses; either may stand for a family (`form-*`). */
const covers = (one: string, other: string): boolean =>
  one === other || (one.endsWith('*') && other.startsWith(one.slice(0, -1)))

/** The ids that pages of the corpus show, by voice. */
function observe(): Record<Voice, Set<string>> {
  const seen = {evidence: new Set<string>(), message: new Set<string>(), removal: new Set<string>()}
  for (const {page, about} of listCases(join(root, 'corpus'))) {
    const {notice, messages, removed} = extract(page, {explain: true, ...(about.url && {url: about.url})})
    for (const {rule} of Object.values(notice.evidence).flat()) seen.evidence.add(rule)
    for (const {ruleId} of messages) seen.message.add(ruleId ?? '')
    for (const {rule} of removed) seen.removal.add(rule)
  }
  return seen
}

describe('the tables of rules', () => {
  it('know every rule that the code uses', () => {
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter((id) => !rules.some(([known]) => covers(id, known)))).toEqual([])
  })

  it('hold no rule that the code does not use', () => {
    expect(rules.filter(([known]) => !used.some((id) => covers(id, known))).map(([id]) => id)).toEqual([])
  })

  it('know every rule that the corpus shows, with its voice', () => {
    const seen = Object.entries(observe()) as [Voice, Set<string>][]
    const unknown = seen.flatMap(([voice, ids]) =>
      [...ids].filter((id) => !findRule(id)?.speaks.includes(voice)).map((id) => `${voice}: ${id}`)
    )
    expect(unknown).toEqual([])
  })

  it('name each rule once', () => {
    const ids = rules.map(([id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('say how much a message matters, and nothing of the kind of other rules', () => {
    const wrong = rules.filter(([, rule]) => rule.speaks.includes('message') !== (rule.severity !== undefined))
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('find a member of a family, and nothing for a name that is none', () => {
    expect(findRule('meta-pubdate')?.speaks).toEqual(['evidence'])
    expect(findRule('title-nonsense')).toBeNull()
  })
})

describe('a message', () => {
  it('leads to its rule in the documentation', () => {
    const {messages} = extract('\0')
    expect(messages.map(({url}) => url)).toContain('docs/rules.md#text-nul')
    expect(read('docs/rules.md')).toContain('\n### `text-nul`\n')
  })
})

describe('docs/how-a-value-is-found.md', () => {
  const guide = read('docs/how-a-value-is-found.md')
  const {notice} = extract(new Uint8Array(readFileSync(join(root, /corpus\/\S+\/page\.html/u.exec(guide)![0]))))
  const rulesOf = (field: string): string[] =>
    Object.entries(notice.evidence).flatMap(([pointer, list]) =>
      pointer.split('/')[1] === field ? list.map(({rule}) => rule) : []
    )
  const backticked = (text: string): string[] => [...text.matchAll(/`(?<word>[\w-]+)`/gu)].map(([, word]) => word!)
  const rows = [...guide.matchAll(/^\| (?<fields>`.+) \| .+ \| (?<ids>`.+) \|$/gmu)].map(({groups}) => groups!)

  it.each(rows)('gives the rules of $fields', ({fields, ids}) => {
    expect(new Set(backticked(fields!).flatMap(rulesOf))).toEqual(new Set(backticked(ids!)))
  })

  it('quotes the evidence of the date', () => {
    const quoted = /^"\/date": (?<list>\[[^`]+\])\n```$/mu.exec(guide)!.groups!['list']!
    expect(JSON.parse(quoted)).toEqual(notice.evidence['/date'])
  })
})

describe('generated files', () => {
  it('docs/rules.md is current', () => {
    expect(read('docs/rules.md')).toBe(rulesPage(RULE_GROUPS))
  })

  it('schema/notice.schema.json is current', () => {
    expect(JSON.parse(read('schema/notice.schema.json'))).toEqual(noticeJsonSchema())
  })

  it('docs/sources.md and the registry of sources are current', () => {
    const {status, stderr} = spawnSync(process.execPath, [join(root, 'scripts/generate-sources.mjs'), '--check'], {
      encoding: 'utf8'
    })
    expect([status, stderr]).toEqual([0, ''])
  })
})
