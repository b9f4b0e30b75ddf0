import {stat} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import type {Store} from '../../store/index.js'
import {hasCode} from '../fault.js'
import type {SeenInputs} from './seen-inputs.js'

/** What a run has read. */
export interface Reading {
  readonly paths: readonly string[]
  /** The folder that keys of files are relative to. */
  readonly root: string
  readonly seen: SeenInputs
  /** Keys of the archives that were read to their end without trouble. */
  readonly archives: ReadonlySet<string>
}

/**
 * Find inputs of earlier runs that are no more: files below what was read that are not there any longer, and records that an
 * archive no longer has.
 *
 * What exists and could not be read, or was not asked for this time, has not vanished.
 */
export async function* findVanished(store: Store, {paths, root, seen, archives}: Reading): AsyncGenerator<string> {
  const folders = paths.filter((path) => path !== '-').map((path) => resolve(path))
  if (folders.length === 0) return
  const under = (key: string): boolean => {
    const path = resolve(root, key)
    return folders.some((folder) => path === folder || path.startsWith(folder + sep) || path.startsWith(`${folder}#`))
  }
  for await (const {key} of store.inputs()) {
    if (key.startsWith('stdin#') || seen.has(key) || !under(key)) continue
    const files = filesOf(key)
    if (files.some((file) => archives.has(file)) || !(await anyExists(files.map((file) => resolve(root, file)))))
      yield key
  }
}

/** `a.ndjson#7` is a line of `a.ndjson`, or a file of that name. */
function filesOf(key: string): string[] {
  const files = [key]
  for (let at = key.indexOf('#'); at >= 0; at = key.indexOf('#', at + 1)) files.push(key.slice(0, at))
  return files
}

async function anyExists(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    try {
      await stat(path)
      return true
    } catch (error) {
      if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) return true
    }
  }
  return false
}
