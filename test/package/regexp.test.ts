import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkSync} from 'recheck'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const source = join(import.meta.dirname, '../../src')

interface Literal {
  where: string
  pattern: string
  flags: string
}

/** List the regular expressions written in the sources. */
function literals(): Literal[] {
  const found: Literal[] = []
  for (const file of readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))) {
    const tree = ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({where: `${file}:${line}`, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1)})
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

/** Prove a pattern linear by its automaton; where look-around or size keeps that from being decided, attack it with made-up texts. */
function isLinear(pattern: string, flags: string): boolean {
  const {status} = checkSync(pattern, flags, {checker: 'automaton', timeout: 5000})
  if (status !== 'unknown') return status === 'safe'
  return checkSync(pattern, flags, {checker: 'fuzz', timeout: 20_000}).status !== 'vulnerable'
}

describe('regular expressions', () => {
  const all = literals()

  it('are found', () => {
    expect(all.length).toBeGreaterThan(50)
  })

  it('take time linear in the text', () => {
    const slow = all.filter(({pattern, flags}) => !isLinear(pattern, flags.replace('v', 'u')))
    expect(slow.map(({where, pattern}) => `${where} ${pattern}`)).toEqual([])
  }, 600_000)
})
