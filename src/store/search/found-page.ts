/** A notice that was found. */
export interface FoundRow {
  key: number
  clusterId: string | null
  score: number | null
}

/** A page of what was found, and how much there is. */
export interface FoundPage {
  rows: FoundRow[]
  total: number
}
