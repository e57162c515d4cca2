// What an input is, and what it says: the answers of `vmcoreinfo show --json` and `vmcoreinfo entry --json`.

import fwCfg from "../generated/javascript/FwCfgVmcoreinfo.js";
import * as elf from "./elf.js";
import * as kdump from "./kdump.js";
import { Payload, latin } from "./payload.js";
import { scan } from "./scan.js";
import Stream from "./stream.cjs";
import { spans } from "./trace.js";

const ENTRY_SIZE = 16;
const LARGEST_PAYLOAD = 1 << 24;

/** Everything that was found out about one input. */
export class Report {
  constructor(input, known) {
    Object.assign(this, { input, known, container: null, elf_class: null, byte_order: null, machine: null });
    Object.assign(this, { entry: null, wrappers: [], notes: [], candidates: [], chosen: null, payload: null, findings: [], parts: [] });
  }

  found(id, offset = null, subject = "") {
    const check = this.known.checks[id];
    this.findings.push({ id, severity: check.severity, message: check.meaning, offset, subject });
  }

  /** Remembers a structure that was read, so that its bytes can be shown field by field. */
  part(format, title, parsed, start, struct = null) {
    const shape = this.known.formats[format].structs[struct ?? format];
    const found = spans(parsed, shape, start);
    this.parts.push({ format, title, start, spans: found, end: Math.max(start, ...found.map((span) => span.end)) });
  }

  /** Returns the report in the shape that the command prints. */
  json() {
    if (this.entry) {
      const { hostFormat: host_format, guestFormat: guest_format, lenRegion: size, paddr } = this.entry;
      return { host_format, guest_format, size, paddr };
    }
    const { container, wrappers, elf_class, byte_order, machine, payload } = this;
    const findings = [...this.findings, ...(payload?.findings() ?? [])];
    const notes = this.notes.map(({ name, type, offset, size }) => ({ name, type, offset, size }));
    const shape = { source: this.input.name, container, wrappers, elf_class, byte_order, machine };
    if (!payload) return { ...shape, notes, findings };
    const text = (key) => payload.values.get(key) ?? null;
    const kernel = {
      release: text("OSRELEASE"),
      build_id: text("BUILD-ID"),
      page_size: payload.integer("PAGESIZE"),
      kernel_offset: payload.integer("KERNELOFFSET"),
      phys_base: payload.integer("NUMBER(phys_base)"),
      crash_time: payload.integer("CRASHTIME"),
    };
    return { ...shape, kernel, num_keys: payload.values.size, notes, findings, keys: Object.fromEntries(payload.values) };
  }
}

/** Reads an input of any kind; throws an error with words for the reader if it is none that is known. */
export async function inspect(input, known, progress = () => {}) {
  const report = new Report(input, known);
  let head = await input.bytes(0, 64);
  if (!head.length) throw new Error("the input is empty");
  if (latin(head).startsWith("makedumpfile\0")) {
    report.wrappers.push("flattened");
    input = report.input = await kdump.Flattened.open(input, report);
    head = await input.bytes(0, 64);
  }
  if (latin(head.subarray(0, 4)) === "\x7fELF") await elf.read(input, report);
  else if (/^(KDUMP   |DISKDUMP)/.test(latin(head))) await kdump.read(input, report);
  else if (input.size === ENTRY_SIZE) await readEntry(input, report);
  else if (noteAt(head)) await readRegion(input, report, noteAt(head) === "big");
  else if (/^(?:[A-Z][A-Z0-9-]*|[A-Z]+\([^()\n]+\)|CONFIG_\w+)=/.test(latin(head))) await readText(input, report);
  else await scan(input, report, progress);
  if (!report.entry && report.container !== "text") await choose(report);
  return report;
}

/** Returns the byte order of the header of a VMCOREINFO note that the bytes start with, or null. */
function noteAt(head) {
  if (!/^VMCOREINFO(_XEN)?\0/.test(latin(head.subarray(12)))) return null;
  return head[0] ? "little" : head[3] ? "big" : null;
}

async function readEntry(input, report) {
  report.container = "entry";
  report.entry = await input.reading(() => new fwCfg.FwCfgVmcoreinfo(new Stream(input)));
  report.part("fw_cfg_vmcoreinfo", "Entry", report.entry, 0);
}

async function readRegion(input, report, bigEndian) {
  Object.assign(report, { container: "notes", byte_order: bigEndian ? "big" : "little" });
  await elf.notes(input, 0, input.size, report, bigEndian);
}

async function readText(input, report) {
  report.container = "text";
  await take(report, 0, input.size);
}

async function take(report, start, size, cut = false) {
  report.payload = new Payload(await report.input.bytes(start, Math.min(size, LARGEST_PAYLOAD)), start, report.known, cut);
  report.part("vmcoreinfo", "Text", report.payload.parsed, start);
}

/** Chooses the note to read: the last whole text of Linux, as the field's tools take it. */
async function choose(report) {
  for (const note of report.notes) {
    const size = note.descSize - note.missing;
    const start = latin(await report.input.bytes(note.descStart, Math.min(8, size)));
    if (note.name === "VMCOREINFO" || note.name === "VMCOREINFO_XEN") {
      const kind = note.name.endsWith("XEN") ? "xen" : /^PAGE(DU64|DUMP)$/.test(start) ? "windows" : "linux";
      report.candidates.push({ note, kind, size });
    }
  }
  const texts = report.candidates.filter(({ kind }) => kind === "linux");
  report.chosen = texts.findLast(({ note, size }) => size && !note.missing) ?? texts.at(-1) ?? null;
  const note = report.chosen?.note;
  if (!note) return;
  report.part("elf_notes", `Header of the note at ${note.offset}`, note.header, note.offset, "note_header");
  await take(report, note.descStart, report.chosen.size, note.missing > 0);
}
