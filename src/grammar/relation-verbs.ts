import type {RelationType} from '../schema/index.js'

/** 关系动词: a verb before or behind a cited document and what the document does with it. */
export interface RelationVerb {
  type: RelationType
  /** Reads the words directly around, up to the clause's or sentence's end. */
  pattern: RegExp
  /** `before`: the words up to the title; `behind`: the words from its end. */
  side: 'before' | 'behind'
}

/**
 * 关系动词表, first match wins: what is said behind a title (同时废止, 收悉) is more telling than the preposition before it.
 *
 * 按照…要求 carries something out, 根据…规定 rests on it.
 */
export const RELATION_VERBS: readonly RelationVerb[] = [
  {type: 'repliesTo', side: 'behind', pattern: /^[^，。；,;]{0,20}(?:收悉|已收悉|均悉|悉$|悉[。，,]|已收到)/u},
  {
    type: 'repeals',
    side: 'behind',
    pattern:
      /^[^，。；,;]{0,30}(?:同时废止|即行废止|予以废止|(?<![已业被])(?<!已经)废止|停止执行|停止施行|不再执行|宣布失效|同时失效|自行失效|即行失效|失效$|作废|终止执行)/u
  },
  {type: 'replaces', side: 'before', pattern: /(?:代替|取代|替代)(?:原来?)?的?$/u},
  {type: 'repeals', side: 'before', pattern: /(?:废止|撤销|停止执行|停止施行|宣布失效)$/u},
  {
    type: 'amends',
    side: 'behind',
    pattern:
      /^[^，。；,;]{0,30}(?:[中后]?增加[一二三四五六七八九十两]|删[去除]第?|作出?(?:如下|以下|部分)?(?:修改|修订|修正|调整)|修改为|修订为|”调整为|予以修改|予以修订|进行(?:修改|修订|调整))/u
  },
  {type: 'amends', side: 'before', pattern: /(?<!新|经)(?:修改|修订|修正|调整|补充|删[去除])$/u},
  {
    type: 'forwards',
    side: 'behind',
    pattern:
      /^(?:（[^（）]{0,60}）|\([^()]{0,60}\))?(?:，?现(?:予以?|将其)?)?(?:转发|批转|(?:已|业)?经[^。；]{2,60}(?:转发|批转))/u
  },
  {type: 'forwards', side: 'before', pattern: /(?:转发|批转)$/u},
  {type: 'issues', side: 'before', pattern: /(?:现(?:予以?)?|决定)(?:印发|公布|发布|下发|颁布)$/u},
  {type: 'seeAlso', side: 'before', pattern: /(?:详见|参见|见|参照|参考|比照)$/u},
  {type: 'implements', side: 'before', pattern: /(?:按照?|遵照|对照)$/u},
  {
    type: 'implements',
    side: 'before',
    pattern: /(?:贯彻|落实|执行|实施|遵守|细化|推进|推动)[好和了]?$/u
  },
  {type: 'basedOn', side: 'before', pattern: /(?:根据|依据|依照|遵循|基于|[依据以])$/u}
]
