// A program that a type checker must accept. Lines marked as errors must be refused.
import { ElfCore, ElfNotes, FwCfgVmcoreinfo, read } from "vmcoreinfo-ksy";

const entry = read(FwCfgVmcoreinfo, new Uint8Array(16));
export const paddr: bigint = entry.paddr;
export const isElf: boolean = entry.guestFormat === FwCfgVmcoreinfo.Formats.ELF;

const notes = read(ElfNotes, new ArrayBuffer(0), false, 4);
export const names: Uint8Array[] = (notes.notes ?? []).map((note: ElfNotes.Note) => note.name);

export const count: number | undefined = read(ElfCore, new Uint8Array(0)).sectionHeader0?.info;

// @ts-expect-error the byte order is missing
read(ElfNotes, new ArrayBuffer(0));
// @ts-expect-error there is no such field
entry.address;
// @ts-expect-error 64-bit integers are bigint
export const wrong: number = entry.paddr;
