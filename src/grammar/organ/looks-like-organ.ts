import {findDivision} from '../division/find-division.js'
import {centralOrganAt} from './central-organ-at.js'
import {headEndingAt} from './head-ending-at.js'
import {LONGEST_ORGAN} from './organ-end.js'
import {withoutAlias} from './without-alias.js'

// Sentence punctuation and the marks of titles and lists.
const PUNCTUATION = /[。，；：、！？,;:!?《》〈〉\s]/u
// “不忘初心、牢记使命”主题教育领导小组: what a name may quote.
const QUOTED = /“[^“”]{0,30}”/gu
// 经开区建设局 is a name. 各级党组织, 本公司, 其他机构, 第一中心: what refers to organs without naming one.
const NO_NAME =
  /^(?:各(?!民族)|有关|相关|全体|所有|本(?!溪)|[该你其两几等某以由在为请向被把及与或是让给到报和]|对(?!外)|经(?!开区|[济信贸]|发局)|我们|我[国省市县区校院部局委厅]|上述|下列|一个|任何|关于|根据|按照|成立|设立|组建|撤销|召开|开展|推进|加强|做好|来源|作者|转达|传达|贯彻|落实|学习|参加|组织|建立|完善|调整|提高|支持|创建|建设[^部厅委局银]|加快)/u
// 相关, 各级 inside: a description of organs.
const DESCRIPTION = /的(?!群众)|各级|各有关|有关部门|相关部门|以及|等部门|关于|[了是]|印发|转发/u

/**
 * Tell quickly whether a line may be the name of one organ (机关): it ends with a head noun, has at most 60 characters and
 * no punctuation of sentences.
 *
 * @example
 * looksLikeOrgan('湖南省财政厅') // true
 * looksLikeOrgan('各级党组织') // false
 */
export function looksLikeOrgan(printed: string): boolean {
  const text = withoutAlias(printed)
  if (text.length < 2 || text.length > LONGEST_ORGAN) return false
  const bare = text.replace(QUOTED, '')
  if (PUNCTUATION.test(bare) || DESCRIPTION.test(bare)) return false
  // 对外贸易经济合作部, 和平区教育局: a known name may begin with any word.
  if (NO_NAME.test(bare) && !centralOrganAt(text, 0) && !findDivision(text)) return false
  return headEndingAt(text, 0, text.length) !== null || centralOrganAt(text, 0) === text
}
