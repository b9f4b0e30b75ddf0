import {parseNumeral} from '../../grammar/numerals.js'
import type {PageLink} from '../../page/reading.js'
import {tidyName} from './tidy-name.js'

/** 链接所示的附件: its number and name as the text of a link gives them; the name is empty if the link names nothing. */
export interface LinkName {
  ordinal: number | null
  title: string
  /** Whether it shows the number and nothing of the name: 附件1, 某局通告附件1. */
  numberAlone: boolean
}

/** `附件1-`, `附件：`, `【附件2】`, `1.` before the name in a link text. */
const LABEL =
  /^(?:[【[（(]?附\s{0,2}[件表]\s{0,2}(?:下载)?\s?[（(]?(?<number>\d{1,2}(?!\d)|[一二三四五六七八九十]{1,2}(?!\p{Script=Han}))?[）)]?(?<range>[-－—至]\d{1,2}(?!\d))?[】\]）)]?|(?<item>\d{1,2})(?=[.．、](?!\d)))[-－—.．、:：_\s]*/u
/** `某局2023年第36号通告附件1`: the file bears its number alone. */
const NUMBER_BEHIND = /附件\s?(?<number>\d{1,2})$/u
/** `下载：` before the name. */
const DOWNLOAD = /^(?:点击)?下载\s?[:：]\s?/u
/** `某局2022年第12号公告附件`: the file is named for the document. */
const NAMED_FOR_DOCUMENT = /号(?:公告|通告|通知|令|文件|文)?附件\d{0,2}$/u
/** Link texts that name no file: 点击下载, 附件下载, pdf下载, 下载word版, 18. */
const NO_NAME =
  /^(?:点击|点此|请)?(?:此处|这里)?(?:在线)?(?:下载|查看|附件|全文|原文|预览|打印|浏览|链接|正文|文件|文本|文档|本文|版本?|图片|扫描件|pdf|word|docx?|xlsx?|excel|wps|ofd|zip|rar|\d{1,4}|[\s.:：、()（）-]){1,8}$/iu

/**
 * Read what a link to a file calls it (附件链接文字).
 *
 * @example
 * linkName({text: '附件2：检查表.doc', …}) // {ordinal: 2, title: '检查表', numberAlone: false}
 * linkName({text: '点击下载', …}) // {ordinal: null, title: '', numberAlone: false}
 */
export function linkName({text}: Pick<PageLink, 'text'>): LinkName {
  const printed = text.trim().replace(DOWNLOAD, '')
  const label = LABEL.exec(printed)
  const title = tidyName(printed.slice(label?.[0].length ?? 0))
  const behind = NUMBER_BEHIND.exec(title)?.groups?.['number']
  const {number, item, range} = label?.groups ?? {}
  const counted = behind ?? (range === undefined ? (number ?? item) : undefined)
  const ordinal = counted === undefined ? null : parseNumeral(counted) || null
  const named = !NO_NAME.test(title) && title !== ''
  return {
    ordinal,
    title: named ? title : '',
    numberAlone: ordinal !== null && (!named || behind !== undefined)
  }
}

/** Tell whether a link's name tells nothing of what the file is, or only to which document it belongs. */
export const isNameless = ({title}: LinkName): boolean => title === '' || NAMED_FOR_DOCUMENT.test(title)
