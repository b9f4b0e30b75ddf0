/** Compare strings by their UTF-16 units: the same on every platform and in every language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
