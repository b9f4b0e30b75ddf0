import type {Database} from 'better-sqlite3'

/** So many keys are looked up one by one; of more, all that might fit are read. */
export const FEW = 5000

/** Make a function that names the cluster of a notice. */
export function clusterOf(database: Database): (key: number) => string | null {
  const statement = database
    .prepare<[number], string>('SELECT m.cluster FROM notices n JOIN members m ON m.notice = n.id WHERE n.key = ?')
    .pluck()
  return (key) => statement.get(key) ?? null
}

/** Count the documents that notices are copies of: those of a cluster are one. */
export function countDocuments(database: Database, keys: Uint32Array): number {
  const among = keys.length > FEW ? null : JSON.stringify(Array.from(keys))
  const sql =
    among === null
      ? 'SELECT n.key, m.cluster FROM members m JOIN notices n ON n.id = m.notice'
      : `SELECT n.key, m.cluster FROM json_each(?) j CROSS JOIN notices n ON n.key = j.value JOIN members m ON m.notice = n.id`
  const wanted = new Set<number>(among === null ? keys : [])
  const clusters = new Set<string>()
  let copies = 0
  const rows = database
    .prepare<unknown[], {key: number; cluster: string}>(sql)
    .iterate(...(among === null ? [] : [among]))
  for (const {key, cluster} of rows) {
    if (among === null && !wanted.has(key)) continue
    copies++
    clusters.add(cluster)
  }
  return keys.length - copies + clusters.size
}
