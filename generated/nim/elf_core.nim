import kaitai_struct_nim_runtime
import options

type
  ElfCore* = ref object of KaitaiStruct
    `ident`*: ElfCore_Identification
    `header`*: ElfCore_FileHeader
    `parent`*: KaitaiStruct
    `rawProgramHeadersInst`*: seq[seq[byte]]
    `numProgramHeadersInst`: uint32
    `numProgramHeadersInstFlag`: bool
    `programHeadersInst`: seq[ElfCore_ProgramHeader]
    `programHeadersInstFlag`: bool
    `sectionHeader0Inst`: ElfCore_SectionHeader
    `sectionHeader0InstFlag`: bool
  ElfCore_Bits* = enum
    b32 = 1
    b64 = 2
  ElfCore_Encodings* = enum
    le = 1
    be = 2
  ElfCore_FileTypes* = enum
    no_type = 0
    relocatable = 1
    executable = 2
    shared = 3
    core = 4
  ElfCore_Machines* = enum
    no_machine = 0
    x86 = 3
    mips = 8
    parisc = 15
    ppc = 20
    ppc64 = 21
    s390 = 22
    arm = 40
    sh = 42
    ia_64 = 50
    x86_64 = 62
    aarch64 = 183
    riscv = 243
    loongarch = 258
  ElfCore_SegmentTypes* = enum
    unused = 0
    load = 1
    dynamic = 2
    interp = 3
    note = 4
    shlib = 5
    program_headers = 6
    thread_local = 7
  ElfCore_FileHeader* = ref object of KaitaiStruct
    `rawFileType`*: uint16
    `rawMachine`*: uint16
    `version`*: uint32
    `entryPoint`*: uint64
    `ofsProgramHeaders`*: uint64
    `ofsSectionHeaders`*: uint64
    `flags`*: uint32
    `lenHeader`*: uint16
    `lenProgramHeader`*: uint16
    `numProgramHeadersShort`*: uint16
    `lenSectionHeader`*: uint16
    `numSectionHeaders`*: uint16
    `sectionNamesIndex`*: uint16
    `parent`*: ElfCore
    `fileTypeInst`: ElfCore_FileTypes
    `fileTypeInstFlag`: bool
    `machineInst`: ElfCore_Machines
    `machineInstFlag`: bool
    isLe: bool
  ElfCore_Identification* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `bits`*: ElfCore_Bits
    `encoding`*: ElfCore_Encodings
    `identVersion`*: uint8
    `abi`*: uint8
    `abiVersion`*: uint8
    `reserved`*: seq[byte]
    `parent`*: ElfCore
  ElfCore_ProgramHeader* = ref object of KaitaiStruct
    `rawSegmentType`*: uint32
    `flags64`*: uint32
    `ofsBody`*: uint64
    `vaddr`*: uint64
    `paddr`*: uint64
    `lenBody`*: uint64
    `lenMemory`*: uint64
    `flags32`*: uint32
    `align`*: uint64
    `parent`*: ElfCore
    `segmentTypeInst`: ElfCore_SegmentTypes
    `segmentTypeInstFlag`: bool
    isLe: bool
  ElfCore_SectionHeader* = ref object of KaitaiStruct
    `ofsName`*: uint32
    `sectionType`*: uint32
    `sectionFlags`*: uint64
    `addr`*: uint64
    `ofsBody`*: uint64
    `lenBody`*: uint64
    `linkedSectionIndex`*: uint32
    `info`*: uint32
    `align`*: uint64
    `lenEntry`*: uint64
    `parent`*: ElfCore
    isLe: bool

