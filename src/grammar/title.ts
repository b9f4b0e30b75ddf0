export {type Genre, genreOf} from './title/genre-of.js'
export {
  INTERPRETATION_WORDS,
  NEWS_WORDS,
  PLAN_WORDS,
  PUBLIC_FACT_WORDS,
  REGULATION_WORDS,
  SPEECH_WORDS,
  TENDER_WORDS
} from './title/genres.js'
export {KIND_WORDS, type KindWord} from './title/kind-words.js'
export {type ParsedTitle, parseTitle} from './title/parse-title.js'
export {joinTitle, tidyTitle} from './title/tidy-title.js'
