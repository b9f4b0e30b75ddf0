import type Database from 'better-sqlite3'
import {StoreError} from './store-error.js'

/** Load better-sqlite3, which is an optional peer: whoever only extracts never installs it. */
export async function loadDriver(
  path: string,
  load: () => Promise<{default: typeof Database}> = () => import('better-sqlite3')
): Promise<typeof Database> {
  try {
    return (await load()).default
  } catch (error) {
    const message = `${path} needs the package better-sqlite3, which cannot be loaded: run \`npm install better-sqlite3\``
    throw new StoreError('missing-driver', path, message, {cause: error})
  }
}
