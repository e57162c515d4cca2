import kaitai_struct_nim_runtime
import options

type
  KdumpCompressed* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `header`*: KdumpCompressed_MainHeader
    `parent`*: KaitaiStruct
    `bitsInst`: int8
    `bitsInstFlag`: bool
    `dumpedBitmapInst`: seq[byte]
    `dumpedBitmapInstFlag`: bool
    `firstPageDescriptorInst`: KdumpCompressed_PageDescriptor
    `firstPageDescriptorInstFlag`: bool
    `isBeInst`: bool
    `isBeInstFlag`: bool
    `lenBlock32Inst`: uint32
    `lenBlock32InstFlag`: bool
    `lenBlock32BeInst`: uint32
    `lenBlock32BeInstFlag`: bool
    `lenBlock32LeInst`: uint32
    `lenBlock32LeInstFlag`: bool
    `lenDumpedBitmapInst`: int64
    `lenDumpedBitmapInstFlag`: bool
    `lenMemoryBitmapInst`: int64
    `lenMemoryBitmapInstFlag`: bool
    `memoryBitmapInst`: seq[byte]
    `memoryBitmapInstFlag`: bool
    `ofsBitmapsInst`: int64
    `ofsBitmapsInstFlag`: bool
    `ofsDumpedBitmapInst`: int64
    `ofsDumpedBitmapInstFlag`: bool
    `ofsPageDescriptorsInst`: int64
    `ofsPageDescriptorsInstFlag`: bool
    `subHeaderInst`: KdumpCompressed_SecondHeader
    `subHeaderInstFlag`: bool
    `subHeaderPaddedInst`: KdumpCompressed_SecondHeader
    `subHeaderPaddedInstFlag`: bool
    `versionLastByteInst`: uint8
    `versionLastByteInstFlag`: bool
  KdumpCompressed_Compressions* = enum
    plain = 0
    zlib = 1
    lzo = 2
    snappy = 4
    zstd = 32
  KdumpCompressed_MainHeader* = ref object of KaitaiStruct
    `version`*: uint32
    `sysname`*: seq[byte]
    `nodename`*: seq[byte]
    `release`*: seq[byte]
    `kernelVersion`*: seq[byte]
    `machine`*: seq[byte]
    `domainname`*: seq[byte]
    `padding`*: seq[byte]
    `seconds`*: uint64
    `microseconds`*: uint64
    `status`*: uint32
    `lenBlock`*: uint32
    `numSubHeaderBlocks`*: uint32
    `numBitmapBlocks`*: uint32
    `maxPageNumber`*: uint32
    `numRamBlocks`*: uint32
    `numDeviceBlocks`*: uint32
    `numWrittenBlocks`*: uint32
    `currentCpu`*: uint32
    `numCpus`*: uint32
    `parent`*: KdumpCompressed
    isLe: bool
  KdumpCompressed_PageDescriptor* = ref object of KaitaiStruct
    `ofsBody`*: int64
    `lenBody`*: uint32
    `rawCompression`*: uint32
    `pageFlags`*: uint64
    `parent`*: KdumpCompressed
    `compressionInst`: KdumpCompressed_Compressions
    `compressionInstFlag`: bool
    isLe: bool
  KdumpCompressed_SecondHeader* = ref object of KaitaiStruct
    `physBase`*: int64
    `dumpLevel`*: uint32
    `isSplit`*: uint32
    `startPage`*: uint64
    `endPage`*: uint64
    `padding1`*: seq[byte]
    `ofsVmcoreinfo`*: uint64
    `lenVmcoreinfo`*: uint64
    `padding2`*: seq[byte]
    `ofsNotes`*: uint64
    `lenNotes`*: uint64
    `padding3`*: seq[byte]
    `ofsEraseInfo`*: uint64
    `lenEraseInfo`*: uint64
    `padding4`*: seq[byte]
    `startPage64`*: uint64
    `endPage64`*: uint64
    `maxPageNumber64`*: uint64
    `isPadded`*: bool
    `parent`*: KdumpCompressed
    isLe: bool

proc read*(_: typedesc[KdumpCompressed], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): KdumpCompressed
proc read*(_: typedesc[KdumpCompressed_MainHeader], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed): KdumpCompressed_MainHeader
proc read*(_: typedesc[KdumpCompressed_PageDescriptor], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed): KdumpCompressed_PageDescriptor
proc read*(_: typedesc[KdumpCompressed_SecondHeader], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed, isPadded: any): KdumpCompressed_SecondHeader

