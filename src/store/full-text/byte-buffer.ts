/** Bytes that grow, with numbers in as few of them as they need: seven bits in each, the last one below 0x80. */
export class ByteBuffer {
  bytes: Uint8Array
  length = 0

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Make room for so many bytes more. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  /** Write a whole number below 2³². */
  number(value: number): void {
    this.reserve(5)
    for (; value >= 0x80; value >>>= 7) this.bytes[this.length++] = (value & 0x7f) | 0x80
    this.bytes[this.length++] = value
  }

  /** Copy a part of other bytes. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    this.reserve(end - start)
    // A few bytes, as most lists have, are faster one by one.
    if (end - start < 32) for (let at = start; at < end; at++) this.bytes[this.length++] = bytes[at]!
    else {
      this.bytes.set(bytes.subarray(start, end), this.length)
      this.length += end - start
    }
  }
}

/** Reads the numbers that a `ByteBuffer` wrote. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0
  ) {}

  number(): number {
    let byte = this.bytes[this.at++]!
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.bytes[this.at++]!
      value |= (byte & 0x7f) << shift
    }
    return value >>> 0
  }

  /** Pass over so many numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0;) if (this.bytes[this.at++]! < 0x80) left--
  }
}
