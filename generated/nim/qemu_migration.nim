import kaitai_struct_nim_runtime
import options

type
  QemuMigration* = ref object of KaitaiStruct
    `head`*: QemuMigration_StreamHead
    `configuration`*: QemuMigration_MachineConfiguration
    `section`*: QemuMigration_SectionStart
    `size`*: QemuMigration_RecordHead
    `blocks`*: seq[QemuMigration_Block]
    `footer`*: QemuMigration_SectionMark
    `nextPart`*: QemuMigration_SectionMark
    `firstRecord`*: QemuMigration_Record
    `hasAddresses`*: bool
    `isMapped`*: bool
    `parent`*: KaitaiStruct
  QemuMigration_Kinds* = enum
    end_of_stream = 0
    start = 1
    part = 2
    last_part = 3
    full = 4
    subsection = 5
    description = 6
    configuration = 7
    command = 8
    footer = 126
  QemuMigration_Block* = ref object of KaitaiStruct
    `lenName`*: uint8
    `rest`*: seq[byte]
    `name`*: seq[byte]
    `lenBlock`*: uint64
    `address`*: uint64
    `mapped`*: QemuMigration_MappedHeader
    `hasAddress`*: bool
    `isAtPlace`*: bool
    `parent`*: QemuMigration
  QemuMigration_DifferenceStart* = ref object of KaitaiStruct
    `encoding`*: uint8
    `lenDifference`*: uint16
    `parent`*: QemuMigration_Record
  QemuMigration_MachineConfiguration* = ref object of KaitaiStruct
    `lenMachine`*: uint32
    `machine`*: seq[byte]
    `subsections`*: seq[QemuMigration_Subsection]
    `parent`*: QemuMigration
  QemuMigration_MappedHeader* = ref object of KaitaiStruct
    `version`*: uint32
    `lenPage`*: uint64
    `ofsBitmap`*: uint64
    `ofsPages`*: uint64
    `parent`*: QemuMigration_Block
  QemuMigration_Named* = ref object of KaitaiStruct
    `lenName`*: uint8
    `name`*: seq[byte]
    `parent`*: KaitaiStruct
  QemuMigration_PackedStart* = ref object of KaitaiStruct
    `lenPacked`*: uint32
    `parent`*: QemuMigration_Record
  QemuMigration_Record* = ref object of KaitaiStruct
    `head`*: QemuMigration_RecordHead
    `blockName`*: QemuMigration_Named
    `fill`*: uint8
    `differenceHead`*: QemuMigration_DifferenceStart
    `packedHead`*: QemuMigration_PackedStart
    `parent`*: QemuMigration
  QemuMigration_RecordHead* = ref object of KaitaiStruct
    `high`*: uint32
    `low`*: uint32
    `parent`*: KaitaiStruct
    `isDifferenceInst`: bool
    `isDifferenceInstFlag`: bool
    `isEndOfPartInst`: bool
    `isEndOfPartInstFlag`: bool
    `isFlushInst`: bool
    `isFlushInstFlag`: bool
    `isOfPageInst`: bool
    `isOfPageInstFlag`: bool
    `isPackedInst`: bool
    `isPackedInstFlag`: bool
    `isPageInst`: bool
    `isPageInstFlag`: bool
    `isSameBlockInst`: bool
    `isSameBlockInstFlag`: bool
    `isSizeOfMemoryInst`: bool
    `isSizeOfMemoryInstFlag`: bool
    `isZeroInst`: bool
    `isZeroInstFlag`: bool
  QemuMigration_SectionMark* = ref object of KaitaiStruct
    `rawKind`*: uint8
    `number`*: uint32
    `parent`*: QemuMigration
  QemuMigration_SectionStart* = ref object of KaitaiStruct
    `number`*: uint32
    `lenName`*: uint8
    `name`*: seq[byte]
    `instance`*: uint32
    `version`*: uint32
    `parent`*: QemuMigration
  QemuMigration_StreamHead* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `version`*: uint32
    `rawKind`*: uint8
    `parent`*: QemuMigration
    `kindInst`: QemuMigration_Kinds
    `kindInstFlag`: bool
  QemuMigration_Subsection* = ref object of KaitaiStruct
    `rawKind`*: uint8
    `lenName`*: uint8
    `name`*: seq[byte]
    `version`*: uint32
    `logLenPage`*: uint32
    `numCapabilities`*: uint32
    `capabilities`*: seq[QemuMigration_Named]
    `uuid`*: seq[byte]
    `parent`*: QemuMigration_MachineConfiguration