proc read*(_: typedesc[ElfCore], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): ElfCore
proc read*(_: typedesc[ElfCore_FileHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_FileHeader
proc read*(_: typedesc[ElfCore_Identification], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_Identification
proc read*(_: typedesc[ElfCore_ProgramHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_ProgramHeader
proc read*(_: typedesc[ElfCore_SectionHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_SectionHeader

proc numProgramHeaders*(this: ElfCore): uint32
proc programHeaders*(this: ElfCore): seq[ElfCore_ProgramHeader]
proc sectionHeader0*(this: ElfCore): ElfCore_SectionHeader
proc fileType*(this: ElfCore_FileHeader): ElfCore_FileTypes
proc machine*(this: ElfCore_FileHeader): ElfCore_Machines
proc segmentType*(this: ElfCore_ProgramHeader): ElfCore_SegmentTypes


##[
The headers of an ELF core dump: as much as leads to the notes and tells how
guest-physical memory is laid out in the file. Both classes and both byte
orders. Segments' contents are not described; read the notes of a
PT_NOTE segment with `elf_notes`.

@see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html">System V gABI, ELF Header</a>
@see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html">System V gABI, Program Header</a>
]##
proc read*(_: typedesc[ElfCore], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): ElfCore =
  template this: untyped = result
  this = new(ElfCore)
  let root = if root == nil: cast[ElfCore](this) else: cast[ElfCore](root)
  this.io = io
  this.root = root
  this.parent = parent

  let identExpr = ElfCore_Identification.read(this.io, this.root, this)
  this.ident = identExpr
  let headerExpr = ElfCore_FileHeader.read(this.io, this.root, this)
  this.header = headerExpr

proc numProgramHeaders(this: ElfCore): uint32 = 

  ##[
  Number of program headers, extended numbering (PN_XNUM) resolved.
  ]##
  if this.numProgramHeadersInstFlag:
    return this.numProgramHeadersInst
  let numProgramHeadersInstExpr = uint32((if  ((this.header.numProgramHeadersShort == 65535) and (this.header.ofsSectionHeaders != 0)) : this.sectionHeader0.info else: (uint32(this.header.numProgramHeadersShort))))
  this.numProgramHeadersInst = numProgramHeadersInstExpr
  this.numProgramHeadersInstFlag = true
  return this.numProgramHeadersInst

proc programHeaders(this: ElfCore): seq[ElfCore_ProgramHeader] = 

  ##[
  The program headers. A dump of a large machine can have many; a reader
that must stay small reads them one by one.

  ]##
  if this.programHeadersInstFlag:
    return this.programHeadersInst
  let pos = this.io.pos()
  this.io.seek(int((int64(this.header.ofsProgramHeaders))))
  for i in 0 ..< int(this.numProgramHeaders):
    let buf = this.io.readBytes(int(this.header.lenProgramHeader))
    this.rawProgramHeadersInst.add(buf)
    let rawProgramHeadersInstIo = newKaitaiStream(buf)
    let it = ElfCore_ProgramHeader.read(rawProgramHeadersInstIo, this.root, this)
    this.programHeadersInst.add(it)
  this.io.seek(pos)
  this.programHeadersInstFlag = true
  return this.programHeadersInst

proc sectionHeader0(this: ElfCore): ElfCore_SectionHeader = 

  ##[
  The first section header. It describes no section: it carries the counts
that do not fit the file header.

  ]##
  if this.sectionHeader0InstFlag:
    return this.sectionHeader0Inst
  if this.header.ofsSectionHeaders != 0:
    let pos = this.io.pos()
    this.io.seek(int((int64(this.header.ofsSectionHeaders))))
    let sectionHeader0InstExpr = ElfCore_SectionHeader.read(this.io, this.root, this)
    this.sectionHeader0Inst = sectionHeader0InstExpr
    this.io.seek(pos)
  this.sectionHeader0InstFlag = true
  return this.sectionHeader0Inst

proc fromFile*(_: typedesc[ElfCore], filename: string): ElfCore =
  ElfCore.read(newKaitaiFileStream(filename), nil, nil)


##[
The file header after its first 16 bytes.
]##

proc readLe(this: ElfCore_FileHeader) =

  ##[
  Kind of the file as a number; see `file_type`.
  ]##
  let rawFileTypeExpr = this.io.readU2le()
  this.rawFileType = rawFileTypeExpr

  ##[
  Architecture as a number; see `machine`. QEMU says `x86` for an
x86_64 machine whose first CPU is not in long mode, in a file of
either class.

  ]##
  let rawMachineExpr = this.io.readU2le()
  this.rawMachine = rawMachineExpr

  ##[
  Version of the format, 1.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Virtual address of the entry point; 0 in core dumps.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let entryPointExpr = uint64(this.io.readU4le())
      this.entryPoint = entryPointExpr
    elif on == elf_core.b64:
      let entryPointExpr = this.io.readU8le()
      this.entryPoint = entryPointExpr

  ##[
  Offset in bytes of the program headers in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsProgramHeadersExpr = uint64(this.io.readU4le())
      this.ofsProgramHeaders = ofsProgramHeadersExpr
    elif on == elf_core.b64:
      let ofsProgramHeadersExpr = this.io.readU8le()
      this.ofsProgramHeaders = ofsProgramHeadersExpr

  ##[
  Offset in bytes of the section headers in the file, or 0.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsSectionHeadersExpr = uint64(this.io.readU4le())
      this.ofsSectionHeaders = ofsSectionHeadersExpr
    elif on == elf_core.b64:
      let ofsSectionHeadersExpr = this.io.readU8le()
      this.ofsSectionHeaders = ofsSectionHeadersExpr

  ##[
  Flags of the architecture.
  ]##
  let flagsExpr = this.io.readU4le()
  this.flags = flagsExpr

  ##[
  Size of the file header in bytes, 52 or 64 by the specification.
