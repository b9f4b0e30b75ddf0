import type {Division} from '../../schema/organ.js'
import {CITY_SHORT_NAMES, PROVINCE_SHORT_NAMES} from '../division/short-names.js'
import {divisionTable} from '../division/table.js'
import {AGENCY_CODES} from './agency-codes.js'
import {CODE_WORDS, SERIES} from './code-words.js'

/** 直辖市: the codes of 北京, 天津, 上海, 重庆. */
const MUNICIPALITY = /^(?:11|12|31|50)0000$/u

/** An organ that may issue under a code. */
export interface AgencyCandidate {
  /** The organ's full name; joint issuers part with 、. */
  organ: string
  division: Division | null
}

let listedCodes: Map<string, AgencyCandidate[]> | null = null

/** The table by code, made when the first code is asked for: it needs the divisions. */
function listed(): Map<string, AgencyCandidate[]> {
  if (listedCodes) return listedCodes
  listedCodes = new Map()
  for (const {code, organs, division} of AGENCY_CODES) {
    const candidates = listedCodes.get(code) ?? []
    for (const names of organs) candidates.push({organ: names.join('、'), division: divisionOf(division)})
    listedCodes.set(code, candidates)
  }
  return listedCodes
}
const PLACES: readonly {code: string; short: string}[] = [
  ...PROVINCE_SHORT_NAMES.flatMap(({code, characters}) => Array.from(characters, (short) => ({code, short}))),
  ...CITY_SHORT_NAMES.flatMap(({code, characters}) => characters.map((short) => ({code, short})))
]

/**
 * List the organs that may issue under an agency code (机关代字), from the table and from the rules place + organ + series.
 *
 * Codes are not unique: 宁政 is Ningxia or Nanjing, 汕府 Shantou or Shanwei. All candidates are given and none is chosen;
 * an unknown code gives none. A candidate never proves an issuer that the page does not show.
 *
 * @example
 * agencyOfCode('湘政办发') // {candidates: [{organ: '湖南省人民政府办公厅', division: {code: '430000', …}}]}
 * agencyOfCode('国办发') // {candidates: [{organ: '国务院办公厅', division: null}]}
 */
export function agencyOfCode(code: string): {candidates: AgencyCandidate[]} {
  const known = listed().get(code)
  if (known) return {candidates: [...known]}
  return {candidates: PLACES.filter(({short}) => code.startsWith(short)).flatMap((place) => derive(place, code))}
}

function derive(place: {code: string; short: string}, code: string): AgencyCandidate[] {
  const division = divisionOf(place.code)
  if (!division) return []
  const rest = code.slice(place.short.length)
  const row = CODE_WORDS.find(({word}) => rest.startsWith(word) && isSeries(word, rest.slice(word.length)))
  if (!row || (isMunicipality(division) && !row.party && !row.organ.startsWith('人民政府'))) return []
  const organ = division.code.endsWith('0000') ? row.organ : (row.below ?? row.organ)
  return [{organ: row.party ? `中共${partyName(division, organ)}` : division.name + organ, division}]
}

/** 湘政 may be a whole code; 湘 alone is none, 湘发 is the Party committee's. */
function isSeries(word: string, rest: string): boolean {
  return SERIES.test(rest) && (word !== '' || rest.startsWith('发'))
}

/** The departments of the four municipalities bear names of their own (上海市教育委员会). */
function isMunicipality({code}: Division): boolean {
  return MUNICIPALITY.test(code)
}

/** 湖南省委办公厅, but 内蒙古自治区党委办公厅. */
function partyName({name}: Division, organ: string): string {
  return name + (name.endsWith('自治区') && organ.startsWith('委') ? `党${organ}` : organ)
}

function divisionOf(code: string | undefined): Division | null {
  return (code !== undefined && divisionTable().byCode.get(code)) || null
}
