import type {Root} from 'nlcst'
import {splitOrgans} from '../../grammar/organ.js'
import type {DocumentNumber} from '../../schema/index.js'
import {cite} from '../evidence.js'
import {findingsOf, type ParagraphInfo} from '../tree.js'

/** `教育部 财政部令`第3号: the organs that a series is named for; `海关总署`2014年第5号公告: those before the number alone. */
const NAMED_SERIES = /^(?<organs>[^\d第]{2,120}?)\s{0,4}(?:令|公告|通告)(?:[\s（(第〔［[\d]|$)/u
/** 市政府令: a government without its place. */
const UNNAMED = /^[省市州县区]?(?:人民)?政府$/u
const NAMED = /^(?<organs>[^\d第]{2,120}?)(?:[\s（(第〔［[\d]|$)/u

/** An order or announcement is numbered under its issuers' full names: 中华人民共和国教育部令第3号. */
export function witnessIssuers(
  tree: Root,
  info: ParagraphInfo,
  number: DocumentNumber,
  start: number,
  end: number
): void {
  if (number.type !== 'order' && number.type !== 'announcement') return
  const printed = info.block.text.slice(start, end)
  const whole = splitOrgans(printed) === null ? undefined : printed
  const named = whole ?? (NAMED_SERIES.exec(printed) ?? NAMED.exec(printed))?.groups?.['organs']
  if (named === undefined) return
  for (const organ of splitOrgans(named) ?? []) {
    // 政府令第15号, 市政府令第3号: which government, it doesn't say.
    if (UNNAMED.test(organ.name)) continue
    const evidence = cite(info, 'issuer-number', start + organ.start, start + organ.end)
    findingsOf(tree).witnesses.push({place: 'letterhead', name: organ.name, evidence})
  }
}
