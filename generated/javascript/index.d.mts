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
    readonly namePadding: Uint8Array;
    readonly desc: Uint8Array;
    readonly descPadding: Uint8Array;
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
  readonly isError: boolean;
  readonly isRead: boolean;
  readonly isSkip: boolean;
  readonly isSelect: boolean;
  readonly isWrite: boolean;
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

export declare class KdumpCompressed extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly header: KdumpCompressed.MainHeader;
  readonly versionLastByte: number;
  readonly isBe: boolean;
  readonly lenBlock32Le: number;
  readonly lenBlock32Be: number;
  readonly lenBlock32: number;
  readonly bits: number;
  readonly subHeader: KdumpCompressed.SecondHeader;
  readonly subHeaderPadded: KdumpCompressed.SecondHeader | undefined;
  readonly ofsBitmaps: number;
  readonly lenMemoryBitmap: number;
  readonly lenDumpedBitmap: number;
  readonly memoryBitmap: Uint8Array;
  readonly ofsDumpedBitmap: number;
  readonly dumpedBitmap: Uint8Array;
  readonly ofsPageDescriptors: number;
  readonly firstPageDescriptor: KdumpCompressed.PageDescriptor;
}
export declare namespace KdumpCompressed {
  export const Compressions: { readonly [number: number]: string } & {
    readonly PLAIN: 0;
    readonly ZLIB: 1;
    readonly LZO: 2;
    readonly SNAPPY: 4;
    readonly ZSTD: 32;
  };
  export class MainHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly version: number;
    readonly sysname: Uint8Array;
    readonly nodename: Uint8Array;
    readonly release: Uint8Array;
    readonly kernelVersion: Uint8Array;
    readonly machine: Uint8Array;
    readonly domainname: Uint8Array;
    readonly padding: Uint8Array;
    readonly seconds: bigint | number;
    readonly microseconds: bigint | number;
    readonly status: number;
    readonly lenBlock: number;
    readonly numSubHeaderBlocks: number;
    readonly numBitmapBlocks: number;
    readonly maxPageNumber: number;
    readonly numRamBlocks: number;
    readonly numDeviceBlocks: number;
    readonly numWrittenBlocks: number;
    readonly currentCpu: number;
    readonly numCpus: number;
  }
  export class SecondHeader extends Struct {
    readonly isPadded: boolean;
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isPadded: boolean);
    readonly physBase: bigint | number;
    readonly dumpLevel: number | undefined;
    readonly isSplit: number | undefined;
    readonly startPage: bigint | number | undefined;
    readonly endPage: bigint | number | undefined;
    readonly padding1: Uint8Array | undefined;
    readonly ofsVmcoreinfo: bigint | undefined;
    readonly lenVmcoreinfo: bigint | number | undefined;
    readonly padding2: Uint8Array | undefined;
    readonly ofsNotes: bigint | undefined;
    readonly lenNotes: bigint | number | undefined;
    readonly padding3: Uint8Array | undefined;
    readonly ofsEraseInfo: bigint | undefined;
    readonly lenEraseInfo: bigint | number | undefined;
    readonly padding4: Uint8Array | undefined;
    readonly startPage64: bigint | undefined;
    readonly endPage64: bigint | undefined;
    readonly maxPageNumber64: bigint | undefined;
  }
  export class PageDescriptor extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly ofsBody: bigint;
    readonly lenBody: number;
    readonly rawCompression: number;
    readonly pageFlags: bigint;
    readonly compression: number;
  }
}

export declare class LibvirtSave extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly rawVersion: number;
  readonly header: LibvirtSave.SaveHeader;
  readonly isBe: boolean;
  readonly description: Uint8Array;
  readonly ofsStream: number;
}
export declare namespace LibvirtSave {
  export const Packers: { readonly [number: number]: string } & {
    readonly PLAIN: 0;
    readonly GZIP: 1;
    readonly BZIP2: 2;
    readonly XZ: 3;
    readonly LZOP: 4;
    readonly ZSTD: 5;
    readonly SPARSE: 6;
  };
  export class SaveHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenDescription: number;
    readonly wasRunning: number;
    readonly rawPacker: number;
    readonly ofsCookie: number;
    readonly reserved: Uint8Array;
    readonly packer: number;
  }
}

export declare class Lime extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly pieces: Lime.Piece[];
}
export declare namespace Lime {
  export const Magics: { readonly [number: number]: string } & {
    readonly UNCOMPRESSED: 1281969477;
    readonly COMPRESSED: 1280136769;
  };
  export class Piece extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly header: Lime.PieceHeader;
    readonly body: Uint8Array | undefined;
  }
  export class PieceHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawMagic: number;
    readonly version: number;
    readonly firstPaddr: bigint;
    readonly lastPaddr: bigint;
    readonly reserved: Uint8Array;
    readonly magic: number;
    readonly isPlain: boolean;
    readonly lenMemory: bigint;
  }
}

