import {type Notice} from '../../src/schema/index.js'
import {TRADITIONAL_TO_SIMPLIFIED} from '../../src/grammar/script/character-table.js'
import {makeIssuer, makeNotice, makeNumber} from './make-notice.js'
import {type Random} from './random.js'

/** Words for the blanks of sentences. All texts are this project's own, after the manner of official documents. */
const WORDS = {
  place: [
    '长沙市',
    '株洲市',
    '湘潭市',
    '衡阳市',
    '邵阳市',
    '岳阳市',
    '常德市',
    '益阳市',
    '郴州市',
    '永州市',
    '怀化市',
    '娄底市'
  ],
  person: [
    '张伟',
    '王芳',
    '李强',
    '刘洋',
    '陈静',
    '杨帆',
    '赵磊',
    '黄敏',
    '周杰',
    '吴娟',
    '徐涛',
    '孙丽',
    '罗建国',
    '梁志远'
  ],
  code: [
    '长政发',
    '株政办发',
    '潭教通',
    '衡财综',
    '邵水发',
    '岳林字',
    '常人社发',
    '益民发',
    '郴环发',
    '永安办',
    '怀农联',
    '娄交函'
  ],
  field: [
    '防汛抗旱',
    '安全生产',
    '义务教育',
    '食品安全',
    '道路交通',
    '森林防火',
    '就业创业',
    '养老服务',
    '污水处理',
    '危房改造',
    '农田水利',
    '社会救助',
    '工程招标',
    '预算管理',
    '档案整理',
    '职称评审',
    '疫病防控',
    '旅游开发',
    '电子商务',
    '矿山整治'
  ],
  thing: [
    '台账',
    '清单',
    '预案',
    '机制',
    '项目',
    '设施',
    '队伍',
    '资金',
    '档案',
    '平台',
    '制度',
    '标准',
    '网络',
    '物资',
    '信息',
    '责任书',
    '隐患',
    '指标',
    '方案',
    '数据'
  ],
  verb: [
    '建立',
    '完善',
    '落实',
    '排查',
    '核实',
    '公开',
    '汇总',
    '上报',
    '更新',
    '检查',
    '整改',
    '验收',
    '评估',
    '调度',
    '登记',
    '保障',
    '审核',
    '部署',
    '细化',
    '督办'
  ],
  who: [
    '乡镇人民政府',
    '街道办事处',
    '主管部门',
    '项目业主',
    '各学校',
    '医疗机构',
    '施工单位',
    '监理单位',
    '财政部门',
    '村民委员会',
    '行业协会',
    '用人单位',
    '检测机构',
    '运输企业',
    '服务窗口',
    '考核小组'
  ],
  how: [
    '逐级',
    '限期',
    '分类',
    '按月',
    '及时',
    '如实',
    '集中',
    '统一',
    '定期',
    '依法',
    '分片',
    '全程',
    '从严',
    '就近',
    '分批',
    '联合'
  ],
  end: [
    '不留死角',
    '确保实效',
    '形成合力',
    '留存备查',
    '接受监督',
    '记入考核',
    '通报结果',
    '追究责任',
    '逐项销号',
    '专人负责',
    '闭环管理',
    '动态调整',
    '足额到位',
    '按时完成',
    '不得截留',
    '严禁挪用'
  ]
} as const

type Blank = keyof typeof WORDS | 'number' | 'amount' | 'day' | 'share'

/** Sentences with blanks. */
const SENTENCES = [
  '{who}要{how}{verb}{field}{thing}，{how}{verb}{thing}，{end}。',
  '对{field}中发现的{thing}问题，由{who}{how}{verb}，{who}配合，{end}。',
  '{verb}{thing}是做好{field}工作的基础，{who}应当{how}{verb}{thing}，{end}。',
  '凡涉及{field}的{thing}，{who}须在{day}前{verb}完毕，逾期的{how}{verb}。',
  '全市共安排{field}资金{amount}万元，其中{thing}{amount}万元，由{who}{how}{verb}。',
  '{who}负责{verb}{thing}，{who}负责{verb}{field}{thing}，双方{how}衔接，{end}。',
  '{field}{thing}合格率达到百分之{share}以上，{who}每季度{verb}一次，{end}。',
  '请{who}明确一名联络员，{how}{verb}{thing}，并将{field}情况报我办，{end}。',
  '因{thing}不到位影响{field}的，{how}约谈{who}负责人，情节严重的{how}{verb}，{end}。',
  '鼓励{who}探索{field}新做法，{how}{verb}{thing}，成熟后在{who}推广。',
  '{verb}{field}{thing}时，应当听取{who}意见，{how}{verb}{thing}，{end}。',
  '今年新增{field}{thing}{number}处，{who}和{who}{how}{verb}，{end}。'
]

const OPENINGS = [
  '为进一步做好{field}工作，{verb}{thing}，经市人民政府同意，现将有关事项通知如下：',
  '近期，{field}{thing}问题时有发生。为{how}{verb}{thing}，现就有关工作通知如下：',
  '根据{field}工作安排，为{verb}{thing}、{verb}{thing}，现提出如下要求：'
]