proc bits*(this: KdumpCompressed): int8
proc dumpedBitmap*(this: KdumpCompressed): seq[byte]
proc firstPageDescriptor*(this: KdumpCompressed): KdumpCompressed_PageDescriptor
proc isBe*(this: KdumpCompressed): bool
proc lenBlock32*(this: KdumpCompressed): uint32
proc lenBlock32Be*(this: KdumpCompressed): uint32
proc lenBlock32Le*(this: KdumpCompressed): uint32
proc lenDumpedBitmap*(this: KdumpCompressed): int64
proc lenMemoryBitmap*(this: KdumpCompressed): int64
proc memoryBitmap*(this: KdumpCompressed): seq[byte]
proc ofsBitmaps*(this: KdumpCompressed): int64
proc ofsDumpedBitmap*(this: KdumpCompressed): int64
proc ofsPageDescriptors*(this: KdumpCompressed): int64
proc subHeader*(this: KdumpCompressed): KdumpCompressed_SecondHeader
proc subHeaderPadded*(this: KdumpCompressed): KdumpCompressed_SecondHeader
proc versionLastByte*(this: KdumpCompressed): uint8
proc compression*(this: KdumpCompressed_PageDescriptor): KdumpCompressed_Compressions


##[
The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
the machine's pages follow, then a descriptor for each page that was dumped,
then the pages themselves, most of them compressed.

Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
The k-th page whose bit is set in the second bitmap has the k-th descriptor.
In a part of a split dump the descriptors start with the first page of the
part, although its bitmaps are of the whole machine.

Nothing in the file says how wide the dumped machine's `long` is, in which
byte order it counts, or how its compiler padded the sub-header, and all three
change the layout. The byte order shows in the version, a small number. The
width shows in the block size, whose offset differs between the two. The
padding shows only by whether the offsets that are read make sense: use
`sub_header` where its offset and size of the text are both 0, or are in the
blocks of the sub-header; otherwise `sub_header_padded`.

@see <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
@see <a href="https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h">QEMU include/sysemu/dump.h</a>
]##
proc read*(_: typedesc[KdumpCompressed], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): KdumpCompressed =
  template this: untyped = result
  this = new(KdumpCompressed)
  let root = if root == nil: cast[KdumpCompressed](this) else: cast[KdumpCompressed](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.

  ]##
  let magicExpr = this.io.readBytes(int(8))
  this.magic = magicExpr
  let headerExpr = KdumpCompressed_MainHeader.read(this.io, this.root, this)
  this.header = headerExpr

proc bits(this: KdumpCompressed): int8 = 

  ##[
  Width of the machine's `long` in bits. In a 64-bit header the tested place
holds microseconds of the time, which QEMU leaves 0.

  ]##
  if this.bitsInstFlag:
    return this.bitsInst
  let bitsInstExpr = int8((if  ((this.lenBlock32 == 4096) or (this.lenBlock32 == 8192) or (this.lenBlock32 == 16384) or (this.lenBlock32 == 32768) or (this.lenBlock32 == 65536)) : 32 else: 64))
  this.bitsInst = bitsInstExpr
  this.bitsInstFlag = true
  return this.bitsInst

proc dumpedBitmap(this: KdumpCompressed): seq[byte] = 

  ##[
  A set bit is a page that was dumped, which has a descriptor.
  ]##
  if this.dumpedBitmapInstFlag:
    return this.dumpedBitmapInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsDumpedBitmap))
  let dumpedBitmapInstExpr = this.io.readBytes(int(this.lenDumpedBitmap))
  this.dumpedBitmapInst = dumpedBitmapInstExpr
  this.io.seek(pos)
  this.dumpedBitmapInstFlag = true
  return this.dumpedBitmapInst

proc firstPageDescriptor(this: KdumpCompressed): KdumpCompressed_PageDescriptor = 

  ##[
  The descriptor of the first page that was dumped.
  ]##
  if this.firstPageDescriptorInstFlag:
    return this.firstPageDescriptorInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsPageDescriptors))
  let firstPageDescriptorInstExpr = KdumpCompressed_PageDescriptor.read(this.io, this.root, this)
  this.firstPageDescriptorInst = firstPageDescriptorInstExpr
  this.io.seek(pos)
  this.firstPageDescriptorInstFlag = true
  return this.firstPageDescriptorInst

proc isBe(this: KdumpCompressed): bool = 

  ##[
  Whether all numbers are big-endian; they have the dumped machine's order.

  ]##
  if this.isBeInstFlag:
    return this.isBeInst
  let isBeInstExpr = bool(this.versionLastByte != 0)
  this.isBeInst = isBeInstExpr
  this.isBeInstFlag = true
  return this.isBeInst