QEMU 7.2 and later writes 8: do not rely on it.

  ]##
  let lenHeaderExpr = this.io.readU2le()
  this.lenHeader = lenHeaderExpr

  ##[
  Size of one program header in bytes, 32 or 56.
  ]##
  let lenProgramHeaderExpr = this.io.readU2le()
  this.lenProgramHeader = lenProgramHeaderExpr

  ##[
  Number of program headers. 0xffff (PN_XNUM) says that the number does
not fit and is in `info` of section header 0.

  ]##
  let numProgramHeadersShortExpr = this.io.readU2le()
  this.numProgramHeadersShort = numProgramHeadersShortExpr

  ##[
  Size of one section header in bytes, 40 or 64.
  ]##
  let lenSectionHeaderExpr = this.io.readU2le()
  this.lenSectionHeader = lenSectionHeaderExpr

  ##[
  Number of section headers; 0 with section headers present says that
the number is in `len_body` of section header 0.

  ]##
  let numSectionHeadersExpr = this.io.readU2le()
  this.numSectionHeaders = numSectionHeadersExpr

  ##[
  Index of the section that holds the sections' names.
  ]##
  let sectionNamesIndexExpr = this.io.readU2le()
  this.sectionNamesIndex = sectionNamesIndexExpr


proc readBe(this: ElfCore_FileHeader) =

  ##[
  Kind of the file as a number; see `file_type`.
  ]##
  let rawFileTypeExpr = this.io.readU2be()
  this.rawFileType = rawFileTypeExpr

  ##[
  Architecture as a number; see `machine`. QEMU says `x86` for an
x86_64 machine whose first CPU is not in long mode, in a file of
either class.

  ]##
  let rawMachineExpr = this.io.readU2be()
  this.rawMachine = rawMachineExpr

  ##[
  Version of the format, 1.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Virtual address of the entry point; 0 in core dumps.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let entryPointExpr = uint64(this.io.readU4be())
      this.entryPoint = entryPointExpr
    elif on == elf_core.b64:
      let entryPointExpr = this.io.readU8be()
      this.entryPoint = entryPointExpr

  ##[
  Offset in bytes of the program headers in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsProgramHeadersExpr = uint64(this.io.readU4be())
      this.ofsProgramHeaders = ofsProgramHeadersExpr
    elif on == elf_core.b64:
      let ofsProgramHeadersExpr = this.io.readU8be()
      this.ofsProgramHeaders = ofsProgramHeadersExpr

  ##[
  Offset in bytes of the section headers in the file, or 0.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsSectionHeadersExpr = uint64(this.io.readU4be())
      this.ofsSectionHeaders = ofsSectionHeadersExpr
    elif on == elf_core.b64:
      let ofsSectionHeadersExpr = this.io.readU8be()
      this.ofsSectionHeaders = ofsSectionHeadersExpr

  ##[
  Flags of the architecture.
  ]##
  let flagsExpr = this.io.readU4be()
  this.flags = flagsExpr

  ##[
  Size of the file header in bytes, 52 or 64 by the specification.
