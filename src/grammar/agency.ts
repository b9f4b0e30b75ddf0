export {AGENCY_CODES, type AgencyCode} from './agency/agency-codes.js'
export {type AgencyCandidate, agencyOfCode} from './agency/agency-of-code.js'
export {CODE_WORDS, type CodeWord} from './agency/code-words.js'
