import kaitai_struct_nim_runtime
import options

type
  S390Dump* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `rawForm`*: uint8
    `version`*: uint32
    `lenHeader`*: uint32
    `dumpLevel`*: uint32
    `lenPage`*: uint32
    `lenMemory`*: uint64
    `firstPaddr`*: uint64
    `endPaddr`*: uint64
    `numPages`*: uint32
    `padding`*: uint32
    `clock`*: uint64
    `cpuId`*: uint64
    `rawArch`*: uint32
    `parent`*: KaitaiStruct
    `archInst`: S390Dump_Archs
    `archInstFlag`: bool
    `firstSegmentInst`: S390Dump_SegmentHeader
    `firstSegmentInstFlag`: bool
    `formInst`: S390Dump_Forms
    `formInstFlag`: bool
  S390Dump_Archs* = enum
    esa_31 = 1
    zarch_64 = 2
  S390Dump_Forms* = enum
    plain = 253
    extended = 254
  S390Dump_SegmentHeader* = ref object of KaitaiStruct
    `firstPaddr`*: uint64
    `lenMemory`*: uint64
    `stopMarker`*: uint64
    `reserved`*: seq[byte]
    `parent`*: S390Dump

proc read*(_: typedesc[S390Dump], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390Dump
proc read*(_: typedesc[S390Dump_SegmentHeader], io: KaitaiStream, root: KaitaiStruct, parent: S390Dump): S390Dump_SegmentHeader

proc arch*(this: S390Dump): S390Dump_Archs
proc firstSegment*(this: S390Dump): S390Dump_SegmentHeader
proc form*(this: S390Dump): S390Dump_Forms


##[
The 4096 bytes before the memory in a dump that a stand-alone dump tool took
of an s390 machine, and that zgetdump writes. In the plain form the memory
follows in one piece from address 0 on; in the extended form every piece has
4096 bytes of its own before it, which say where it belongs.

@see <a href="https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h">s390-tools zdump/df_s390.h</a>
]##
proc read*(_: typedesc[S390Dump], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390Dump =
  template this: untyped = result
  this = new(S390Dump)
  let root = if root == nil: cast[S390Dump](this) else: cast[S390Dump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The first 7 bytes of the magic number.
  ]##
  let magicExpr = this.io.readBytes(int(7))
  this.magic = magicExpr

  ##[
  Its last byte, which tells the two forms apart; see `form`.
  ]##
  let rawFormExpr = this.io.readU1()
  this.rawForm = rawFormExpr

  ##[
  Version of the header.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Size of the header in bytes, 4096.
  ]##
  let lenHeaderExpr = this.io.readU4be()
  this.lenHeader = lenHeaderExpr

  ##[
  Kind of pages that were dumped; 4 for all.
  ]##
  let dumpLevelExpr = this.io.readU4be()
  this.dumpLevel = dumpLevelExpr

  ##[
  Size of a page in bytes, 4096.
  ]##
  let lenPageExpr = this.io.readU4be()
  this.lenPage = lenPageExpr

  ##[
  Size of the dumped memory in bytes.
  ]##
  let lenMemoryExpr = this.io.readU8be()
  this.lenMemory = lenMemoryExpr

  ##[
  Physical address where the memory starts.
  ]##
  let firstPaddrExpr = this.io.readU8be()
  this.firstPaddr = firstPaddrExpr

  ##[
  Physical address after the memory.
  ]##
  let endPaddrExpr = this.io.readU8be()
  this.endPaddr = endPaddrExpr

  ##[
  Number of dumped pages.
  ]##
  let numPagesExpr = this.io.readU4be()
  this.numPages = numPagesExpr

  ##[
  Not used.
  ]##
  let paddingExpr = this.io.readU4be()
  this.padding = paddingExpr

  ##[
  The machine's clock; bit 51 counts microseconds since 1900.
  ]##
  let clockExpr = this.io.readU8be()
  this.clock = clockExpr

  ##[
  Identification of the processor.
  ]##
  let cpuIdExpr = this.io.readU8be()
  this.cpuId = cpuIdExpr

  ##[
  Width of the dumped system, as a number; see `arch`.
  ]##
  let rawArchExpr = this.io.readU4be()
  this.rawArch = rawArchExpr

proc arch(this: S390Dump): S390Dump_Archs = 

  ##[
  Width of the dumped system.
  ]##
  if this.archInstFlag:
    return this.archInst
  let archInstExpr = S390Dump_Archs(S390Dump_Archs(this.rawArch))
  this.archInst = archInstExpr
  this.archInstFlag = true
  return this.archInst

proc firstSegment(this: S390Dump): S390Dump_SegmentHeader = 

  ##[
  The header of the first piece of memory in the extended form; the
next one follows the piece.

  ]##
  if this.firstSegmentInstFlag:
    return this.firstSegmentInst
  if this.form == s390_dump.extended:
    let pos = this.io.pos()
    this.io.seek(int(4096))
    let firstSegmentInstExpr = S390Dump_SegmentHeader.read(this.io, this.root, this)
    this.firstSegmentInst = firstSegmentInstExpr
    this.io.seek(pos)
  this.firstSegmentInstFlag = true
  return this.firstSegmentInst

proc form(this: S390Dump): S390Dump_Forms = 

  ##[
  Which of the two forms follows.
  ]##
  if this.formInstFlag:
    return this.formInst
  let formInstExpr = S390Dump_Forms(S390Dump_Forms(this.rawForm))
  this.formInst = formInstExpr
  this.formInstFlag = true
  return this.formInst

proc fromFile*(_: typedesc[S390Dump], filename: string): S390Dump =
  S390Dump.read(newKaitaiFileStream(filename), nil, nil)


##[
The 4096 bytes before each piece of the extended form.
]##
proc read*(_: typedesc[S390Dump_SegmentHeader], io: KaitaiStream, root: KaitaiStruct, parent: S390Dump): S390Dump_SegmentHeader =
  template this: untyped = result
  this = new(S390Dump_SegmentHeader)
  let root = if root == nil: cast[S390Dump](this) else: cast[S390Dump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Physical address of the piece.
  ]##
  let firstPaddrExpr = this.io.readU8be()
  this.firstPaddr = firstPaddrExpr

  ##[
  Size of the piece in bytes.
  ]##
  let lenMemoryExpr = this.io.readU8be()
  this.lenMemory = lenMemoryExpr

  ##[
  Other than 0 after the last piece.
  ]##
  let stopMarkerExpr = this.io.readU8be()
  this.stopMarker = stopMarkerExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(4072))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[S390Dump_SegmentHeader], filename: string): S390Dump_SegmentHeader =
  S390Dump_SegmentHeader.read(newKaitaiFileStream(filename), nil, nil)