proc read*(_: typedesc[QemuMigration], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, hasAddresses: any, isMapped: any): QemuMigration
proc read*(_: typedesc[QemuMigration_Block], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration, hasAddress: any, isAtPlace: any): QemuMigration_Block
proc read*(_: typedesc[QemuMigration_DifferenceStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Record): QemuMigration_DifferenceStart
proc read*(_: typedesc[QemuMigration_MachineConfiguration], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_MachineConfiguration
proc read*(_: typedesc[QemuMigration_MappedHeader], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Block): QemuMigration_MappedHeader
proc read*(_: typedesc[QemuMigration_Named], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuMigration_Named
proc read*(_: typedesc[QemuMigration_PackedStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Record): QemuMigration_PackedStart
proc read*(_: typedesc[QemuMigration_Record], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_Record
proc read*(_: typedesc[QemuMigration_RecordHead], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuMigration_RecordHead
proc read*(_: typedesc[QemuMigration_SectionMark], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_SectionMark
proc read*(_: typedesc[QemuMigration_SectionStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_SectionStart
proc read*(_: typedesc[QemuMigration_StreamHead], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_StreamHead
proc read*(_: typedesc[QemuMigration_Subsection], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_MachineConfiguration): QemuMigration_Subsection

proc isDifference*(this: QemuMigration_RecordHead): bool
proc isEndOfPart*(this: QemuMigration_RecordHead): bool
proc isFlush*(this: QemuMigration_RecordHead): bool
proc isOfPage*(this: QemuMigration_RecordHead): bool
proc isPacked*(this: QemuMigration_RecordHead): bool
proc isPage*(this: QemuMigration_RecordHead): bool
proc isSameBlock*(this: QemuMigration_RecordHead): bool
proc isSizeOfMemory*(this: QemuMigration_RecordHead): bool
proc isZero*(this: QemuMigration_RecordHead): bool
proc kind*(this: QemuMigration_StreamHead): QemuMigration_Kinds


##[
The start of a migration stream, which is also the state of a machine that
`savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
and how a page is sent.

A stream is a list of sections, each of which starts with a byte for its kind.
The section named `ram` comes in parts. The first has the list of blocks, and
each later one has records: eight bytes with the place of a page in its block
and, in the ten lowest bits, what follows. A page can be sent again, and the
last copy counts. The record with the bit `end_of_part` ends a part. Devices
follow after the last part, each in a form of its own.

With the capability `mapped-ram` of later releases, pages are not in records:
each block has a place in the file, where they are as in memory, and a bitmap
of those that are not zeros.

@see <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
@see <a href="https://github.com/qemu/qemu/blob/master/migration/ram.c">QEMU migration/ram.c</a>
]##
proc read*(_: typedesc[QemuMigration], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, hasAddresses: any, isMapped: any): QemuMigration =
  template this: untyped = result
  this = new(QemuMigration)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent
  let hasAddressesExpr = bool(hasAddresses)
  this.hasAddresses = hasAddressesExpr
  let isMappedExpr = bool(isMapped)
  this.isMapped = isMappedExpr


  ##[
  What every stream starts with.
  ]##
  let headExpr = QemuMigration_StreamHead.read(this.io, this.root, this)
  this.head = headExpr

  ##[
  What machine this is.
  ]##
  if this.head.rawKind == 7:
    let configurationExpr = QemuMigration_MachineConfiguration.read(this.io, this.root, this)
    this.configuration = configurationExpr

  ##[
  The start of the section `ram`, after its kind.
  ]##
  let sectionExpr = QemuMigration_SectionStart.read(this.io, this.root, this)
  this.section = sectionExpr

  ##[
  The size of all blocks together, with the bit `size_of_memory`.
  ]##
  let sizeExpr = QemuMigration_RecordHead.read(this.io, this.root, this)
  this.size = sizeExpr

  ##[
  The blocks, the largest first. The number that ends the list starts with a
byte 0, where a block has the length of its name.

  ]##
  block:
    var i: int
    while true:
      let it = QemuMigration_Block.read(this.io, this.root, this, this.hasAddresses, this.isMapped)
      this.blocks.add(it)
      if  ((it.lenName == 0) or (this.isMapped)) :
        break
      inc i

  ##[
  The end of the first part; machines of QEMU 2.3 and before have none.
  ]##
  if not(this.isMapped):
    let footerExpr = QemuMigration_SectionMark.read(this.io, this.root, this)
    this.footer = footerExpr

  ##[
  The start of the next part, or of the last one.
  ]##
  if not(this.isMapped):
    let nextPartExpr = QemuMigration_SectionMark.read(this.io, this.root, this)
    this.nextPart = nextPartExpr

  ##[
  The first record of the next part.
  ]##
  if not(this.isMapped):
    let firstRecordExpr = QemuMigration_Record.read(this.io, this.root, this)
    this.firstRecord = firstRecordExpr

proc fromFile*(_: typedesc[QemuMigration], filename: string): QemuMigration =
  QemuMigration.read(newKaitaiFileStream(filename), nil, nil)


##[
One block of memory, or the number that ends the list.
]##
proc read*(_: typedesc[QemuMigration_Block], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration, hasAddress: any, isAtPlace: any): QemuMigration_Block =
  template this: untyped = result
  this = new(QemuMigration_Block)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent
  let hasAddressExpr = bool(hasAddress)
  this.hasAddress = hasAddressExpr
  let isAtPlaceExpr = bool(isAtPlace)
  this.isAtPlace = isAtPlaceExpr


  ##[
  Length of its name in bytes; 0 after the last block.
  ]##
  let lenNameExpr = this.io.readU1()
  this.lenName = lenNameExpr

  ##[
  The other bytes of the number that ends the list.
  ]##
  if this.lenName == 0:
    let restExpr = this.io.readBytes(int(7))
    this.rest = restExpr

  ##[
  Its name, such as `pc.ram`.
  ]##
  if this.lenName != 0:
    let nameExpr = this.io.readBytes(int(this.lenName))
    this.name = nameExpr

  ##[
  Its size in bytes.
  ]##
  if this.lenName != 0:
    let lenBlockExpr = this.io.readU8be()
    this.lenBlock = lenBlockExpr

  ##[
  Its address in the region of memory that it is a part of.
  ]##
  if  ((this.lenName != 0) and (this.hasAddress)) :
    let addressExpr = this.io.readU8be()
    this.address = addressExpr

  ##[
  Where its pages are.
  ]##
  if  ((this.lenName != 0) and (this.isAtPlace)) :
    let mappedExpr = QemuMigration_MappedHeader.read(this.io, this.root, this)
    this.mapped = mappedExpr

proc fromFile*(_: typedesc[QemuMigration_Block], filename: string): QemuMigration_Block =
  QemuMigration_Block.read(newKaitaiFileStream(filename), nil, nil)


##[
What a difference starts with.
]##
proc read*(_: typedesc[QemuMigration_DifferenceStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Record): QemuMigration_DifferenceStart =
  template this: untyped = result
  this = new(QemuMigration_DifferenceStart)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The number 1.
  ]##
  let encodingExpr = this.io.readU1()
  this.encoding = encodingExpr

  ##[
  Size of the difference in bytes.
  ]##
  let lenDifferenceExpr = this.io.readU2be()
  this.lenDifference = lenDifferenceExpr

proc fromFile*(_: typedesc[QemuMigration_DifferenceStart], filename: string): QemuMigration_DifferenceStart =
  QemuMigration_DifferenceStart.read(newKaitaiFileStream(filename), nil, nil)


##[
The section of kind `configuration`, and the kind of the next section.
]##
proc read*(_: typedesc[QemuMigration_MachineConfiguration], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_MachineConfiguration =
  template this: untyped = result
  this = new(QemuMigration_MachineConfiguration)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the machine's name in bytes.
  ]##
  let lenMachineExpr = this.io.readU4be()
  this.lenMachine = lenMachineExpr

  ##[
  The kind of the machine, such as `pc-q35-7.2`.
  ]##
  let machineExpr = this.io.readBytes(int(this.lenMachine))
  this.machine = machineExpr

  ##[
  What else is said. The last one has nothing but the kind of the
section that follows.

  ]##
  block:
    var i: int
    while true:
      let it = QemuMigration_Subsection.read(this.io, this.root, this)
      this.subsections.add(it)
      if it.rawKind != 5:
        break
      inc i

proc fromFile*(_: typedesc[QemuMigration_MachineConfiguration], filename: string): QemuMigration_MachineConfiguration =
  QemuMigration_MachineConfiguration.read(newKaitaiFileStream(filename), nil, nil)


##[
Where the pages of a block are; the bitmap starts right after it.
]##
proc read*(_: typedesc[QemuMigration_MappedHeader], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Block): QemuMigration_MappedHeader =
  template this: untyped = result
  this = new(QemuMigration_MappedHeader)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The version, 1.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Size of a page in bytes.
  ]##
  let lenPageExpr = this.io.readU8be()
  this.lenPage = lenPageExpr

  ##[
  Offset of the bitmap in the file that QEMU wrote, a bit a page, the
lowest bit of a byte first; it is 0 where the page is zeros.

  ]##
  let ofsBitmapExpr = this.io.readU8be()
  this.ofsBitmap = ofsBitmapExpr

  ##[
  Offset of the first page in that file, a multiple of 1 MiB.
  ]##
  let ofsPagesExpr = this.io.readU8be()
  this.ofsPages = ofsPagesExpr

proc fromFile*(_: typedesc[QemuMigration_MappedHeader], filename: string): QemuMigration_MappedHeader =
  QemuMigration_MappedHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
A name after its length.
]##
proc read*(_: typedesc[QemuMigration_Named], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuMigration_Named =
  template this: untyped = result
  this = new(QemuMigration_Named)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Length of the name in bytes.
  ]##
  let lenNameExpr = this.io.readU1()
  this.lenName = lenNameExpr

  ##[
  The name.
  ]##
  let nameExpr = this.io.readBytes(int(this.lenName))
  this.name = nameExpr

proc fromFile*(_: typedesc[QemuMigration_Named], filename: string): QemuMigration_Named =
  QemuMigration_Named.read(newKaitaiFileStream(filename), nil, nil)


##[
What a packed page starts with.
]##
proc read*(_: typedesc[QemuMigration_PackedStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_Record): QemuMigration_PackedStart =
  template this: untyped = result
  this = new(QemuMigration_PackedStart)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the packed page in bytes.
  ]##
  let lenPackedExpr = this.io.readU4be()
  this.lenPacked = lenPackedExpr

proc fromFile*(_: typedesc[QemuMigration_PackedStart], filename: string): QemuMigration_PackedStart =
  QemuMigration_PackedStart.read(newKaitaiFileStream(filename), nil, nil)


##[
One record.
]##
proc read*(_: typedesc[QemuMigration_Record], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_Record =
  template this: untyped = result
  this = new(QemuMigration_Record)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which page it is, and what follows.
  ]##
  let headExpr = QemuMigration_RecordHead.read(this.io, this.root, this)
  this.head = headExpr

  ##[
  Name of the block that the page is of.
  ]##
  if  ((this.head.isOfPage) and (not(this.head.isSameBlock))) :
    let blockNameExpr = QemuMigration_Named.read(this.io, this.root, this)
    this.blockName = blockNameExpr

  ##[
  What each byte of the page is.
  ]##
  if this.head.isZero:
    let fillExpr = this.io.readU1()
    this.fill = fillExpr

  ##[
  How long the difference is that follows.
  ]##
  if this.head.isDifference:
    let differenceHeadExpr = QemuMigration_DifferenceStart.read(this.io, this.root, this)
    this.differenceHead = differenceHeadExpr

  ##[
  How long the packed page is that follows.
  ]##
  if this.head.isPacked:
    let packedHeadExpr = QemuMigration_PackedStart.read(this.io, this.root, this)
    this.packedHead = packedHeadExpr

proc fromFile*(_: typedesc[QemuMigration_Record], filename: string): QemuMigration_Record =
  QemuMigration_Record.read(newKaitaiFileStream(filename), nil, nil)


##[
What a record starts with.
]##
proc read*(_: typedesc[QemuMigration_RecordHead], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuMigration_RecordHead =
  template this: untyped = result
  this = new(QemuMigration_RecordHead)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The upper half of the place.
  ]##
  let highExpr = this.io.readU4be()
  this.high = highExpr

  ##[
  The lower half of the place of a page in its block, in bytes; the ten
lowest bits say what follows.

  ]##
  let lowExpr = this.io.readU4be()
  this.low = lowExpr

proc isDifference(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether the difference to an earlier copy of the page follows.
  ]##
  if this.isDifferenceInstFlag:
    return this.isDifferenceInst
  let isDifferenceInstExpr = bool((this.low and 64) != 0)
  this.isDifferenceInst = isDifferenceInstExpr
  this.isDifferenceInstFlag = true
  return this.isDifferenceInst

proc isEndOfPart(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether the part of the section ends.
  ]##
  if this.isEndOfPartInstFlag:
    return this.isEndOfPartInst
  let isEndOfPartInstExpr = bool((this.low and 16) != 0)
  this.isEndOfPartInst = isEndOfPartInstExpr
  this.isEndOfPartInstFlag = true
  return this.isEndOfPartInst

proc isFlush(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether other channels, which have the pages, are to come this far.
  ]##
  if this.isFlushInstFlag:
    return this.isFlushInst
  let isFlushInstExpr = bool((this.low and 512) != 0)
  this.isFlushInst = isFlushInstExpr
  this.isFlushInstFlag = true
  return this.isFlushInst

proc isOfPage(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether it has a page of a block.
  ]##
  if this.isOfPageInstFlag:
    return this.isOfPageInst
  let isOfPageInstExpr = bool((this.low and 330) != 0)
  this.isOfPageInst = isOfPageInstExpr
  this.isOfPageInstFlag = true
  return this.isOfPageInst

proc isPacked(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether the page follows as zlib packed it; gone since QEMU 9.1.
  ]##
  if this.isPackedInstFlag:
    return this.isPackedInst
  let isPackedInstExpr = bool((this.low and 256) != 0)
  this.isPackedInst = isPackedInstExpr
  this.isPackedInstFlag = true
  return this.isPackedInst

proc isPage(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether the page follows.
  ]##
  if this.isPageInstFlag:
    return this.isPageInst
  let isPageInstExpr = bool((this.low and 8) != 0)
  this.isPageInst = isPageInstExpr
  this.isPageInstFlag = true
  return this.isPageInst

proc isSameBlock(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether the page is of the same block as the one before, whose name is
left out.

  ]##
  if this.isSameBlockInstFlag:
    return this.isSameBlockInst
  let isSameBlockInstExpr = bool((this.low and 32) != 0)
  this.isSameBlockInst = isSameBlockInstExpr
  this.isSameBlockInstFlag = true
  return this.isSameBlockInst

proc isSizeOfMemory(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether this is the size of all blocks, and a list of blocks follows.

  ]##
  if this.isSizeOfMemoryInstFlag:
    return this.isSizeOfMemoryInst
  let isSizeOfMemoryInstExpr = bool((this.low and 4) != 0)
  this.isSizeOfMemoryInst = isSizeOfMemoryInstExpr
  this.isSizeOfMemoryInstFlag = true
  return this.isSizeOfMemoryInst

proc isZero(this: QemuMigration_RecordHead): bool = 

  ##[
  Whether one byte follows that the page is full of, 0 as a rule.
  ]##
  if this.isZeroInstFlag:
    return this.isZeroInst
  let isZeroInstExpr = bool((this.low and 2) != 0)
  this.isZeroInst = isZeroInstExpr
  this.isZeroInstFlag = true
  return this.isZeroInst

proc fromFile*(_: typedesc[QemuMigration_RecordHead], filename: string): QemuMigration_RecordHead =
  QemuMigration_RecordHead.read(newKaitaiFileStream(filename), nil, nil)


##[
The end of a section, the start of a part that is not the first, or a
command.

]##
proc read*(_: typedesc[QemuMigration_SectionMark], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_SectionMark =
  template this: untyped = result
  this = new(QemuMigration_SectionMark)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The number of `footer`, `part`, `last_part` or `command`, see
`kinds`.

  ]##
  let rawKindExpr = this.io.readU1()
  this.rawKind = rawKindExpr

  ##[
  The number of the section. A command has its own number in the upper
16 bits, and the size of what follows in the lower ones.

  ]##
  let numberExpr = this.io.readU4be()
  this.number = numberExpr

proc fromFile*(_: typedesc[QemuMigration_SectionMark], filename: string): QemuMigration_SectionMark =
  QemuMigration_SectionMark.read(newKaitaiFileStream(filename), nil, nil)


##[
What a section of the kinds `start` and `full` starts with.
]##
proc read*(_: typedesc[QemuMigration_SectionStart], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_SectionStart =
  template this: untyped = result
  this = new(QemuMigration_SectionStart)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The number that its parts and its end have, too.
  ]##
  let numberExpr = this.io.readU4be()
  this.number = numberExpr

  ##[
  Length of its name in bytes.
  ]##
  let lenNameExpr = this.io.readU1()
  this.lenName = lenNameExpr

  ##[
  Its name, `ram` for the memory.
  ]##
  let nameExpr = this.io.readBytes(int(this.lenName))
  this.name = nameExpr

  ##[
  Which of several devices of that name this is.
  ]##
  let instanceExpr = this.io.readU4be()
  this.instance = instanceExpr

  ##[
  The version of its contents.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

proc fromFile*(_: typedesc[QemuMigration_SectionStart], filename: string): QemuMigration_SectionStart =
  QemuMigration_SectionStart.read(newKaitaiFileStream(filename), nil, nil)


##[
Magic and version, and the kind of the first section.
]##
proc read*(_: typedesc[QemuMigration_StreamHead], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration): QemuMigration_StreamHead =
  template this: untyped = result
  this = new(QemuMigration_StreamHead)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is a migration stream.
  ]##
  let magicExpr = this.io.readBytes(int(4))
  this.magic = magicExpr

  ##[
  The version, 3.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  The kind of the first section, as a number; see `kind`.
  ]##
  let rawKindExpr = this.io.readU1()
  this.rawKind = rawKindExpr

proc kind(this: QemuMigration_StreamHead): QemuMigration_Kinds = 

  ##[
  The kind of the first section.
  ]##
  if this.kindInstFlag:
    return this.kindInst
  let kindInstExpr = QemuMigration_Kinds(QemuMigration_Kinds(this.rawKind))
  this.kindInst = kindInstExpr
  this.kindInstFlag = true
  return this.kindInst

proc fromFile*(_: typedesc[QemuMigration_StreamHead], filename: string): QemuMigration_StreamHead =
  QemuMigration_StreamHead.read(newKaitaiFileStream(filename), nil, nil)


##[
One subsection, or the byte that follows the last one.
]##
proc read*(_: typedesc[QemuMigration_Subsection], io: KaitaiStream, root: KaitaiStruct, parent: QemuMigration_MachineConfiguration): QemuMigration_Subsection =
  template this: untyped = result
  this = new(QemuMigration_Subsection)
  let root = if root == nil: cast[QemuMigration](this) else: cast[QemuMigration](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The number 5, or another kind, see `kinds`, where no subsection
follows.

  ]##
  let rawKindExpr = this.io.readU1()
  this.rawKind = rawKindExpr

  ##[
  Length of its name in bytes.
  ]##
  if this.rawKind == 5:
    let lenNameExpr = this.io.readU1()
    this.lenName = lenNameExpr

  ##[
  Its name, such as `configuration/target-page-bits`.
  ]##
  if this.rawKind == 5:
    let nameExpr = this.io.readBytes(int((uint8(this.lenName))))
    this.name = nameExpr

  ##[
  The version, 1.
  ]##
  if this.rawKind == 5:
    let versionExpr = this.io.readU4be()
    this.version = versionExpr

  ##[
  Binary logarithm of the size of a page in bytes, of the subsection
`configuration/target-page-bits`.

  ]##
  if  ((this.rawKind == 5) and (this.lenName == 30)) :
    let logLenPageExpr = this.io.readU4be()
    this.logLenPage = logLenPageExpr

  ##[
  Number of capabilities, of the subsection
`configuration/capabilities`.

  ]##
  if  ((this.rawKind == 5) and (this.lenName == 26)) :
    let numCapabilitiesExpr = this.io.readU4be()
    this.numCapabilities = numCapabilitiesExpr

  ##[
  Those that change the stream.
  ]##
  if  ((this.rawKind == 5) and (this.lenName == 26)) :
    for i in 0 ..< int(this.numCapabilities):
      let it = QemuMigration_Named.read(this.io, this.root, this)
      this.capabilities.add(it)

  ##[
  Of the machine, of the subsection `configuration/uuid`.
  ]##
  if  ((this.rawKind == 5) and (this.lenName == 18)) :
    let uuidExpr = this.io.readBytes(int(16))
    this.uuid = uuidExpr

proc fromFile*(_: typedesc[QemuMigration_Subsection], filename: string): QemuMigration_Subsection =
  QemuMigration_Subsection.read(newKaitaiFileStream(filename), nil, nil)

