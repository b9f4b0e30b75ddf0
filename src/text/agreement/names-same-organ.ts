const OFFICE = /^(?:办公厅|办公室)$/u
const PREFIX = /^(?:中华人民共和国|中国共产党|中共|国家)(?=.{2})/u

/**
 * Tell whether two names can be those of one organ: 泸县人民政府 and 县政府, 国家发展和改革委员会 and 国家发展改革委.
 *
 * A short name leaves characters out and changes none. An organ and its office are two: 市人民政府, 市人民政府办公室.
 */
export function namesSameOrgan(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => name.replace(PREFIX, '')).toSorted((a, b) => a.length - b.length)
  if (long!.startsWith(short!) && OFFICE.test(long!.slice(short!.length))) return false
  let at = 0
  for (const character of long!) if (character === short![at]) at++
  return at === short!.length
}