proc lenBlock32(this: KdumpCompressed): uint32 = 

  ##[
  The block size in bytes, if the machine is 32-bit.
  ]##
  if this.lenBlock32InstFlag:
    return this.lenBlock32Inst
  let lenBlock32InstExpr = uint32((uint32((if this.isBe: this.lenBlock32Be else: this.lenBlock32Le))))
  this.lenBlock32Inst = lenBlock32InstExpr
  this.lenBlock32InstFlag = true
  return this.lenBlock32Inst

proc lenBlock32Be(this: KdumpCompressed): uint32 = 

  ##[
  The block size in bytes, if the machine is 32-bit big-endian.
  ]##
  if this.lenBlock32BeInstFlag:
    return this.lenBlock32BeInst
  let pos = this.io.pos()
  this.io.seek(int(416))
  let lenBlock32BeInstExpr = this.io.readU4be()
  this.lenBlock32BeInst = lenBlock32BeInstExpr
  this.io.seek(pos)
  this.lenBlock32BeInstFlag = true
  return this.lenBlock32BeInst

proc lenBlock32Le(this: KdumpCompressed): uint32 = 

  ##[
  The block size in bytes, if the machine is 32-bit little-endian.
  ]##
  if this.lenBlock32LeInstFlag:
    return this.lenBlock32LeInst
  let pos = this.io.pos()
  this.io.seek(int(416))
  let lenBlock32LeInstExpr = this.io.readU4le()
  this.lenBlock32LeInst = lenBlock32LeInstExpr
  this.io.seek(pos)
  this.lenBlock32LeInstFlag = true
  return this.lenBlock32LeInst

proc lenDumpedBitmap(this: KdumpCompressed): int64 = 

  ##[
  Size in bytes of the second bitmap.
  ]##
  if this.lenDumpedBitmapInstFlag:
    return this.lenDumpedBitmapInst
  let lenDumpedBitmapInstExpr = int64(this.lenMemoryBitmap)
  this.lenDumpedBitmapInst = lenDumpedBitmapInstExpr
  this.lenDumpedBitmapInstFlag = true
  return this.lenDumpedBitmapInst

proc lenMemoryBitmap(this: KdumpCompressed): int64 = 

  ##[
  Size in bytes of the first bitmap.
  ]##
  if this.lenMemoryBitmapInstFlag:
    return this.lenMemoryBitmapInst
  let lenMemoryBitmapInstExpr = int64((int64((int64(this.header.lenBlock)) * (int64(this.header.numBitmapBlocks div 2)))))
  this.lenMemoryBitmapInst = lenMemoryBitmapInstExpr
  this.lenMemoryBitmapInstFlag = true
  return this.lenMemoryBitmapInst

proc memoryBitmap(this: KdumpCompressed): seq[byte] = 

  ##[
  A set bit is a page of the machine's memory, dumped or not.
  ]##
  if this.memoryBitmapInstFlag:
    return this.memoryBitmapInst
  let pos = this.io.pos()
  this.io.seek(int(this.ofsBitmaps))
  let memoryBitmapInstExpr = this.io.readBytes(int(this.lenMemoryBitmap))
  this.memoryBitmapInst = memoryBitmapInstExpr
  this.io.seek(pos)
  this.memoryBitmapInstFlag = true
  return this.memoryBitmapInst

proc ofsBitmaps(this: KdumpCompressed): int64 = 

  ##[
  Offset in bytes of the first bitmap.
  ]##
  if this.ofsBitmapsInstFlag:
    return this.ofsBitmapsInst
  let ofsBitmapsInstExpr = int64((int64((int64(this.header.lenBlock)) * (int64(1 + (int64(this.header.numSubHeaderBlocks)))))))
  this.ofsBitmapsInst = ofsBitmapsInstExpr
  this.ofsBitmapsInstFlag = true
  return this.ofsBitmapsInst

proc ofsDumpedBitmap(this: KdumpCompressed): int64 = 

  ##[
  Offset in bytes of the second bitmap.
  ]##
  if this.ofsDumpedBitmapInstFlag:
    return this.ofsDumpedBitmapInst
  let ofsDumpedBitmapInstExpr = int64((int64((int64(this.ofsBitmaps)) + (int64(this.lenMemoryBitmap)))))
  this.ofsDumpedBitmapInst = ofsDumpedBitmapInstExpr
  this.ofsDumpedBitmapInstFlag = true
  return this.ofsDumpedBitmapInst

