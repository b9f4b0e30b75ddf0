import {squeeze} from '../squeeze.js'

/** What a cover may leave out of a title or add to it: 在…会议上讲话 for 在…会议上的讲话. */
const LOOSE = /[《》〈〉“”"的]/gu
/** （试行）, （2019年修订）: the status, which one of the two may leave out. */
export const STATUS = /[（(](?:试行|暂行|(?:\d{4}年)?修订版?|修正|征求意见稿|送审稿|\d{4}年版)[）)]$/u

/** Give a title without the marks that two prints set in different ways. */
export const looseTitle = (title: string): string => squeeze(title).replace(LOOSE, '')

/** Give a title as it is compared: without its status, and without the marks that two prints set in different ways. */
export const titleCore = (title: string): string => squeeze(title).replace(STATUS, '').replace(LOOSE, '')
