export {ancestors} from './division/ancestors.js'
export {divisionOfSiteCode} from './division/division-of-site-code.js'
export {findDivision, type FoundDivision} from './division/find-division.js'
export {CITY_SHORT_NAMES, PROVINCE_SHORT_NAMES} from './division/short-names.js'
