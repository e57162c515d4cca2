import kaitai_struct_nim_runtime
import options

type
  WindowsDumpHeader* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `rawWidth`*: uint32
    `body`*: KaitaiStruct
    `parent`*: KaitaiStruct
    `widthInst`: WindowsDumpHeader_Widths
    `widthInstFlag`: bool
  WindowsDumpHeader_Machines* = enum
    i386 = 332
    amd64 = 34404
    arm64 = 43620
  WindowsDumpHeader_Widths* = enum
    bits_64 = 875976004
    bits_32 = 1347245380
  WindowsDumpHeader_Header32* = ref object of KaitaiStruct
    `versionMajor`*: uint32
    `versionMinor`*: uint32
    `directoryTableBase`*: uint32
    `pfnDatabase`*: uint32
    `psLoadedModuleList`*: uint32
    `psActiveProcessHead`*: uint32
    `rawMachineImage`*: uint32
    `numProcessors`*: uint32
    `bugcheckCode`*: uint32
    `bugcheckParameters`*: seq[uint32]
    `versionUser`*: seq[byte]
    `reserved1`*: uint32
    `kdDebuggerDataBlock`*: uint32
    `numRuns`*: uint32
    `numPages`*: uint32
    `runs`*: seq[WindowsDumpHeader_Run32]
    `unused1`*: uint32
    `reserved2`*: seq[byte]
    `requiredDumpSpace`*: uint32
    `reserved3`*: seq[byte]
    `parent`*: WindowsDumpHeader
    `machineImageInst`: WindowsDumpHeader_Machines
    `machineImageInstFlag`: bool
  WindowsDumpHeader_Header64* = ref object of KaitaiStruct
    `versionMajor`*: uint32
    `versionMinor`*: uint32
    `directoryTableBase`*: uint64
    `pfnDatabase`*: uint64
    `psLoadedModuleList`*: uint64
    `psActiveProcessHead`*: uint64
    `rawMachineImage`*: uint32
    `numProcessors`*: uint32
    `bugcheckCode`*: uint32
    `unused1`*: uint32
    `bugcheckParameters`*: seq[uint64]
    `versionUser`*: seq[byte]
    `kdDebuggerDataBlock`*: uint64
    `numRuns`*: uint32
    `unused2`*: uint32
    `numPages`*: uint64
    `runs`*: seq[WindowsDumpHeader_Run64]
    `context`*: seq[byte]
    `exception`*: seq[byte]
    `dumpKind`*: uint32
    `unused3`*: uint32
    `requiredDumpSpace`*: uint64
    `systemTime`*: uint64
    `comment`*: seq[byte]
    `systemUpTime`*: uint64
    `miniDumpFields`*: uint32
    `secondaryDataState`*: uint32
    `productKind`*: uint32
    `suiteMask`*: uint32
    `writerStatus`*: uint32
    `unused4`*: uint8
    `kdSecondaryVersion`*: uint8
    `reserved`*: seq[byte]
    `parent`*: WindowsDumpHeader
    `machineImageInst`: WindowsDumpHeader_Machines
    `machineImageInstFlag`: bool
  WindowsDumpHeader_Opaque* = ref object of KaitaiStruct
    `data`*: seq[byte]
    `parent`*: WindowsDumpHeader
  WindowsDumpHeader_Run32* = ref object of KaitaiStruct
    `basePage`*: uint32
    `numPages`*: uint32
    `parent`*: WindowsDumpHeader_Header32
  WindowsDumpHeader_Run64* = ref object of KaitaiStruct
    `basePage`*: uint64
    `numPages`*: uint64
    `parent`*: WindowsDumpHeader_Header64

