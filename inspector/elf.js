// ELF core dumps: which notes they hold, and what is odd about their headers.

import elfCore from "../generated/javascript/ElfCore.js";
import { walk } from "./notes.js";
import Stream from "./stream.cjs";

const { ElfCore } = elfCore;
const MAX_PROGRAM_HEADERS = 1 << 17;
const MAX_NOTES = 100_000;

export async function read(input, report) {
  const core = await input.reading(() => new ElfCore(new Stream(input)));
  const { header } = core;
  const wide = core.ident.bits === ElfCore.Bits.B64;
  Object.assign(report, {
    container: "elf",
    elf_class: wide ? 64 : 32,
    byte_order: core.ident.encoding === ElfCore.Encodings.LE ? "little" : "big",
    machine: (ElfCore.Machines[header.machine] ?? `machine ${header.rawMachine}`).toLowerCase(),
  });
  report.part("elf_core", "ELF header", core, 0);
  let segments = 0;
  for await (const [program, offset] of programHeaders(input, core, report)) {
    if (program.segmentType !== ElfCore.SegmentTypes.NOTE) continue;
    if (!segments++) report.part("elf_core", "Program header of the notes", program, offset, "program_header");
    if (!(await segment(input, program, report))) break;
  }
  if (!segments) report.found("elf-no-note-segment");
  if (header.rawFileType !== ElfCore.FileTypes.CORE) report.found("elf-not-core", 16);
  if (header.lenHeader !== (wide ? 64 : 52)) report.found("elf-header-size");
}

async function* programHeaders(input, core, report) {
  const { header } = core;
  const stride = header.lenProgramHeader;
  let number = header.numProgramHeadersShort;
  try {
    number = await input.reading(() => core.numProgramHeaders);
  } catch (error) {
    if (!(error instanceof Stream.Ended)) throw error;
    report.found("elf-program-headers-cut");
  }
  if (number > MAX_PROGRAM_HEADERS) {
    report.found("elf-too-many");
    number = MAX_PROGRAM_HEADERS;
  }
  for (let index = 0; index < number; index++) {
    const offset = Number(header.ofsProgramHeaders) + index * stride;
    try {
      yield [await input.reading(() => new ElfCore.ProgramHeader(new Stream(input.view(offset, stride), offset), core, core)), offset];
    } catch (error) {
      if (!(error instanceof Stream.Ended)) throw error;
      report.found("elf-program-headers-cut");
      return;
    }
  }
}

async function segment(input, program, report) {
  const start = Number(program.ofsBody);
  let end = start + Number(program.lenBody);
  if (end > input.size) {
    report.found("elf-segment-cut", start);
    end = Math.max(start, input.size);
  }
  return notes(input, start, end, report, report.byte_order === "big", program.align === 8 ? 8 : 4);
}

/** Adds the notes of a range to the report; returns whether more may be read. */
export async function notes(input, start, end, report, bigEndian, align = 4) {
  const before = report.notes.length;
  let findings;
  const room = MAX_NOTES - before;
  await input.reading(() => {
    report.notes.length = before;
    findings = [];
    try {
      for (const note of walk(input, start, end, bigEndian, align)) {
        if (report.notes.length - before === room) return findings.push(["elf-too-many", note.offset]);
        report.notes.push(note);
        if (note.missing) findings.push(["note-cut", note.offset]);
      }
    } catch (error) {
      if (error instanceof Stream.Missing) throw error;
      findings.push(["note-broken", error.at ?? null]);
    }
  });
  for (const [id, offset] of findings) report.found(id, offset);
  return report.notes.length - before < room;
}
