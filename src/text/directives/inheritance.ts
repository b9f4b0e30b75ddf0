import type {FoundActor} from './actor/actor-before.js'

/** 承前省略: who acts in sentences that do not say so. */
export interface Inheritance {
  /** Begin a paragraph of a section; gives who is inherited there. */
  enter: (section: string | null) => FoundActor | null
  /** End a paragraph: who acts at its end, its text, and whether its last sentence obliges them. */
  leave: (actor: FoundActor | null, text: string, obliges: boolean) => void
}

/** 必须遵守以下纪律： */
const OPENS_LIST = /[：:]$/u
/** （一）不得徇私；: an item with more to come. */
const GOES_ON = /[；;]$/u

/**
 * Keep track of who is inherited (承前省略) from paragraph to paragraph: within a section, and from a sentence that obliges somebody
 * and opens a list (调解员必须遵守以下纪律：) to the items below it.
 */
export function createInheritance(): Inheritance {
  let current: string | null = null
  let actor: FoundActor | null = null
  let list: {section: string | null; actor: FoundActor; open: boolean} | null = null
  return {
    enter: (section) => {
      const item =
        list !== null && (section === null ? list.section === null && list.open : isBelow(section, list.section))
      if (section === null || section !== current) actor = item ? list!.actor : null
      current = section
      return actor
    },
    leave: (last, text, obliges) => {
      actor = last
      const end = text.slice(-4).trimEnd()
      if (OPENS_LIST.test(end)) list = obliges && actor ? {section: current, actor, open: true} : null
      else if (list && !GOES_ON.test(end)) list.open = false
    }
  }
}

function isBelow(section: string, list: string | null): boolean {
  return list !== null && section.startsWith(`${list}.`)
}