proc read*(_: typedesc[WindowsDumpHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsDumpHeader
proc read*(_: typedesc[WindowsDumpHeader_Header32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Header32
proc read*(_: typedesc[WindowsDumpHeader_Header64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Header64
proc read*(_: typedesc[WindowsDumpHeader_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Opaque
proc read*(_: typedesc[WindowsDumpHeader_Run32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader_Header32): WindowsDumpHeader_Run32
proc read*(_: typedesc[WindowsDumpHeader_Run64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader_Header64): WindowsDumpHeader_Run64

proc width*(this: WindowsDumpHeader): WindowsDumpHeader_Widths
proc machineImage*(this: WindowsDumpHeader_Header32): WindowsDumpHeader_Machines
proc machineImage*(this: WindowsDumpHeader_Header64): WindowsDumpHeader_Machines


##[
The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
Windows.

A Windows guest puts it into the descriptor of its note named VMCOREINFO,
where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
writes it in front of the memory. Only the first 8 bytes tell the two apart,
`PAGEDU64` or `PAGEDUMP` against a key.

The width follows from these bytes and not from the size of the note: QEMU
accepts a 32-bit header inside a note of the 64-bit size.

@see <a href="https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Microsoft, kernel-mode dump files</a>
]##
proc read*(_: typedesc[WindowsDumpHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsDumpHeader =
  template this: untyped = result
  this = new(WindowsDumpHeader)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The four letters `PAGE`.
  ]##
  let magicExpr = this.io.readBytes(int(4))
  this.magic = magicExpr

  ##[
  Four letters that say the kind of the rest, as a number; see `width`.
  ]##
  let rawWidthExpr = this.io.readU4le()
  this.rawWidth = rawWidthExpr

  ##[
  The rest of the header.
  ]##
  block:
    let on = (int32(this.rawWidth))
    if on == 1347245380:
      let bodyExpr = WindowsDumpHeader_Header32.read(this.io, this.root, this)
      this.body = bodyExpr
    elif on == 875976004:
      let bodyExpr = WindowsDumpHeader_Header64.read(this.io, this.root, this)
      this.body = bodyExpr
    else:
      let bodyExpr = WindowsDumpHeader_Opaque.read(this.io, this.root, this)
      this.body = bodyExpr

proc width(this: WindowsDumpHeader): WindowsDumpHeader_Widths = 

  ##[
  Whether the rest is of the 64-bit or the 32-bit kind.
  ]##
  if this.widthInstFlag:
    return this.widthInst
  let widthInstExpr = WindowsDumpHeader_Widths(WindowsDumpHeader_Widths(this.rawWidth))
  this.widthInst = widthInstExpr
  this.widthInstFlag = true
  return this.widthInst

proc fromFile*(_: typedesc[WindowsDumpHeader], filename: string): WindowsDumpHeader =
  WindowsDumpHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Rest of the 32-bit header; it ends at offset 0x1000 of the file.
]##
proc read*(_: typedesc[WindowsDumpHeader_Header32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Header32 =
  template this: untyped = result
  this = new(WindowsDumpHeader_Header32)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  15 for a free build, 12 for a checked one.
  ]##
  let versionMajorExpr = this.io.readU4le()
  this.versionMajor = versionMajorExpr

  ##[
  Build number of Windows.
  ]##
  let versionMinorExpr = this.io.readU4le()
  this.versionMinor = versionMinorExpr

  ##[
  Physical address of the top page table; the value for CR3.
  ]##
  let directoryTableBaseExpr = this.io.readU4le()
  this.directoryTableBase = directoryTableBaseExpr

  ##[
  Virtual address of the page frame database.
  ]##
  let pfnDatabaseExpr = this.io.readU4le()
  this.pfnDatabase = pfnDatabaseExpr

  ##[
  Virtual address of the list of loaded modules.
  ]##
  let psLoadedModuleListExpr = this.io.readU4le()
  this.psLoadedModuleList = psLoadedModuleListExpr

  ##[
  Virtual address of the list of processes.
  ]##
  let psActiveProcessHeadExpr = this.io.readU4le()
  this.psActiveProcessHead = psActiveProcessHeadExpr

  ##[
  Processor as a number, as in PE files; see `machine_image`.
  ]##
  let rawMachineImageExpr = this.io.readU4le()
  this.rawMachineImage = rawMachineImageExpr

  ##[
  Number of processors.
  ]##
  let numProcessorsExpr = this.io.readU4le()
  this.numProcessors = numProcessorsExpr

  ##[
  Stop code; 0 in a running system, which QEMU turns into 0x161
