export {findDocumentNumbers} from './document-number/find.js'
export type {FoundDocumentNumber} from './document-number/found-number.js'
export {parseDocumentNumber} from './document-number/parse.js'
