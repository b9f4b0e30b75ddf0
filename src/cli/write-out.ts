import {once} from 'node:events'
import {createWriteStream} from 'node:fs'

/** A file or standard output, written as fast as it takes. */
export interface Output {
  write: (text: string) => Promise<void>
  close: () => Promise<void>
}

/**
 * Open a file for writing, or standard output where none is named.
 *
 * @throws {Error} of the operating system, if it cannot be opened or written
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) {
    return {
      write: async (text) => {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain')
      },
      close: () => Promise.resolve()
    }
  }
  const stream = createWriteStream(path)
  let broken: Error | undefined
  stream.on('error', (error) => (broken = error))
  const check = (): void => {
    if (broken) throw broken
  }
  await once(stream, 'open').catch(check)
  return {
    write: async (text) => {
      check()
      if (!stream.write(text)) await once(stream, 'drain').catch(check)
    },
    close: async () => {
      stream.end()
      if (!stream.closed) await once(stream, 'close').catch(check)
      check()
    }
  }
}
