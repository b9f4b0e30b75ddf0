import {trimEndOf} from '../../page/trim-end-of.js'

/** `张三同志` */
const FORM_OF_ADDRESS = /(?:同志|先生|女士)$/u
/** `张三省长` */
const NAME_AND_POSITION = /^(?<name>\p{Script=Han}{2,3})(?:总理|主席|省长|市长|部长|书记)$/u
/** What an organ's name has, and hardly a person's. */
const ORGAN_SIGN = /[国省市县区州委党部厅局院校镇乡]/u
/** Characters of a name. */
const NAME_LETTERS = /^[\p{Script=Han}·\s]+$/u
/** `张三` */
const NAME = /^[\p{Script=Han}·]{2,4}$/u

/** 职务: words that a position ends with. */
export const POSITION_END =
  /(?:书记|主席|总理|部长|省长|市长|州长|盟长|县长|旗长|区长|镇长|乡长|主任|局长|厅长|处长|司长|署长|院长|校长|会长|行长|台长|社长|所长|检察长|审计长|秘书长|参赞|大使|常委|委员|代表|发言人|总经理|董事长|总裁|总干事|组长|理事长|书记处书记)$/u

/** Split a person as printed into position and name: 阜新市委书记张铁民, 张铁民同志, 李强总理, 区委书记. */
export function splitPerson(person: string): {position: [number, number] | null; name: [number, number] | null} {
  const text = person.trimEnd()
  const bare = text.replace(FORM_OF_ADDRESS, '')
  if (POSITION_END.test(bare)) {
    // A name of two or three characters may stand before a bare office: 李强总理.
    const before = NAME_AND_POSITION.exec(bare)
    if (before && !ORGAN_SIGN.test(before.groups!.name!)) {
      const {length} = before.groups!.name!
      return {name: [0, length], position: [length, bare.length]}
    }
    return {position: [0, bare.length], name: null}
  }
  for (let length = 2; length <= 4 && length < bare.length; length++) {
    const split = bare.length - length
    const head = trimEndOf(bare.slice(0, split), ' \u3000、，')
    if (POSITION_END.test(head) && NAME_LETTERS.test(bare.slice(split))) {
      return {position: [0, head.length], name: [split, bare.length]}
    }
  }
  return {position: null, name: NAME.test(bare) ? [0, bare.length] : null}
}
