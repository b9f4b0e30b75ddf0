/** Append to a list one by one: a call takes no hundred thousand arguments, as `push(...more)` would give it. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item)
}
