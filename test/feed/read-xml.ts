/** An element as the reader gives it: `children` are elements only. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const token =
  /<(?<close>\/)?(?<name>[A-Za-z][\w.:-]*)(?<attributes>(?: [A-Za-z][\w.:-]*="[^"<]*")*)(?<empty>\/)?>|(?<text>[^<]+)/uy
const attribute = /(?<name>[A-Za-z][\w.:-]*)="(?<value>[^"]*)"/gu
const reference = /&(?<name>amp|lt|gt|quot|#9|#10|#13);|&/gu
const characters: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t', '#10': '\n', '#13': '\r'}

/** Undo references; an ampersand that begins none is an error. */
function unescape(text: string): string {
  return text.replace(reference, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error(`Unexpected ${whole} in ${text}`)
    return characters[name]!
  })
}

/** Read XML as strictly as the recommendation does, of the little that we write; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (!xml.startsWith(declaration)) throw new Error('Expected a declaration')
  if (illegal.test(xml)) throw new Error('Unexpected character')
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const body = xml.slice(declaration.length).trimEnd()
  for (token.lastIndex = 0; token.lastIndex < body.length;) {
    const at = token.lastIndex
    const groups = token.exec(body)?.groups
    if (groups === undefined) throw new Error(`Unexpected markup: ${body.slice(at, at + 40)}`)
    const parent = open.at(-1)!
    if (groups.text !== undefined) {
      if (open.length === 1) throw new Error('Unexpected text outside the root')
      parent.text += unescape(groups.text)
    } else if (groups.close !== undefined) {
      if (parent.name !== groups.name) throw new Error(`Unexpected </${groups.name!}> in ${parent.name}`)
      open.pop()
    } else {
      const element: XmlElement = {name: groups.name!, attributes: {}, children: [], text: ''}
      for (const {groups: found} of groups.attributes!.matchAll(attribute)) {
        if (found!.name! in element.attributes) throw new Error(`Unexpected second ${found!.name!}`)
        element.attributes[found!.name!] = unescape(found!.value!)
      }
      parent.children.push(element)
      if (groups.empty === undefined) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Expected one root, closed')
  return root.children[0]!
}
