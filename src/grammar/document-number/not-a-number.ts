/** 非文号: a series that looks like document numbers and is none. */
interface NotANumber {
  /** What the series is. */
  name: string
  /** Reads the code of the number, as printed. */
  code: RegExp
  /** The series prints its year before the code, （2013）民提字第45号; behind the code stands a document's: 鲁民提字〔2014〕45号. */
  yearFirst?: true
  example: string
}

/**
 * 非文号代字: codes of numbers that identify no official document: cases, licences, registrations, approvals.
 *
 * Court case numbers follow 最高人民法院关于人民法院案件案号的若干规定 and its forerunner with 字第; 法释 and 法发 are codes of
 * documents and stay out. Departments share their words (国海监, 卫食监发, 公网安, 国药监械注), so that each entry asks for the word
 * that only the series has. The letters of the supreme court (民四他字) answer questions of law and are documents.
 */
export const NOT_NUMBERS: readonly NotANumber[] = [
  {
    name: '法院案号',
    code: /(?:[民刑行][一二三四五六]?[初终辖撤抗]|[商知经破][一二三四五六]?终|执[异恢复协保])字?$|[民刑行][一二三四五六]?[再申监赔]字$/u,
    example: '京民终'
  },
  {
    name: '法院案号',
    code: /(?:[民刑行商知经海清破认][一二三四五六]?|执|赔|司惩|财保|司救)(?:[初终再申监抗撤异复恢保督催特更辖赔提核执]|调确|申再|抗再)字?$|执字$/u,
    yearFirst: true,
    example: '民提字'
  },
  {
    name: '法院请示案号',
    code: /\p{Script=Han}[法高中][民刑行执知经赔][一二三四五立监]?他字?$/u,
    yearFirst: true,
    example: '沪高法民他字'
  },
  {
    name: '法院旧案号',
    code: /(?:\p{Script=Han}[法院]执?[民刑行执商知经][一二三四五六]?|^执|[中高]执)字$/u,
    example: '曲中法执字'
  },
  {name: '检察院案号', code: /检.{0,6}(?:刑诉|刑不诉|未检|公诉刑|批捕|民监|行监)字?$/u, example: '京检刑诉'},
  {
    name: '仲裁案号',
    code: /仲(?:裁|案|\p{Script=Han}?裁|裁决)?字$|劳(?:动人事|[人动])?仲[委院]?[裁案]$/u,
    example: '京劳人仲字'
  },
  {
    name: '互联网备案',
    code: /ICP|公网安备|网安备|网文|网审|网药|网械|网出证|网证|视听(?:节目)?许可|电信业务/u,
    example: '京网文'
  },
  {
    name: '产品批准',
    code: /准字|食健|药监械[（(]?[准进许试]|械注[准进许]|械备|妆特|妆备|卫[妆水消食](?:[证准特健进].{0,3})?字|药广审|械广审|医广|兽药字|饲[证准预]/u,
    example: '国药准字'
  },
  {
    name: '证书',
    code: /(?:权证|许可证|执照|证字|资格证|合格证|许可证.{0,4}字|不动产权|房权证.{0,6}字|土国用|[国集]用|他项|房地[^资产]字|取水.{0,4}字|卫职[技检]字|准印字?|环辐证)$/u,
    example: '安监许可证'
  },
  {name: '采购计划', code: /采计$/u, example: '湘财采计'},
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
 * `yearFirst` tells that the year stands before the code.
 *
 * @example
 * findNotANumber('曲中法执字', false) // '法院旧案号'
 * findNotANumber('法释', false) // null
 */
export function findNotANumber(code: string, yearFirst: boolean): string | null {
  return NOT_NUMBERS.find((entry) => (!entry.yearFirst || yearFirst) && entry.code.test(code))?.name ?? null
}
