// The package as a user gets it: installed, imported by name, with the runtime from the registry.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import runtime from "kaitai-struct";
import { ElfCore, ElfNotes, FwCfgVmcoreinfo, KaitaiStream, Vmcoreinfo, read } from "vmcoreinfo-ksy";
import { load } from "vmcoreinfo-ksy/parsers.mjs";

const real = (name) => readFileSync(new URL(`../data/real/debian-6.1-amd64/${name}`, import.meta.url));
const entry = (paddr) => {
  const bytes = new DataView(new ArrayBuffer(16));
  bytes.setBigUint64(8, paddr, true);
  return read(FwCfgVmcoreinfo, bytes.buffer).paddr;
};

test("64-bit integers are exact", () => {
  for (const paddr of [0n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n]) assert.equal(entry(paddr), paddr);
});

test("a real dump gives its kernel release", () => {
  const file = real("qemu-7.2.elf");
  const segment = read(ElfCore, file).programHeaders.find((one) => one.segmentType === ElfCore.SegmentTypes.NOTE);
  const notes = file.subarray(Number(segment.ofsBody), Number(segment.ofsBody + segment.lenBody));
  const note = read(ElfNotes, notes, false, 4).notes.find((one) => String.fromCharCode(...one.name) === "VMCOREINFO\0");
  const [line] = read(Vmcoreinfo, note.desc).lines;
  const ascii = new TextDecoder("ascii");
  assert.equal(ascii.decode(line.text.key), "OSRELEASE");
  assert.equal(ascii.decode(line.text.value), "6.1.0-56-cloud-amd64");
});

test("part of a larger buffer is read alone", () => {
  const whole = new Uint8Array(48).fill(0xff);
  whole.set(real("entry.bin"), 16);
  assert.equal(read(FwCfgVmcoreinfo, whole.subarray(16, 32)).paddr, 0x18cc000n);
});

test("a size that no file has is refused, not taken modulo 2^32", () => {
  const note = new Uint8Array(32);
  new DataView(note.buffer).setUint32(0, 0xffffffff, true);
  assert.throws(() => read(ElfNotes, note, false, 4), KaitaiStream.EOFError);
});

test("the runtime can be handed over, as in a browser without a bundler", () => {
  const { read: readAgain, FwCfgVmcoreinfo: Again } = load(runtime.KaitaiStream);
  assert.equal(readAgain(Again, real("entry.bin")).lenRegion, 4132);
  assert.notEqual(Again, FwCfgVmcoreinfo);
});

test("nothing is left in the global scope", () => {
  for (const name of ["ElfCore", "ElfNotes", "FwCfgVmcoreinfo", "Vmcoreinfo", "KaitaiStream"]) {
    assert.equal(name in globalThis, false);
  }
});

test("the compiler's own files can be required one by one", async () => {
  const { default: one } = await import("vmcoreinfo-ksy/FwCfgVmcoreinfo");
  assert.equal(new one.FwCfgVmcoreinfo(new runtime.KaitaiStream(Uint8Array.from(real("entry.bin")).buffer)).paddr, 0x18cc000);
});
