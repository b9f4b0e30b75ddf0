import type {RuleTable} from './rule.js'

/** 编码和页面: messages on what the page is and how its bytes were read. */
export const PAGE_MESSAGES = {
  'page-binary': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'The first bytes are those of a PDF, a Word file, a picture or an archive, not of a page of text. Nothing is read.'
  },
  'page-empty': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'The page has no text at all: a shell that scripts would fill, or an empty answer of the server.'
  },
  'page-frames': {
    element: 'page 页面',
    speaks: ['message'],
    severity: 'warning',
    says: 'The page consists of frames. Their text stands in other files, which have to be fetched.'
  },
  'content-hidden': {
    element: 'text 正文',
    speaks: ['message'],
    severity: 'info',
    says: 'The page shows next to nothing and hides much more (`display: none`), which a script would show. The hidden text is read.'
  },
  'content-embedded': {
    element: 'text 正文',
    speaks: ['message'],
    severity: 'info',
    says: 'The page shows next to nothing and carries the HTML of its text in a `<textarea>` or a string of a script, which would put it in place. That HTML is read.'
  },
  'encoding-suspect': {
    element: 'encoding 字符编码',
    speaks: ['message'],
    severity: 'warning',
    says: 'The text has the look of bytes read in the wrong encoding, or so many replacement characters that most of it is lost. Nothing is repaired: fetch the page again, or pass its `contentType`.',
    example: '鍏充簬鍋氬ソ (关于做好 in UTF-8, read as GBK), 锟斤拷'
  },
  'encoding-replacement': {
    element: 'encoding 字符编码',
    speaks: ['message'],
    severity: 'warning',
    says: 'Some bytes belong to no character of the encoding and were replaced by U+FFFD. The place is the first one.'
  },
  'text-nul': {
    element: 'text 正文',
    speaks: ['message'],
    severity: 'info',
    says: 'The page contains a NUL character: often a file that was cut or padded on its way.'
  },
  'text-lone-surrogate': {
    element: 'text 正文',
    speaks: ['message'],
    severity: 'warning',
    says: 'A page that came as a string contains half of a character outside the Basic Multilingual Plane: the string was cut inside it.'
  }
} as const satisfies RuleTable
