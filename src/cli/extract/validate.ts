import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {Notice} from '../../schema/index.js'
import {Fault, hasCode} from '../fault.js'

/**
 * Check stored notices against the schema: NDJSON line by line, or one JSON value over many lines. Print each that is not valid
 * with its place and the reason.
 *
 * @returns how many were checked and how many are not valid
 * @throws {Fault} if the file cannot be read
 */
export async function validateFile(
  path: string,
  print: (line: string) => void
): Promise<{checked: number; invalid: number}> {
  const counts = {checked: 0, invalid: 0}
  const check = (value: unknown, place: string): void => {
    const problem = value === undefined ? 'no JSON' : problemOf(value)
    counts.checked++
    if (problem === null) return
    counts.invalid++
    print(`${path}:${place}: ${problem}`)
  }
  const whole: string[] = []
  let number = 0
  try {
    const input = path === '-' ? process.stdin : createReadStream(path)
    for await (const line of createInterface({input, crlfDelay: Infinity})) {
      number++
      if (whole.length > 0) whole.push(line)
      else if (line.trim() !== '') {
        const value = parse(line)
        if (value === undefined && counts.checked === 0) whole.push(line)
        else check(value, String(number))
      }
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Fault(`${path}: no such file`, 2)
    throw new Fault(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (whole.length > 0) {
    const value = parse(whole.join('\n'))
    if (Array.isArray(value)) for (const [index, one] of value.entries()) check(one, `[${index}]`)
    else check(value, '1')
  }
  return counts
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemOf(value: unknown): string | null {
  const explained = (value as {notice?: unknown} | null)?.notice
  const result = Notice.safeParse(explained ?? value)
  if (result.success) return null
  return result.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`).join('; ')
}