QEMU 7.2 and later writes 8: do not rely on it.

  ]##
  let lenHeaderExpr = this.io.readU2be()
  this.lenHeader = lenHeaderExpr

  ##[
  Size of one program header in bytes, 32 or 56.
  ]##
  let lenProgramHeaderExpr = this.io.readU2be()
  this.lenProgramHeader = lenProgramHeaderExpr

  ##[
  Number of program headers. 0xffff (PN_XNUM) says that the number does
not fit and is in `info` of section header 0.

  ]##
  let numProgramHeadersShortExpr = this.io.readU2be()
  this.numProgramHeadersShort = numProgramHeadersShortExpr

  ##[
  Size of one section header in bytes, 40 or 64.
  ]##
  let lenSectionHeaderExpr = this.io.readU2be()
  this.lenSectionHeader = lenSectionHeaderExpr

  ##[
  Number of section headers; 0 with section headers present says that
the number is in `len_body` of section header 0.

  ]##
  let numSectionHeadersExpr = this.io.readU2be()
  this.numSectionHeaders = numSectionHeadersExpr

  ##[
  Index of the section that holds the sections' names.
  ]##
  let sectionNamesIndexExpr = this.io.readU2be()
  this.sectionNamesIndex = sectionNamesIndexExpr

proc read*(_: typedesc[ElfCore_FileHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_FileHeader =
  template this: untyped = result
  this = new(ElfCore_FileHeader)
  let root = if root == nil: cast[ElfCore](this) else: cast[ElfCore](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = ElfCore(this.root).ident.encoding
    if on == elf_core.le:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr
    elif on == elf_core.be:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fileType(this: ElfCore_FileHeader): ElfCore_FileTypes = 

  ##[
  Kind of the file; dumps are `core`.
  ]##
  if this.fileTypeInstFlag:
    return this.fileTypeInst
  let fileTypeInstExpr = ElfCore_FileTypes(ElfCore_FileTypes(this.rawFileType))
  this.fileTypeInst = fileTypeInstExpr
  this.fileTypeInstFlag = true
  return this.fileTypeInst

proc machine(this: ElfCore_FileHeader): ElfCore_Machines = 

  ##[
  Architecture of the dumped machine.
  ]##
  if this.machineInstFlag:
    return this.machineInst
  let machineInstExpr = ElfCore_Machines(ElfCore_Machines(this.rawMachine))
  this.machineInst = machineInstExpr
  this.machineInstFlag = true
  return this.machineInst

proc fromFile*(_: typedesc[ElfCore_FileHeader], filename: string): ElfCore_FileHeader =
  ElfCore_FileHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
The first 16 bytes; they say how to read the rest.
]##
proc read*(_: typedesc[ElfCore_Identification], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_Identification =
  template this: untyped = result
  this = new(ElfCore_Identification)
  let root = if root == nil: cast[ElfCore](this) else: cast[ElfCore](root)
  this.io = io
  this.root = root
  this.parent = parent

  let magicExpr = this.io.readBytes(int(4))
  this.magic = magicExpr

  ##[
  Class, which sets the width of addresses and offsets.
  ]##
  let bitsExpr = ElfCore_Bits(this.io.readU1())
  this.bits = bitsExpr

  ##[
  Byte order of every header and of the notes' header words.
  ]##
  let encodingExpr = ElfCore_Encodings(this.io.readU1())
  this.encoding = encodingExpr

  ##[
  Version of the identification, 1.
  ]##
  let identVersionExpr = this.io.readU1()
  this.identVersion = identVersionExpr

  ##[
  ABI of the operating system; 0 in core dumps of QEMU and Linux.
  ]##
  let abiExpr = this.io.readU1()
  this.abi = abiExpr

  ##[
  Version of that ABI.
  ]##
  let abiVersionExpr = this.io.readU1()
  this.abiVersion = abiVersionExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(7))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[ElfCore_Identification], filename: string): ElfCore_Identification =
  ElfCore_Identification.read(newKaitaiFileStream(filename), nil, nil)


