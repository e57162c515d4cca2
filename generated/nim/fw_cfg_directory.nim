import kaitai_struct_nim_runtime
import options

type
  FwCfgDirectory* = ref object of KaitaiStruct
    `numFiles`*: uint32
    `files`*: seq[FwCfgDirectory_File]
    `parent`*: KaitaiStruct
  FwCfgDirectory_File* = ref object of KaitaiStruct
    `lenContent`*: uint32
    `selector`*: uint16
    `reserved`*: uint16
    `name`*: seq[byte]
    `parent`*: FwCfgDirectory

proc read*(_: typedesc[FwCfgDirectory], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgDirectory
proc read*(_: typedesc[FwCfgDirectory_File], io: KaitaiStream, root: KaitaiStruct, parent: FwCfgDirectory): FwCfgDirectory_File



##[
The directory of files that a hypervisor offers through fw_cfg, item 0x0019.

A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
in the order of their names, so the selector depends on which others the
machine has. All integers are big-endian, whatever the guest.

The item has room for more files than it names, 4 bytes and 64 for each slot;
what follows the last named file is zero.

@see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
]##
proc read*(_: typedesc[FwCfgDirectory], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgDirectory =
  template this: untyped = result
  this = new(FwCfgDirectory)
  let root = if root == nil: cast[FwCfgDirectory](this) else: cast[FwCfgDirectory](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of files in the directory.
  ]##
  let numFilesExpr = this.io.readU4be()
  this.numFiles = numFilesExpr

  ##[
  The files, in the order of their names.
  ]##
  for i in 0 ..< int(this.numFiles):
    let it = FwCfgDirectory_File.read(this.io, this.root, this)
    this.files.add(it)

proc fromFile*(_: typedesc[FwCfgDirectory], filename: string): FwCfgDirectory =
  FwCfgDirectory.read(newKaitaiFileStream(filename), nil, nil)


##[
One file, 64 bytes.
]##
proc read*(_: typedesc[FwCfgDirectory_File], io: KaitaiStream, root: KaitaiStruct, parent: FwCfgDirectory): FwCfgDirectory_File =
  template this: untyped = result
  this = new(FwCfgDirectory_File)
  let root = if root == nil: cast[FwCfgDirectory](this) else: cast[FwCfgDirectory](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the file in bytes, 16 for `etc/vmcoreinfo`.
  ]##
  let lenContentExpr = this.io.readU4be()
  this.lenContent = lenContentExpr

  ##[
  Key that selects the file, 0x0020 or above.
  ]##
  let selectorExpr = this.io.readU2be()
  this.selector = selectorExpr

  ##[
  Zero.
  ]##
  let reservedExpr = this.io.readU2be()
  this.reserved = reservedExpr

  ##[
  Path of the file, ASCII, with its NUL at most 56 bytes.
  ]##
  let nameExpr = this.io.readBytes(int(56)).bytesTerminate(0, false)
  this.name = nameExpr

proc fromFile*(_: typedesc[FwCfgDirectory_File], filename: string): FwCfgDirectory_File =
  FwCfgDirectory_File.read(newKaitaiFileStream(filename), nil, nil)

