/** 繁体字: the table of characters, and a text read in simplified ones. */
export {TRADITIONAL_TO_SIMPLIFIED} from './script/character-table.js'
export {toSimplified} from './script/to-simplified.js'
