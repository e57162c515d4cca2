// Inputs: a file in the browser or bytes in memory, of which only the ranges that are needed get loaded.

import Stream from "./stream.cjs";

const BLOCK = 64 * 1024;
const LARGEST_BLOCK = 8 * 1024 * 1024;

export class Input {
  constructor(name, blob) {
    this.name = name;
    this.size = blob.size;
    this.loaded = 0; // bytes read so far, of which the page tells the reader
    this.blob = blob;
    this.parts = [];
  }

  static ofBytes(name, bytes) {
    return new Input(name, new Blob([bytes]));
  }

  /** Returns loaded bytes; throws Missing where some are not there yet. */
  view(start, size) {
    const length = Math.max(0, Math.min(size, this.size - start));
    const part = this.parts.find((part) => part.start <= start && start + length <= part.start + part.bytes.length);
    if (!part && length) throw new Stream.Missing(start, length);
    return part ? part.bytes.subarray(start - part.start, start - part.start + length) : new Uint8Array();
  }

  async load(start, size) {
    const end = Math.min(this.size, start + size);
    const bytes = new Uint8Array(await this.blob.slice(start, end).arrayBuffer());
    this.loaded += bytes.length;
    return bytes;
  }

  /** Runs a function that reads from views, as often as it takes to load what it needs. */
  async reading(parse) {
    for (let block = BLOCK; ; block = Math.min(block * 2, LARGEST_BLOCK)) {
      try {
        return parse();
      } catch (error) {
        if (!(error instanceof Stream.Missing)) throw error;
        const start = error.start;
        this.parts.push({ start, bytes: await this.load(start, Math.max(error.size, block)) });
      }
    }
  }

  /** Returns a range of bytes as a copy of its own. */
  async bytes(start, size) {
    return (await this.reading(() => this.view(start, size))).slice();
  }
}
