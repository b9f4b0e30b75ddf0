import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findLaws} from '../../src/grammar/law-names.js'
import {parseDocumentNumber} from '../../src/grammar/document-number.js'
import type {Notice, Reference} from '../../src/schema/index.js'
import {isDocumentTitle} from '../../src/text/references/is-document-title.js'
import {findQuotedTitles} from '../../src/text/references/quoted-titles.js'
import {retextReferences} from '../../src/text/references/retext-references.js'
import {findingsOf} from '../../src/text/tree.js'
import type {Line} from './body-of-lines.js'
import {run, treeOfLines} from './tree-of-lines.js'

function references(lines: readonly Line[], fields: Partial<Notice> = {}): Reference[] {
  const tree = treeOfLines(lines, fields)
  run(tree, retextReferences)
  return findingsOf(tree).fields.references!
}

const titles = (line: string, fields: Partial<Notice> = {}): (string | null)[] =>
  references([line], fields).map(({title}) => title)
const parts = {issuers: [], subject: null, status: []}

describe('references', () => {
  it.each([
    ['《某意见》（某办发〔2022〕9号，以下简称《意见》）要求', '《某意见》（某办发〔2022〕9号，以下简称《意见》）'],
    ['《某意见》（某办发〔2022〕9号）以下简称从略', '《某意见》（某办发〔2022〕9号）'],
    ['《某意见》（某办发〔2022〕9号，《某办法》另行废止）', '《某意见》（某办发〔2022〕9号']
  ])('goes up to the bracket that a short name closes, and never over another title: %s', (line, text) => {
    expect(references([line])[0]?.text).toBe(text)
  })

  it('takes title, number behind it, issuer before it, and the span of all', () => {
    const text = '按照市财政局《关于规范津贴的通知》（某财〔2018〕7号）要求'
    expect(references([text])).toEqual([
      {
        title: '关于规范津贴的通知',
        documentNumber: parseDocumentNumber('某财〔2018〕7号'),
        issuer: '市财政局',
        text: '市财政局《关于规范津贴的通知》（某财〔2018〕7号）',
        span: [2, 29]
      }
    ])
  })

  it.each([
    ['根据国办发〔2018〕9号《关于做好统计的通知》', '国办发〔2018〕9号'],
    ['根据《关于做好统计的通知（国办发〔2018〕9号）》', '国办发〔2018〕9号'],
    ['根据《关于做好统计的通知》（国办发[2018]9号，以下简称《通知》）', '国办发〔2018〕9号'],
    ['执行《声环境质量标准》（GB 3096-2008）', 'GB3096-2008']
  ])('finds the number before, inside and behind: %s', (line, canonical) => {
    const [reference, ...more] = references([line])
    expect(reference?.documentNumber?.canonical).toBe(canonical)
    expect(reference?.title).not.toContain('号')
    expect(more).toEqual([])
  })

  it('reads a title that stands around another one, and one number of several in brackets', () => {
    expect(references(['根据教育部关于印发《考试管理办法》的通知（教考〔2018〕2号）'])).toMatchObject([
      {title: '关于印发《考试管理办法》的通知', documentNumber: {canonical: '教考〔2018〕2号'}, issuer: '教育部'}
    ])
    const amended = references(['原《清理规定》（某府〔2010〕45号，某府〔2012〕6号修订）同时废止。'])
    expect(amended.map((one) => one.documentNumber?.canonical)).toEqual(['某府〔2010〕45号'])
  })

  it('keeps the provision with its document', () => {
    expect(references(['违反《安全生产条例》第三条第二款的规定'])[0]?.text).toBe('《安全生产条例》第三条第二款')
  })

  it('gives the numbers of one bracket to the titles before it, if there are as many', () => {
    const numbered = (line: string) => references([line]).map((one) => [one.title, one.documentNumber?.canonical])
    expect(numbered('落实《公开意见》和《公开办法》（国发〔2016〕5号、国办发〔2017〕3号）精神')).toEqual([
      ['公开意见', '国发〔2016〕5号'],
      ['公开办法', '国办发〔2017〕3号']
    ])
    expect(numbered('落实《甲意见》，以及《公开意见》《公开办法》（国发〔2016〕5号、国办发〔2017〕3号）精神')).toEqual([
      ['甲意见', undefined],
      ['公开意见', '国发〔2016〕5号'],
      ['公开办法', '国办发〔2017〕3号']
    ])
    expect(numbered('落实《公开意见》《公开办法》（国办发〔2017〕3号）精神')).toEqual([
      ['公开意见', undefined],
      ['公开办法', '国办发〔2017〕3号']
    ])
  })

  it('takes what is answered, whatever it is called', () => {
    expect(titles('你单位《关于停车场收费的申请》收悉，请到我局领取《收费许可证》。')).toEqual(['关于停车场收费的申请'])
    expect(titles('你单位《停车场平面图》收悉。')).toEqual([])
  })

  it('reads marks that stand for 《》', () => {
    expect(titles('按照<<学籍管理办法>>和〈惩戒规则（试行）〉执行，a<<2')).toEqual(['学籍管理办法', '惩戒规则（试行）'])
    expect(titles('按照<<水库除险规程>>整改')).toEqual(['水库除险规程'])
  })

  it('takes lists apart', () => {
    expect(titles('根据《统计法》、《档案条例》和《保密办法》的规定')).toEqual(['统计法', '档案条例', '保密办法'])
    const numbers = references(['商务部公告2014年第66号、第106号同时废止。']).map(
      (one) => one.documentNumber?.canonical
    )
    expect(numbers).toEqual(['商务部公告2014年第66号', '商务部公告2014年第106号'])
  })

  it('takes bare numbers, laws by name and standards', () => {
    expect(references(['按照财库〔2022〕3号文件执行。'])[0]).toMatchObject({title: null, span: [2, 12]})
    expect(titles('依照行政许可法第十二条办理。')).toEqual(['行政许可法'])
    expect(references(['应符合GB/T 9704-2012的要求。'])[0]?.documentNumber?.canonical).toBe('GB/T9704-2012')
  })

  it('names each document once, completing it by later mentions', () => {
    const found = references([
      '根据《中华人民共和国档案法》和《关于加强管理的意见》，制定本办法。',
      '依照《档案法》和省政府《关于加强管理的意见》（某政发〔2015〕3号）执行；某政发〔2015〕3号另有规定的除外。'
    ])
    expect(found.map(({title}) => title)).toEqual(['中华人民共和国档案法', '关于加强管理的意见'])
    expect(found[1]).toMatchObject({documentNumber: {canonical: '某政发〔2015〕3号'}, issuer: '省政府'})
  })

  it('knows a short title by the end of a longer one, but not a law', () => {
    expect(titles('《防汛物资管理办法》和《管理办法》')).toEqual(['防汛物资管理办法'])
    expect(titles('《劳动合同法》和《合同法》')).toEqual(['劳动合同法', '合同法'])
  })

  it('keeps documents apart that differ in issuer or number', () => {
    expect(titles('《甲省关于加强管理的意见》和《乙省关于加强管理的意见》')).toHaveLength(2)
    expect(titles('《考核办法》（某发〔2017〕1号）和《考核办法》（某发〔2018〕1号）')).toHaveLength(2)
  })

  it.each([
    '组织观看《焦裕禄》等影片。',
    '学习《习近平谈治国理政》。',
    '《人民日报》作了报道。',
    '填写《项目申报表》。',
    '取得《安全生产许可证》后方可经营。',
    '双方签订《补偿协议书》。',
    '检测机构出具《房屋安全鉴定报告》。',
    '开设《中国近代史纲要》课程。',
    '发表论文《论绩效评价标准》。',
    '各地要抓紧完善《地震应急预案》。',
    '遵守宪法和法律。',
    '依法设立的公司法人。',
    '我校位于中山路5号。'
  ])('finds none in %s', (line) => {
    expect(references([line])).toEqual([])
  })

  it('leaves out what the document gives out itself', () => {
    expect(titles('现将《专项资金管理办法》《绩效评价办法》印发给你们，请遵照执行。')).toEqual([])
    expect(titles('《河道管理办法》已经市政府常务会议通过，现予公布。')).toEqual([])
    expect(titles('我们制定了《实施意见》，现印发给你们。')).toEqual([])
    const wraps = {action: '印发', title: '工作要点'}
    expect(titles('落实《工作要点》和《发展规划》', {titleParts: {...parts, wraps}})).toEqual(['发展规划'])
  })

  it('leaves out its own title, number, attachments and terms', () => {
    const fields: Partial<Notice> = {
      title: '关于加强防汛的通知',
      documentNumber: parseDocumentNumber('某政发〔2015〕3号'),
      attachments: [{ordinal: null, title: '任务分工方案', url: null, mediaType: null, span: null}],
      definedTerms: [{term: '《实施方案》', definition: '《防汛实施方案》'}]
    }
    expect(titles('《关于加强防汛的通知》（某政发〔2015〕3号）的《任务分工方案》和《实施方案》', fields)).toEqual([])
  })

  it('does not take the document that its title passes on for itself', () => {
    const title = '市发展改革委转发国家发展改革委关于做好价格工作的通知'
    const line = '现将国家发展改革委《关于做好价格工作的通知》（发改价格〔2015〕8号）转发给你们。'
    expect(references([line], {title})).toMatchObject([{documentNumber: {canonical: '发改价格〔2015〕8号'}}])
  })

  it.each([
    ['《关于规范津贴的通知》（湖州市人民政府办公室湖政办发〔2018〕7号）', '湖政办发〔2018〕7号'],
    ['《关于规范津贴的通知》（国务院文件国发〔1988〕7号）', '国发〔1988〕7号']
  ])('takes the number behind the name of its organ: %s', (text, canonical) => {
    expect(references([`按照${text}执行`])).toMatchObject([{text, documentNumber: {canonical}}])
  })

  it('takes no number behind other words in the brackets', () => {
    const found = references(['按照《关于规范津贴的通知》（由有关部门执行湖政办发〔2018〕7号）执行'])
    expect(found.map(({documentNumber}) => documentNumber?.canonical ?? null)).toEqual([null, '湖政办发〔2018〕7号'])
  })

  it('keeps the number of the document that is passed on, though it is attached', () => {
    const wraps = {action: '转发', title: '关于印发巡查方案的通知'}
    const attachments = [
      {ordinal: null, title: '市水务局关于印发巡查方案的通知', url: null, mediaType: null, span: null}
    ]
    const line = '现将市水务局《关于印发巡查方案的通知》（某水〔2021〕9号）转发给你们。'
    expect(references([line], {attachments, titleParts: {...parts, wraps}})).toMatchObject([
      {documentNumber: {canonical: '某水〔2021〕9号'}}
    ])
    expect(references([line], {attachments})).toEqual([])
  })

  it('takes the number behind a year or a date, and the history in its brackets', () => {
    const line = '《照明办法》（2005年5月1日市政府令第181号公布，根据市政府令第206号修订）第三条'
    expect(references([line])).toMatchObject([{documentNumber: {canonical: '市政府令第181号'}, text: line}])
    expect(references(['《照明办法》（2005年市政府令第181号）'])).toHaveLength(1)
  })

  it.each([
    '中华人民共和国公司法',
    '优化营商环境二十五条',
    '关于促进投资的若干政策',
    '水库管理条例（草案）',
    '国民经济行业分类'
  ])('takes 《%s》 for a document', (title) => {
    expect(titles(`按照《${title}》执行。`)).toEqual([title])
  })

  it.each(['人民司法', '第14号——收入', '办事小程序', '水库巡查表', '第二十条'])('takes 《%s》 for none', (title) => {
    expect(titles(`按照《${title}》执行。`)).toEqual([])
  })

  it('leaves 文 and a conjunction between two numbers out', () => {
    const line = '按某地税发〔2003〕92号、93号文和青地税征[2003]15号文办理。'
    expect(references([line]).map(({documentNumber}) => documentNumber?.canonical)).toEqual([
      '某地税发〔2003〕92号',
      '某地税发〔2003〕93号',
      '青地税征〔2003〕15号'
    ])
  })

  it('leaves out words that no code begins with, and keeps names that do', () => {
    const codes = (line: string): (string | undefined)[] =>
      references([line]).map(({documentNumber}) => documentNumber?.canonical)
    expect(codes('符合本通知规定和财税〔2018〕55号文件规定的，可以适用财税〔2018〕56号文件。')).toEqual([
      '财税〔2018〕55号',
      '财税〔2018〕56号'
    ])
    expect(codes('我委发改投资〔2014〕1207号文件附件相应调整。')).toEqual(['发改投资〔2014〕1207号'])
    expect(codes('按照和政办发〔2014〕5号文件执行。')).toEqual(['和政办发〔2014〕5号'])
  })

  it('takes the version before for another document, in a list of what is ended', () => {
    const fields = {
      title: '关于发布《标准管理办法》的公告',
      titleParts: {...parts, wraps: {action: '发布', title: '标准管理办法'}}
    }
    const line = '《标准管理办法》（环境保护部公告2006年第41号）、《计划管理办法》（环办〔2010〕86号）同时废止。'
    expect(titles(line, fields)).toEqual(['标准管理办法', '计划管理办法'])
    expect(titles('《标准管理办法》（见附件）自发布之日起施行。', fields)).toEqual([])
  })

  it('leaves what is shown for comment alone', () => {
    expect(titles('现将《河长制工作方案》进行公示，欢迎监督。')).toEqual([])
    expect(titles('《河长制工作方案》实施前要进行公示。')).toEqual(['河长制工作方案'])
  })

  it('takes what is given out among others for its own', () => {
    const wraps = {action: '发布', title: '《编写规则》等3项标准'}
    expect(titles('现批准发布《编写规则》等3项标准。', {titleParts: {...parts, wraps}})).toEqual([])
    const amended = {action: '公布', title: '关于修改〈停车办法〉的决定'}
    expect(titles('对《停车办法》作如下修改：', {titleParts: {...parts, wraps: amended}})).toEqual(['停车办法'])
  })

  it('takes an order for its own by who gives it and by its count', () => {
    const own = parseDocumentNumber('中华人民共和国主席令（九届第37号）')!
    expect(references(['2000年10月31日中华人民共和国主席令第三十七号公布'], {documentNumber: own})).toEqual([])
    expect(references(['2000年10月31日中华人民共和国主席令第三十八号公布'], {documentNumber: own})).toHaveLength(1)
  })

  it('takes a plan that has a number for a document that exists', () => {
    expect(titles('要修订《记录办法》（民函〔2012〕340号），抓紧研究制定《证明办法》。')).toEqual(['记录办法'])
  })

  it('reads a title without marks where it is all of the line but the number', () => {
    expect(references(['2.省政府关于发展花卉产业的意见（某政发〔2006〕31号）'])).toMatchObject([
      {title: '省政府关于发展花卉产业的意见', documentNumber: {canonical: '某政发〔2006〕31号'}}
    ])
    expect(references(['省政府关于花卉产业的会议（某政发〔2006〕31号）'])).toMatchObject([{title: null}])
    expect(references(['请按省政府关于花卉产业的意见（某政发〔2006〕31号）执行。'])).toMatchObject([{title: null}])
  })

  it('leaves out what leads to a number', () => {
    const line = '该工程已由我委以某发改〔2013〕511号文批复，已以某政办〔2012〕6号文印发。'
    expect(references([line])).toMatchObject([
      {documentNumber: {canonical: '某发改〔2013〕511号'}},
      {documentNumber: {canonical: '某政办〔2012〕6号'}}
    ])
  })

  it('puts the document that is passed on first', () => {
    const wraps = {action: '转发', title: '省发展改革委关于促进消费的意见'}
    const fields = {titleParts: {...parts, wraps}}
    const line = '根据《消费促进条例》，省发展改革委《关于促进消费的意见》已经省政府同意，现转发给你们。'
    expect(titles(line, fields)).toEqual(['关于促进消费的意见', '消费促进条例'])
    expect(references(['现转发给你们，请执行。'], fields)).toMatchObject([{title: wraps.title, span: null}])
  })

  it('puts all documents that are passed on first, for the one that the title tells of', () => {
    const wraps = {action: '转发', title: '水利项目申报指南'}
    const fields = {titleParts: {...parts, wraps}}
    const line =
      '按照《项目办法》，现将《水利部关于发布甲指南的通知》（水科〔2023〕5号）、《水利部关于发布乙指南的通知》转发给你们。'
    expect(titles(line, fields)).toEqual(['水利部关于发布甲指南的通知', '水利部关于发布乙指南的通知', '项目办法'])
    expect(titles('按照《项目办法》，现转发给你们。', fields)).toEqual(['水利项目申报指南', '项目办法'])
  })

  it('takes what is passed on for the document of another, attached or not', () => {
    const attachment = {ordinal: 1, url: null, mediaType: null, span: null}
    const title = '水利部关于发布甲指南的通知'
    const attachments = [
      {...attachment, title},
      {...attachment, title: '推荐汇总方案'}
    ]
    const line = '现将《水利部关于发布甲指南的通知》转发给你们，按《推荐汇总方案》报送。'
    const wraps = {action: '转发', title: '项目申报指南'}
    expect(titles(line, {attachments, titleParts: {...parts, wraps}})).toEqual([title])
    expect(titles('见《水利部关于发布甲指南的通知》。', {attachments, titleParts: {...parts, wraps: null}})).toEqual([])
  })

  it('takes the full name that a law is named by before its short one', () => {
    const fields = {definedTerms: [{term: '个人所得税法', definition: '中华人民共和国个人所得税法'}]}
    const line = '根据《中华人民共和国个人所得税法》（以下简称个人所得税法），个人所得税法所称住所是指'
    expect(titles(line, fields)).toEqual(['中华人民共和国个人所得税法'])
  })

  it('is not this very document: 本《实施细则》', () => {
    expect(titles('要按照本《防汛实施细则》要求执行。')).toEqual([])
    expect(titles('要按照本市《防汛实施细则》要求执行。')).toEqual(['防汛实施细则'])
  })

  it('reads nothing in signature, addressees and lists of attachments', () => {
    expect(references([{text: '附件：《管理办法》', element: 'attachment'}])).toEqual([])
  })

  it('stands in the text, whatever the text', () => {
    const words = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '关于',
      '办法',
      '国发〔2014〕5号',
      '第三条',
      '、',
      '（',
      '）',
      '。',
      '网络安全法'
    )
    fc.assert(
      fc.property(fc.array(fc.array(words, {maxLength: 12}), {maxLength: 4}), (lines) => {
        const printed = lines.map((line) => line.join(''))
        for (const {span, text} of references(printed)) expect(printed.join('\n').slice(...span!)).toBe(text)
      })
    )
  })
})