proc ofsPageDescriptors(this: KdumpCompressed): int64 = 

  ##[
  Offset in bytes of the descriptors of pages.
  ]##
  if this.ofsPageDescriptorsInstFlag:
    return this.ofsPageDescriptorsInst
  let ofsPageDescriptorsInstExpr = int64((int64((int64(this.ofsBitmaps)) + (int64((int64(this.header.lenBlock)) * (int64(this.header.numBitmapBlocks)))))))
  this.ofsPageDescriptorsInst = ofsPageDescriptorsInstExpr
  this.ofsPageDescriptorsInstFlag = true
  return this.ofsPageDescriptorsInst

proc subHeader(this: KdumpCompressed): KdumpCompressed_SecondHeader = 

  ##[
  The sub-header of a 64-bit machine, or packed as on i386 and in all of
QEMU's.

  ]##
  if this.subHeaderInstFlag:
    return this.subHeaderInst
  let pos = this.io.pos()
  this.io.seek(int(this.header.lenBlock))
  let subHeaderInstExpr = KdumpCompressed_SecondHeader.read(this.io, this.root, this, false)
  this.subHeaderInst = subHeaderInstExpr
  this.io.seek(pos)
  this.subHeaderInstFlag = true
  return this.subHeaderInst

proc subHeaderPadded(this: KdumpCompressed): KdumpCompressed_SecondHeader = 

  ##[
  The sub-header as makedumpfile writes it on 32-bit machines that align
64-bit numbers to 8 bytes, such as ARM and MIPS.

  ]##
  if this.subHeaderPaddedInstFlag:
    return this.subHeaderPaddedInst
  if this.bits == 32:
    let pos = this.io.pos()
    this.io.seek(int(this.header.lenBlock))
    let subHeaderPaddedInstExpr = KdumpCompressed_SecondHeader.read(this.io, this.root, this, true)
    this.subHeaderPaddedInst = subHeaderPaddedInstExpr
    this.io.seek(pos)
  this.subHeaderPaddedInstFlag = true
  return this.subHeaderPaddedInst

proc versionLastByte(this: KdumpCompressed): uint8 = 

  ##[
  Last byte of the version; other than 0 only where the version is
big-endian.

  ]##
  if this.versionLastByteInstFlag:
    return this.versionLastByteInst
  let pos = this.io.pos()
  this.io.seek(int(11))
  let versionLastByteInstExpr = this.io.readU1()
  this.versionLastByteInst = versionLastByteInstExpr
  this.io.seek(pos)
  this.versionLastByteInstFlag = true
  return this.versionLastByteInst

proc fromFile*(_: typedesc[KdumpCompressed], filename: string): KdumpCompressed =
  KdumpCompressed.read(newKaitaiFileStream(filename), nil, nil)


##[
The rest of block 0, after the signature.
]##

proc readLe(this: KdumpCompressed_MainHeader) =

  ##[
  Version of the headers, 1 to 6. The sub-header has the text's place
from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
numbers from 6.

  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Name of the system, ended by NUL; QEMU leaves it empty.
  ]##
  let sysnameExpr = this.io.readBytes(int(65))
  this.sysname = sysnameExpr

  ##[
  Name of the machine in its network, ended by NUL.
  ]##
  let nodenameExpr = this.io.readBytes(int(65))
  this.nodename = nodenameExpr

  ##[
  Kernel release, ended by NUL; QEMU leaves it empty.
  ]##
  let releaseExpr = this.io.readBytes(int(65))
  this.release = releaseExpr

  ##[
  Build of the kernel, ended by NUL.
  ]##
  let kernelVersionExpr = this.io.readBytes(int(65))
  this.kernelVersion = kernelVersionExpr

  ##[
  Architecture, ended by NUL. QEMU fills in this one only, and says
x86_64 of 32-bit machines too.

  ]##
  let machineExpr = this.io.readBytes(int(65))
  this.machine = machineExpr

  ##[
  Domain of the machine, ended by NUL.
  ]##
  let domainnameExpr = this.io.readBytes(int(65))
  this.domainname = domainnameExpr

  ##[
  Alignment of the time.
  ]##
  let paddingExpr = this.io.readBytes(int((if KdumpCompressed(this.root).bits == 32: 2 else: 6)))
  this.padding = paddingExpr

  ##[
  Time of the dump in seconds since 1970; QEMU leaves 0.
  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let secondsExpr = uint64(this.io.readU4le())
      this.seconds = secondsExpr
    else:
      let secondsExpr = this.io.readU8le()
      this.seconds = secondsExpr

  ##[
  Fraction of the second in microseconds.
  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let microsecondsExpr = uint64(this.io.readU4le())
      this.microseconds = microsecondsExpr
    else:
      let microsecondsExpr = this.io.readU8le()
      this.microseconds = microsecondsExpr

  ##[
  Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
