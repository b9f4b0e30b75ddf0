export {findDocumentNumbers} from './document-number/find.js'
export type {FoundDocumentNumber} from './document-number/find.js'
export {parseDocumentNumber} from './document-number/parse.js'
