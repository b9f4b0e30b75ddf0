/** Group what is counted together: the members of each run, in order. */
export function groupRuns<Member>(members: Iterable<Member>, runOf: (member: Member) => number): Map<number, Member[]> {
  const runs = new Map<number, Member[]>()
  for (const member of members) {
    const run = runs.get(runOf(member))
    if (run) run.push(member)
    else runs.set(runOf(member), [member])
  }
  return runs
}
