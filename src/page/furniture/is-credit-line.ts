/** 编辑：赵某, 审核丨钱某, 一审：孙某 二审：李某: who made a page. */
const CREDIT =
  /^[（(\s]{0,2}(?:(?:供稿|撰稿|撰文|文字|文案|编辑|责编|责任编辑|值班编辑|编审|审核|审校|校对|校审|监制|排版|制图|制作|美编|主编|摄影|图片|视频|策划|统筹|[初复终一二三]审)(?:人|员)?\s?[:：丨|｜/]\s?[\p{Script=Han}·]{2,10}(?:[、，, ]{1,2}[\p{Script=Han}·]{2,4}){0,3}[\s;；|]{0,4}){1,6}[）)]?$/u

/**
 * Tell whether a line only says who wrote, checked and published a page.
 *
 * Behind a text it is the site's; in a list of duties it may be a line of the document.
 *
 * @example isCreditLine('编辑：赵某　审核：钱某') // true
 */
export function isCreditLine(line: string): boolean {
  return line.length <= 60 && COLON.test(line) && CREDIT.test(line)
}

const COLON = /[:：丨|｜/]/u