##[
One segment. The two classes place `flags` differently, and only one of
`flags64` and `flags32` is there.

]##

proc readLe(this: ElfCore_ProgramHeader) =

  ##[
  Kind of the segment as a number; see `segment_type`.
  ]##
  let rawSegmentTypeExpr = this.io.readU4le()
  this.rawSegmentType = rawSegmentTypeExpr

  ##[
  Permissions; its place in 64-bit files.
  ]##
  if ElfCore(this.root).ident.bits == elf_core.b64:
    let flags64Expr = this.io.readU4le()
    this.flags64 = flags64Expr

  ##[
  Offset in bytes of the contents in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsBodyExpr = uint64(this.io.readU4le())
      this.ofsBody = ofsBodyExpr
    elif on == elf_core.b64:
      let ofsBodyExpr = this.io.readU8le()
      this.ofsBody = ofsBodyExpr

  ##[
  Virtual address in bytes; 0 in QEMU's dumps without paging.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let vaddrExpr = uint64(this.io.readU4le())
      this.vaddr = vaddrExpr
    elif on == elf_core.b64:
      let vaddrExpr = this.io.readU8le()
      this.vaddr = vaddrExpr

  ##[
  Guest-physical address in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let paddrExpr = uint64(this.io.readU4le())
      this.paddr = paddrExpr
    elif on == elf_core.b64:
      let paddrExpr = this.io.readU8le()
      this.paddr = paddrExpr

  ##[
  Size in bytes in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenBodyExpr = uint64(this.io.readU4le())
      this.lenBody = lenBodyExpr
    elif on == elf_core.b64:
      let lenBodyExpr = this.io.readU8le()
      this.lenBody = lenBodyExpr

  ##[
  Size in bytes in memory.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenMemoryExpr = uint64(this.io.readU4le())
      this.lenMemory = lenMemoryExpr
    elif on == elf_core.b64:
      let lenMemoryExpr = this.io.readU8le()
      this.lenMemory = lenMemoryExpr

  ##[
  Permissions; its place in 32-bit files.
  ]##
  if ElfCore(this.root).ident.bits == elf_core.b32:
    let flags32Expr = this.io.readU4le()
    this.flags32 = flags32Expr

  ##[
  Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
aligned to 8; every other value, QEMU's 0 among them, means 4.

  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let alignExpr = uint64(this.io.readU4le())
      this.align = alignExpr
    elif on == elf_core.b64:
      let alignExpr = this.io.readU8le()
      this.align = alignExpr


