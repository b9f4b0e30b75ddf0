import {parseTitle} from '../../grammar/title.js'

/** [通知], 【有效】, 【政策】: what a site or a forum sets before a title; never figures, which are of a number. */
const BADGE = /^\s{0,4}[[【［〖]\p{Script=Han}{1,8}[\]】］〗]\s{0,2}(?=\S{8})/u

/** 江源:关于…的通知: a collection of documents names the place. */
const PLACE = /^(?!转发|批转|印发)\p{Script=Han}{2,4}[:：](?=关于)/u

/** 某办法.doc: a library of documents names the file. */
const FILE_END = /(?<=\p{Script=Han}[）)]?)\.(?:docx?|pdf|wps|ofd|txt)$/iu

/**
 * Take off what a site puts in front of an official title, a label in square brackets (column, kind, validity) or a place with a
 * colon; and the ending of a file behind it.
 *
 * A headline keeps its brackets, which may be a part of it.
 *
 * @example
 * withoutBadge('[通知]某大学关于寒假安排的通知') // '某大学关于寒假安排的通知'
 * withoutBadge('【纪念】他们的名字') // unchanged
 */
export function withoutBadge(shown: string): string {
  const title = shown.replace(FILE_END, '')
  const badge = (BADGE.exec(title) ?? PLACE.exec(title))?.[0]
  if (badge === undefined) return title
  const rest = title.slice(badge.length)
  return parseTitle(rest).kindWord === null ? title : rest
}
