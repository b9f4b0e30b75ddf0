import {describe, expect, it} from 'vitest'
import {extract} from '../../src/index.js'
import {expectLaws} from '../corpus/laws.js'
import {NOTICE} from './read-page.js'

const ORDER = [
  '中华人民共和国交通运输部',
  '公安部',
  '令',
  '2019年第33号',
  '《渡口管理办法》已经审议通过，现予公布，自2019年5月1日起施行。',
  '交通运输部部长　王德明　　公安部部长　李 强',
  '2019年3月4日',
  '渡口管理办法',
  '第一条　为了加强渡口管理，制定本办法。',
  '第二条　渡口的管理适用本办法。',
  '第三条　本办法自2019年5月1日起施行，有效期至2024年4月30日。'
]
const PAGES: Record<string, readonly string[]> = {
  notice: NOTICE,
  'letterhead and imprint': [
    '秘密★1年',
    '特急',
    '湖州市水利局文件',
    ...NOTICE,
    '（此件公开发布）',
    '抄送：市委办公室。',
    '湖州市水利局办公室　2019年3月5日印发'
  ],
  'joint order': ORDER,
  'order under the title of the regulation': ['渡口管理办法', ...ORDER],
  'adopted regulation': [
    '湖南省水源保护条例',
    '（2017年3月30日湖南省第十二届人民代表大会',
    '常务委员会通过 2019年1月1日起施行）',
    '第一条　为了保护水源，制定本条例。',
    '第二条　本条例自2019年1月1日起施行。'
  ],
  'two numbers and a letter-spaced signature': [
    'HNPR—2014—03005',
    '湘财教〔2014〕20号',
    '湘教发〔2014〕8号',
    NOTICE[0]!,
    ...NOTICE.slice(2, 8),
    '附件：1.检查表',
    '2.检查要点',
    '财　政　部　人　民　银　行',
    '2014年5月6日',
    '附件1',
    '检查表'
  ],
  'signature and date on one line': [...NOTICE.slice(0, 8), '教务处　 2019年3月4日'],
  'announcement without title': [
    '中国人民银行公告〔2021〕第4号',
    '现就有关事宜公告如下：',
    '一、及时报送数据。',
    '中国人民银行',
    '2021年3月9日'
  ],
  'impossible date': [...NOTICE.slice(0, 9), '2019年2月31日'],
  interpretation: [
    '《渡口管理办法》解读',
    '现就《渡口管理办法》解读如下：',
    '附件：检查表',
    '湖州市司法局',
    '2019年3月4日'
  ]
}

describe('laws', () => {
  const html = (lines: readonly string[]): string =>
    `<html><body>${lines.map((line) => `<p>　${line}&nbsp;</p>`).join('\n')}</body></html>`

  it.each(Object.entries(PAGES))('hold for %s', (_, lines) => {
    for (const page of [lines.join('\n'), html(lines)]) expectLaws(page, extract(page, {explain: true}))
  })

  it.each(Object.entries(PAGES))('a date of %s is cited once for each place', (_, lines) => {
    const {notice} = extract(lines.join('\n'))
    for (const field of ['date', 'effectiveDate', 'expiryDate'] as const) {
      const places = (notice.evidence[`/${field}`] ?? []).map(({page}) => JSON.stringify(page))
      expect(new Set(places).size).toBe(places.length)
    }
  })
})
