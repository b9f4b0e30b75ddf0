/** Classes of UTF-16 units that reading a page tells apart: white space and what is dropped first. */
export const WHITE = 1
export const DROPPED = 2
export const OTHER = 3
export const HAN = 4
/** Marks of running text: ，。、；：！？ and their half-width kin. */
export const MARK = 5
/** Brackets, quotes and the rest of the Chinese block. */
export const WIDE = 6

/** The class of each UTF-16 unit. */
export const CHARACTER_CLASSES: Readonly<Uint8Array> = fillClasses()

function fillClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER)
  classes.fill(WIDE, 0x2e80, 0x3400)
  classes.fill(HAN, 0x3400, 0xa000)
  classes.fill(HAN, 0xd840, 0xd880) // leading surrogates of the further Han planes
  classes.fill(HAN, 0xf900, 0xfb00)
  classes.fill(WIDE, 0xfe30, 0xfe50)
  classes.fill(WIDE, 0xff00, 0xfff0)
  for (const mark of '，。、；：！？．,;!?') classes[mark.charCodeAt(0)] = MARK
  for (const quote of '“”‘’—…·') classes[quote.charCodeAt(0)] = WIDE
  classes[0x3007] = HAN // 〇
  classes.fill(WHITE, 0x09, 0x0e)
  for (const code of [0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) classes[code] = WHITE
  classes.fill(WHITE, 0x2000, 0x200b)
  classes.fill(DROPPED, 0, 0x09)
  classes.fill(DROPPED, 0x0e, 0x20)
  for (const code of [0x7f, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) classes[code] = DROPPED
  return classes
}