(LIVE_SYSTEM_DUMP) in its dump.

  ]##
  let bugcheckCodeExpr = this.io.readU4le()
  this.bugcheckCode = bugcheckCodeExpr

  ##[
  Parameters of the stop code, as in the 64-bit header.
  ]##
  for i in 0 ..< int(4):
    let it = this.io.readU4le()
    this.bugcheckParameters.add(it)

  ##[
  Text for people, mostly empty.
  ]##
  let versionUserExpr = this.io.readBytes(int(32))
  this.versionUser = versionUserExpr

  ##[
  Not used.
  ]##
  let reserved1Expr = this.io.readU4le()
  this.reserved1 = reserved1Expr

  ##[
  Virtual address of the debugger data block, whose tag is `KDBG`.
  ]##
  let kdDebuggerDataBlockExpr = this.io.readU4le()
  this.kdDebuggerDataBlock = kdDebuggerDataBlockExpr

  ##[
  Number of runs in use; completed by QEMU.
  ]##
  let numRunsExpr = this.io.readU4le()
  this.numRuns = numRunsExpr

  ##[
  Number of pages in all runs; completed by QEMU.
  ]##
  let numPagesExpr = this.io.readU4le()
  this.numPages = numPagesExpr

  ##[
  Room for 86 runs of physical memory.
  ]##
  for i in 0 ..< int(86):
    let it = WindowsDumpHeader_Run32.read(this.io, this.root, this)
    this.runs.add(it)

  ##[
  Last bytes of the room for runs.
  ]##
  let unused1Expr = this.io.readU4le()
  this.unused1 = unused1Expr

  ##[
  Not described here.
  ]##
  let reserved2Expr = this.io.readBytes(int(3200))
  this.reserved2 = reserved2Expr

  ##[
  Size of the whole dump in bytes; completed by QEMU.
  ]##
  let requiredDumpSpaceExpr = this.io.readU4le()
  this.requiredDumpSpace = requiredDumpSpaceExpr

  ##[
  Not used.
  ]##
  let reserved3Expr = this.io.readBytes(int(92))
  this.reserved3 = reserved3Expr

proc machineImage(this: WindowsDumpHeader_Header32): WindowsDumpHeader_Machines = 

  ##[
  Processor.
  ]##
  if this.machineImageInstFlag:
    return this.machineImageInst
  let machineImageInstExpr = WindowsDumpHeader_Machines(WindowsDumpHeader_Machines(this.rawMachineImage))
  this.machineImageInst = machineImageInstExpr
  this.machineImageInstFlag = true
  return this.machineImageInst

proc fromFile*(_: typedesc[WindowsDumpHeader_Header32], filename: string): WindowsDumpHeader_Header32 =
  WindowsDumpHeader_Header32.read(newKaitaiFileStream(filename), nil, nil)


##[
Rest of the 64-bit header; it ends at offset 0x2000 of the file.
]##
proc read*(_: typedesc[WindowsDumpHeader_Header64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Header64 =
  template this: untyped = result
  this = new(WindowsDumpHeader_Header64)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  15 for a free build, 12 for a checked one.
  ]##
  let versionMajorExpr = this.io.readU4le()
  this.versionMajor = versionMajorExpr

  ##[
  Build number of Windows.
  ]##
  let versionMinorExpr = this.io.readU4le()
  this.versionMinor = versionMinorExpr

  ##[
  Physical address of the top page table; the value for CR3.
  ]##
  let directoryTableBaseExpr = this.io.readU8le()
  this.directoryTableBase = directoryTableBaseExpr

  ##[
  Virtual address of the page frame database.
  ]##
  let pfnDatabaseExpr = this.io.readU8le()
  this.pfnDatabase = pfnDatabaseExpr

  ##[
  Virtual address of the list of loaded modules.
  ]##
  let psLoadedModuleListExpr = this.io.readU8le()
  this.psLoadedModuleList = psLoadedModuleListExpr

  ##[
  Virtual address of the list of processes.
  ]##
  let psActiveProcessHeadExpr = this.io.readU8le()
  this.psActiveProcessHead = psActiveProcessHeadExpr

  ##[
  Processor as a number, as in PE files; see `machine_image`.
  ]##
  let rawMachineImageExpr = this.io.readU4le()
  this.rawMachineImage = rawMachineImageExpr

  ##[
  Number of processors.
  ]##
  let numProcessorsExpr = this.io.readU4le()
  this.numProcessors = numProcessorsExpr

  ##[
  Stop code; 0 in a running system, which QEMU turns into 0x161
