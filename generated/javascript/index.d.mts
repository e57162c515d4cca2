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

export declare class FwCfgDirectory extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly numFiles: number;
  readonly files: FwCfgDirectory.File[];
}
export declare namespace FwCfgDirectory {
  export class File extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenContent: number;
    readonly selector: number;
    readonly reserved: number;
    readonly name: Uint8Array;
  }
}

export declare class FwCfgDmaAccess extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly selector: number;
  readonly commands: number;
  readonly lenData: number;
  readonly address: bigint;
}
export declare namespace FwCfgDmaAccess {
  export const CommandBits: { readonly [number: number]: string } & {
    readonly ERROR: 1;
    readonly READ: 2;
    readonly SKIP: 4;
    readonly SELECT: 8;
    readonly WRITE: 16;
  };
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

export declare class QemuVmcoreinfoVmstate extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly hasNote: number;
  readonly hostFormat: number;
  readonly guestFormat: number;
  readonly lenRegion: number;
  readonly paddr: bigint;
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

export declare class WindowsDumpHeader extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly rawWidth: number;
  readonly body: WindowsDumpHeader.Header32 | WindowsDumpHeader.Header64 | WindowsDumpHeader.Opaque;
  readonly width: number;
}
export declare namespace WindowsDumpHeader {
  export const Widths: { readonly [number: number]: string } & {
    readonly BITS_64: 875976004;
    readonly BITS_32: 1347245380;
  };
  export const Machines: { readonly [number: number]: string } & {
    readonly I386: 332;
    readonly AMD64: 34404;
    readonly ARM64: 43620;
  };
  export class Header64 extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly versionMajor: number;
    readonly versionMinor: number;
    readonly directoryTableBase: bigint;
    readonly pfnDatabase: bigint;
    readonly psLoadedModuleList: bigint;
    readonly psActiveProcessHead: bigint;
    readonly rawMachineImage: number;
    readonly numProcessors: number;
    readonly bugcheckCode: number;
    readonly unused1: number;
    readonly bugcheckParameters: bigint[];
    readonly versionUser: Uint8Array;
    readonly kdDebuggerDataBlock: bigint;
    readonly numRuns: number;
    readonly unused2: number;
    readonly numPages: bigint;
    readonly runs: WindowsDumpHeader.Run64[];
    readonly context: Uint8Array;
    readonly exception: Uint8Array;
    readonly dumpKind: number;
    readonly unused3: number;
    readonly requiredDumpSpace: bigint;
    readonly systemTime: bigint;
    readonly comment: Uint8Array;
    readonly systemUpTime: bigint;
    readonly miniDumpFields: number;
    readonly secondaryDataState: number;
    readonly productKind: number;
    readonly suiteMask: number;
    readonly writerStatus: number;
    readonly unused4: number;
    readonly kdSecondaryVersion: number;
    readonly reserved: Uint8Array;
    readonly machineImage: number;
  }
  export class Run64 extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly basePage: bigint;
    readonly numPages: bigint;
  }
  export class Header32 extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly versionMajor: number;
    readonly versionMinor: number;
    readonly directoryTableBase: number;
    readonly pfnDatabase: number;
    readonly psLoadedModuleList: number;
    readonly psActiveProcessHead: number;
    readonly rawMachineImage: number;
    readonly numProcessors: number;
    readonly bugcheckCode: number;
    readonly bugcheckParameters: number[];
    readonly versionUser: Uint8Array;
    readonly reserved1: number;
    readonly kdDebuggerDataBlock: number;
    readonly numRuns: number;
    readonly numPages: number;
    readonly runs: WindowsDumpHeader.Run32[];
    readonly unused1: number;
    readonly reserved2: Uint8Array;
    readonly requiredDumpSpace: number;
    readonly reserved3: Uint8Array;
    readonly machineImage: number;
  }
  export class Run32 extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly basePage: number;
    readonly numPages: number;
  }
  export class Opaque extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly data: Uint8Array;
  }
}
