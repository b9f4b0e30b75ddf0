const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content (void elements). This and the other tables are those of htmlparser2, a test compares the trees. */
export const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'
)

/** Elements whose content is of another language, where `<path/>` ends itself. */
export const FOREIGN = words('math svg')

/** Elements inside of those whose content is HTML again. */
export const INTEGRATION = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

const FIELDS = 'input option optgroup select button datalist textarea'

/** End tags that HTML lets one leave out: the elements that begin, and those that end there. */
const RULES: readonly (readonly [begin: string, end: string])[] = [
  [
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
    'p'
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['body', 'head link script'],
  ['select input output button datalist textarea', FIELDS],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['rt rp', 'rt rp']
]

/** For an element that begins, the elements that end there if they are the innermost. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  RULES.flatMap(([begin, end]) => begin.split(' ').map((name) => [name, words(end)] as const))
)
