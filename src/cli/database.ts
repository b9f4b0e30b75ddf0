/** The database where none is named. */
export const DATABASE = 'notices.sqlite'
