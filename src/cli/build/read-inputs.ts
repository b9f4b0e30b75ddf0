import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {namePattern} from '../inputs.js'
import {damage, type Item} from './item.js'
import {holdsPages, listFiles} from './list-files.js'
import {readFile} from './read-file.js'

/** Where to read, and what not. */
export interface ReadInputsOptions {
  /** The folder that keys of files are relative to: that of the database, so that both can move together. */
  readonly root: string
  /** Take only the files of folders whose name fits. */
  readonly pattern: string | undefined
  /** Files that the command writes itself. */
  readonly leaveOut: readonly string[]
  /** Collects the keys of the archives that are read to their end without trouble. */
  readonly archives: Set<string>
}

/** Read all pages of files, folders and standard input, in the same order in every run. */
export async function* readInputs(
  paths: readonly string[],
  {root, pattern, leaveOut, archives}: ReadInputsOptions
): AsyncGenerator<Item> {
  const own = new Set(leaveOut.map((path) => resolve(path)))
  const fits = pattern === undefined ? holdsPages : namePattern(pattern)
  for (const path of paths) {
    try {
      if (path === '-' || !(await stat(path)).isDirectory()) {
        yield* readFile(path, {root, archives})
        continue
      }
      for await (const file of listFiles(path, fits)) {
        if (typeof file !== 'string') yield file
        else if (!own.has(resolve(file))) yield* readFile(file, {root, archives})
      }
    } catch (error) {
      yield damage(path, error)
    }
  }
}
