import {jsonBytes} from './json-bytes.js'

/** An attribute of a record, with the bytes that it takes in JSON, its name and a comma included. */
interface MeasuredAttribute {
  value: unknown
  bytes: number
}

/** Measure the attributes of a record one by one: a long list that stands in every passage is written out once. */
export function measureAttributes(record: Readonly<Record<string, unknown>>): [string, MeasuredAttribute][] {
  return Object.entries(record).map(([name, value]) => [name, {value, bytes: jsonBytes({[name]: value}) - 1}])
}
