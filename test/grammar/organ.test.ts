import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findOrgans, looksLikeOrgan, parseOrgan, splitOrgans} from '../../src/grammar/organ.js'

const split = (line: string): string[] | undefined => splitOrgans(line)?.map(({name}) => name)
const found = (text: string): string[] => findOrgans(text).map(({name}) => name)
const HUNAN = {code: '430000', name: '湖南省'}

describe('parseOrgan', () => {
  it.each([
    ['中共湖南省委办公厅', true, HUNAN],
    ['湖南省财政厅', true, HUNAN],
    ['中共湖南省委党的群众路线教育实践活动领导小组办公室', true, HUNAN],
    ['北京市财政局', true, {code: '110000', name: '北京市'}],
    ['长沙市岳麓区望城坡街道办事处', true, {code: '430104', name: '岳麓区'}]
  ])('reads %s with its division', (name, qualified, division) => {
    expect(parseOrgan(name)).toEqual({name, qualified, division})
  })

  it.each([
    '国务院',
    '国务院办公厅',
    '财政部',
    '国家计委',
    '卫生部',
    '国家发展改革委',
    '中共中央',
    '中央军委办公厅',
    '对外贸易经济合作部'
  ])('knows the central organ %s, which has no division', (name) => {
    expect(parseOrgan(name)).toEqual({name, qualified: true, division: null})
  })

  it.each(['国家反诈中心', '全国绿化委员会办公室', '清华大学', '清华大学教务处', '水利部长江水利委员会', '教育部党组'])(
    'takes %s for qualified without a division',
    (name) => {
      expect(parseOrgan(name)).toEqual({name, qualified: true, division: null})
    }
  )

  it.each(['市委', '县委', '区政府', '省政府办公厅', '市委教育实践活动领导小组', '教务处', '党委宣传部', '发展改革委'])(
    'takes %s for unqualified',
    (name) => {
      expect(parseOrgan(name)).toEqual({name, qualified: false, division: null})
    }
  )

  it('takes an ambiguous division for none', () => {
    expect(parseOrgan('朝阳区人民政府')).toMatchObject({qualified: false, division: null})
    expect(parseOrgan('北京市朝阳区人民政府')).toMatchObject({qualified: true, division: {code: '110105'}})
  })

  it('takes the branch of a vertical organ for one organ', () => {
    expect(parseOrgan('国家税务总局广东省税务局')?.division?.code).toBe('440000')
    expect(parseOrgan('国家金融监督管理总局甘肃监管局')?.division?.code).toBe('620000')
    expect(parseOrgan('中国人民银行广州分行')).toMatchObject({qualified: true, division: null})
  })

  it('keeps the branch of a vertical organ whole where the page has lost its first character', () => {
    expect(split('家税务总局江西省税务局')).toEqual(['家税务总局江西省税务局'])
    expect(split('江西省财政厅　家统计局江西调查总队')).toEqual(['江西省财政厅', '家统计局江西调查总队'])
    expect(split('农垦总局江西省税务局')).toEqual(['农垦总局', '江西省税务局'])
  })

  it('keeps whole what looks like two organs', () => {
    for (const name of [
      '国家税务总局新疆生产建设兵团税务局',
      '中国烟草总公司湖南省公司',
      '国家知识产权局专利局',
      '最高人民法院第一巡回法庭',
      '国家统计局苏州调查队',
      '湖南省高等学校招生委员会',
      '中国（上海）自由贸易试验区管理委员会'
    ])
      expect(split(name)).toEqual([name])
  })

  it('takes the other name in brackets for a part of the name', () => {
    expect(split('长沙市交通运输局（长沙市港务管理局）　长沙市烟草专卖局（公司）')).toEqual([
      '长沙市交通运输局（长沙市港务管理局）',
      '长沙市烟草专卖局（公司）'
    ])
    expect(parseOrgan('长沙市交通运输局（长沙市港务管理局）')?.division).toEqual({code: '430100', name: '长沙市'})
    for (const line of ['长沙市交通运输局（盖章）', '长沙市交通运输局（试行）']) expect(split(line)).toBeUndefined()
    expect(found('由长沙市财政局（国资委）负责')[0]).toBe('长沙市财政局')
  })

  it('takes a name that begins like a preposition', () => {
    for (const name of ['经开区建设局', '经济和信息化局', '对外联络处']) expect(parseOrgan(name)).not.toBeNull()
    for (const text of ['经市人民政府', '对市财政局']) expect(parseOrgan(text)).toBeNull()
  })

  it('takes a name in which the place stands again before it has ended for none', () => {
    expect(splitOrgans('江西省财政江西省税务局')).toBeNull()
    expect(splitOrgans('江西省财政厅江西省税务局')?.map(({name}) => name)).toEqual(['江西省财政厅', '江西省税务局'])
    expect(parseOrgan('上海市上海中学')).not.toBeNull()
  })

  it.each([
    ...[
      '各级党组织',
      '有关部门',
      '公司法',
      '委员会成员',
      '会议',
      '县政府大院',
      '领导干部',
      '总体布局',
      '安排部署',
      '联合举办'
    ],
    ...[
      '财政部和教育部',
      '本公司',
      '各市人民政府',
      '你局',
      '关于成立领导小组',
      '湖南省财政厅。',
      '',
      '一、省政府',
      '科学技术'
    ]
  ])('does not take %s for an organ', (text) => {
    expect(parseOrgan(text)).toBeNull()
  })
})

