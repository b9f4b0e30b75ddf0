import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listCases} from '../../scripts/corpus-cases.mjs'
import {extract} from '../../src/index.js'
import type {Notice, Section} from '../../src/schema/index.js'

/* The five pages that the project started from, and what a careful reader finds on each. */

const cases = new Map(listCases(join(import.meta.dirname, '../../corpus')).map((one) => [one.id, one]))

const own = (id: string): Notice => extract(cases.get(id)!.page).notice
const generic = (id: string): Notice => extract(cases.get(id)!.page, {sources: []}).notice
const headings = (sections: readonly Section[]): string[] =>
  sections.map(({ordinal, heading}) => `${ordinal?.text ?? ''}${heading ?? ''}`)

describe.each([
  ['its source', own],
  ['the generic source', generic]
])('a notice without head, read by %s', (_, read) => {
  const notice = read('content-mid-pic/study-notice')

  it('is an official document, a 通知', () => {
    expect([notice.kind, notice.documentType, notice.form]).toEqual(['official-document', '通知', 'document'])
    expect(notice.title).toBe('关于在全市党员干部中大力学习弘扬焦裕禄精神的通知')
  })

  it('has the issuer that signed, and no city', () => {
    expect(notice.issuers).toEqual([{name: '市委教育实践活动领导小组', role: 'sole', qualified: false, division: null}])
    expect(JSON.stringify({...notice, text: '', evidence: {}, map: null})).not.toMatch(/大连|泰州/u)
  })

  it('has a date, but neither number nor addressees', () => {
    expect([notice.date, notice.documentNumber, notice.addressees]).toEqual(['2014-03-28', null, null])
  })

  it('has three sections', () => {
    expect(headings(notice.sections)).toEqual([
      '一、深入学习和准确把握焦裕禄精神的实质',
      '二、密切联系实际，促进学以致用',
      '三、精心组织，确保取得成效'
    ])
  })

  it('has fourteen directives and no references: 《焦裕禄》 is a film', () => {
    expect(notice.directives).toHaveLength(14)
    expect(notice.directives.every(({force, operator}) => force === 'obligation' && operator === '要')).toBe(true)
    expect(notice.references).toEqual([])
  })

  it('has a text from the opening to the date', () => {
    expect(notice.text).toMatch(/^3月17日至18日[\s\S]*2014年3月28日$/u)
  })
})

describe.each([
  ['its source', own],
  ['the generic source', generic]
])('a telegram of two organs, read by %s', (_, read) => {
  const notice = read('hunan-telegram/telegram-35')

  it('is a telegram', () => {
    expect([notice.kind, notice.form, notice.documentType]).toEqual(['official-document', 'telegram', '通知'])
    expect([notice.urgency, notice.transmission, notice.letterhead]).toEqual(['特提', '明电', '中共湖南省委办公厅发电'])
  })

  it('has its number, and the serial of the cipher office apart', () => {
    expect(notice.documentNumber).toMatchObject({canonical: '湘办发电〔2014〕35号', agencyCode: '湘办发电', year: 2014, sequence: 35})
    expect(notice.otherNumbers).toMatchObject([{canonical: '湘机发1220号', type: 'telegram-serial', year: null}])
  })

  it('has two issuers in order', () => {
    expect(notice.issuers.map(({name, role, division}) => [name, role, division?.code])).toEqual([
      ['中共湖南省委办公厅', 'lead', '430000'],
      ['中共湖南省委党的群众路线教育实践活动领导小组办公室', 'joint', '430000']
    ])
  })

  it('has its title without the spaces of the layout', () => {
    expect(notice.title).toBe(
      '中共湖南省委办公厅 中共湖南省委党的群众路线教育实践活动领导小组办公室关于认真学习贯彻习近平总书记在河南省兰考县调研指导党的群众路线教育实践活动时讲话的通知'
    )
    expect(notice.titleParts.subject).toBe('认真学习贯彻习近平总书记在河南省兰考县调研指导党的群众路线教育实践活动时讲话')
  })

  it('has eight groups of addressees and a date', () => {
    expect(notice.addressees?.groups).toHaveLength(8)
    expect(notice.addressees?.text).toMatch(/^各市州、县市区委，.*，省委各督导组$/u)
    expect(notice.date).toBe('2014-03-19')
  })

  it('has four sections of one level, whatever their markup', () => {
    expect(headings(notice.sections)).toEqual([
      '一、把学习弘扬焦裕禄精神作为一条红线贯穿教育实践活动始终',
      '二、坚持高标准、高质量，确保教育实践活动取得实效',
      '三、充分发挥领导干部带头作用，始终把活动牢牢抓在手上',
      '四、切实加强党性锤炼，持之以恒抓作风建设'
    ])
  })

  it.each(['发表了重要讲话', '从眼前做起', '治治病”，开展', '带头作用', '工作方式'])('joins the page break in %s', (words) => {
    expect(notice.text).toContain(words)
  })

  it('has one reference, which it implements', () => {
    expect(notice.references).toMatchObject([
      {
        title: '关于在第二批教育实践活动中组织观看〈焦裕禄〉等8部影片的通知',
        documentNumber: {canonical: '群办发〔2014〕4号'},
        issuer: '中央教育实践活动领导小组办公室'
      }
    ])
    expect(notice.relations).toEqual([{type: 'implements', reference: 0}])
  })

  it('defines 《讲话》', () => {
    expect(notice.definedTerms).toEqual([{term: '《讲话》', definition: '习近平总书记的重要讲话'}])
  })

  it('has 25 directive sentences, two of them with a second force', () => {
    expect(new Set(notice.directives.map(({span}) => span[0])).size).toBe(25)
    expect(notice.directives.filter(({force}) => force !== 'obligation').map(({force, operator}) => [force, operator])).toEqual([
      ['permission', '可'],
      ['prohibition', '不搞']
    ])
    expect(notice.directives.some(({text}) => text.startsWith('《讲话》强调'))).toBe(false)
  })
})

