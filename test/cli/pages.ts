/** A small generator, the same numbers on every machine (xorshift). */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

const MATTERS = [
  '防汛',
  '春耕',
  '森林防火',
  '校舍安全',
  '饮水工程',
  '秸秆禁烧',
  '冬季供暖',
  '道路养护',
  '档案整理',
  '疫苗接种'
]
const DUTIES = [
  '要加强值班值守，及时报告情况',
  '要逐户登记造册，做到底数清楚',
  '要明确专人负责，按时完成任务',
  '要组织力量开展排查，限期整改',
  '要落实经费保障，不得挪作他用',
  '要做好宣传引导，听取群众意见',
  '要建立工作台账，实行销号管理',
  '要加强督促检查，通报进展情况'
]

/** The text of a made-up notice: its number is its own, its matter and duties are drawn. */
export function noticeText(at: number): string {
  const next = numbers(at)
  const matter = MATTERS[next() % MATTERS.length]!
  const lines = [
    `溪口县人民政府关于做好${matter}工作的通知`,
    `溪政发〔${2001 + (at % 20)}〕${at + 1}号`,
    '各乡镇人民政府，县直各单位：',
    `为做好第${at + 1}批${matter}工作，现将有关事项通知如下：`
  ]
  for (let item = 0; item < 6; item++) {
    // Names keep the notices from being instances of one template, each of which would be compared with all.
    const name = (): string => Array.from({length: 4}, () => String.fromCharCode(0x4e00 + (next() % 4000))).join('')
    const place = `${name()}、${name()}、${name()}、${name()}、${name()}`
    lines.push(`${'一二三四五六'[item]!}、${place}乡等${1 + (next() % 90)}个单位${DUTIES[next() % DUTIES.length]!}。`)
  }
  lines.push('溪口县人民政府', `${2001 + (at % 20)}年${1 + (next() % 12)}月${1 + (next() % 28)}日`)
  return lines.join('\n\n')
}

/** The same notice as a page of a site. */
export function noticePage(at: number): string {
  const paragraphs = noticeText(at)
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知</title></head><body>${paragraphs.join('')}</body></html>`
}

/** Lines of NDJSON with pages, every fifth of them a reprint of the one before at another address. */
export function pageLines(count: number): string {
  return Array.from({length: count}, (_, at) => {
    const of = at % 5 === 4 ? at - 1 : at
    return `${JSON.stringify({url: `https://www.xikou.example/${at}.html`, html: noticePage(of)})}\n`
  }).join('')
}