describe('splitOrgans', () => {
  it('splits at spaces, 、 and line breaks', () => {
    expect(split('国务院办公厅、中央军委办公厅')).toEqual(['国务院办公厅', '中央军委办公厅'])
    expect(split('财政部 税务总局\n海关总署')).toEqual(['财政部', '税务总局', '海关总署'])
  })

  it('splits glued central organs', () => {
    expect(split('财政部国家税务总局')).toEqual(['财政部', '国家税务总局'])
    expect(split('国家发展和改革委员会工业和信息化部财政部')).toHaveLength(3)
  })

  it('splits glued organs at a repeated division or level', () => {
    expect(split('湖南省财政厅湖南省教育厅')).toEqual(['湖南省财政厅', '湖南省教育厅'])
    expect(split('省委办公厅省政府办公厅')).toEqual(['省委办公厅', '省政府办公厅'])
    expect(split('中共湖南省委湖南省人民政府')).toEqual(['中共湖南省委', '湖南省人民政府'])
  })

  it('keeps names with 和 and branches whole', () => {
    expect(split('湖南省发展和改革委员会')).toEqual(['湖南省发展和改革委员会'])
    expect(split('国家税务总局广东省税务局')).toEqual(['国家税务总局广东省税务局'])
  })

  it('never splits at 和', () => {
    expect(split('财政部和教育部')).toBeUndefined()
  })

  it('gives null when anything but organs stands in the line', () => {
    for (const line of ['各级党委和政府', '财政部关于预算的通知', '2014年3月28日', '', '湖南省财政厅 张三']) {
      expect(splitOrgans(line)).toBeNull()
    }
  })

  it('gives spans that read back as the names', () => {
    const line = '中宣部  中央文明办、教育部办公厅财政部办公厅'
    for (const {name, start, end} of splitOrgans(line)!) expect(line.slice(start, end)).toBe(name)
  })
})

describe('findOrgans', () => {
  it('finds organs in running text', () => {
    expect(found('由湖南省财政厅会同省教育厅负责落实。')).toEqual(['湖南省财政厅', '省教育厅'])
    expect(found('按照国务院办公厅、财政部和教育部要求')).toEqual(['国务院办公厅', '财政部', '教育部'])
  })

  it('leaves words alone that only look like the end of an organ', () => {
    expect(found('甘肃省实施节约用水管理办法')).toEqual([])
    expect(found('国家自然科学奖')).toEqual([])
    expect(found('依照中华人民共和国治安管理处罚法')).toEqual([])
  })

  it.each([
    ['（2012年3月6日青岚市人民政府令第88号公布）', ['青岚市人民政府']],
    ['江源省人民政府办公厅秘书处', ['江源省人民政府办公厅秘书处']],
    ['根据江源省青岚市人民政府的决定', ['江源省青岚市人民政府']],
    ['青澜县人民政府、东岭县人民法院', ['青澜县人民政府', '东岭县人民法院']]
  ])('reads a place that no table has back to where its name begins: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each(['提请市人民政府批准', '2005年8月1日市人民政府公布的办法', '经市人民政府同意'])(
    'lets a level stand alone behind a verb or a date: %s',
    (text) => {
      expect(found(text)).toEqual(['市人民政府'])
    }
  )

  it.each(['下辖县人民政府', '县级市人民政府', '我市人民政府', '会议充分肯定市人民政府的工作', '贯彻青岚市委的决定'])(
    'gives nothing where the name may begin anywhere: %s',
    (text) => {
      expect(found(text)).toEqual([])
    }
  )

  it('leaves posts alone', () => {
    expect(found('市委副书记主持会议')).toEqual([])
  })

  it('gives spans in order that read back as the names, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...Array.from('国家税务总局长沙市财政厅委员会省部和、。的（）“”关于'),
      '湖南省',
      '中共',
      '办公厅',
      '人民政府',
      ' '
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 80}), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const {name, start, end} of findOrgans(text)) {
          expect(text.slice(start, end)).toBe(name)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      })
    )
  })
})

describe('looksLikeOrgan', () => {
  it('wants a head noun, no sentence and at most 60 characters', () => {
    expect(looksLikeOrgan('湖南省财政厅')).toBe(true)
    expect(looksLikeOrgan('请报送省财政厅')).toBe(false)
    expect(looksLikeOrgan('湖南省财政厅，湖南省教育厅')).toBe(false)
    expect(looksLikeOrgan(`${'长'.repeat(60)}财政厅`)).toBe(false)
  })

  it('allows 、 within quotation marks', () => {
    expect(looksLikeOrgan('市委“不忘初心、牢记使命”主题教育领导小组')).toBe(true)
  })
})
