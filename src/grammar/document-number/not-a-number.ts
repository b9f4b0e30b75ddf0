/** 非文号: a series that looks like document numbers and is none. */
interface NotANumber {
  /** What the series is. */
  name: string
  /** Reads the code of the number, as printed. */
  code: RegExp
  example: string
}

/**
 * 非文号代字: codes of numbers that identify no official document: cases, licences, registrations, approvals.
 *
 * Court case numbers follow 最高人民法院关于人民法院案件案号的若干规定 and its forerunner with 字第; 法释 and 法发 are codes of
 * documents and stay out.
 */
export const NOT_NUMBERS: readonly NotANumber[] = [
  {
    name: '法院案号',
    code: /(?:[民刑行商知经海清破认][一二三四五六]?|执|赔|司惩|财保|司救)(?:[初终再申监抗撤异复恢保督催特更辖赔提他执]|调确|申再|抗再)字?$/u,
    example: '京民终'
  },
  {
    name: '法院旧案号',
    code: /(?:[法院]执?[民刑行执商知经][一二三四五六]?|^执|[中高]执)字$/u,
    example: '曲中法执字'
  },
  {name: '检察院案号', code: /检.{0,6}(?:刑诉|刑不诉|未检|公诉刑|批捕|民监|行监)字?$/u, example: '京检刑诉'},
  {name: '互联网备案', code: /ICP|公网安|网安备|网文|网审|网药|网械|网出证|网证|视听|电信业务/u, example: '京网文'},
  {
    name: '产品批准',
    code: /准字|食健|药监械|械注|械备|妆特|妆备|卫妆|卫水|卫消|卫食|药广审|械广审|医广|兽药字/u,
    example: '国药准字'
  },
  {
    name: '证书',
    code: /(?:权证|许可证|执照|证字|资格证|合格证|许可证.{0,4}字|不动产权|房权证.{0,6}字|土国用)$/u,
    example: '安监许可证'
  },
  {
    name: '提案和议案',
    code: /^(?:.{0,20}(?:政协|人大|代表|委员|[届次第]|重点).{0,4})?(?:提案|议案|建议|会议)$/u,
    example: '政协提案'
  },
  {name: '刊物', code: /(?:公报|学报|期刊|简报|总第)$/u, example: '国务院公报'}
]

/**
 * Name the kind of number (案号, 备案, 证书 …) that a code belongs to if it is not a document's; `null` otherwise.
 *
 * @example
 * findNotANumber('曲中法执字') // '法院旧案号'
 * findNotANumber('法释') // null
 */
export function findNotANumber(code: string): string | null {
  return NOT_NUMBERS.find((entry) => entry.code.test(code))?.name ?? null
}
