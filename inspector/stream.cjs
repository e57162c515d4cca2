// What the generated parsers read from. It stands in for Kaitai's own stream, whose static helpers it keeps, and adds:
// bytes that are not loaded yet are asked for by an exception, 64-bit numbers are exact, and every read is remembered.

const KaitaiStream = require("./node_modules/kaitai-struct/KaitaiStream.js");

/** Thrown where a range of the input has to be loaded before reading can go on. */
class Missing extends Error {
  constructor(start, size) {
    super(`bytes ${start} to ${start + size} are not loaded`);
    this.start = start;
    this.size = size;
  }
}

/** Thrown where the input ends too early. */
class Ended extends Error {
  constructor(at, needed, available) {
    super(`expected ${needed} more bytes, found ${available}, at offset ${at}`);
    this.at = at;
  }
}

// Where bytes that were read lie, so that a stream over them knows its own place.
const places = new WeakMap();

class Stream {
  /** A stream over bytes, or over an input that answers view(start, size) and has a size. */
  constructor(input, base = 0) {
    const bytes = input instanceof Uint8Array;
    const place = bytes ? places.get(input) : undefined;
    this.log = place?.log ?? [];
    this.base = place?.base ?? base;
    this.size = bytes ? input.length : input.size;
    this.view = bytes ? (start, size) => input.subarray(start, start + size) : (start, size) => input.view(start, size);
    this.pos = 0;
  }

  isEof() {
    return this.pos >= this.size;
  }

  seek(to) {
    if (typeof to === "bigint" || to < 0) throw new Ended(Number(to), 1, 0);
    this.pos = to;
  }

  readBytes(size) {
    const available = Math.max(0, this.size - this.pos);
    if (typeof size === "bigint" || size < 0 || size > available) throw new Ended(this.base + this.pos, Number(size), available);
    const bytes = this.view(this.pos, size).slice();
    const start = this.base + this.pos;
    this.log.push([start, start + size]);
    places.set(bytes, { log: this.log, base: start });
    this.pos += size;
    return bytes;
  }

  readBytesFull() {
    return this.readBytes(Math.max(0, this.size - this.pos));
  }

  readBytesTerm(terminator, include, consume, mustEnd) {
    const rest = this.view(this.pos, this.size - this.pos);
    const found = rest.indexOf(terminator);
    if (found < 0 && mustEnd) throw new Ended(this.base + this.size, 1, 0);
    const bytes = this.readBytes(found < 0 ? rest.length : found + (include ? 1 : 0));
    if (found >= 0 && consume && !include) this.pos += 1;
    return bytes;
  }

  number(size, littleEndian, signed) {
    const bytes = this.readBytes(size);
    let value = 0n;
    for (const byte of littleEndian ? bytes.reverse() : bytes) value = (value << 8n) | BigInt(byte);
    return exact(signed ? BigInt.asIntN(size * 8, value) : value);
  }
}

/** Returns a number where that is exact, otherwise the big one. */
function exact(value) {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

for (const size of [1, 2, 4, 8]) {
  for (const order of size === 1 ? [""] : ["le", "be"]) {
    Stream.prototype[`readU${size}${order}`] = function () { return this.number(size, order === "le", false); };
    Stream.prototype[`readS${size}${order}`] = function () { return this.number(size, order === "le", true); };
  }
}
Object.setPrototypeOf(Stream, KaitaiStream);

module.exports = Stream;
module.exports.Ended = Ended;
module.exports.Missing = Missing;
module.exports.exact = exact;
