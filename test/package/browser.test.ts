import {join} from 'node:path'
import {builtinModules} from 'node:module'
import {rolldown} from 'rolldown'
import {describe, expect, it} from 'vitest'

const source = join(import.meta.dirname, '../../src')

describe('the core in a browser', () => {
  it.each(['index.ts', 'schema/index.ts', 'normalize/index.ts', 'feed/index.ts'])(
    'bundles %s without a Node built-in',
    async (entry) => {
      const wanted: string[] = []
      const bundle = await rolldown({
        input: join(source, entry),
        platform: 'browser',
        resolve: {extensionAlias: {'.js': ['.ts', '.js']}},
        plugins: [
          {
            name: 'note-built-ins',
            resolveId(id) {
              if (id.startsWith('node:') || builtinModules.includes(id)) wanted.push(id)
            }
          }
        ]
      })
      const {output} = await bundle.generate({format: 'esm'})
      await bundle.close()
      expect(wanted).toEqual([])
      expect(output[0].code.length).toBeGreaterThan(1000)
    }
  )
})