describe('documents of the same title', () => {
  const own = {title: '市政府关于调整工资标准的通知', documentNumber: parseDocumentNumber('某政发〔2015〕41号')}

  it('are others when their number is another', () => {
    expect(titles('《市政府关于调整工资标准的通知》（某政发〔2013〕52号）同时废止。', own)).toHaveLength(1)
    expect(titles('《市政府关于调整工资标准的通知》（某政发〔2015〕41号）自即日起施行。', own)).toEqual([])
  })

  it('are others where the version before is repealed', () => {
    const rules = {title: '学生管理规定'}
    const ends = '原《学生管理规定》（教育部令第21号）同时废止。'
    expect(references([ends], rules)).toMatchObject([{documentNumber: {canonical: '教育部令第21号'}}])
    expect(titles('《学生管理规定》自即日起施行。', rules)).toEqual([])
    expect(references([ends], {...rules, documentNumber: parseDocumentNumber('教育部令第21号')!})).toEqual([])
  })

  it('are cited by a report whose headline names them', () => {
    const title = '某省印发《关于发展冰雪经济的意见》'
    const line = '某省办公厅印发《关于发展冰雪经济的意见》。'
    expect(titles(line, {kind: 'news', title})).toEqual(['关于发展冰雪经济的意见'])
    expect(titles(line, {title})).toEqual([])
  })
})