descriptors of excluded pages are left out).

  ]##
  let statusExpr = this.io.readU4le()
  this.status = statusExpr

  ##[
  Size of a block in bytes: the page size of the dumped machine, 4096 to
65536.

  ]##
  let lenBlockExpr = this.io.readU4le()
  this.lenBlock = lenBlockExpr

  ##[
  Blocks of the sub-header, with text and notes.
  ]##
  let numSubHeaderBlocksExpr = this.io.readU4le()
  this.numSubHeaderBlocks = numSubHeaderBlocksExpr

  ##[
  Blocks of the two bitmaps of pages.
  ]##
  let numBitmapBlocksExpr = this.io.readU4le()
  this.numBitmapBlocks = numBitmapBlocksExpr

  ##[
  Number after the last page; too narrow for much memory, see the
sub-header.

  ]##
  let maxPageNumberExpr = this.io.readU4le()
  this.maxPageNumber = maxPageNumberExpr

  ##[
  Used by diskdump only.
  ]##
  let numRamBlocksExpr = this.io.readU4le()
  this.numRamBlocks = numRamBlocksExpr

  ##[
  Used by diskdump only.
  ]##
  let numDeviceBlocksExpr = this.io.readU4le()
  this.numDeviceBlocks = numDeviceBlocksExpr

  ##[
  Used by diskdump only.
  ]##
  let numWrittenBlocksExpr = this.io.readU4le()
  this.numWrittenBlocks = numWrittenBlocksExpr

  ##[
  The processor that took the dump.
  ]##
  let currentCpuExpr = this.io.readU4le()
  this.currentCpu = currentCpuExpr

  ##[
  Number of processors; their task pointers follow in old files.
  ]##
  let numCpusExpr = this.io.readU4le()
  this.numCpus = numCpusExpr


proc readBe(this: KdumpCompressed_MainHeader) =

  ##[
  Version of the headers, 1 to 6. The sub-header has the text's place
from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
numbers from 6.

  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Name of the system, ended by NUL; QEMU leaves it empty.
  ]##
  let sysnameExpr = this.io.readBytes(int(65))
  this.sysname = sysnameExpr

  ##[
  Name of the machine in its network, ended by NUL.
  ]##
  let nodenameExpr = this.io.readBytes(int(65))
  this.nodename = nodenameExpr

  ##[
  Kernel release, ended by NUL; QEMU leaves it empty.
  ]##
  let releaseExpr = this.io.readBytes(int(65))
  this.release = releaseExpr

  ##[
  Build of the kernel, ended by NUL.
  ]##
  let kernelVersionExpr = this.io.readBytes(int(65))
  this.kernelVersion = kernelVersionExpr

  ##[
  Architecture, ended by NUL. QEMU fills in this one only, and says
x86_64 of 32-bit machines too.

  ]##
  let machineExpr = this.io.readBytes(int(65))
  this.machine = machineExpr

  ##[
  Domain of the machine, ended by NUL.
  ]##
  let domainnameExpr = this.io.readBytes(int(65))
  this.domainname = domainnameExpr

  ##[
  Alignment of the time.
  ]##
  let paddingExpr = this.io.readBytes(int((if KdumpCompressed(this.root).bits == 32: 2 else: 6)))
  this.padding = paddingExpr

  ##[
  Time of the dump in seconds since 1970; QEMU leaves 0.
  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let secondsExpr = uint64(this.io.readU4be())
      this.seconds = secondsExpr
    else:
      let secondsExpr = this.io.readU8be()
      this.seconds = secondsExpr

  ##[
  Fraction of the second in microseconds.
  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let microsecondsExpr = uint64(this.io.readU4be())
      this.microseconds = microsecondsExpr
    else:
      let microsecondsExpr = this.io.readU8be()
      this.microseconds = microsecondsExpr

  ##[
  Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
descriptors of excluded pages are left out).

  ]##
  let statusExpr = this.io.readU4be()
  this.status = statusExpr

  ##[
  Size of a block in bytes: the page size of the dumped machine, 4096 to
