/** （已废止）, 【失效】, [全文废止]: what a site says behind a title about whether the document holds. */
const STATUS = /(?<=.{6})\s{0,4}[（([【〔](?:已经?|全文|部分|条款|现行)?(?:废止|失效|作废|有效)[）)\]】〕]$/u

/**
 * Take off the words behind a title that say whether the document holds (效力); `titleParts.status` keeps them.
 *
 * @example
 * withoutStatus('江源市人民政府关于渡口管理的通告（已废止）') // '江源市人民政府关于渡口管理的通告'
 * withoutStatus('江源市渡口管理办法（试行）') // unchanged: the title says so itself
 */
export const withoutStatus = (title: string): string => title.replace(STATUS, '')