describe('findQuotedTitles', () => {
  const inMarks = (text: string): string[] => findQuotedTitles(text).map(({title}) => title)

  it('reads nested marks of all kinds', () => {
    expect(inMarks('《关于印发〈办法〉的通知》')).toEqual(['关于印发〈办法〉的通知'])
    expect(inMarks('《关于贯彻<决定>的意见》')).toEqual(['关于贯彻<决定>的意见'])
    expect(inMarks('《关于印发《办法》的通知》')).toEqual(['关于印发《办法》的通知'])
  })

  it('recovers an unclosed title up to its kind word, else drops it', () => {
    expect(findQuotedTitles('根据《某省防汛条例的规定，现通知如下').map(({title}) => title)).toEqual(['某省防汛条例'])
    expect(inMarks('《考勤管理办法、《请假规定》')).toEqual(['考勤管理办法', '请假规定'])
    expect(inMarks('《某某某。以后')).toEqual([])
  })

  it('drops layout white space, but not between two organs', () => {
    expect(inMarks('《中共中央 国务院关于加强 工作的意见》')).toEqual(['中共中央 国务院关于加强工作的意见'])
  })
})

describe('isDocumentTitle', () => {
  it.each([
    '防汛条例',
    '发展规划（2016—2020）',
    '管理办法（试行）',
    '“十三五”规划',
    '政府工作报告',
    '关于灾情的报告',
    '党章'
  ])('accepts %s', (title) => {
    expect(isDocumentTitle(title)).toBe(true)
  })
  it.each(['焦裕禄', '人民日报', '申请表', '营业执照', '学习纲要', '通知', '检测报告', '论持久战'])(
    'refuses %s',
    (title) => {
      expect(isDocumentTitle(title)).toBe(false)
    }
  )
})