65536.

  ]##
  let lenBlockExpr = this.io.readU4be()
  this.lenBlock = lenBlockExpr

  ##[
  Blocks of the sub-header, with text and notes.
  ]##
  let numSubHeaderBlocksExpr = this.io.readU4be()
  this.numSubHeaderBlocks = numSubHeaderBlocksExpr

  ##[
  Blocks of the two bitmaps of pages.
  ]##
  let numBitmapBlocksExpr = this.io.readU4be()
  this.numBitmapBlocks = numBitmapBlocksExpr

  ##[
  Number after the last page; too narrow for much memory, see the
sub-header.

  ]##
  let maxPageNumberExpr = this.io.readU4be()
  this.maxPageNumber = maxPageNumberExpr

  ##[
  Used by diskdump only.
  ]##
  let numRamBlocksExpr = this.io.readU4be()
  this.numRamBlocks = numRamBlocksExpr

  ##[
  Used by diskdump only.
  ]##
  let numDeviceBlocksExpr = this.io.readU4be()
  this.numDeviceBlocks = numDeviceBlocksExpr

  ##[
  Used by diskdump only.
  ]##
  let numWrittenBlocksExpr = this.io.readU4be()
  this.numWrittenBlocks = numWrittenBlocksExpr

  ##[
  The processor that took the dump.
  ]##
  let currentCpuExpr = this.io.readU4be()
  this.currentCpu = currentCpuExpr

  ##[
  Number of processors; their task pointers follow in old files.
  ]##
  let numCpusExpr = this.io.readU4be()
  this.numCpus = numCpusExpr

proc read*(_: typedesc[KdumpCompressed_MainHeader], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed): KdumpCompressed_MainHeader =
  template this: untyped = result
  this = new(KdumpCompressed_MainHeader)
  let root = if root == nil: cast[KdumpCompressed](this) else: cast[KdumpCompressed](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = KdumpCompressed(this.root).isBe
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    elif on == false:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[KdumpCompressed_MainHeader], filename: string): KdumpCompressed_MainHeader =
  KdumpCompressed_MainHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Where the contents of a page are. Pages with the same contents can have
one place, as pages of zeros have.

]##

proc readLe(this: KdumpCompressed_PageDescriptor) =

  ##[
  Offset in bytes of the contents from the start of the file.
  ]##
  let ofsBodyExpr = this.io.readS8le()
  this.ofsBody = ofsBodyExpr

  ##[
  Size of the contents in bytes, as they are in the file.
  ]##
  let lenBodyExpr = this.io.readU4le()
  this.lenBody = lenBodyExpr

  ##[
  How the contents are compressed, as a number; see `compression`.
  ]##
  let rawCompressionExpr = this.io.readU4le()
  this.rawCompression = rawCompressionExpr

  ##[
  Flags of the page in its kernel; 0 in all dumps known.
  ]##
  let pageFlagsExpr = this.io.readU8le()
  this.pageFlags = pageFlagsExpr


proc readBe(this: KdumpCompressed_PageDescriptor) =

  ##[
  Offset in bytes of the contents from the start of the file.
  ]##
  let ofsBodyExpr = this.io.readS8be()
  this.ofsBody = ofsBodyExpr

  ##[
  Size of the contents in bytes, as they are in the file.
  ]##
  let lenBodyExpr = this.io.readU4be()
  this.lenBody = lenBodyExpr

  ##[
  How the contents are compressed, as a number; see `compression`.
  ]##
  let rawCompressionExpr = this.io.readU4be()
  this.rawCompression = rawCompressionExpr

  ##[
  Flags of the page in its kernel; 0 in all dumps known.
  ]##
  let pageFlagsExpr = this.io.readU8be()
  this.pageFlags = pageFlagsExpr

proc read*(_: typedesc[KdumpCompressed_PageDescriptor], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed): KdumpCompressed_PageDescriptor =
  template this: untyped = result
  this = new(KdumpCompressed_PageDescriptor)
  let root = if root == nil: cast[KdumpCompressed](this) else: cast[KdumpCompressed](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = KdumpCompressed(this.root).isBe
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    elif on == false:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc compression(this: KdumpCompressed_PageDescriptor): KdumpCompressed_Compressions = 

  ##[
  How the contents are compressed.
  ]##
  if this.compressionInstFlag:
    return this.compressionInst
  let compressionInstExpr = KdumpCompressed_Compressions(KdumpCompressed_Compressions(this.rawCompression))
  this.compressionInst = compressionInstExpr
  this.compressionInstFlag = true
  return this.compressionInst

proc fromFile*(_: typedesc[KdumpCompressed_PageDescriptor], filename: string): KdumpCompressed_PageDescriptor =
  KdumpCompressed_PageDescriptor.read(newKaitaiFileStream(filename), nil, nil)


