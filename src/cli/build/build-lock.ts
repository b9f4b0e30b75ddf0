import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {Fault, hasCode} from '../fault.js'

/**
 * Keep a second build away from the same database: each would write half of what the other has read.
 *
 * The lock is a file beside the database with the process that holds it; that of a process that was killed counts for nothing.
 *
 * @returns what takes the lock away
 * @throws {Fault} if another build is running
 */
export function lockBuild(database: string): () => void {
  const path = `${database}.lock`
  for (;;) {
    try {
      writeFileSync(path, holder(process.pid), {flag: 'wx'})
      return () => {
        rmSync(path, {force: true})
      }
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const held = readLock(path)
    const id = Number(held?.split(' ')[0])
    if (held !== null && id !== process.pid && isRunning(id) && holder(id) === held) {
      throw new Fault(
        `${database} is locked: another build (process ${id}) writes it; wait until it has ended, or stop it, and run again`
      )
    }
    rmSync(path, {force: true})
  }
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** Name a process so that a later one of the same number is not taken for it, where the system tells (Linux). */
function holder(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    // The 22nd value is the start time; the second, in brackets, may hold spaces.
    return `${id} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''}`
  } catch {
    return `${id} `
  }
}
