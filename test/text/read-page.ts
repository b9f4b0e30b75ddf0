import {extract} from '../../src/index.js'
import type {Notice} from '../../src/schema/index.js'

/** Read a page of lines. */
export function readLines(...lines: readonly string[]): Notice {
  return extract(lines.join('\n')).notice
}

/** Read a page of paragraphs in HTML under a heading. */
export function readHtml(title: string, ...paragraphs: readonly string[]): Notice {
  const body = paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n')
  return extract(`<html><head><title>${title}</title></head><body><h1>${title}</h1><div>${body}</div></body></html>`)
    .notice
}

/** List the rules that a page's messages come from. */
export function rulesOf(...lines: readonly string[]): string[] {
  return extract(lines.join('\n')).messages.map((message) => message.ruleId!)
}

/** List names of issuers. */
export const issuersOf = ({issuers}: Notice): string[] => issuers.map(({name}) => name)

/** A notice as most are: number, addressees, text, signature. */
export const NOTICE: readonly string[] = [
  '湖州市水利局关于做好汛前检查工作的通知',
  '湖水发〔2019〕12号',
  '各区县水利局，局属各单位：',
  '为确保安全度汛，现就做好汛前检查工作通知如下：',
  '一、检查范围',
  '全市小型以上水库和重要堤防。',
  '二、检查时间',
  '请于三月底前完成检查，并将结果报我局。',
  '湖州市水利局',
  '2019年3月4日'
]
