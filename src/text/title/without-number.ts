import {titleBeforeNumber} from './title-before-number.js'
import {titleBehindNumber} from './title-behind-number.js'

/**
 * Take off the document's number (发文字号) that stands on the line of the title.
 *
 * @example
 * withoutNumber('某署公告2020年第5号（关于公布目录的公告）') // '关于公布目录的公告'
 * withoutNumber('江源市档案管理办法（江政办发〔2017〕2号）') // '江源市档案管理办法'
 */
export const withoutNumber = (title: string): string => titleBehindNumber(title) ?? titleBeforeNumber(title) ?? title
