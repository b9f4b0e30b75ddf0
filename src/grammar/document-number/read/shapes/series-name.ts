import {isSign} from '../parts.js'
import type {Token} from '../token.js'

/** 令: ends of organ names and offices that give orders, and what orders do (禁火令); 口令, 指令 and 发号令 end otherwise. */
const ORDER =
  /^(?:令|.*[院部委会局署厅府席行办室国军省市县政长理关党总]命?令|.{2,}(?:禁火|封山|禁捕|禁渔|嘉奖|戒严|动员)令)$/u

/** 公告, 通告: series that are numbered with the year in plain figures. */
const ANNOUNCEMENT = /(?:公告|通告|布告)$/u

/** Tell whether a code names a series of orders (令). */
export const isOrder = (code: string): boolean => ORDER.test(code)

/** Tell whether a code names a series of announcements (公告, 通告). */
export const isAnnouncement = (code: string): boolean => ANNOUNCEMENT.test(code)

/** Tell whether a token names a series, with the organ in full before it. */
export function isNamed(token: Token | undefined): boolean {
  return isSign(token, 'han') && (isOrder(token.text) || isAnnouncement(token.text))
}