##[
The start of block 1. Offsets count from the start of the
file.

]##

proc readLe(this: KdumpCompressed_SecondHeader) =

  ##[
  Physical base of the kernel in bytes; programs declare it unsigned,
but it can be negative. QEMU copies it from the note, but reads the
decimal number there as hexadecimal.

  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let physBaseExpr = int64(this.io.readS4le())
      this.physBase = physBaseExpr
    else:
      let physBaseExpr = this.io.readS8le()
      this.physBase = physBaseExpr

  ##[
  Bits for the kinds of pages that were left out; QEMU writes 1.
  ]##
  if KdumpCompressed(this.root).header.version >= 1:
    let dumpLevelExpr = this.io.readU4le()
    this.dumpLevel = dumpLevelExpr

  ##[
  1 in a part of a dump that was split over several files.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    let isSplitExpr = this.io.readU4le()
    this.isSplit = isSplitExpr

  ##[
  First page number of this part.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let startPageExpr = uint64(this.io.readU4le())
        this.startPage = startPageExpr
      else:
        let startPageExpr = this.io.readU8le()
        this.startPage = startPageExpr

  ##[
  Number after the last page of this part.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let endPageExpr = uint64(this.io.readU4le())
        this.endPage = endPageExpr
      else:
        let endPageExpr = this.io.readU8le()
        this.endPage = endPageExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding1Expr = this.io.readBytes(int(4))
    this.padding1 = padding1Expr

  ##[
  Offset in bytes of the vmcoreinfo text, of the note's descriptor and
not of its header. 0 where there is none. QEMU fills it in for every
note of that name, a Windows guest's included, whose descriptor is no
text.

  ]##
  if KdumpCompressed(this.root).header.version >= 3:
    let ofsVmcoreinfoExpr = this.io.readU8le()
    this.ofsVmcoreinfo = ofsVmcoreinfoExpr

  ##[
  Size of that text in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 3:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenVmcoreinfoExpr = uint64(this.io.readU4le())
        this.lenVmcoreinfo = lenVmcoreinfoExpr
      else:
        let lenVmcoreinfoExpr = this.io.readU8le()
        this.lenVmcoreinfo = lenVmcoreinfoExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding2Expr = this.io.readBytes(int(4))
    this.padding2 = padding2Expr

  ##[
  Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
to 4.

  ]##
  if KdumpCompressed(this.root).header.version >= 4:
    let ofsNotesExpr = this.io.readU8le()
    this.ofsNotes = ofsNotesExpr

  ##[
  Size of all notes in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 4:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenNotesExpr = uint64(this.io.readU4le())
        this.lenNotes = lenNotesExpr
      else:
        let lenNotesExpr = this.io.readU8le()
        this.lenNotes = lenNotesExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding3Expr = this.io.readBytes(int(4))
    this.padding3 = padding3Expr

  ##[
  Offset in bytes of the list of erased data.
  ]##
  if KdumpCompressed(this.root).header.version >= 5:
    let ofsEraseInfoExpr = this.io.readU8le()
    this.ofsEraseInfo = ofsEraseInfoExpr

  ##[
  Size of that list in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 5:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenEraseInfoExpr = uint64(this.io.readU4le())
        this.lenEraseInfo = lenEraseInfoExpr
      else:
        let lenEraseInfoExpr = this.io.readU8le()
        this.lenEraseInfo = lenEraseInfoExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding4Expr = this.io.readBytes(int(4))
    this.padding4 = padding4Expr

  ##[
  First page number of this part, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let startPage64Expr = this.io.readU8le()
    this.startPage64 = startPage64Expr

  ##[
  Number after the last page of this part, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let endPage64Expr = this.io.readU8le()
    this.endPage64 = endPage64Expr

  ##[
  Number after the last page of memory, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let maxPageNumber64Expr = this.io.readU8le()
    this.maxPageNumber64 = maxPageNumber64Expr


proc readBe(this: KdumpCompressed_SecondHeader) =

  ##[
  Physical base of the kernel in bytes; programs declare it unsigned,
