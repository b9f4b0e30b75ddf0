import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {looksLikeOrgan, splitOrgans} from '../grammar/organ.js'
import type {Transmission, Urgency} from '../schema/index.js'
import {cite, citeAll} from './evidence.js'
import {headOf} from './head.js'
import {organsAbove} from './document-number/order-number.js'
import {squeeze} from './squeeze.js'
import {type ParagraphInfo, record} from './tree.js'

/** `中共湖南省委办公厅发电`, `某省人民政府文件`, `中华人民共和国国务院令`: an organ and what it sends. */
const LETTERHEAD = /^(?<organ>[^\s，。：][^，。：]{1,100}?)\s?(?:文件|发电|令|任命书|公告|函|会议纪要)$/u
/** 文件 alone below the stack of organs. */
const FILE = /^文\s{0,4}件$/u
/** `等级特提·明电`, `等级：特急`. */
const GRADE = /^等级[\s:：]*(?<urgency>特提|特急|加急|平急)(?:[·•・．.\s]*(?:内部)?(?<transmission>明电|密电))?/u
/** `特急`, `特 急`, alone on a line. */
const URGENT = /^(?<urgency>特\s{0,4}提|特\s{0,4}急|加\s{0,4}急|平\s{0,4}急)$/u
/** `机密★1年`, `秘密 ★ 长期`, `绝密`. */
const SECRET = /^(?<level>绝密|机密|秘密)\s?(?:[★☆*]\s?(?<period>\d{1,2}年|\d{1,2}个月|长期))?$/u
/** `000123`, `№000123`. */
const COPY_NUMBER = /^(?:No\.?|№)?\s?(?<number>\d{6})$/u
/** `发电单位 中共湖南省委办公厅`, `发往：各县人民政府`, `签批盖章：`: lines of a telegram's form. */
const SENDER = /^(?:发电单位|发往(?:单位)?|签批盖章)\s?[\s:：]/u
/** `内部传真电报`, `明传电报`: the name of a telegram's form. */
const TELEGRAM = /^(?:内部)?(?:传真|明传|密传|机要)?(?:电报|明电|密电)$/u

/**
 * Mark what the head of a document prints above its title (版头): 份号, 密级和保密期限, 紧急程度, 发文机关标志, and the grade and
 * transmission of a telegram (GB/T 9704-2012 §7.2).
 *
 * All of them are ordinary words elsewhere (信用等级, 国家秘密), so they count in the head only.
 */
export const retextLetterhead: Plugin<[], Root> = () => (tree) => {
  const head = headOf(tree)
  for (const [index, info] of head.entries()) {
    if (info.element) continue
    if (FILE.test(info.block.text.trim())) readStack(tree, [...organsAbove(head, index), info])
    else readLine(tree, info)
  }
}

/** The organs that issue a document together, one a line, and 文件 once (GB/T 9704-2012 §7.2.4). */
function readStack(tree: Root, lines: readonly ParagraphInfo[]): void {
  if (lines.length < 2 || lines.some(({element}) => element !== undefined)) return
  for (const line of lines) line.element = 'letterhead'
  const text = lines.map(({block}) => block.text.trim()).join(' ')
  record(tree, 'letterhead', text, {'/letterhead': [citeAll(lines, 'letterhead-line')]})
}

function readLine(tree: Root, info: ParagraphInfo): void {
  const text = info.block.text.trim()
  const offset = info.block.text.indexOf(text)
  const grade = GRADE.exec(text) ?? URGENT.exec(text)
  const letterhead = LETTERHEAD.exec(text)
  const secret = SECRET.exec(text)
  const copy = COPY_NUMBER.exec(text)
  if (grade?.groups) {
    info.element = 'urgency'
    const {urgency, transmission} = grade.groups
    const at = offset + text.indexOf(urgency!)
    record(tree, 'urgency', squeeze(urgency!) as Urgency, {
      '/urgency': [cite(info, 'urgency-grade', at, at + urgency!.length)]
    })
    if (transmission) {
      const from = offset + text.indexOf(transmission)
      const evidence = [cite(info, 'transmission-grade', from, from + transmission.length)]
      record(tree, 'transmission', transmission as Transmission, {'/transmission': evidence})
    }
  } else if (SENDER.test(text)) info.element = 'sender'
  else if (TELEGRAM.test(text) || isOfOrgans(letterhead?.groups?.['organ'])) {
    info.element = 'letterhead'
    record(tree, 'letterhead', text, {'/letterhead': [cite(info, 'letterhead-line')]})
  } else if (secret?.groups) {
    info.element = 'classification'
    const level = secret.groups['level'] as '绝密' | '机密' | '秘密'
    const secrecy = {level, period: secret.groups['period'] ?? null}
    const cited = [cite(info, 'secrecy-line')]
    record(tree, 'secrecy', secrecy, {
      '/secrecy/level': cited,
      ...(secrecy.period !== null && {'/secrecy/period': cited})
    })
  } else if (copy?.groups) {
    info.element = 'classification'
    record(tree, 'copyNumber', copy.groups['number']!, {'/copyNumber': [cite(info, 'copy-number-line')]})
  }
}

/** One organ, or several side by side. */
function isOfOrgans(text: string | undefined): boolean {
  return text !== undefined && (looksLikeOrgan(text) || splitOrgans(text) !== null)
}
