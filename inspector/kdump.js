// kdump-compressed dumps and the flattened wrapper around them.

import kdumpCompressed from "../generated/javascript/KdumpCompressed.js";
import flattened from "../generated/javascript/MakedumpfileFlattened.js";
import { notes } from "./elf.js";
import { latin } from "./payload.js";
import Stream from "./stream.cjs";

const { KdumpCompressed } = kdumpCompressed;
const { FlattenedHeader, RecordHeader } = flattened.MakedumpfileFlattened;
const BLOCK_SIZES = [4096, 8192, 16384, 32768, 65536];
const WRAPPER = 4096;
const RECORD = 16;
const MAX_RECORDS = 8192;

export async function read(input, report) {
  const dump = await input.reading(() => {
    const form = new KdumpCompressed(new Stream(input));
    return form.bits && form;
  });
  const { header } = dump;
  Object.assign(report, {
    container: latin(dump.magic) === "DISKDUMP" ? "diskdump" : "kdump-compressed",
    elf_class: dump.bits,
    byte_order: dump.isBe ? "big" : "little",
    machine: latin(header.machine).split("\0")[0] || null,
  });
  report.part("kdump_compressed", "Main header", dump, 0);
  if (!BLOCK_SIZES.includes(header.lenBlock)) return report.found("kdump-block-size");
  if (header.version > 6) report.found("kdump-version", 8);
  if (report.container === "diskdump" || header.version < 3) report.found("kdump-no-text");
  if (report.container === "diskdump") return;
  try {
    const sub = await input.reading(() => layout(dump, report));
    report.part("kdump_compressed", "Sub-header", sub, header.lenBlock, "second_header");
    if (header.version >= 4) await noteArea(input, sub, dump, report);
  } catch (error) {
    if (!(error instanceof Stream.Ended)) throw error;
    report.found("kdump-sub-header-cut", error.at);
  }
}

/** Returns the sub-header, padded or not, whose places make sense. */
function layout(dump, report) {
  const { header } = dump;
  const fits = ({ ofsVmcoreinfo: start, lenVmcoreinfo: size }) =>
    (!start && !size) || (header.lenBlock < start && start + size <= header.lenBlock * (1 + header.numSubHeaderBlocks));
  const packed = dump.subHeader;
  if (dump.bits === 64 || header.version < 3 || fits(packed)) return packed;
  const padded = dump.subHeaderPadded;
  if (!fits(padded)) return packed;
  report.found("kdump-padded");
  return padded;
}

async function noteArea(input, sub, dump, report) {
  const start = Number(sub.ofsNotes);
  let end = start + Number(sub.lenNotes);
  if (end > input.size) {
    report.found("kdump-notes-cut", start);
    end = Math.max(start, input.size);
  }
  await notes(input, start, end, report, dump.isBe);
}

/** The real file inside a flattened one: later records win, what none covers is zero. */
export class Flattened {
  static async open(input, report) {
    const self = Object.assign(new Flattened(), { name: input.name, input, pieces: [], size: 0 });
    const header = await input.reading(() => new FlattenedHeader(new Stream(input), null, {}));
    if (header.headerType !== 1 || header.version !== 1) report.found("flattened-version");
    let at = WRAPPER;
    for (let count = 0; ; count++) {
      if (count === MAX_RECORDS) return report.found("flattened-many", at), self;
      let record;
      try {
        record = await input.reading(() => new RecordHeader(new Stream(input.view(at, RECORD), at)));
      } catch (error) {
        if (!(error instanceof Stream.Ended)) throw error;
        return report.found("flattened-cut", at), self;
      }
      if (record.isEnd) return self;
      const [start, size] = [Number(record.ofsBody), Number(record.lenBody)];
      if (start < 0 || size < 0) return report.found("flattened-broken", at), self;
      const there = Math.max(0, Math.min(size, input.size - at - RECORD));
      if (there) self.pieces.push({ start, end: start + there, place: at + RECORD });
      self.size = Math.max(self.size, start + there);
      if (there < size) return report.found("flattened-cut", at), self;
      at += RECORD + size;
    }
  }

  get loaded() {
    return this.input.loaded;
  }

  view(start, size) {
    const length = Math.max(0, Math.min(size, this.size - start));
    const bytes = new Uint8Array(length);
    for (const piece of this.pieces) {
      const [from, to] = [Math.max(start, piece.start), Math.min(start + length, piece.end)];
      if (from < to) bytes.set(this.input.view(piece.place + from - piece.start, to - from), from - start);
    }
    return bytes;
  }

  reading(parse) {
    return this.input.reading(parse);
  }

  async bytes(start, size) {
    return this.reading(() => this.view(start, size));
  }
}
