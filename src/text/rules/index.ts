import {BODY_AND_TAIL} from './body-and-tail.js'
import {CONFLICTS} from './conflicts.js'
import {DIRECTIVES} from './directives.js'
import {FURNITURE} from './furniture.js'
import {HEAD} from './head.js'
import {ISSUERS} from './issuers.js'
import {KINDS} from './kinds.js'
import {LIMITS} from './limits.js'
import {PAGE_FACTS} from './page-facts.js'
import {PAGE_MESSAGES} from './page-messages.js'
import {REFERENCES} from './references.js'
import type {Rule, RuleTable} from './rule.js'
import {TITLES} from './titles.js'

/** 规则分组: the tables of rules in the order of `docs/rules.md`, under their titles. */
export const RULE_GROUPS: readonly (readonly [title: string, rules: RuleTable])[] = [
  ['Page and encoding 页面和编码', PAGE_MESSAGES],
  ['Limits 上限', LIMITS],
  ['What is removed 去除', FURNITURE],
  ['Page facts 页面事实', PAGE_FACTS],
  ['Title 标题', TITLES],
  ['Head 版头', HEAD],
  ['Issuers 发文机关', ISSUERS],
  ['Body and tail 主体和版记', BODY_AND_TAIL],
  ['Kind, type and form 类别、文种和形式', KINDS],
  ['References and relations 引用和关系', REFERENCES],
  ['Directives 要求事项', DIRECTIVES],
  ['Conflicts 矛盾', CONFLICTS]
]

/** Find a rule by the id that evidence, a message or a removal bears; ids such as `meta-pubdate` belong to a family (`meta-*`). */
export function findRule(id: string): Rule | null {
  const family = `${id.split('-', 1)[0]!}-*`
  for (const [, rules] of RULE_GROUPS) {
    const rule = rules[id] ?? rules[family]
    if (rule) return rule
  }
  return null
}
