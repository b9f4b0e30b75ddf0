import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Evidence} from '../schema/index.js'
import {cite} from './evidence.js'
import {isDateLine, NOTE_BEHIND} from './signature/date-line.js'
import {infosOf, record} from './tree.js'

/** （此件公开发布）, （本文有删减）, （联系人：某某；联系电话：…）, （信息公开形式：主动公开）, （发至县团级）. */
const NOTE =
  /^[（([【](?<note>(?:此(?:[件文函]|通知|公告|意见)|本件|本文|联系人|联系电话|联系单位|(?:政府)?信息公开|公开(?:方式|形式|属性|选项|类别|类型)|(?:主动|依申请)公开|不予公开|发至)[^（）()]{0,120}(?:[（(][^（）()]{0,60}[）)][^（）()]{0,60})?)[）)\]】]$/u
/** The same without brackets, when it stands alone. */
const BARE_NOTE =
  /^(?<note>此件(?:主动公开|公开发布|依申请公开|不予公开|删减后公开|有删减|发至\S{1,20})|(?:(?:政府)?信息)?公开(?:方式|形式|属性|选项|类别|类型)[:：]\s?(?:主动公开|依申请公开|不予公开|不公开|删减后公开))。?$/u

/** A bracket at the end. */
const CLOSED = new Set('）)')

/** Mark the notes (附注) in brackets under the date: 此件公开发布 and its kin (GB/T 9704-2012 §7.3.6). */
export const retextNotes: Plugin<[], Root> = () => (tree) => {
  const notes: string[] = []
  const evidence: Record<string, Evidence[]> = {}
  for (const info of infosOf(tree)) {
    if (info.element || info.block.text.length > 260 || info.block.kind === 'table') continue
    const text = info.block.text.trim()
    const alone = '（([【'.includes(text[0] ?? '-') ? NOTE.exec(text) : BARE_NOTE.exec(text)
    // 2014年3月5日（此件公开发布）: a line break is missing, and the line is still the date's.
    const match = alone ?? (CLOSED.has(text.at(-1)!) && isDateLine(info) ? NOTE_BEHIND.exec(text) : null)
    if (!match?.groups) continue
    if (alone) info.element = 'note'
    const note = match.groups['note']!
    const at = info.block.text.indexOf(note)
    evidence[`/notes/${notes.length}`] = [cite(info, 'note-line', at, at + note.length)]
    notes.push(note)
  }
  if (notes.length > 0) record(tree, 'notes', notes, evidence)
}
