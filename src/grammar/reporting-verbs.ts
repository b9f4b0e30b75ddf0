/**
 * 转述: a verb of saying with a comma or colon behind; the rest of the sentence is reported speech.
 *
 * 会议强调，; 总书记指出：; 《讲话》强调，; 省委要求，. The speaker's clause is at most 60 characters long.
 */
const REPORTING =
  /(?:^|[，,；;。：:])(?<speaker>[^，,；;。：:]{0,60}?)(?<verb>(?:强调|明确|深刻|反复|再次|特别|着重)?(?:指出|强调)|(?:明确|郑重|进一步)?(?:提出|要求|表示|认为|号召|希望|指示|谈到|说|称))了?[，,：:]/gu

/** 指出 and 强调 always report; the other verbs only behind one of those who speak. */
const ALWAYS = /(?:指出|强调)$/u
/** 会议, 省委, 总书记, 《讲话》: who speaks. */
const SPEAKER =
  /(?:会议?|全会|书记|主席|总理|省长|市长|县长|区长|部长|主任|局长|厅长|校长|院长|同志|领导|代表|负责人|发言人|专家|[他她]|中央|国务院|政府|[省市县区党]委|讲话》?|文件|批示|决定》?|通知》?)(?:[还也又均都]|最后|同时|再次|就此|对此|在讲话中|在会上|会上)?$/u
/** 按照会议要求，, 根据省委提出的: what begins so gives a basis. */
const BASIS = /按照?|依照|依据|根据|对照|遵照|落实|贯彻|围绕|结合|符合|达到|满足|针对/u

/** 会议要求, 会议强调: in minutes the meeting speaks for itself; what it 指出 it only states. */
const OWN_VOICE = /(?:^|[，,；;。])\s{0,4}会议(?:还|又|同时|最后|再次)?(?:强调|明确|要求|提出)了?[，,：:]$/u

/**
 * Find where reported speech (转述) begins in a sentence: the position behind 指出， or 要求：; `null` when nobody is quoted.
 *
 * @example
 * findReportedSpeech('会议强调，各地要抓好落实。') // 5
 * findReportedSpeech('按照上级要求，各地要抓好落实。') // null
 * @param minutes the sentence stands in minutes (会议纪要), where 会议要求 is the document's own voice
 */
export function findReportedSpeech(sentence: string, minutes = false): number | null {
  for (const match of sentence.matchAll(REPORTING)) {
    const {speaker, verb} = match.groups as {speaker: string; verb: string}
    if (BASIS.test(speaker) || (minutes && OWN_VOICE.test(match[0]))) continue
    if (ALWAYS.test(verb) || SPEAKER.test(speaker)) return match.index + match[0].length
  }
  return null
}
