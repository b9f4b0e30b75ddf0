import {describe, expect, it} from 'vitest'
import {AGENCY_CODES, agencyOfCode} from '../../src/grammar/agency.js'

const organs = (code: string): string[] => agencyOfCode(code).candidates.map(({organ}) => organ)

describe('agencyOfCode', () => {
  it.each([
    ['国发', '国务院'],
    ['国办发', '国务院办公厅'],
    ['中发', '中共中央'],
    ['中办发', '中共中央办公厅'],
    ['财税', '财政部、国家税务总局']
  ])('reads the listed code %s', (code, organ) => {
    expect(organs(code)).toEqual([organ])
  })

  it.each([
    ['湘政办发', '湖南省人民政府办公厅', '430000'],
    ['湘办发电', '中共湖南省委办公厅', '430000'],
    ['湘发', '中共湖南省委', '430000'],
    ['桂办发', '中共广西壮族自治区党委办公厅', '450000'],
    ['穗府办函', '广州市人民政府办公室', '440100'],
    ['粤府', '广东省人民政府', '440000'],
    ['粤办函', '广东省人民政府办公厅', '440000']
  ])('derives %s', (code, organ, division) => {
    const {candidates} = agencyOfCode(code)
    expect(candidates.map((candidate) => [candidate.organ, candidate.division?.code])).toEqual([[organ, division]])
  })

  it('gives every candidate of an ambiguous code and chooses none', () => {
    expect(organs('汕府办')).toEqual(['汕头市人民政府办公室', '汕尾市人民政府办公室'])
    expect(organs('宁政办发')).toContain('宁夏回族自治区人民政府办公厅')
    expect(organs('宁政办发')).toContain('南京市人民政府办公室')
  })

  it('gives nothing for what it does not know', () => {
    for (const code of ['湘机发', '南党发', '京财科文', '', '湘', 'XX政发']) expect(organs(code)).toEqual([])
  })
})

describe('the table of agency codes', () => {
  it('has an organ in every row and no row twice', () => {
    expect(AGENCY_CODES.filter(({code, organs: names}) => !code || names.flat().some((name) => !name))).toEqual([])
    const rows = AGENCY_CODES.map(({code, organs: names}) => `${code} ${names.join()}`)
    expect(rows).toHaveLength(new Set(rows).size)
  })
})