/** A generated document, before it becomes a page. */
export interface Document {
  readonly title: string
  readonly code: string
  readonly year: number
  readonly sequence: number
  readonly issuer: string
  readonly addressees: string
  readonly paragraphs: readonly string[]
  /** The signature: organ and date. */
  readonly closing: readonly string[]
  readonly date: string
}

/** The facts of which a template has one of each. */
export const FACTS = ['date', 'place', 'number', 'name', 'amount'] as const
export type Fact = (typeof FACTS)[number]

/** Generate a document of about so many characters. */
export function generateDocument(random: Random, length: number): Document {
  const place = random.of(WORDS.place)
  const field = random.of(WORDS.field)
  const year = 2010 + random.below(14)
  const month = 1 + random.below(12)
  const day = 1 + random.below(28)
  const issuer = `${place}人民政府办公室`
  const paragraphs = [fill(random, random.of(OPENINGS))]
  const facts = factSentence(random, place, year)
  const room = length - paragraphs[0]!.length - facts.length - 60
  let written = 0
  for (let number = 1; written < room; number++) {
    let paragraph = number <= 9 ? `${'一二三四五六七八九'[number - 1]!}、` : ''
    const sentences = 2 + random.below(3)
    for (let at = 0; at < sentences && written + paragraph.length < room; at++) {
      paragraph += fill(random, random.of(SENTENCES))
    }
    paragraphs.push(paragraph)
    written += paragraph.length
  }
  paragraphs.splice(1 + random.below(paragraphs.length), 0, facts)
  return {
    title: `关于做好${year}年${field}${random.of(WORDS.thing)}${random.of(WORDS.verb)}工作的通知`,
    code: random.of(WORDS.code),
    year,
    sequence: 1 + random.below(150),
    issuer,
    addressees: `各县市区人民政府，市直有关单位：`,
    paragraphs,
    closing: [issuer, `${year}年${month}月${day}日`],
    date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }
}

/** One sentence with one fact of each sort, each between words that do not change. */
function factSentence(random: Random, place: string, year: number): string {
  const word = (blank: keyof typeof WORDS) => random.of(WORDS[blank])
  return (
    `${word('who')}汇总后于${year}年${1 + random.below(12)}月${1 + random.below(28)}日前报送，` +
    `现场会在${place}召开，由${word('person')}同志负责${word('verb')}${word('thing')}，` +
    `安排经费${10 + random.below(900)}万元，依据${word('code')}〔${year}〕${1 + random.below(200)}号文件执行。`
  )
}

function fill(random: Random, sentence: string): string {
  return sentence.replace(/\{(?<blank>\w+)\}/gu, (_, blank: Blank) => {
    switch (blank) {
      case 'number':
        return String(2 + random.below(98))
      case 'amount':
        return String(10 + random.below(990))
      case 'share':
        return '零一二三四五六七八九'[1 + random.below(9)]! + '十'
      case 'day':
        return `${1 + random.below(12)}月${1 + random.below(28)}日`
      default:
        return random.of(WORDS[blank])
    }
  })
}

/** The clean text of a document, as `Notice.text` has it. */
export function textOf(document: Document): string {
  return [document.addressees, ...document.paragraphs, ...document.closing].join('\n')
}

/** Make a Notice of a document; `values` for what this copy lacks or has otherwise. */
export function noticeOf(document: Document, id: string, values: Partial<Notice> = {}): Notice {
  return makeNotice({
    id,
    title: document.title,
    documentNumber: makeNumber(document.code, document.year, document.sequence),
    issuers: [makeIssuer(document.issuer)],
    date: document.date,
    text: textOf(document),
    ...values
  })
}

/** Values of a page that shows nothing but a text: the hardest sort of copy. */
export const BARE: Partial<Notice> = {title: null, documentNumber: null, issuers: [], date: null}

/** Put another value for one fact of the text, and for nothing else. */
export function changeFact(random: Random, text: string, fact: Fact): string {
  const other = (values: readonly string[], old: string) => random.of(values.filter((value) => value !== old))
  const swap = (pattern: RegExp, next: (old: string) => string) => {
    const changed = text.replace(pattern, next)
    if (changed === text) throw new Error(`no ${fact} in the text`)
    return changed
  }
  switch (fact) {
    case 'date':
      return swap(/(?<=汇总后于\d{4}年\d{1,2}月)\d{1,2}(?=日前报送)/u, (old) => String((Number(old) % 28) + 1))
    case 'place':
      return swap(/(?<=现场会在)[^，]+(?=召开)/u, (old) => other(WORDS.place, old))
    case 'number':
      return swap(/(?<=依据[^〔]{2,8}〔\d{4}〕)\d+(?=号文件)/u, (old) => String(Number(old) + 1 + random.below(9)))
    case 'name':
      return swap(/(?<=由)[^，]{2,3}(?=同志负责)/u, (old) => other(WORDS.person, old))
    case 'amount':
      return swap(/(?<=安排经费)\d+(?=万元)/u, (old) => String(Number(old) + 1 + random.below(90)))
  }
}

