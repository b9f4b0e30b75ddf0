import {sliceLocated, type Located} from '../../located.js'

/** Map the segments of a text that was read out of a located text to the page that holds the latter. */
export function relocate(segments: readonly number[], carrier: Located, length: number): number[] {
  const out: number[] = []
  for (let index = 0; index < segments.length; index += 3) {
    const at = segments[index]!
    const start = segments[index + 1]!
    const end = segments[index + 2]!
    const inner = sliceLocated(carrier, start, end).segments
    const linear = end - start === (segments[index + 3] ?? length) - at
    if (linear)
      for (let part = 0; part < inner.length; part += 3) out.push(at + inner[part]!, inner[part + 1]!, inner[part + 2]!)
    else if (inner.length > 0) out.push(at, inner[1]!, inner.at(-1)!)
    else out.push(at, out.at(-1) ?? 0, out.at(-1) ?? 0)
  }
  return out
}
