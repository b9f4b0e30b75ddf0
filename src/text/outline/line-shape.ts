/** Whatever ends or parts sentences: 。 ！ ？ ； ： ， */
const PUNCTUATION = /[。！？；;：:，,]/u

/** Names of what is printed or forwarded with a document, at the end of its title line: 管理办法（试行） */
const TITLE_END =
  /(?:办法|规定|细则|条例|章程|规则|准则|守则|须知|公约|方案|计划|规划|纲要|要点|预案|意见|措施|标准|规范|规程|指南|制度|目录|名单|清单|报告|请示|决定|决议|通知|工作安排|实施意见|流程|程序)(?:[（(][^（）()]{1,20}[)）])?$/u

const LONGEST_TITLE = 60

/** Tell whether a line is a phrase without any punctuation of sentences. */
export function isPhrase(text: string): boolean {
  return text.length > 0 && !PUNCTUATION.test(text)
}

/**
 * Tell whether a line of the body reads like the title of a document that is printed with this one.
 *
 * @example
 * isTitleLine('市级储备粮管理办法（试行）') // true
 */
export function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_TITLE && isPhrase(text) && TITLE_END.test(text)
}
