import {readFileSync} from 'node:fs'
import ts from 'typescript'

/** Names of variables, properties and parameters that hold the id of a rule. */
const HOLDERS: ReadonlySet<string> = new Set(['rule', 'ruleId', 'unseen', 'rules'])
const ASSIGNMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken
])

/** Functions by name, with the positions of their parameters that are ids of rules. */
type Takers = Map<string, Set<number>>

/** Collect the ids of rules that source files use; a template such as `form-${form}` gives `form-*`. */
export function ruleIdsIn(paths: readonly string[]): Set<string> {
  const files = paths.map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  const takers = new Map(files.map((file) => [file, takersIn(file)]))
  const exported: Takers = new Map()
  for (const [file, local] of takers) {
    for (const name of exportsOf(file)) if (local.has(name)) exported.set(name, local.get(name)!)
  }
  const ids = new Set<string>()
  for (const file of files) {
    visit(file, (node) => {
      for (const id of idsAt(node, new Map([...exported, ...takers.get(file)!]))) ids.add(id)
    })
  }
  return ids
}

function idsAt(node: ts.Node, takers: Takers): string[] {
  if (ts.isPropertyAssignment(node)) return holds(node.name) ? stringsOf(node.initializer) : []
  if (ts.isVariableDeclaration(node)) return node.initializer && holds(node.name) ? valuesOf(node.initializer) : []
  if (ts.isFunctionDeclaration(node)) return /rule$/iu.test(node.name?.text ?? '') ? valuesOf(node) : []
  if (ts.isBinaryExpression(node)) {
    return ASSIGNMENTS.has(node.operatorToken.kind) && holds(node.left) ? stringsOf(node.right) : []
  }
  if (!ts.isCallExpression(node)) return []
  const positions = [...(takers.get(nameOf(node.expression)) ?? [])]
  return positions.flatMap((at) => (node.arguments[at] ? stringsOf(node.arguments[at]) : []))
}

/** The strings that an expression may be. */
function stringsOf(node: ts.Node): string[] {
  // An empty string holds the place of an id that is filled in later.
  if (ts.isStringLiteralLike(node)) return node.text === '' ? [] : [node.text]
  if (ts.isTemplateExpression(node)) return [`${node.head.text}*`]
  if (ts.isParenthesizedExpression(node)) return stringsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...stringsOf(node.whenTrue), ...stringsOf(node.whenFalse)]
  return ts.isBinaryExpression(node) ? [...stringsOf(node.left), ...stringsOf(node.right)] : []
}

/** The strings that an expression may be, or that the functions in it may return. */
function valuesOf(node: ts.Node): string[] {
  const found = stringsOf(node)
  visit(node, (inner) => {
    if (ts.isReturnStatement(inner) && inner.expression) found.push(...stringsOf(inner.expression))
    else if (ts.isArrowFunction(inner)) found.push(...stringsOf(inner.body))
  })
  return found
}

function takersIn(file: ts.SourceFile): Takers {
  const takers: Takers = new Map()
  visit(file, (node) => {
    if (!ts.isFunctionLike(node)) return
    const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
    for (const [at, parameter] of node.parameters.entries()) {
      if (!named || !holds(parameter.name)) continue
      const name = nameOf(named)
      takers.set(name, (takers.get(name) ?? new Set()).add(at))
    }
  })
  return takers
}

function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
      ? [statement.name?.text ?? '']
      : []
  )
}

/** The last name of `add`, `this.#note`, `rules[index]`. */
function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node)) return nameOf(node.expression)
  return ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteral(node) ? node.text : ''
}

const holds = (name: ts.Node): boolean => HOLDERS.has(nameOf(name))

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    see(next)
    ts.forEachChild(next, (child) => void open.push(child))
  }
}