proc readBe(this: ElfCore_ProgramHeader) =

  ##[
  Kind of the segment as a number; see `segment_type`.
  ]##
  let rawSegmentTypeExpr = this.io.readU4be()
  this.rawSegmentType = rawSegmentTypeExpr

  ##[
  Permissions; its place in 64-bit files.
  ]##
  if ElfCore(this.root).ident.bits == elf_core.b64:
    let flags64Expr = this.io.readU4be()
    this.flags64 = flags64Expr

  ##[
  Offset in bytes of the contents in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsBodyExpr = uint64(this.io.readU4be())
      this.ofsBody = ofsBodyExpr
    elif on == elf_core.b64:
      let ofsBodyExpr = this.io.readU8be()
      this.ofsBody = ofsBodyExpr

  ##[
  Virtual address in bytes; 0 in QEMU's dumps without paging.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let vaddrExpr = uint64(this.io.readU4be())
      this.vaddr = vaddrExpr
    elif on == elf_core.b64:
      let vaddrExpr = this.io.readU8be()
      this.vaddr = vaddrExpr

  ##[
  Guest-physical address in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let paddrExpr = uint64(this.io.readU4be())
      this.paddr = paddrExpr
    elif on == elf_core.b64:
      let paddrExpr = this.io.readU8be()
      this.paddr = paddrExpr

  ##[
  Size in bytes in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenBodyExpr = uint64(this.io.readU4be())
      this.lenBody = lenBodyExpr
    elif on == elf_core.b64:
      let lenBodyExpr = this.io.readU8be()
      this.lenBody = lenBodyExpr

  ##[
  Size in bytes in memory.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenMemoryExpr = uint64(this.io.readU4be())
      this.lenMemory = lenMemoryExpr
    elif on == elf_core.b64:
      let lenMemoryExpr = this.io.readU8be()
      this.lenMemory = lenMemoryExpr

  ##[
  Permissions; its place in 32-bit files.
  ]##
  if ElfCore(this.root).ident.bits == elf_core.b32:
    let flags32Expr = this.io.readU4be()
    this.flags32 = flags32Expr

  ##[
  Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
aligned to 8; every other value, QEMU's 0 among them, means 4.

  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let alignExpr = uint64(this.io.readU4be())
      this.align = alignExpr
    elif on == elf_core.b64:
      let alignExpr = this.io.readU8be()
      this.align = alignExpr

proc read*(_: typedesc[ElfCore_ProgramHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_ProgramHeader =
  template this: untyped = result
  this = new(ElfCore_ProgramHeader)
  let root = if root == nil: cast[ElfCore](this) else: cast[ElfCore](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = ElfCore(this.root).ident.encoding
    if on == elf_core.le:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr
    elif on == elf_core.be:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc segmentType(this: ElfCore_ProgramHeader): ElfCore_SegmentTypes = 

  ##[
  Kind of the segment.
  ]##
  if this.segmentTypeInstFlag:
    return this.segmentTypeInst
  let segmentTypeInstExpr = ElfCore_SegmentTypes(ElfCore_SegmentTypes(this.rawSegmentType))
  this.segmentTypeInst = segmentTypeInstExpr
  this.segmentTypeInstFlag = true
  return this.segmentTypeInst

proc fromFile*(_: typedesc[ElfCore_ProgramHeader], filename: string): ElfCore_ProgramHeader =
  ElfCore_ProgramHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
A section header. In section header 0 of a dump only `info`, `len_body`
and `linked_section_index` can carry anything.

]##

proc readLe(this: ElfCore_SectionHeader) =

  ##[
  Offset in bytes of the name in the section of names.
  ]##
  let ofsNameExpr = this.io.readU4le()
  this.ofsName = ofsNameExpr

  ##[
  Kind of the section, 0 in section header 0.
  ]##
  let sectionTypeExpr = this.io.readU4le()
  this.sectionType = sectionTypeExpr

  ##[
  Flags of the section.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let sectionFlagsExpr = uint64(this.io.readU4le())
      this.sectionFlags = sectionFlagsExpr
    elif on == elf_core.b64:
      let sectionFlagsExpr = this.io.readU8le()
      this.sectionFlags = sectionFlagsExpr

  ##[
  Virtual address in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let addrExpr = uint64(this.io.readU4le())
      this.addr = addrExpr
    elif on == elf_core.b64:
      let addrExpr = this.io.readU8le()
      this.addr = addrExpr

  ##[
  Offset in bytes of the contents in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsBodyExpr = uint64(this.io.readU4le())
      this.ofsBody = ofsBodyExpr
    elif on == elf_core.b64:
      let ofsBodyExpr = this.io.readU8le()
      this.ofsBody = ofsBodyExpr

  ##[
  Size in bytes; in section header 0 the number of section headers
where that does not fit the file header.

  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenBodyExpr = uint64(this.io.readU4le())
      this.lenBody = lenBodyExpr
    elif on == elf_core.b64:
      let lenBodyExpr = this.io.readU8le()
      this.lenBody = lenBodyExpr

  ##[
  In section header 0 the index of the section of names where that does
