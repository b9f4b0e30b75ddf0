import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {genreOf, joinTitle, parseTitle, tidyTitle} from '../../src/grammar/title.js'

const typeOf = (title: string): string | null => parseTitle(title).documentType
const wrapped = (title: string) => parseTitle(title).parts.wraps

describe('parseTitle: traditional script', () => {
  it.each([
    ['青嵐市人民政府辦公室關於加強水庫汛期安全管理的通知', '通知', ['青嵐市人民政府辦公室'], '加強水庫汛期安全管理'],
    ['財政部 國家稅務總局關於完善政策的公告', '公告', ['財政部', '國家稅務總局'], '完善政策'],
    ['青嵐市人民政府關於同意設立開發區的批復', '批复', ['青嵐市人民政府'], '同意設立開發區']
  ])('%s', (title, documentType, issuers, subject) => {
    expect(parseTitle(title)).toMatchObject({documentType, parts: {issuers, subject}})
  })
  it('keeps what is wrapped and its status as printed', () => {
    expect(parseTitle('國務院辦公廳關於印發《政府網站工作方案（試行）》的通知').parts.wraps).toEqual({
      action: '印发',
      title: '政府網站工作方案（試行）'
    })
    expect(parseTitle('青嵐市水庫管理辦法（暫行）')).toMatchObject({genre: {word: '辦法'}, parts: {status: ['暫行']}})
  })
})

describe('the kind of a title', () => {
  it.each([
    ['关于做好防汛工作的通知', '通知'],
    ['关于做好防汛工作的紧急通知', '通知'],
    ['关于加快养老服务发展的若干意见', '意见'],
    ['省政府办公厅关于推进职业教育发展的实施意见', '意见'],
    ['关于同意建立联席会议制度的复函', '函'],
    ['2014年第三次市长办公会议纪要', '纪要'],
    ['中华人民共和国国务院令', '命令'],
    ['国务院令第638号', '命令'],
    ['关于授予某同志荣誉称号的命令', '命令'],
    ['关于2013年预算执行情况的报告', '报告'],
    ['国家药监局公告（2021年第32号）', '公告'],
    ['某县第一中学校舍招标公告', '公告'],
    ['某医院2023年公开招聘公告', '公告'],
    ['中国共产党第十八届中央委员会第三次全体会议公报', '公报'],
    ['关于印发《公务用车管理办法》的通知', '通知'],
    ['关于废止部分规章的决定（征求意见稿）', '决定'],
    ['国务院关于某市城市总体规划的批复', '批复']
  ])('%s is %s', (title, documentType) => {
    expect(typeOf(title)).toBe(documentType)
  })

  it.each([
    ...[
      '公务用车管理办法',
      '政府工作报告',
      '关于农村道路的调研报告',
      '2019年述职报告',
      '行政处罚决定书',
      '野外用火禁令'
    ],
    ...['关于道路条例草案公开征求意见', '邀请函', '某省人民政府公报', '2020年国民经济和社会发展统计公报', '']
  ])('%s has none', (title) => {
    expect(typeOf(title)).toBeNull()
  })

  it('is not the kind of the forwarded document when the notice leaves its own out', () => {
    expect(typeOf('国务院批转水产总局关于渔船管理的报告')).toBeNull()
    expect(typeOf('国务院批转水产总局关于渔船管理的报告的通知')).toBe('通知')
  })
})

describe('the parts of a title', () => {
  it('are issuers, subject and status', () => {
    expect(parseTitle('湖南省财政厅 湖南省教育厅关于公用经费标准的通知（试行）').parts).toEqual({
      issuers: ['湖南省财政厅', '湖南省教育厅'],
      subject: '公用经费标准',
      wraps: null,
      status: ['试行']
    })
  })

  it('name the organs before 等部门', () => {
    expect(parseTitle('教育部等六部门关于校园安全的意见').parts.issuers).toEqual(['教育部'])
  })

  it.each([
    ['关于东岭镇火灾事故的紧急通报', '东岭镇火灾事故'],
    ['关于追加经费的补充通知', '追加经费'],
    ['关于处理紧急情况的通知', '处理紧急情况'],
    ['关于推进工匠培育的实施意见', '推进工匠培育'],
    ['关于加快旧区改造的若干政策意见', '加快旧区改造'],
    ['关于同意建立联席会议制度的复函', '同意建立联席会议制度'],
    ['关于2013年预算执行情况的报告', '2013年预算执行情况'],
    ['关于做好条例实施的通知', '做好条例实施']
  ])('keep what is said of the kind out of the subject of %s', (title, subject) => {
    expect(parseTitle(title).parts.subject).toBe(subject)
  })

  it('take the meeting of a congress for its issuer', () => {
    expect(parseTitle('青岚市第八届人民代表大会第三次会议关于财政预算的决议').parts).toMatchObject({
      issuers: ['青岚市第八届人民代表大会第三次会议'],
      subject: '财政预算'
    })
    expect(parseTitle('市直机关第三次会议关于财政预算的决议').parts.issuers).toEqual([])
  })

  it('take an ad-hoc body for an issuer', () => {
    expect(parseTitle('国务院应对洪涝灾害联防联控机制关于春汛的通知').parts.issuers).toEqual([
      '国务院应对洪涝灾害联防联控机制'
    ])
  })

  it('leave the issuers empty when the title begins otherwise', () => {
    for (const title of ['关于春耕的通知', '公路管理条例', '转达国务院对某请示的批示', '各级政府关于春耕的通知']) {
      expect(parseTitle(title).parts.issuers).toEqual([])
    }
  })
})

