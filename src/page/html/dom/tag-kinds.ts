/** What an element means for reading; a tag that is not in the table is inline. */
export const INLINE = 0
export const BLOCK = 1
export const BREAK = 2
/** Never text: scripts, styles, metadata. */
export const SKIPPED = 3
/** Text that a browser shows only when something else is missing: noscript, iframe, object. */
export const FALLBACK = 4
export const HEADING = 5
export const LIST_ITEM = 6
export const TABLE = 7
export const ROW = 8
export const CELL = 9
export const BOLD = 10
export const LINK = 11
export const CONTROL = 12
export const FRAME = 13
export const CENTER = 14
export const PREFORMATTED = 15

/** The meaning of each tag. */
export const TAG_KINDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        BLOCK,
        'address article aside blockquote body caption dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup head html legend main menu nav ol p section summary tbody tfoot thead ul'
      ],
      // Elements of 方正电子报.
      [BLOCK, 'founder-author founder-content founder-imp founder-pretitle founder-subtitle founder-title'],
      [BREAK, 'br hr'],
      [
        SKIPPED,
        'base col colgroup area embed link map math meta param script source style svg template title track img'
      ],
      [FALLBACK, 'applet audio canvas iframe noembed noframes noscript object rp video'],
      [HEADING, 'h1 h2 h3 h4 h5 h6'],
      [LIST_ITEM, 'li'],
      [TABLE, 'table'],
      [ROW, 'tr'],
      [CELL, 'td th'],
      [BOLD, 'b strong'],
      [LINK, 'a'],
      [CONTROL, 'button datalist input optgroup option select textarea'],
      [FRAME, 'frame'],
      [CENTER, 'center'],
      [PREFORMATTED, 'listing plaintext pre xmp']
    ] as const
  ).flatMap(([kind, tags]) => tags.split(' ').map((tag): [string, number] => [tag, kind]))
)
