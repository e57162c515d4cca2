import kaitai_struct_nim_runtime
import options

type
  Lzop* = ref object of KaitaiStruct
    `header`*: Lzop_FileHeader
    `blocks`*: seq[Lzop_Block]
    `parent`*: KaitaiStruct
  Lzop_Block* = ref object of KaitaiStruct
    `head`*: Lzop_BlockHead
    `body`*: seq[byte]
    `flags`*: int64
    `parent`*: Lzop
  Lzop_BlockHead* = ref object of KaitaiStruct
    `lenUnpacked`*: uint32
    `lenBody`*: uint32
    `adler32Unpacked`*: uint32
    `crc32Unpacked`*: uint32
    `adler32Packed`*: uint32
    `crc32Packed`*: uint32
    `flags`*: int64
    `parent`*: Lzop_Block
    `isPackedInst`: bool
    `isPackedInstFlag`: bool
  Lzop_ExtraField* = ref object of KaitaiStruct
    `lenBody`*: uint32
    `body`*: seq[byte]
    `checksum`*: uint32
    `parent`*: Lzop_FileHeader
  Lzop_FileHeader* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `version`*: uint16
    `libraryVersion`*: uint16
    `neededVersion`*: uint16
    `method`*: uint8
    `level`*: uint8
    `flags`*: uint32
    `filter`*: uint32
    `mode`*: uint32
    `secondsLow`*: uint32
    `secondsHigh`*: uint32
    `lenName`*: uint8
    `name`*: seq[byte]
    `checksum`*: uint32
    `extra`*: Lzop_ExtraField
    `parent`*: Lzop
    `isLateInst`: bool
    `isLateInstFlag`: bool