describe('the wrapped document', () => {
  it.each([
    ['关于印发《政务公开工作要点》的通知', '印发', '政务公开工作要点'],
    ['关于印发湖南省政务公开工作要点的通知', '印发', '湖南省政务公开工作要点'],
    ['关于印发《〈道路条例〉实施办法（试行）》的通知', '印发', '〈道路条例〉实施办法（试行）'],
    ['国务院办公厅转发财政部关于加强预算管理意见的通知', '转发', '关于加强预算管理意见'],
    ['国务院批转财政部等部门《粮食基金办法》的通知', '批转', '粮食基金办法'],
    ['转发国务院关于开展水利普查的通知', '转发', '关于开展水利普查的通知'],
    ['转发国务院关于加强环境执法的通知', '转发', '关于加强环境执法的通知'],
    ['转发国务院办公厅转发财政部关于预算意见的通知', '转发', '转发财政部关于预算意见的通知'],
    ['国务院关于公布第三批国家级名录的通知', '公布', '第三批国家级名录']
  ])('of %s', (title, action, inner) => {
    expect(wrapped(title)).toEqual({action, title: inner})
  })

  it('leaves out what a title in marks is called', () => {
    expect(wrapped('水利部关于发布国家标准《渡口防火规范》的公告')?.title).toBe('渡口防火规范')
    expect(wrapped('水利部关于发布国家标准化工作要点的通知')?.title).toBe('国家标准化工作要点')
  })

  it('is absent when the title wraps none', () => {
    for (const title of [
      '关于春耕的通知',
      '关于公布先进集体的通知',
      '关于修改《道路条例》的决定',
      '关于发布洪水预警的通知'
    ]) {
      expect(wrapped(title)).toBeNull()
    }
  })
})

describe('genreOf', () => {
  it.each([
    ['地名管理条例', 'regulation'],
    ['地名管理条例（2022年修订）', 'regulation'],
    ['在全市经济工作会议上的讲话', 'speech'],
    ['《道路条例》解读', 'interpretation'],
    ['某县第一中学校舍招标公告', 'tender-or-recruitment'],
    ['2025年公开招聘公告', 'tender-or-recruitment'],
    ['干部任前公示', 'public-notice-of-fact'],
    ['抗洪一线纪实', 'news'],
    ['五年行动方案', 'plan']
  ])('%s is %s', (title, genre) => {
    expect(genreOf(title)?.genre).toBe(genre)
  })

  it('leaves other words alone', () => {
    for (const title of ['一些新的看法', '关于春耕的通知', '市长调研春耕', '']) expect(genreOf(title)).toBeNull()
  })
})

describe('tidyTitle', () => {
  it('joins the lines of a title', () => {
    expect(joinTitle(['国务院办公厅关于加强', '政务公开工作的通知'])).toBe('国务院办公厅关于加强政务公开工作的通知')
  })

  it('deletes the spaces of an official title', () => {
    expect(tidyTitle('关于做好 2014 年春耕　工作的 通知')).toBe('关于做好2014年春耕工作的通知')
  })

  it('keeps the space between two issuers', () => {
    expect(tidyTitle('财政部 税务总局 关于完善 有关政策的公告')).toBe('财政部 税务总局关于完善有关政策的公告')
    expect(tidyTitle('岳麓大学党委办公室 岳麓大学校长办公室关于放假的通知')).toBe(
      '岳麓大学党委办公室 岳麓大学校长办公室关于放假的通知'
    )
    expect(tidyTitle('教育部 学生司关于放假的通知')).toBe('教育部学生司关于放假的通知')
    expect(tidyTitle('江源省教育厅 江源省公安厅关于校车安全的通知')).toBe('江源省教育厅 江源省公安厅关于校车安全的通知')
    expect(tidyTitle('江源省教育厅 校车安全的通知')).toBe('江源省教育厅校车安全的通知')
    expect(tidyTitle(['中共湖南省委办公厅', '湖南省人民政府 办公厅关于春耕的通知'])).toBe(
      '中共湖南省委办公厅 湖南省人民政府办公厅关于春耕的通知'
    )
  })

  it('does not part a branch from its organ', () => {
    expect(tidyTitle('国家税务总局 广东省税务局关于发票的公告')).toBe('国家税务总局广东省税务局关于发票的公告')
  })

  it('keeps the space and dash of a headline', () => {
    expect(tidyTitle('凝心聚力　奋勇争先――全市工作纪实')).toBe('凝心聚力　奋勇争先――全市工作纪实')
  })

  it('keeps spaces between Latin words', () => {
    expect(tidyTitle('关于举办 Smart City 论坛的通知')).toBe('关于举办Smart City论坛的通知')
  })

  it('changes nothing the second time and never loses a character', () => {
    const piece = fc.constantFrom(
      '财政部',
      '教育部',
      '关于',
      '春耕',
      '的通知',
      ' ',
      '　',
      '\n',
      'A',
      '1',
      '“',
      '”',
      '——'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
        const once = tidyTitle(pieces.join(''))
        expect(tidyTitle(once)).toBe(once)
        expect(once.replace(/\s/gu, '')).toBe(pieces.join('').replace(/\s/gu, ''))
      })
    )
  })
})
