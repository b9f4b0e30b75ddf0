/** Something the user can mend: a missing file, an empty folder. It is printed as one line, without a stack, and ends the command. */
export class Fault extends Error {
  /** The exit code: 1 when the work failed, 2 when the command was called wrongly. */
  readonly code: number

  constructor(message: string, code = 1) {
    super(message)
    this.name = 'Fault'
    this.code = code
  }
}

/** Tell whether an error of the operating system has a code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