not fit the file header.

  ]##
  let linkedSectionIndexExpr = this.io.readU4le()
  this.linkedSectionIndex = linkedSectionIndexExpr

  ##[
  In section header 0 the number of program headers where that does not
fit the file header.

  ]##
  let infoExpr = this.io.readU4le()
  this.info = infoExpr

  ##[
  Alignment in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let alignExpr = uint64(this.io.readU4le())
      this.align = alignExpr
    elif on == elf_core.b64:
      let alignExpr = this.io.readU8le()
      this.align = alignExpr

  ##[
  Size in bytes of one entry of a table.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenEntryExpr = uint64(this.io.readU4le())
      this.lenEntry = lenEntryExpr
    elif on == elf_core.b64:
      let lenEntryExpr = this.io.readU8le()
      this.lenEntry = lenEntryExpr


proc readBe(this: ElfCore_SectionHeader) =

  ##[
  Offset in bytes of the name in the section of names.
  ]##
  let ofsNameExpr = this.io.readU4be()
  this.ofsName = ofsNameExpr

  ##[
  Kind of the section, 0 in section header 0.
  ]##
  let sectionTypeExpr = this.io.readU4be()
  this.sectionType = sectionTypeExpr

  ##[
  Flags of the section.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let sectionFlagsExpr = uint64(this.io.readU4be())
      this.sectionFlags = sectionFlagsExpr
    elif on == elf_core.b64:
      let sectionFlagsExpr = this.io.readU8be()
      this.sectionFlags = sectionFlagsExpr

  ##[
  Virtual address in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let addrExpr = uint64(this.io.readU4be())
      this.addr = addrExpr
    elif on == elf_core.b64:
      let addrExpr = this.io.readU8be()
      this.addr = addrExpr

  ##[
  Offset in bytes of the contents in the file.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let ofsBodyExpr = uint64(this.io.readU4be())
      this.ofsBody = ofsBodyExpr
    elif on == elf_core.b64:
      let ofsBodyExpr = this.io.readU8be()
      this.ofsBody = ofsBodyExpr

  ##[
  Size in bytes; in section header 0 the number of section headers
where that does not fit the file header.

  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenBodyExpr = uint64(this.io.readU4be())
      this.lenBody = lenBodyExpr
    elif on == elf_core.b64:
      let lenBodyExpr = this.io.readU8be()
      this.lenBody = lenBodyExpr

  ##[
  In section header 0 the index of the section of names where that does
not fit the file header.

  ]##
  let linkedSectionIndexExpr = this.io.readU4be()
  this.linkedSectionIndex = linkedSectionIndexExpr

  ##[
  In section header 0 the number of program headers where that does not
fit the file header.

  ]##
  let infoExpr = this.io.readU4be()
  this.info = infoExpr

  ##[
  Alignment in bytes.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let alignExpr = uint64(this.io.readU4be())
      this.align = alignExpr
    elif on == elf_core.b64:
      let alignExpr = this.io.readU8be()
      this.align = alignExpr

  ##[
  Size in bytes of one entry of a table.
  ]##
  block:
    let on = ElfCore(this.root).ident.bits
    if on == elf_core.b32:
      let lenEntryExpr = uint64(this.io.readU4be())
      this.lenEntry = lenEntryExpr
    elif on == elf_core.b64:
      let lenEntryExpr = this.io.readU8be()
      this.lenEntry = lenEntryExpr

proc read*(_: typedesc[ElfCore_SectionHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfCore): ElfCore_SectionHeader =
  template this: untyped = result
  this = new(ElfCore_SectionHeader)
  let root = if root == nil: cast[ElfCore](this) else: cast[ElfCore](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = ElfCore(this.root).ident.encoding
    if on == elf_core.le:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr
    elif on == elf_core.be:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[ElfCore_SectionHeader], filename: string): ElfCore_SectionHeader =
  ElfCore_SectionHeader.read(newKaitaiFileStream(filename), nil, nil)

