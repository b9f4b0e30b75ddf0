/** Ends of organ names that no code contains. */
const STRONG =
  '人民政府办公厅|人民政府办公室|人民政府|委员会办公厅|委员会办公室|委员会|办公厅|办公室|总局|管理局|监督局|领导小组|检察院|人民法院|国务院|科学院|党组'

/** Ends of organ names that codes contain as well (人社部发): they count only behind a full name. */
const WEAK = '[局厅部署]|银行'

const ORGAN_END = new RegExp(`${STRONG}|${WEAK}`, 'gu')
const STRONG_END = new RegExp(`^(?:${STRONG})$`, 'u')

/** What a full name begins with, or a division inside it: 苏州市住房和城乡建设局. */
const FULL_NAME = /^(?:国家|中国|中共|中央|中华|全国|最高)|^\p{Script=Han}{2,12}[省市县区州盟旗]\p{Script=Han}{2}/u

/** 部: ministries whose names begin with no such sign. */
const MINISTRY =
  /^(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|建设|交通运输|交通|铁道|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|信息产业|劳动和社会保障|人事)部$/u

/** A rest of these characters alone is the end of a code that begins with the organ's name: 市政府办发. */
const SERIES_ONLY = /^[办发函文字令电综规通公告人任党联]+$/u

/**
 * Find where the code begins behind a full organ name (机关全称) glued to it; 0 if the run has no such name.
 *
 * @example
 * skipGluedOrgan('苏州市住房和城乡建设局苏住建规') // 11
 * skipGluedOrgan('人社部发') // 0
 */
export function skipGluedOrgan(run: string): number {
  let start = 0
  for (const match of run.matchAll(ORGAN_END)) {
    const end = match.index + match[0].length
    const rest = run.slice(end)
    if (rest.length < 2 || SERIES_ONLY.test(rest)) continue
    if (STRONG_END.test(match[0]) || isFullName(run.slice(start, end))) start = end
  }
  return start
}

function isFullName(name: string): boolean {
  return MINISTRY.test(name) || FULL_NAME.test(name)
}
