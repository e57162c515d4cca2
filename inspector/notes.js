// ELF notes in a range of an input.

import elfNotes from "../generated/javascript/ElfNotes.js";
import { latin } from "./payload.js";
import Stream from "./stream.cjs";

const { NoteHeader } = elfNotes.ElfNotes;
const HEADER = 12;
const MAX_NAME = 1 << 20;

/** Returns the header of a note that bytes start with. */
export function headerOf(bytes, offset, bigEndian, align = 4) {
  return new NoteHeader(new Stream(bytes, offset), null, { align }, !bigEndian);
}

/** Yields the notes between two offsets; throws what stands behind the last one if that is none. */
export function* walk(input, start, end, bigEndian, align) {
  const pad = (size) => (align - (size % align)) % align;
  for (let offset = start; offset < end; ) {
    if (end - offset < HEADER || input.view(offset, HEADER).every((byte) => !byte)) {
      offset = skipZeros(input, offset, end, align);
      if (offset >= end) return;
    }
    const header = headerOf(input.view(offset, Math.min(HEADER, end - offset)), offset, bigEndian, align);
    const nameStart = offset + HEADER;
    if (header.lenName > MAX_NAME) throw Object.assign(new Error(`name of ${header.lenName} bytes at offset ${offset}`), { at: offset });
    const rawName = input.view(nameStart, Math.min(header.lenName, end - nameStart));
    if (rawName.length < header.lenName) throw Object.assign(new Error(`name is cut at offset ${nameStart}`), { at: nameStart });
    const descStart = nameStart + header.lenName + header.lenNamePadding;
    const note = {
      name: latin(rawName).replace(/\0$/, ""),
      type: header.noteType,
      offset,
      size: HEADER + header.lenName + pad(HEADER + header.lenName) + header.lenDesc + pad(header.lenDesc),
      descStart,
      descSize: header.lenDesc,
      missing: Math.max(0, Math.min(header.lenDesc, descStart + header.lenDesc - end)),
      bigEndian,
      align,
      header,
    };
    yield note;
    if (note.missing) return;
    offset += note.size;
  }
}

function skipZeros(input, offset, end, align) {
  const limit = Math.min(end, offset + MAX_NAME);
  for (let at = offset; at < limit; at += 4096) {
    const found = input.view(at, Math.min(4096, limit - at)).findIndex((byte) => byte);
    if (found >= 0) return at + found - ((at + found - offset) % align);
  }
  return end;
}