describe('findLaws', () => {
  const names = (text: string): string[] => findLaws(text).map(({name}) => name)

  it('takes the longest name, with the country before it', () => {
    expect(names('依照中华人民共和国行政许可法和劳动合同法')).toEqual(['中华人民共和国行政许可法', '劳动合同法'])
  })

  it('takes what begins with the country and ends as a law or regulation', () => {
    expect(names('根据中华人民共和国防汛条例第八条')).toEqual(['中华人民共和国防汛条例'])
    expect(names('在中华人民共和国境内依法设立的企业')).toEqual([])
  })

  it('takes the rules that carry a law out for what they are', () => {
    expect(findLaws('修改渔业法实施细则等法规').map(({name}) => name)).toEqual(['渔业法实施细则'])
    expect(findLaws('中华人民共和国渔业法实施细则，').map(({name}) => name)).toEqual(['中华人民共和国渔业法实施细则'])
    expect(findLaws('依照渔业法实施处罚').map(({name}) => name)).toEqual(['渔业法'])
  })

  it('takes 刑法 and 宪法 with a provision or 规定 only', () => {
    expect(names('刑法第二十条')).toEqual(['刑法'])
    expect(names('依照刑法规定，消防法规定的行为')).toEqual(['刑法', '消防法'])
    expect(names('消防法规规定的行为')).toEqual([])
    expect(names('触犯刑法的')).toEqual([])
  })

  it('is not misled by longer words', () => {
    expect(names('公司法人、合同法律关系、统计法规')).toEqual([])
  })
})
