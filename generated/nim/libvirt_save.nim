import kaitai_struct_nim_runtime
import options

type
  LibvirtSave* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `rawVersion`*: uint32
    `header`*: LibvirtSave_SaveHeader
    `parent`*: KaitaiStruct
    `descriptionInst`: seq[byte]
    `descriptionInstFlag`: bool
    `isBeInst`: bool
    `isBeInstFlag`: bool
    `ofsStreamInst`: int64
    `ofsStreamInstFlag`: bool
  LibvirtSave_Packers* = enum
    plain = 0
    gzip = 1
    bzip2 = 2
    xz = 3
    lzop = 4
    zstd = 5
    sparse = 6
  LibvirtSave_SaveHeader* = ref object of KaitaiStruct
    `lenDescription`*: uint32
    `wasRunning`*: uint32
    `rawPacker`*: uint32
    `ofsCookie`*: uint32
    `reserved`*: seq[byte]
    `parent`*: LibvirtSave
    `packerInst`: LibvirtSave_Packers
    `packerInstFlag`: bool
    isLe: bool

proc read*(_: typedesc[LibvirtSave], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibvirtSave
proc read*(_: typedesc[LibvirtSave_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSave): LibvirtSave_SaveHeader

proc description*(this: LibvirtSave): seq[byte]
proc isBe*(this: LibvirtSave): bool
proc ofsStream*(this: LibvirtSave): int64
proc packer*(this: LibvirtSave_SaveHeader): LibvirtSave_Packers


##[
What `virsh save` and `virsh managedsave` write before the migration stream of
a machine: this header and the description of the machine as XML. The stream
starts after that, and is packed as a whole if `save_image_format` of
qemu.conf says so.

The integers have the byte order of the host.

@see <a href="https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h">libvirt src/qemu/qemu_saveimage.h</a>
]##
proc read*(_: typedesc[LibvirtSave], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): LibvirtSave =
  template this: untyped = result
  this = new(LibvirtSave)
  let root = if root == nil: cast[LibvirtSave](this) else: cast[LibvirtSave](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
the end.

  ]##
  let magicExpr = this.io.readBytes(int(16))
  this.magic = magicExpr

  ##[
  The version, read as if the host were little-endian; see `is_be`.

  ]##
  let rawVersionExpr = this.io.readU4le()
  this.rawVersion = rawVersionExpr

  ##[
  The fields that depend on the byte order.
  ]##
  let headerExpr = LibvirtSave_SaveHeader.read(this.io, this.root, this)
  this.header = headerExpr

proc description(this: LibvirtSave): seq[byte] = 

  ##[
  The machine as XML with its terminator, then what libvirt keeps of its own
in a cookie, if there is one.

  ]##
  if this.descriptionInstFlag:
    return this.descriptionInst
  let pos = this.io.pos()
  this.io.seek(int(92))
  let descriptionInstExpr = this.io.readBytes(int(this.header.lenDescription))
  this.descriptionInst = descriptionInstExpr
  this.io.seek(pos)
  this.descriptionInstFlag = true
  return this.descriptionInst

proc isBe(this: LibvirtSave): bool = 

  ##[
  Whether the host is big-endian, since versions are small numbers.
  ]##
  if this.isBeInstFlag:
    return this.isBeInst
  let isBeInstExpr = bool((int64(this.rawVersion)) > (int64(65535)))
  this.isBeInst = isBeInstExpr
  this.isBeInstFlag = true
  return this.isBeInst

proc ofsStream(this: LibvirtSave): int64 = 

  ##[
  Offset of the migration stream.
  ]##
  if this.ofsStreamInstFlag:
    return this.ofsStreamInst
  let ofsStreamInstExpr = int64((int64((int64(this.header.lenDescription)) + 92)))
  this.ofsStreamInst = ofsStreamInstExpr
  this.ofsStreamInstFlag = true
  return this.ofsStreamInst

proc fromFile*(_: typedesc[LibvirtSave], filename: string): LibvirtSave =
  LibvirtSave.read(newKaitaiFileStream(filename), nil, nil)


##[
Fields in the byte order of the host.
]##

proc readLe(this: LibvirtSave_SaveHeader) =

  ##[
  Size of the description in bytes.
  ]##
  let lenDescriptionExpr = this.io.readU4le()
  this.lenDescription = lenDescriptionExpr

  ##[
  1 where the machine ran when it was saved.
  ]##
  let wasRunningExpr = this.io.readU4le()
  this.wasRunning = wasRunningExpr

  ##[
  What packs the stream, as a number; see `packer`.
  ]##
  let rawPackerExpr = this.io.readU4le()
  this.rawPacker = rawPackerExpr

  ##[
  Offset of the cookie in the description, or 0.
  ]##
  let ofsCookieExpr = this.io.readU4le()
  this.ofsCookie = ofsCookieExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(56))
  this.reserved = reservedExpr


proc readBe(this: LibvirtSave_SaveHeader) =

  ##[
  Size of the description in bytes.
  ]##
  let lenDescriptionExpr = this.io.readU4be()
  this.lenDescription = lenDescriptionExpr

  ##[
  1 where the machine ran when it was saved.
  ]##
  let wasRunningExpr = this.io.readU4be()
  this.wasRunning = wasRunningExpr

  ##[
  What packs the stream, as a number; see `packer`.
  ]##
  let rawPackerExpr = this.io.readU4be()
  this.rawPacker = rawPackerExpr

  ##[
  Offset of the cookie in the description, or 0.
  ]##
  let ofsCookieExpr = this.io.readU4be()
  this.ofsCookie = ofsCookieExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(56))
  this.reserved = reservedExpr

proc read*(_: typedesc[LibvirtSave_SaveHeader], io: KaitaiStream, root: KaitaiStruct, parent: LibvirtSave): LibvirtSave_SaveHeader =
  template this: untyped = result
  this = new(LibvirtSave_SaveHeader)
  let root = if root == nil: cast[LibvirtSave](this) else: cast[LibvirtSave](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = false

  block:
    let on = LibvirtSave(this.root).isBe
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

proc packer(this: LibvirtSave_SaveHeader): LibvirtSave_Packers = 

  ##[
  What packs the stream.
  ]##
  if this.packerInstFlag:
    return this.packerInst
  let packerInstExpr = LibvirtSave_Packers(LibvirtSave_Packers(this.rawPacker))
  this.packerInst = packerInstExpr
  this.packerInstFlag = true
  return this.packerInst

proc fromFile*(_: typedesc[LibvirtSave_SaveHeader], filename: string): LibvirtSave_SaveHeader =
  LibvirtSave_SaveHeader.read(newKaitaiFileStream(filename), nil, nil)

