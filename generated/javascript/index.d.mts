// Written by tools/generate.

/** The runtime's stream, its 64-bit integers exact. */
export declare class KaitaiStream {
  constructor(data: ArrayBuffer | DataView, byteOffset?: number);
  readonly size: number;
  pos: number;
  isEof(): boolean;
  seek(position: number | bigint): void;
  static readonly EOFError: new (requested: number, available: number) => Error;
}

export declare class Struct {
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: unknown;
}

/** Parse bytes. Integers of 64 bits are bigint, exact. */
export declare function read<T, P extends unknown[]>(
  format: new (io: KaitaiStream, parent: null, root: null, ...params: P) => T,
  data: ArrayBuffer | Uint8Array,
  ...params: P
): T;

export declare class ElfCore extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly ident: ElfCore.Identification;
  readonly header: ElfCore.FileHeader;
  readonly sectionHeader0: ElfCore.SectionHeader | undefined;
  readonly numProgramHeaders: number;
  readonly programHeaders: ElfCore.ProgramHeader[];
}
export declare namespace ElfCore {
  export const Bits: { readonly [number: number]: string } & {
    readonly B32: 1;
    readonly B64: 2;
  };
  export const Encodings: { readonly [number: number]: string } & {
    readonly LE: 1;
    readonly BE: 2;
  };
  export const FileTypes: { readonly [number: number]: string } & {
    readonly NO_TYPE: 0;
    readonly RELOCATABLE: 1;
    readonly EXECUTABLE: 2;
    readonly SHARED: 3;
    readonly CORE: 4;
  };
  export const Machines: { readonly [number: number]: string } & {
    readonly NO_MACHINE: 0;
    readonly X86: 3;
    readonly MIPS: 8;
    readonly PARISC: 15;
    readonly PPC: 20;
    readonly PPC64: 21;
    readonly S390: 22;
    readonly ARM: 40;
    readonly SH: 42;
    readonly IA_64: 50;
    readonly X86_64: 62;
    readonly AARCH64: 183;
    readonly RISCV: 243;
    readonly LOONGARCH: 258;
  };
  export const SegmentTypes: { readonly [number: number]: string } & {
    readonly UNUSED: 0;
    readonly LOAD: 1;
    readonly DYNAMIC: 2;
    readonly INTERP: 3;
    readonly NOTE: 4;
    readonly SHLIB: 5;
    readonly PROGRAM_HEADERS: 6;
    readonly THREAD_LOCAL: 7;
  };
  export class Identification extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly magic: Uint8Array;
    readonly bits: number;
    readonly encoding: number;
    readonly identVersion: number;
    readonly abi: number;
    readonly abiVersion: number;
    readonly reserved: Uint8Array;
  }
  export class FileHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawFileType: number;
    readonly rawMachine: number;
    readonly version: number;
    readonly entryPoint: bigint | number;
    readonly ofsProgramHeaders: bigint | number;
    readonly ofsSectionHeaders: bigint | number;
    readonly flags: number;
    readonly lenHeader: number;
    readonly lenProgramHeader: number;
    readonly numProgramHeadersShort: number;
    readonly lenSectionHeader: number;
    readonly numSectionHeaders: number;
    readonly sectionNamesIndex: number;
    readonly fileType: number;
    readonly machine: number;
  }
  export class ProgramHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawSegmentType: number;
    readonly flags64: number | undefined;
    readonly ofsBody: bigint | number;
    readonly vaddr: bigint | number;
    readonly paddr: bigint | number;
    readonly lenBody: bigint | number;
    readonly lenMemory: bigint | number;
    readonly flags32: number | undefined;
    readonly align: bigint | number;
    readonly segmentType: number;
  }
  export class SectionHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly ofsName: number;
    readonly sectionType: number;
    readonly sectionFlags: bigint | number;
    readonly addr: bigint | number;
    readonly ofsBody: bigint | number;
    readonly lenBody: bigint | number;
    readonly linkedSectionIndex: number;
    readonly info: number;
    readonly align: bigint | number;
    readonly lenEntry: bigint | number;
  }
}

export declare class ElfNotes extends Struct {
  readonly isBe: boolean;
  readonly align: number;
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isBe: boolean, align: number);
  readonly notes: ElfNotes.Note[] | undefined;
  readonly rest: Uint8Array;
}
export declare namespace ElfNotes {
  export class Note extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly header: ElfNotes.NoteHeader;
    readonly name: Uint8Array;
    readonly namePadding: Uint8Array | undefined;
    readonly desc: Uint8Array;
    readonly descPadding: Uint8Array | undefined;
  }
  export class NoteHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenName: number;
    readonly lenDesc: number;
    readonly noteType: number;
    readonly lenNamePadding: number;
    readonly lenDescPadding: number;
  }
}

export declare class FwCfgVmcoreinfo extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly rawHostFormat: number;
  readonly rawGuestFormat: number;
  readonly lenRegion: number;
  readonly paddr: bigint;
  readonly hostFormat: number;
  readonly guestFormat: number;
}
export declare namespace FwCfgVmcoreinfo {
  export const Formats: { readonly [number: number]: string } & {
    readonly NONE: 0;
    readonly ELF: 1;
  };
}

export declare class Vmcoreinfo extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly lines: Vmcoreinfo.Line[];
}
export declare namespace Vmcoreinfo {
  export class Line extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly text: Vmcoreinfo.KeyValue;
    readonly newline: Uint8Array | undefined;
    readonly untilNewline: Uint8Array;
  }
  export class KeyValue extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly key: Uint8Array;
    readonly separator: Uint8Array | undefined;
    readonly value: Uint8Array;
    readonly untilSeparator: Uint8Array;
  }
}
