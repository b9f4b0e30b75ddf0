import type {FoundDocumentNumber} from '../found-number.js'
import {findMacauNumbers} from './macau-number.js'
import {findRegistrations} from './registration.js'
import {findTaiwanNumbers} from './taiwan-number.js'

/** Find the numbers of one fixed form each, in order: registrations, and those of Taiwan and Macau. */
export function findFixedNumbers(text: string): FoundDocumentNumber[] {
  const found = [...findRegistrations(text), ...findTaiwanNumbers(text), ...findMacauNumbers(text)]
  return found.sort((one, other) => one.start - other.start)
}
