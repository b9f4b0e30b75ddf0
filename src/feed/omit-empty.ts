/** Leave out `null` and `[]`: some engines refuse the one, and both only cost space. */
export function omitEmpty(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record as Record<string, unknown>).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
    )
  )
}
