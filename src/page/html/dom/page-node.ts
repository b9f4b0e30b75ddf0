import type {AttributeName} from './attribute-names.js'
import type {Tag} from './tag.js'

type OtherName = Exclude<AttributeName, 'class' | 'href' | 'style' | 'id'>

/** 节点: what a page consists of, each linked to the next of its parent. */
export type PageNode = PageElement | PageText

/** A text, which goes on behind comments and stray end tags. */
export class PageText {
  /** Tells texts from elements. */
  readonly tag = null
  next: PageNode | null = null
  /** The text, where it is not one unbroken slice of the source, and its places as in `Located.segments`. */
  data: string | null = null
  pieces: number[] | null = null

  /** @param start,end where it stands in the source */
  constructor(
    readonly start: number,
    public end: number
  ) {}
}

/** An element, with the attributes that something is read from; those that most elements have are fields. */
export class PageElement {
  end: number
  next: PageNode | null = null
  first: PageNode | null = null
  last: PageNode | null = null
  className: string | undefined = undefined
  id: string | undefined = undefined
  style: string | undefined = undefined
  href: string | undefined = undefined
  /** The others, each name with its value behind it: few elements have any, and few have the same ones. */
  others: string[] | null = null

  /** @param start,end where it stands in the source */
  constructor(
    readonly tag: Tag,
    readonly parent: PageElement | null,
    readonly start: number
  ) {
    this.end = start
  }

  /** Set an attribute; of two with one name the first counts. */
  set(name: AttributeName, value: string): void {
    if (name === 'class') this.className ??= value
    else if (name === 'href') this.href ??= value
    else if (name === 'style') this.style ??= value
    else if (name === 'id') this.id ??= value
    else if (this.others === null)
      this.others = [name, value] // takes no more room than it needs
    else if (this.other(name) === undefined) this.others.push(name, value)
  }

  /** Give an attribute that is no field. */
  other(name: OtherName): string | undefined {
    const {others} = this
    if (others === null) return undefined
    for (let at = 0; at < others.length; at += 2) if (others[at] === name) return others[at + 1]
    return undefined
  }

  append(node: PageNode): void {
    if (this.last === null) this.first = node
    else this.last.next = node
    this.last = node
  }
}

/** Give the characters of a text. */
export function textOf(source: string, {data, start, end}: PageText): string {
  return data ?? source.slice(start, end)
}

/** Give the places of a text, as in `Located.segments`. */
export function segmentsOf({pieces, start, end}: PageText): number[] {
  return pieces ?? [0, start, end]
}
