import {spawn} from 'node:child_process'
import {join} from 'node:path'

/** The built command, which `npm test` builds first; or another one, say of an installed package. */
export const COMMAND = process.env['GONGWEN_COMMAND'] ?? join(import.meta.dirname, '../../dist/cli/index.js')

/** What a process gave. */
export interface Run {
  code: number | null
  out: string
  err: string
}

/** Run the command as a process, with options for Node before it where they are given. */
export function gongwen(
  args: readonly string[],
  input?: string | Uint8Array,
  {node = [], cwd}: {node?: readonly string[]; cwd?: string} = {}
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // A second thread costs more than it saves on a few pages.
    const all = args[0] === 'build' && !args.includes('--jobs') ? [...args, '--jobs', '1'] : args
    const child = spawn(process.execPath, [...node, COMMAND, ...all], cwd === undefined ? {} : {cwd})
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code) => {
      resolve({code, out, err})
    })
    child.stdin.end(input)
  })
}
