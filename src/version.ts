/** The version in package.json; a test keeps the two equal. */
export const VERSION = '0.1.0'

/** What reads: written into each Notice, so that notices of an older reader can be found and extracted anew. */
export const GENERATOR = `gongwen@${VERSION}`
