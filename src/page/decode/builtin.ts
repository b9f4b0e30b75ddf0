/** What Node's buffers have beside the standard, as far as it is used. */
export interface NodeBuffer {
  Buffer: {from(memory: ArrayBufferLike, start: number, length: number): {indexOf(byte: number): number}}
  isUtf8: (bytes: Uint8Array) => boolean
  transcode: (bytes: Uint8Array, from: 'utf8', to: 'utf16le') => {toString(encoding: 'utf16le'): string}
}

interface NodeCrypto {
  createHash(algorithm: 'sha256'): {update(data: string | Uint8Array): {digest(encoding: 'hex'): string}}
}

interface Builtins {
  'node:buffer': NodeBuffer
  'node:crypto': NodeCrypto
}

interface Runtime {
  process?: {getBuiltinModule?: <Name extends keyof Builtins>(name: Name) => Builtins[Name] | undefined}
}

/** Give a module of Node; nothing of it where the runtime is another, as a browser. */
export function builtin<Name extends keyof Builtins>(name: Name): Partial<Builtins[Name]> {
  return (globalThis as Runtime).process?.getBuiltinModule?.(name) ?? {}
}
