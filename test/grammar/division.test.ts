import {describe, expect, it} from 'vitest'
import {ancestors, divisionOfSiteCode, findDivision} from '../../src/grammar/division.js'
import {CURRENT_DIVISIONS} from '../../src/grammar/division/data.js'
import {divisionTable} from '../../src/grammar/division/table.js'

const codesOf = (text: string): string[] | undefined => findDivision(text)?.candidates.map(({code}) => code)

describe('findDivision', () => {
  it('reads the division at the start of an organ', () => {
    expect(findDivision('长沙市财政局')).toEqual({candidates: [{code: '430100', name: '长沙市'}], length: 3})
  })

  it('steps over the Party before the division', () => {
    expect(findDivision('中共湖南省委办公厅')).toEqual({candidates: [{code: '430000', name: '湖南省'}], length: 5})
  })

  it('goes down to the deepest printed division', () => {
    expect(findDivision('湖南省长沙市岳麓区教育局')).toEqual({
      candidates: [{code: '430104', name: '岳麓区'}],
      length: 9
    })
    expect(codesOf('湖北省仙桃市人民政府')).toEqual(['429004'])
  })

  it('takes a province without its suffix only before one of its divisions', () => {
    expect(codesOf('湖南长沙市公安局')).toEqual(['430100'])
    expect(findDivision('湖南大学')).toBeNull()
  })

  it('gives all candidates of an ambiguous name', () => {
    expect(codesOf('朝阳区人民政府')).toEqual(['110105', '220104'])
    expect(codesOf('鼓楼区教育局')!.length).toBeGreaterThan(2)
  })

  it('resolves an ambiguous name by its printed parent', () => {
    expect(codesOf('北京市朝阳区人民政府')).toEqual(['110105'])
  })

  it('does not go down to a division of another parent', () => {
    expect(findDivision('湖南省海淀区')).toEqual({candidates: [{code: '430000', name: '湖南省'}], length: 3})
  })

  it('knows former names', () => {
    expect(codesOf('密云县人民政府')).toEqual(['110228'])
    expect(codesOf('襄樊市公安局')).toEqual(['420600'])
  })

  it('takes a recoded place for one place', () => {
    expect(codesOf('孝义市人民政府')).toEqual(['141181'])
  })

  it('reads 东区 only below its parent', () => {
    expect(findDivision('东区街道办事处')).toBeNull()
    expect(codesOf('攀枝花市东区人民政府')).toEqual(['510402'])
  })

  it('leaves names without suffix and other words alone', () => {
    for (const text of ['长沙海关', '财政部', '市场监管局', '', '北京市场周报']) expect(findDivision(text)).toBeNull()
  })

  it.each([
    ['吴县市人民政府', '320586', '吴县市'],
    ['四川省万县市', '512201', '万县市'],
    ['四川省重庆市人民政府', '510200', '重庆市'],
    ['重庆市人民政府', '500000', '重庆市'],
    ['通县人民政府', '110223', '通县'],
    ['顺德市人民政府', '440681', '顺德市'],
    ['涪陵地区行政公署', '512300', '涪陵地区'],
    ['鄂西土家族苗族自治州人民政府', '422800', '鄂西土家族苗族自治州']
  ])('knows names of before 2002, below the later ones: %s', (text, code, name) => {
    expect(findDivision(text)?.candidates).toEqual([{code, name}])
  })
  it.each(['交通县道', '普通县级'])('reads no such name inside other words: %s', (text) => {
    expect(findDivision(text)?.candidates.map(({name}) => name) ?? []).not.toContain('通县')
  })
})

describe('the table', () => {
  it('holds all provinces and about 2,800 counties', () => {
    const codes = [...divisionTable().byCode.keys()]
    expect(CURRENT_DIVISIONS).toHaveLength(34)
    expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(34)
    expect(codes.length).toBeGreaterThan(3200)
    expect(codes.every((code) => /^[1-8]\d{5}$/u.test(code))).toBe(true)
  })

  it('holds no place holders', () => {
    const names = [...divisionTable().byName.keys()]
    expect(names.filter((name) => /市辖区|直辖|管委会|开发区/u.test(name))).toEqual([])
  })
})

describe('ancestors', () => {
  it('lists province and prefecture', () => {
    expect(ancestors('430104').map(({name}) => name)).toEqual(['湖南省', '长沙市'])
    expect(ancestors('430100').map(({name}) => name)).toEqual(['湖南省'])
  })

  it('is empty for provinces and unknown codes', () => {
    expect(ancestors('430000')).toEqual([])
    expect(ancestors('999999')).toEqual([])
  })

  it('skips the prefecture that a county of the province does not have', () => {
    expect(ancestors('429004').map(({name}) => name)).toEqual(['湖北省'])
  })
})

describe('divisionOfSiteCode', () => {
  it('reads the first six digits', () => {
    expect(divisionOfSiteCode('1304000009')).toEqual({code: '130400', name: '邯郸市'})
  })

  it('gives null for ministries, placeholders and unknown codes', () => {
    for (const code of ['bm29000002', '政府网站标识码', '', '130400', '9999990001']) {
      expect(divisionOfSiteCode(code)).toBeNull()
    }
  })
})
