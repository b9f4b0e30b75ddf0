import {nameKey, partsOf} from './name-key.js'

/**
 * Names of attachments (附件名称) that were met, to ask whether one of them comes again.
 *
 * A page may name thousands of files: each is filed once under all that it begins and ends with.
 *
 * @example
 * new NameSet().add('青岚市水库安全检查表').hasAlike('水库安全检查表.doc') // true
 */
export class NameSet {
  private readonly whole = new Set<string>()
  private readonly parts = new Set<string>()

  /** Keep a name. */
  add(name: string): this {
    const key = nameKey(name)
    if (key === '' || this.whole.has(key)) return this
    this.whole.add(key)
    for (const part of partsOf(key)) this.parts.add(part)
    return this
  }

  /** Tell whether a name was met, marks and white space aside. */
  hasEqual(name: string): boolean {
    return this.whole.has(nameKey(name))
  }

  /** Tell whether a name was met, or one that it begins or ends with, or that begins or ends with it. */
  hasAlike(name: string): boolean {
    const key = nameKey(name)
    return this.whole.has(key) || this.parts.has(key) || partsOf(key).some((part) => this.whole.has(part))
  }
}
