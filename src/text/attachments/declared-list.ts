import type {Declared} from './declared.js'
import {NameSet} from './name-set.js'

/** The attachments that a document declares, each once (附件说明). */
export class DeclaredList {
  readonly all: Declared[] = []
  private readonly titles = new NameSet()
  private readonly numbered = new Map<number | null, NameSet>()

  /** Keep an attachment, unless it was declared before. */
  add(one: Declared): void {
    if (this.has(one)) return
    this.all.push(one)
    this.titles.add(one.title)
    const named = this.numbered.get(one.ordinal) ?? new NameSet()
    this.numbered.set(one.ordinal, named.add(one.title))
  }

  /** Tell whether an attachment is declared under a name like this. */
  names(name: string): boolean {
    return this.titles.hasAlike(name)
  }

  /** Tell whether an attachment was declared before: of two with numbers, 《甲》的说明 isn't 甲. */
  private has({ordinal, title}: Declared): boolean {
    if (ordinal === null) return this.titles.hasAlike(title)
    if (this.titles.hasEqual(title)) return true
    return [null, ordinal].some((number) => this.numbered.get(number)?.hasAlike(title) ?? false)
  }
}