but it can be negative. QEMU copies it from the note, but reads the
decimal number there as hexadecimal.

  ]##
  block:
    let on = KdumpCompressed(this.root).bits
    if on == 32:
      let physBaseExpr = int64(this.io.readS4be())
      this.physBase = physBaseExpr
    else:
      let physBaseExpr = this.io.readS8be()
      this.physBase = physBaseExpr

  ##[
  Bits for the kinds of pages that were left out; QEMU writes 1.
  ]##
  if KdumpCompressed(this.root).header.version >= 1:
    let dumpLevelExpr = this.io.readU4be()
    this.dumpLevel = dumpLevelExpr

  ##[
  1 in a part of a dump that was split over several files.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    let isSplitExpr = this.io.readU4be()
    this.isSplit = isSplitExpr

  ##[
  First page number of this part.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let startPageExpr = uint64(this.io.readU4be())
        this.startPage = startPageExpr
      else:
        let startPageExpr = this.io.readU8be()
        this.startPage = startPageExpr

  ##[
  Number after the last page of this part.
  ]##
  if KdumpCompressed(this.root).header.version >= 2:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let endPageExpr = uint64(this.io.readU4be())
        this.endPage = endPageExpr
      else:
        let endPageExpr = this.io.readU8be()
        this.endPage = endPageExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding1Expr = this.io.readBytes(int(4))
    this.padding1 = padding1Expr

  ##[
  Offset in bytes of the vmcoreinfo text, of the note's descriptor and
not of its header. 0 where there is none. QEMU fills it in for every
note of that name, a Windows guest's included, whose descriptor is no
text.

  ]##
  if KdumpCompressed(this.root).header.version >= 3:
    let ofsVmcoreinfoExpr = this.io.readU8be()
    this.ofsVmcoreinfo = ofsVmcoreinfoExpr

  ##[
  Size of that text in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 3:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenVmcoreinfoExpr = uint64(this.io.readU4be())
        this.lenVmcoreinfo = lenVmcoreinfoExpr
      else:
        let lenVmcoreinfoExpr = this.io.readU8be()
        this.lenVmcoreinfo = lenVmcoreinfoExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding2Expr = this.io.readBytes(int(4))
    this.padding2 = padding2Expr

  ##[
  Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
to 4.

  ]##
  if KdumpCompressed(this.root).header.version >= 4:
    let ofsNotesExpr = this.io.readU8be()
    this.ofsNotes = ofsNotesExpr

  ##[
  Size of all notes in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 4:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenNotesExpr = uint64(this.io.readU4be())
        this.lenNotes = lenNotesExpr
      else:
        let lenNotesExpr = this.io.readU8be()
        this.lenNotes = lenNotesExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding3Expr = this.io.readBytes(int(4))
    this.padding3 = padding3Expr

  ##[
  Offset in bytes of the list of erased data.
  ]##
  if KdumpCompressed(this.root).header.version >= 5:
    let ofsEraseInfoExpr = this.io.readU8be()
    this.ofsEraseInfo = ofsEraseInfoExpr

  ##[
  Size of that list in bytes.
  ]##
  if KdumpCompressed(this.root).header.version >= 5:
    block:
      let on = KdumpCompressed(this.root).bits
      if on == 32:
        let lenEraseInfoExpr = uint64(this.io.readU4be())
        this.lenEraseInfo = lenEraseInfoExpr
      else:
        let lenEraseInfoExpr = this.io.readU8be()
        this.lenEraseInfo = lenEraseInfoExpr

  ##[
  Alignment of the next field.
  ]##
  if this.isPadded:
    let padding4Expr = this.io.readBytes(int(4))
    this.padding4 = padding4Expr

  ##[
  First page number of this part, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let startPage64Expr = this.io.readU8be()
    this.startPage64 = startPage64Expr

  ##[
  Number after the last page of this part, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let endPage64Expr = this.io.readU8be()
    this.endPage64 = endPage64Expr

  ##[
  Number after the last page of memory, wide enough.
  ]##
  if KdumpCompressed(this.root).header.version >= 6:
    let maxPageNumber64Expr = this.io.readU8be()
    this.maxPageNumber64 = maxPageNumber64Expr

proc read*(_: typedesc[KdumpCompressed_SecondHeader], io: KaitaiStream, root: KaitaiStruct, parent: KdumpCompressed, isPadded: any): KdumpCompressed_SecondHeader =
  template this: untyped = result
  this = new(KdumpCompressed_SecondHeader)
  let root = if root == nil: cast[KdumpCompressed](this) else: cast[KdumpCompressed](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isPaddedExpr = bool(isPadded)
  this.isPadded = isPaddedExpr
  this.isLe = false

  block:
    let on = KdumpCompressed(this.root).isBe
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    elif on == false:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[KdumpCompressed_SecondHeader], filename: string): KdumpCompressed_SecondHeader =
  KdumpCompressed_SecondHeader.read(newKaitaiFileStream(filename), nil, nil)