export declare class Lzop extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly header: Lzop.FileHeader;
  readonly blocks: Lzop.Block[];
}
export declare namespace Lzop {
  export class FileHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly magic: Uint8Array;
    readonly version: number;
    readonly libraryVersion: number;
    readonly neededVersion: number | undefined;
    readonly method: number;
    readonly level: number | undefined;
    readonly flags: number;
    readonly filter: number | undefined;
    readonly mode: number;
    readonly secondsLow: number;
    readonly secondsHigh: number | undefined;
    readonly lenName: number;
    readonly name: Uint8Array;
    readonly checksum: number;
    readonly extra: Lzop.ExtraField | undefined;
    readonly isLate: boolean;
  }
  export class ExtraField extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenBody: number;
    readonly body: Uint8Array;
    readonly checksum: number;
  }
  export class Block extends Struct {
    readonly flags: number;
    constructor(io: KaitaiStream, parent: unknown, root: unknown, flags: number);
    readonly head: Lzop.BlockHead;
    readonly body: Uint8Array | undefined;
  }
  export class BlockHead extends Struct {
    readonly flags: number;
    constructor(io: KaitaiStream, parent: unknown, root: unknown, flags: number);
    readonly lenUnpacked: number;
    readonly lenBody: number | undefined;
    readonly adler32Unpacked: number | undefined;
    readonly crc32Unpacked: number | undefined;
    readonly adler32Packed: number | undefined;
    readonly crc32Packed: number | undefined;
    readonly isPacked: boolean;
  }
}

export declare class MakedumpfileFlattened extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly header: MakedumpfileFlattened.FlattenedHeader;
  readonly records: MakedumpfileFlattened.Record[];
}
export declare namespace MakedumpfileFlattened {
  export class FlattenedHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly magic: Uint8Array;
    readonly headerType: bigint;
    readonly version: bigint;
    readonly reserved: Uint8Array;
  }
  export class Record extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly header: MakedumpfileFlattened.RecordHeader;
    readonly body: Uint8Array;
  }
  export class RecordHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly ofsBody: bigint;
    readonly lenBody: bigint;
    readonly isEnd: boolean;
  }
}

export declare class Qcow2 extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly version: number;
  readonly ofsBackingFile: bigint;
  readonly lenBackingFile: number;
  readonly logLenCluster: number;
  readonly lenDisk: bigint;
  readonly cryptMethod: number;
  readonly numLevel1Entries: number;
  readonly ofsLevel1Table: bigint;
  readonly ofsRefcountTable: bigint;
  readonly numRefcountTableClusters: number;
  readonly numSnapshots: number;
  readonly ofsSnapshots: bigint;
  readonly incompatibleFeatures: bigint | undefined;
  readonly firstSnapshot: Qcow2.Snapshot | undefined;
}
export declare namespace Qcow2 {
  export class Snapshot extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly ofsTable: bigint;
    readonly numEntries: number;
    readonly lenNumber: number;
    readonly lenTag: number;
    readonly dateSeconds: number;
    readonly dateNanoseconds: number;
    readonly vmClock: bigint;
    readonly lenStateShort: number;
    readonly lenExtra: number;
    readonly extra: Qcow2.SnapshotExtra;
    readonly number: Uint8Array;
    readonly tag: Uint8Array;
  }
  export class SnapshotExtra extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenState: bigint | undefined;
    readonly lenDiskThen: bigint | undefined;
    readonly unused: Uint8Array;
  }
}

