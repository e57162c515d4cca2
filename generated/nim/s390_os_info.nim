import kaitai_struct_nim_runtime
import options

type
  S390OsInfo* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `checksum`*: uint32
    `versionMajor`*: uint16
    `versionMinor`*: uint16
    `crashKernelPaddr`*: uint64
    `lenCrashKernel`*: uint64
    `entries`*: seq[S390OsInfo_Entry]
    `parent`*: KaitaiStruct
  S390OsInfo_Entry* = ref object of KaitaiStruct
    `paddr`*: uint64
    `lenPiece`*: uint64
    `checksum`*: uint32
    `parent`*: S390OsInfo

proc read*(_: typedesc[S390OsInfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390OsInfo
proc read*(_: typedesc[S390OsInfo_Entry], io: KaitaiStream, root: KaitaiStruct, parent: S390OsInfo): S390OsInfo_Entry



##[
A page in which an s390 kernel keeps what dump tools and the next kernel need.
Its address is in the lowcore.

@see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h">Linux arch/s390/include/asm/os_info.h</a>
]##
proc read*(_: typedesc[S390OsInfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390OsInfo =
  template this: untyped = result
  this = new(S390OsInfo)
  let root = if root == nil: cast[S390OsInfo](this) else: cast[S390OsInfo](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The letters `OSINFOSZ`.
  ]##
  let magicExpr = this.io.readBytes(int(8))
  this.magic = magicExpr

  ##[
  Checksum of the page from here on.
  ]##
  let checksumExpr = this.io.readU4be()
  this.checksum = checksumExpr

  ##[
  Major version.
  ]##
  let versionMajorExpr = this.io.readU2be()
  this.versionMajor = versionMajorExpr

  ##[
  Minor version.
  ]##
  let versionMinorExpr = this.io.readU2be()
  this.versionMinor = versionMinorExpr

  ##[
  Physical address of the memory that is kept for a crash kernel.
  ]##
  let crashKernelPaddrExpr = this.io.readU8be()
  this.crashKernelPaddr = crashKernelPaddrExpr

  ##[
  Size of that memory in bytes.
  ]##
  let lenCrashKernelExpr = this.io.readU8be()
  this.lenCrashKernel = lenCrashKernelExpr

  ##[
  What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
flags, 3 reserved, 4 to 12 addresses of the kernel's own.

  ]##
  for i in 0 ..< int(13):
    let it = S390OsInfo_Entry.read(this.io, this.root, this)
    this.entries.add(it)

proc fromFile*(_: typedesc[S390OsInfo], filename: string): S390OsInfo =
  S390OsInfo.read(newKaitaiFileStream(filename), nil, nil)


##[
One piece of information.
]##
proc read*(_: typedesc[S390OsInfo_Entry], io: KaitaiStream, root: KaitaiStruct, parent: S390OsInfo): S390OsInfo_Entry =
  template this: untyped = result
  this = new(S390OsInfo_Entry)
  let root = if root == nil: cast[S390OsInfo](this) else: cast[S390OsInfo](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Physical address of the piece, or its value. Entry 0 leads to the
text, not to the note's header, unlike the lowcore's pointer. Current
kernels read entry 0 and never fill it.

  ]##
  let paddrExpr = this.io.readU8be()
  this.paddr = paddrExpr

  ##[
  Size of the piece in bytes; 0 where the entry is a value or empty.
  ]##
  let lenPieceExpr = this.io.readU8be()
  this.lenPiece = lenPieceExpr

  ##[
  Checksum of the piece.
  ]##
  let checksumExpr = this.io.readU4be()
  this.checksum = checksumExpr

proc fromFile*(_: typedesc[S390OsInfo_Entry], filename: string): S390OsInfo_Entry =
  S390OsInfo_Entry.read(newKaitaiFileStream(filename), nil, nil)

