/** Characters in common use that exist in one script only, pair by pair. */
const TRADITIONAL = '個們這國說會學發時對過來關於與為產業務員實現設機構點據電話總長門問題應該當後還進運動條東車馬書無'
const SIMPLIFIED = '个们这国说会学发时对过来关于与为产业务员实现设机构点据电话总长门问题应该当后还进运动条东车马书无'
const SAMPLE = 1200

/** What a character says: 1 traditional, -1 simplified, 0 both. */
const SIGNS = new Int8Array(0x10000)
for (const [list, sign] of [[TRADITIONAL, 1] as const, [SIMPLIFIED, -1] as const]) {
  for (let index = 0; index < list.length; index++) SIGNS[list.charCodeAt(index)]! += sign
}

/** Tell the script (字体) of a text by the characters that only one of the two has; 简体 when nothing decides. */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' {
  let balance = 0
  for (let index = Math.min(text.length, SAMPLE) - 1; index >= 0; index--) balance += SIGNS[text.charCodeAt(index)]!
  return balance > 0 ? 'zh-Hant' : 'zh-Hans'
}
