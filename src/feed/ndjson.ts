/**
 * Write values as NDJSON (ndjson.org): one line of JSON each, without the line feed that the caller sets behind it.
 *
 * JSON escapes line feeds and lone surrogates, so each line is one valid UTF-8 line.
 */
export function* ndjsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}