proc read*(_: typedesc[Lzop], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Lzop
proc read*(_: typedesc[Lzop_Block], io: KaitaiStream, root: KaitaiStruct, parent: Lzop, flags: any): Lzop_Block
proc read*(_: typedesc[Lzop_BlockHead], io: KaitaiStream, root: KaitaiStruct, parent: Lzop_Block, flags: any): Lzop_BlockHead
proc read*(_: typedesc[Lzop_ExtraField], io: KaitaiStream, root: KaitaiStruct, parent: Lzop_FileHeader): Lzop_ExtraField
proc read*(_: typedesc[Lzop_FileHeader], io: KaitaiStream, root: KaitaiStruct, parent: Lzop): Lzop_FileHeader

proc isPacked*(this: Lzop_BlockHead): bool
proc isLate*(this: Lzop_FileHeader): bool


##[
A file that lzop has packed, as libvirt does with saved machines if
`save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
that LZO1X packed one by one, and an empty block at the end.

@see <a href="https://www.lzop.org/">lzop, src/lzop.c</a>
]##
proc read*(_: typedesc[Lzop], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Lzop =
  template this: untyped = result
  this = new(Lzop)
  let root = if root == nil: cast[Lzop](this) else: cast[Lzop](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  What is said of the file.
  ]##
  let headerExpr = Lzop_FileHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The blocks; the last one is empty.
  ]##
  block:
    var i: int
    while true:
      let it = Lzop_Block.read(this.io, this.root, this, (int64(this.header.flags)))
      this.blocks.add(it)
      if it.head.lenUnpacked == 0:
        break
      inc i

proc fromFile*(_: typedesc[Lzop], filename: string): Lzop =
  Lzop.read(newKaitaiFileStream(filename), nil, nil)


##[
One block; the last one is its first field alone.
]##
proc read*(_: typedesc[Lzop_Block], io: KaitaiStream, root: KaitaiStruct, parent: Lzop, flags: any): Lzop_Block =
  template this: untyped = result
  this = new(Lzop_Block)
  let root = if root == nil: cast[Lzop](this) else: cast[Lzop](root)
  this.io = io
  this.root = root
  this.parent = parent
  let flagsExpr = int64(flags)
  this.flags = flagsExpr


  ##[
  Its sizes and checksums.
  ]##
  let headExpr = Lzop_BlockHead.read(this.io, this.root, this, this.flags)
  this.head = headExpr

  ##[
  The body.
  ]##
  if this.head.lenUnpacked != 0:
    let bodyExpr = this.io.readBytes(int((uint32(this.head.lenBody))))
    this.body = bodyExpr

proc fromFile*(_: typedesc[Lzop_Block], filename: string): Lzop_Block =
  Lzop_Block.read(newKaitaiFileStream(filename), nil, nil)


##[
What is before the body of a block.
]##
proc read*(_: typedesc[Lzop_BlockHead], io: KaitaiStream, root: KaitaiStruct, parent: Lzop_Block, flags: any): Lzop_BlockHead =
  template this: untyped = result
  this = new(Lzop_BlockHead)
  let root = if root == nil: cast[Lzop](this) else: cast[Lzop](root)
  this.io = io
  this.root = root
  this.parent = parent
  let flagsExpr = int64(flags)
  this.flags = flagsExpr


  ##[
  Size of the contents in bytes, 0 at the end.
  ]##
  let lenUnpackedExpr = this.io.readU4be()
  this.lenUnpacked = lenUnpackedExpr

  ##[
  Size of the body in bytes. It is that of the contents where LZO could
not make them smaller; they are there as they are then.

  ]##
  if this.lenUnpacked != 0:
    let lenBodyExpr = this.io.readU4be()
    this.lenBody = lenBodyExpr

  ##[
  Checksum of the contents.
  ]##
  if  ((this.lenUnpacked != 0) and ((this.flags and 1) != 0)) :
    let adler32UnpackedExpr = this.io.readU4be()
    this.adler32Unpacked = adler32UnpackedExpr

  ##[
  Checksum of the contents.
  ]##
  if  ((this.lenUnpacked != 0) and ((this.flags and 256) != 0)) :
    let crc32UnpackedExpr = this.io.readU4be()
    this.crc32Unpacked = crc32UnpackedExpr

  ##[
  Checksum of the body.
  ]##
  if  ((this.isPacked) and ((this.flags and 2) != 0)) :
    let adler32PackedExpr = this.io.readU4be()
    this.adler32Packed = adler32PackedExpr

  ##[
  Checksum of the body.
  ]##
  if  ((this.isPacked) and ((this.flags and 512) != 0)) :
    let crc32PackedExpr = this.io.readU4be()
    this.crc32Packed = crc32PackedExpr

proc isPacked(this: Lzop_BlockHead): bool = 

  ##[
  Whether the contents are packed.
  ]##
  if this.isPackedInstFlag:
    return this.isPackedInst
  let isPackedInstExpr = bool( ((this.lenUnpacked != 0) and (this.lenBody < this.lenUnpacked)) )
  this.isPackedInst = isPackedInstExpr
  this.isPackedInstFlag = true
  return this.isPackedInst

proc fromFile*(_: typedesc[Lzop_BlockHead], filename: string): Lzop_BlockHead =
  Lzop_BlockHead.read(newKaitaiFileStream(filename), nil, nil)


##[
Bytes of another program.
]##
proc read*(_: typedesc[Lzop_ExtraField], io: KaitaiStream, root: KaitaiStruct, parent: Lzop_FileHeader): Lzop_ExtraField =
  template this: untyped = result
  this = new(Lzop_ExtraField)
  let root = if root == nil: cast[Lzop](this) else: cast[Lzop](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Their number.
  ]##
  let lenBodyExpr = this.io.readU4be()
  this.lenBody = lenBodyExpr

  ##[
  The bytes.
  ]##
  let bodyExpr = this.io.readBytes(int(this.lenBody))
  this.body = bodyExpr

  ##[
  A checksum of both.
  ]##
  let checksumExpr = this.io.readU4be()
  this.checksum = checksumExpr

proc fromFile*(_: typedesc[Lzop_ExtraField], filename: string): Lzop_ExtraField =
  Lzop_ExtraField.read(newKaitaiFileStream(filename), nil, nil)


##[
The header, and the magic before it.
]##
proc read*(_: typedesc[Lzop_FileHeader], io: KaitaiStream, root: KaitaiStruct, parent: Lzop): Lzop_FileHeader =
  template this: untyped = result
  this = new(Lzop_FileHeader)
  let root = if root == nil: cast[Lzop](this) else: cast[Lzop](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a file of lzop.
  ]##
  let magicExpr = this.io.readBytes(int(9))
  this.magic = magicExpr

  ##[
  The version of lzop, such as 0x1040; later ones have more fields.
  ]##
  let versionExpr = this.io.readU2be()
  this.version = versionExpr

  ##[
  The version of the LZO library.
  ]##
  let libraryVersionExpr = this.io.readU2be()
  this.libraryVersion = libraryVersionExpr

  ##[
  The version of lzop that a reader needs at least.
  ]##
  if this.isLate:
    let neededVersionExpr = this.io.readU2be()
    this.neededVersion = neededVersionExpr

  ##[
  What packs the blocks, 1 to 3 for LZO1X.
  ]##
  let methodExpr = this.io.readU1()
  this.method = methodExpr

  ##[
  How hard it tried.
  ]##
  if this.isLate:
    let levelExpr = this.io.readU1()
    this.level = levelExpr

  ##[
  Which checksums each block has, and which fields follow: bit 0 for one
of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
the same by CRC; bit 6 for an extra field, bit 11 for a filter.

  ]##
  let flagsExpr = this.io.readU4be()
  this.flags = flagsExpr

  ##[
  What changed the contents before they were packed.
  ]##
  if (this.flags and 2048) != 0:
    let filterExpr = this.io.readU4be()
    this.filter = filterExpr

  ##[
  Permissions of the file.
  ]##
  let modeExpr = this.io.readU4be()
  this.mode = modeExpr

  ##[
  When the file was changed, in seconds since 1970, the lower half.
  ]##
  let secondsLowExpr = this.io.readU4be()
  this.secondsLow = secondsLowExpr

  ##[
  The upper half of that.
  ]##
  if this.isLate:
    let secondsHighExpr = this.io.readU4be()
    this.secondsHigh = secondsHighExpr

  ##[
  Length of the file's name in bytes; 0 where there was no file.
  ]##
  let lenNameExpr = this.io.readU1()
  this.lenName = lenNameExpr

  ##[
  The file's name.
  ]##
  let nameExpr = this.io.readBytes(int(this.lenName))
  this.name = nameExpr

  ##[
  A checksum of the header after the magic.
  ]##
  let checksumExpr = this.io.readU4be()
  this.checksum = checksumExpr

  ##[
  What another program has added.
  ]##
  if (this.flags and 64) != 0:
    let extraExpr = Lzop_ExtraField.read(this.io, this.root, this)
    this.extra = extraExpr

proc isLate(this: Lzop_FileHeader): bool = 

  ##[
  Whether the fields that came with lzop 0.94 are there.
  ]##
  if this.isLateInstFlag:
    return this.isLateInst
  let isLateInstExpr = bool(this.version >= 2368)
  this.isLateInst = isLateInstExpr
  this.isLateInstFlag = true
  return this.isLateInst

proc fromFile*(_: typedesc[Lzop_FileHeader], filename: string): Lzop_FileHeader =
  Lzop_FileHeader.read(newKaitaiFileStream(filename), nil, nil)