export declare class QemuMigration extends Struct {
  readonly hasAddresses: boolean;
  readonly isMapped: boolean;
  constructor(io: KaitaiStream, parent: unknown, root: unknown, hasAddresses: boolean, isMapped: boolean);
  readonly head: QemuMigration.StreamHead;
  readonly configuration: QemuMigration.MachineConfiguration | undefined;
  readonly section: QemuMigration.SectionStart;
  readonly size: QemuMigration.RecordHead;
  readonly blocks: QemuMigration.Block[];
  readonly footer: QemuMigration.SectionMark | undefined;
  readonly nextPart: QemuMigration.SectionMark | undefined;
  readonly firstRecord: QemuMigration.Record | undefined;
}
export declare namespace QemuMigration {
  export const Kinds: { readonly [number: number]: string } & {
    readonly END_OF_STREAM: 0;
    readonly START: 1;
    readonly PART: 2;
    readonly LAST_PART: 3;
    readonly FULL: 4;
    readonly SUBSECTION: 5;
    readonly DESCRIPTION: 6;
    readonly CONFIGURATION: 7;
    readonly COMMAND: 8;
    readonly FOOTER: 126;
  };
  export class StreamHead extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly magic: Uint8Array;
    readonly version: number;
    readonly rawKind: number;
    readonly kind: number;
  }
  export class MachineConfiguration extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenMachine: number;
    readonly machine: Uint8Array;
    readonly subsections: QemuMigration.Subsection[];
  }
  export class Subsection extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawKind: number;
    readonly lenName: number | undefined;
    readonly name: Uint8Array | undefined;
    readonly version: number | undefined;
    readonly logLenPage: number | undefined;
    readonly numCapabilities: number | undefined;
    readonly capabilities: QemuMigration.Named[] | undefined;
    readonly uuid: Uint8Array | undefined;
  }
  export class Named extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenName: number;
    readonly name: Uint8Array;
  }
  export class SectionStart extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly number: number;
    readonly lenName: number;
    readonly name: Uint8Array;
    readonly instance: number;
    readonly version: number;
  }
  export class SectionMark extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawKind: number;
    readonly number: number;
  }
  export class Block extends Struct {
    readonly hasAddress: boolean;
    readonly isAtPlace: boolean;
    constructor(io: KaitaiStream, parent: unknown, root: unknown, hasAddress: boolean, isAtPlace: boolean);
    readonly lenName: number;
    readonly rest: Uint8Array | undefined;
    readonly name: Uint8Array | undefined;
    readonly lenBlock: bigint | undefined;
    readonly address: bigint | undefined;
    readonly mapped: QemuMigration.MappedHeader | undefined;
  }
  export class MappedHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly version: number;
    readonly lenPage: bigint;
    readonly ofsBitmap: bigint;
    readonly ofsPages: bigint;
  }
  export class RecordHead extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly high: number;
    readonly low: number;
    readonly isZero: boolean;
    readonly isSizeOfMemory: boolean;
    readonly isPage: boolean;
    readonly isEndOfPart: boolean;
    readonly isSameBlock: boolean;
    readonly isDifference: boolean;
    readonly isPacked: boolean;
    readonly isFlush: boolean;
    readonly isOfPage: boolean;
  }
  export class Record extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly head: QemuMigration.RecordHead;
    readonly blockName: QemuMigration.Named | undefined;
    readonly fill: number | undefined;
    readonly differenceHead: QemuMigration.DifferenceStart | undefined;
    readonly packedHead: QemuMigration.PackedStart | undefined;
  }
  export class DifferenceStart extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly encoding: number;
    readonly lenDifference: number;
  }
  export class PackedStart extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly lenPacked: number;
  }
}

export declare class QemuVmcoreinfoVmstate extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly hasNote: number;
  readonly hostFormat: number;
  readonly guestFormat: number;
  readonly lenRegion: number;
  readonly paddr: bigint;
}

export declare class S390Dump extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly rawForm: number;
  readonly version: number;
  readonly lenHeader: number;
  readonly dumpLevel: number;
  readonly lenPage: number;
  readonly lenMemory: bigint;
  readonly firstPaddr: bigint;
  readonly endPaddr: bigint;
  readonly numPages: number;
  readonly padding: number;
  readonly clock: bigint;
  readonly cpuId: bigint;
  readonly rawArch: number;
  readonly form: number;
  readonly arch: number;
  readonly firstSegment: S390Dump.SegmentHeader | undefined;
}
export declare namespace S390Dump {
  export const Forms: { readonly [number: number]: string } & {
    readonly PLAIN: 253;
    readonly EXTENDED: 254;
  };
  export const Archs: { readonly [number: number]: string } & {
    readonly ESA_31: 1;
    readonly ZARCH_64: 2;
  };
  export class SegmentHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly firstPaddr: bigint;
    readonly lenMemory: bigint;
    readonly stopMarker: bigint;
    readonly reserved: Uint8Array;
  }
}

export declare class S390Lowcore extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly vmcoreInfo31: number;
  readonly vmcoreInfo: bigint;
  readonly reserved: Uint8Array;
  readonly osInfo: bigint;
}

export declare class S390OsInfo extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly magic: Uint8Array;
  readonly checksum: number;
  readonly versionMajor: number;
  readonly versionMinor: number;
  readonly crashKernelPaddr: bigint;
  readonly lenCrashKernel: bigint;
  readonly entries: S390OsInfo.Entry[];
}
export declare namespace S390OsInfo {
  export class Entry extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly paddr: bigint;
    readonly lenPiece: bigint;
    readonly checksum: number;
  }
}

export declare class SnappyFramed extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly chunks: SnappyFramed.Chunk[];
}
export declare namespace SnappyFramed {
  export const Kinds: { readonly [number: number]: string } & {
    readonly COMPRESSED: 0;
    readonly PLAIN: 1;
    readonly PADDING: 254;
    readonly IDENTIFIER: 255;
  };
  export class Chunk extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly header: SnappyFramed.ChunkHeader;
    readonly body: Uint8Array;
  }
  export class ChunkHeader extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly rawKind: number;
    readonly lenBodyLow: number;
    readonly lenBodyHigh: number;
    readonly kind: number;
    readonly lenBody: number;
  }
}

export declare class Vmcoreinfo extends Struct {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly lines: Vmcoreinfo.Line[];
}
export declare namespace Vmcoreinfo {
  export class Line extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly text: Vmcoreinfo.KeyValue;
    readonly newline: Uint8Array;
    readonly untilNewline: Uint8Array;
  }
  export class KeyValue extends Struct {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly key: Uint8Array;
    readonly separator: Uint8Array;
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