const MENU = [
  '首页',
  '政务公开',
  '新闻中心',
  '政务服务',
  '互动交流',
  '数据开放',
  '走进本市',
  '专题专栏',
  '领导之窗',
  '通知公告',
  '政策文件',
  '政策解读',
  '人事信息',
  '财政预决算',
  '重点领域',
  '意见征集',
  '在线访谈',
  '民生资讯'
]

/** Generate so many characters of page furniture: menus, links to other documents, teasers, a footer. */
export function generateFurniture(random: Random, length: number): {head: string; tail: string} {
  const head = [`当前位置：${random.shuffle(MENU).slice(0, 3).join(' > ')}`, ...random.shuffle(MENU).slice(0, 8)]
  head.push(
    `发布时间：${2015 + random.below(9)}-0${1 + random.below(9)}-1${random.below(9)} 09:${10 + random.below(50)} 浏览次数：${random.below(9999)}`
  )
  const tail = [`责任编辑：${random.of(WORDS.person)}`, '【打印本页】【关闭窗口】', '分享到：微信 微博', '相关阅读']
  let size = [...head, ...tail].join('\n').length
  while (size < length - 120) {
    const line = random.of([
      () =>
        `关于${random.of(WORDS.verb)}${random.of(WORDS.field)}${random.of(WORDS.thing)}的${random.of(['通知', '公告', '函', '意见'])}`,
      () =>
        `${random.of(WORDS.place)}${random.of(WORDS.verb)}${random.of(WORDS.field)}${random.of(WORDS.thing)} 202${random.below(4)}-0${1 + random.below(9)}-2${random.below(9)}`,
      () => random.shuffle(MENU).slice(0, 5).join(' | '),
      () => `${random.of(WORDS.place)}召开${random.of(WORDS.field)}工作推进会，${random.of(WORDS.person)}出席并讲话……`
    ])()
    tail.push(line)
    size += line.length + 1
  }
  tail.push(
    `版权所有：${random.of(WORDS.place)}人民政府 主办单位：${random.of(WORDS.place)}人民政府办公室 湘ICP备0500${random.below(9999)}号`,
    '网站地图 联系我们 免责声明'
  )
  return {head: head.join('\n'), tail: tail.join('\n')}
}

/** Write a simplified text with traditional characters (one of several, where there are several). */
export function toTraditional(text: string): string {
  return Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('')
}

const TRADITIONAL = new Map<string, string>()
for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2) {
  TRADITIONAL.set(TRADITIONAL_TO_SIMPLIFIED[at + 1]!, TRADITIONAL_TO_SIMPLIFIED[at]!)
}

/** Write digits full-width and punctuation half-width, with spaces as web editors leave them. */
export function toOtherWidth(text: string): string {
  return text
    .replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace(/[，；：（）]/gu, (mark) => ({'，': ',', '；': ';', '：': ':', '（': '(', '）': ')'})[mark]!)
    .replace(/^/gmu, '\u3000\u3000')
}

/** Damage one character in so many, as scanning does: replaced, lost or doubled; digits become digits or letters. */
export function addNoise(random: Random, text: string, oneIn: number): string {
  return Array.from(text, (character) => {
    if (character === '\n' || random.below(oneIn) > 0) return character
    if (/\d/u.test(character)) return random.of(['0', '1', '3', '5', '6', '8', 'O', 'l', 'S', 'B', 'Z'])
    switch (random.below(6)) {
      case 0:
        return ''
      case 1:
        return character + character
      default:
        return String.fromCharCode(0x4e00 + random.below(0x4000))
    }
  }).join('')
}

/** Characters that scanning reads for each other; the library has its own table, made for another purpose. */
const CONFUSED =
  '己已 未末 日曰 人入 土士 千干 治冶 折拆 天夫 市巾 间问 要耍 名各 县具 清情 历厉 设没 0O 1l 5S 8B 2Z'.split(' ')

/** Sorts of noise: one character in a hundred, whatever it is, becomes another. */
export const NOISES = {
  'any characters': () => (random: Random) => String.fromCharCode(0x4e00 + random.below(0x5200)),
  'characters in common use': (text: string) => {
    const han = Array.from(text).filter((character) => /\p{Script=Han}/u.test(character))
    return (random: Random) => random.of(han)
  },
  'look-alikes where there are any': () => (random: Random, character: string) => {
    const group = CONFUSED.find((characters) => characters.includes(character))
    return group?.replace(character, '') ?? String.fromCharCode(0x4e00 + random.below(0x5200))
  },
  'doubled characters': () => (_: Random, character: string) => character + character
} satisfies Record<string, (text: string) => (random: Random, character: string) => string>

/** Damage one character in a hundred with one sort of noise. */
export function addNoiseOf(sort: keyof typeof NOISES, random: Random, text: string): string {
  const damage = NOISES[sort](text)
  return Array.from(text, (character) =>
    character === '\n' || random.below(100) > 0 ? character : damage(random, character)
  ).join('')
}