(LIVE_SYSTEM_DUMP) in its dump.

  ]##
  let bugcheckCodeExpr = this.io.readU4le()
  this.bugcheckCode = bugcheckCodeExpr

  ##[
  Not used.
  ]##
  let unused1Expr = this.io.readU4le()
  this.unused1 = unused1Expr

  ##[
  Parameters of the stop code. The driver of a running guest puts the
virtual address of a decoded debugger data block into the first one,
for where the block itself is encrypted.

  ]##
  for i in 0 ..< int(4):
    let it = this.io.readU8le()
    this.bugcheckParameters.add(it)

  ##[
  Text for people, mostly empty.
  ]##
  let versionUserExpr = this.io.readBytes(int(32))
  this.versionUser = versionUserExpr

  ##[
  Virtual address of the debugger data block, whose tag is `KDBG`.
  ]##
  let kdDebuggerDataBlockExpr = this.io.readU8le()
  this.kdDebuggerDataBlock = kdDebuggerDataBlockExpr

  ##[
  Number of runs in use; completed by QEMU.
  ]##
  let numRunsExpr = this.io.readU4le()
  this.numRuns = numRunsExpr

  ##[
  Not used.
  ]##
  let unused2Expr = this.io.readU4le()
  this.unused2 = unused2Expr

  ##[
  Number of pages in all runs; completed by QEMU.
  ]##
  let numPagesExpr = this.io.readU8le()
  this.numPages = numPagesExpr

  ##[
  Room for 43 runs of physical memory.
  ]##
  for i in 0 ..< int(43):
    let it = WindowsDumpHeader_Run64.read(this.io, this.root, this)
    this.runs.add(it)

  ##[
  Registers of the processor that failed.
  ]##
  let contextExpr = this.io.readBytes(int(3000))
  this.context = contextExpr

  ##[
  Exception record.
  ]##
  let exceptionExpr = this.io.readBytes(int(152))
  this.exception = exceptionExpr

  ##[
  1 for a full dump.
  ]##
  let dumpKindExpr = this.io.readU4le()
  this.dumpKind = dumpKindExpr

  ##[
  Not used.
  ]##
  let unused3Expr = this.io.readU4le()
  this.unused3 = unused3Expr

  ##[
  Size of the whole dump in bytes; completed by QEMU.
  ]##
  let requiredDumpSpaceExpr = this.io.readU8le()
  this.requiredDumpSpace = requiredDumpSpaceExpr

  ##[
  Time of the dump in units of 100 ns since 1601.
  ]##
  let systemTimeExpr = this.io.readU8le()
  this.systemTime = systemTimeExpr

  ##[
  Text for people.
  ]##
  let commentExpr = this.io.readBytes(int(128))
  this.comment = commentExpr

  ##[
  Time since start in units of 100 ns.
  ]##
  let systemUpTimeExpr = this.io.readU8le()
  this.systemUpTime = systemUpTimeExpr

  ##[
  Fields of a small dump.
  ]##
  let miniDumpFieldsExpr = this.io.readU4le()
  this.miniDumpFields = miniDumpFieldsExpr

  ##[
  State of secondary data.
  ]##
  let secondaryDataStateExpr = this.io.readU4le()
  this.secondaryDataState = secondaryDataStateExpr

  ##[
  Kind of product, 1 workstation, 2 domain controller, 3 server.
  ]##
  let productKindExpr = this.io.readU4le()
  this.productKind = productKindExpr

  ##[
  Bits of installed suites.
  ]##
  let suiteMaskExpr = this.io.readU4le()
  this.suiteMask = suiteMaskExpr

  ##[
  What the writer of the dump says of itself.
  ]##
  let writerStatusExpr = this.io.readU4le()
  this.writerStatus = writerStatusExpr

  ##[
  Not used.
  ]##
  let unused4Expr = this.io.readU1()
  this.unused4 = unused4Expr

  ##[
  Version of the secondary debugger data.
  ]##
  let kdSecondaryVersionExpr = this.io.readU1()
  this.kdSecondaryVersion = kdSecondaryVersionExpr

  ##[
  Not used.
  ]##
  let reservedExpr = this.io.readBytes(int(4018))
  this.reserved = reservedExpr

