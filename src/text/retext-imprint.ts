import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {findDates} from '../grammar/dates.js'
import {findOrgans} from '../grammar/organ.js'
import {cite} from './evidence.js'
import {paragraphsOf, record} from './tree.js'

/** `抄送：某某，某某。`, `抄　送：`, `分送：`, `抄报：`. */
const COPIED = /^(?:抄\s{0,3}送|抄\s{0,3}报|分\s{0,3}送)[:：\s]\s*(?<organs>\S[\s\S]*)$/u
/** `某某办公厅秘书处　2014年3月20日印发`. */
const PRINTED =
  /^(?<organ>[^。，：\d〇二]{2,60}?)\s{0,20}(?<date>[^\s年]{2,4}\s?年\s?[^\s月]{1,3}\s?月\s?[^\s日]{1,3}\s?日)\s?印发$/u
const PRINTED_ALONE = /^(?<date>[^\s年]{4}\s?年\s?[^\s月]{1,3}\s?月\s?[^\s日]{1,3}\s?日)\s?印发$/u

/**
 * Mark the imprint (版记): 抄送机关, and who printed the document when (印发机关和印发日期, GB/T 9704-2012 §7.4).
 *
 * The printing date is never the date of the document.
 */
export const retextImprint: Plugin<[], Root> = () => (tree) => {
  for (const {info} of paragraphsOf(tree).slice(-60)) {
    if (info.element) continue
    const {text} = info.block
    const copied = COPIED.exec(text)
    const printed = text.endsWith('印发') ? (PRINTED.exec(text) ?? PRINTED_ALONE.exec(text)) : null
    if (copied?.groups) {
      info.element = 'copied-to'
      const organs = copied.groups['organs']!.trim().replace(/[。.]$/u, '')
      const at = text.lastIndexOf(copied.groups['organs']!)
      record(tree, 'copiedTo', organs, {'/copiedTo': [cite(info, 'copied-to-line', at, at + organs.length)]})
    } else if (printed?.groups) {
      const [date] = findDates(text)
      const organ = printed.groups['organ'] ? (findOrgans(printed.groups['organ'])[0]?.name ?? null) : null
      if (!date?.value) continue
      info.element = 'printing'
      const evidence = [cite(info, 'printing-line')]
      record(
        tree,
        'printing',
        {organ, date: date.value},
        {
          '/printing/date': evidence,
          ...(organ !== null && {'/printing/organ': evidence})
        }
      )
    }
  }
}
