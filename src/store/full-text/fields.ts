/** The parts of a notice that are indexed apart: their numbers in the keys of blocks. */
export const FIELDS = {text: 0, title: 1} as const
