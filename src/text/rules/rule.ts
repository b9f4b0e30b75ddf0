/** How a rule speaks: in the evidence of a value, in a message, or in the list of what was removed. */
export type Voice = 'evidence' | 'message' | 'removal'

/** 规则: what a rule looks for and why it is believed. `docs/rules.md` is generated from the tables of rules. */
export interface Rule {
  /** What the rule is about: the field of the Notice, or the thing, with its Chinese term. */
  element: string
  speaks: readonly Voice[]
  /** How much a message matters: `warning`, a value may be wrong or missing; `info`, worth knowing. */
  severity?: 'warning' | 'info'
  /** What a message says, where its words are always the same. */
  reason?: string
  /** What the rule looks for, why it is believed, and where that is laid down. */
  says: string
  /** An invented text that shows it. */
  example?: string
  /** What the rule leaves alone. */
  not?: string
}

/** A table of rules by their ids; an id that ends with `*` stands for all that begin so. */
export type RuleTable = Readonly<Record<string, Rule>>
