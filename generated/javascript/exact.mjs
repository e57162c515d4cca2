// A stream that reads 64-bit integers exactly, as BigInt. The runtime's own reads them as doubles, which rounds above
// 2^53, and takes sizes modulo 2^32. Sizes and positions may be BigInt here, and what does not fit the file is refused.

/**
 * @param KaitaiStream the runtime's class, `kaitai-struct` 0.11
 * @returns a class to use in its place
 */
export function exact(KaitaiStream) {
  const { EOFError } = KaitaiStream;

  return class ExactStream extends KaitaiStream {
    #next(method, isLittle) {
      this.ensureBytesLeft(8);
      const value = this._dataView[method](this.pos, isLittle);
      this.pos += 8;
      return value;
    }

    readU8le() {
      return this.#next("getBigUint64", true);
    }

    readU8be() {
      return this.#next("getBigUint64", false);
    }

    readS8le() {
      return this.#next("getBigInt64", true);
    }

    readS8be() {
      return this.#next("getBigInt64", false);
    }

    seek(position) {
      if (position < 0 || position > this.size) throw new EOFError(position, this.size);
      this.pos = Number(position);
    }

    mapUint8Array(length) {
      if (length < 0 || length > this.size - this.pos) throw new EOFError(length, this.size - this.pos);
      return super.mapUint8Array(Number(length));
    }
  };
}
