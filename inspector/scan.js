// Raw memory: notes are found by their name, wherever they lie.

import { headerOf } from "./notes.js";
import { latin } from "./payload.js";

const CHUNK = 16 * 1024 * 1024;
const OVERLAP = 64;
const NAME = "VMCOREINFO\0";
const HEADER = 12;
const MAX_TEXT = 1 << 20;

/** Adds every note named VMCOREINFO whose header is sound. */
export async function scan(input, report, progress) {
  report.container = "raw";
  for (let at = 0; at < input.size; at += CHUNK) {
    progress(at / input.size);
    const from = Math.max(0, at - OVERLAP);
    const chunk = await input.load(from, CHUNK + at - from);
    for (const found of places(chunk)) {
      const note = header(chunk, found - HEADER, from);
      if (note && !report.notes.some(({ offset }) => offset === note.offset)) report.notes.push(note);
    }
  }
  if (!report.notes.length) throw new Error("no kind of dump that is known here, and no VMCOREINFO note anywhere in it");
  report.byte_order = report.notes[0].bigEndian ? "big" : "little";
}

function* places(bytes) {
  for (let at = bytes.indexOf(0x56); at >= 0; at = bytes.indexOf(0x56, at + 1)) {
    if (bytes[at + 4] === 0x52 && latin(bytes.subarray(at, at + NAME.length)) === NAME) yield at;
  }
}

function header(chunk, start, base) {
  if (start < 0) return null;
  for (const bigEndian of [false, true]) {
    const found = headerOf(chunk.subarray(start, start + HEADER), base + start, bigEndian);
    const { lenName, lenDesc, noteType } = found;
    if (lenName !== NAME.length || noteType !== 0 || !lenDesc || lenDesc > MAX_TEXT) continue;
    const [offset, descStart] = [base + start, base + start + 24];
    const size = 24 + lenDesc + found.lenDescPadding;
    return { name: "VMCOREINFO", type: noteType, offset, size, descStart, descSize: lenDesc, missing: 0, bigEndian, header: found };
  }
  return null;
}