proc machineImage(this: WindowsDumpHeader_Header64): WindowsDumpHeader_Machines = 

  ##[
  Processor.
  ]##
  if this.machineImageInstFlag:
    return this.machineImageInst
  let machineImageInstExpr = WindowsDumpHeader_Machines(WindowsDumpHeader_Machines(this.rawMachineImage))
  this.machineImageInst = machineImageInstExpr
  this.machineImageInstFlag = true
  return this.machineImageInst

proc fromFile*(_: typedesc[WindowsDumpHeader_Header64], filename: string): WindowsDumpHeader_Header64 =
  WindowsDumpHeader_Header64.read(newKaitaiFileStream(filename), nil, nil)


##[
A kind that is not known here.
]##
proc read*(_: typedesc[WindowsDumpHeader_Opaque], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader): WindowsDumpHeader_Opaque =
  template this: untyped = result
  this = new(WindowsDumpHeader_Opaque)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Everything up to the end.
  ]##
  let dataExpr = this.io.readBytesFull()
  this.data = dataExpr

proc fromFile*(_: typedesc[WindowsDumpHeader_Opaque], filename: string): WindowsDumpHeader_Opaque =
  WindowsDumpHeader_Opaque.read(newKaitaiFileStream(filename), nil, nil)


##[
One run of physical pages of 4096 bytes.
]##
proc read*(_: typedesc[WindowsDumpHeader_Run32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader_Header32): WindowsDumpHeader_Run32 =
  template this: untyped = result
  this = new(WindowsDumpHeader_Run32)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the first page.
  ]##
  let basePageExpr = this.io.readU4le()
  this.basePage = basePageExpr

  ##[
  Number of pages.
  ]##
  let numPagesExpr = this.io.readU4le()
  this.numPages = numPagesExpr

proc fromFile*(_: typedesc[WindowsDumpHeader_Run32], filename: string): WindowsDumpHeader_Run32 =
  WindowsDumpHeader_Run32.read(newKaitaiFileStream(filename), nil, nil)


##[
One run of physical pages of 4096 bytes.
]##
proc read*(_: typedesc[WindowsDumpHeader_Run64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsDumpHeader_Header64): WindowsDumpHeader_Run64 =
  template this: untyped = result
  this = new(WindowsDumpHeader_Run64)
  let root = if root == nil: cast[WindowsDumpHeader](this) else: cast[WindowsDumpHeader](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the first page.
  ]##
  let basePageExpr = this.io.readU8le()
  this.basePage = basePageExpr

  ##[
  Number of pages.
  ]##
  let numPagesExpr = this.io.readU8le()
  this.numPages = numPagesExpr

proc fromFile*(_: typedesc[WindowsDumpHeader_Run64], filename: string): WindowsDumpHeader_Run64 =
  WindowsDumpHeader_Run64.read(newKaitaiFileStream(filename), nil, nil)