describe('a speech excerpt', () => {
  const notice = own('12371/speech-excerpt')

  it('is a speech, not all of it', () => {
    expect([notice.kind, notice.partial]).toEqual(['speech', true])
    expect(notice.title).toBe('坚持群众路线推进转型振兴')
    expect(notice.speaker).toEqual({name: '张铁民', position: '阜新市委书记', occasion: '全市党的群众路线教育实践活动动员大会'})
  })

  it('has publication facts', () => {
    expect(notice.publication).toMatchObject({
      publishedAt: '2014-03-04T10:43+08:00',
      source: '辽宁日报',
      editor: '李佳蕖',
      site: '共产党员网'
    })
  })

  it('has no elements of a document', () => {
    expect([notice.issuers, notice.documentNumber, notice.date]).toEqual([[], null, null])
  })

  it('has seven paragraphs and no furniture in its text', () => {
    expect(notice.text.split('\n').filter((line) => !line.startsWith('——'))).toHaveLength(7)
    expect(notice.text).not.toMatch(/手机版|打印|微信|收听/u)
  })
})

describe('page two of a speech', () => {
  const notice = own('mian-fei-kao-yan/speech-page-2')

  it('is a speech, in part', () => {
    expect([notice.kind, notice.partial, notice.pages?.number]).toEqual(['speech', true, 2])
    expect(notice.title).toBe('区委书记在**区委保持共产党员先进性活动第二次大会上的讲话')
  })

  it('has a text without title and tail', () => {
    expect(notice.text).toMatch(/^泛知晓,[\s\S]*全面建设小康社会的步伐。$/u)
    expect(JSON.stringify({...notice, evidence: {}})).not.toMatch(/自查自评|党建述职|塑料制品/u)
  })

  it('has an orphan unit below a missing one, then the second with five', () => {
    const [first, second] = notice.sections
    expect(first?.missing).toBe(true)
    expect(headings(first?.sections ?? [])).toEqual(['五是开展“二三五”主题实践活动,着眼于解决实际问题,为民办事见实效'])
    expect(second?.ordinal?.text).toBe('二、')
    expect(second?.sections.map(({ordinal}) => ordinal?.text)).toEqual(['(一)', '(二)', '(三)', '(四)', '(五)'])
  })

  it('has references, one with a masked number that identifies nothing', () => {
    const numbered = notice.references.filter(({documentNumber}) => documentNumber)
    expect(numbered).toMatchObject([{documentNumber: {canonical: '**先进性教育办〔2005〕6号', redacted: true}}])
    expect(notice.references.map(({title}) => title)).toEqual(expect.arrayContaining(['党章', '行政许可法', '宣传工作方案']))
    expect(notice.references.map(({title}) => title).join()).not.toMatch(/读本|生命作证/u)
  })

  it('has neither number nor date of its own; the aggregator published it', () => {
    expect([notice.documentNumber, notice.date, notice.publication.publishedAt]).toEqual([null, null, '2015-11-22'])
  })
})

describe('a news feature', () => {
  const notice = own('eqsc/contact-points')

  it('is news, its title once', () => {
    expect(notice.kind).toBe('news')
    expect(notice.title).toBe('以上率下　示范全党――习近平总书记等中共中央政治局常委同志全程指导群众路线教育实践活动联系点纪实')
    expect(notice.text).toMatch(/^行胜于言，春风化雨。/u)
  })

  it('has breadcrumb and owner; the owner is no issuer', () => {
    expect(notice.publication.column).toEqual(['首页', '新闻资讯', '重要专题', '深入开展党的群众路线教育实践活动', '辅导材料'])
    expect(notice.publication.owner).toEqual({
      name: '四川省地震局',
      address: '成都市人民南路三段29号',
      icp: '蜀ICP备05030409号'
    })
    expect(notice.issuers).toEqual([])
  })

  it('has no entity in its text', () => {
    expect(notice.text).not.toMatch(/&\w+;/u)
    expect(notice.text).toMatch(/不断取得新的成就。$/u)
  })

  it('has three headings', () => {
    expect(notice.sections.map(({heading}) => heading?.replace(/\s/gu, ''))).toEqual([
      '亲力亲为全程指导――树立全党教育实践活动示范点',
      '高度自觉严格要求――做全党教育实践活动排头兵',
      '指明方向提供动力――把全党教育实践活动引向深入'
    ])
  })
})

describe.each(['12371/speech-excerpt', 'mian-fei-kao-yan/speech-page-2', 'eqsc/contact-points'])('%s by the generic source', (id) => {
  it('has the same kind, title, number, issuers, date and sections, and nearly the same text', () => {
    const [mine, other] = [own(id), generic(id)]
    const core = ({kind, title, documentNumber, issuers, date, sections}: Notice): unknown => {
      return {kind, title, documentNumber, issuers, date, sections: headings(sections)}
    }
    expect(core(other)).toEqual(core(mine))
    expect(Math.abs(other.text.length - mine.text.length)).toBeLessThan(0.03 * mine.text.length)
  })
})
