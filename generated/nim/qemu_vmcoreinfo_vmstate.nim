import kaitai_struct_nim_runtime
import options

type
  QemuVmcoreinfoVmstate* = ref object of KaitaiStruct
    `hasNote`*: uint8
    `hostFormat`*: uint16
    `guestFormat`*: uint16
    `lenRegion`*: uint32
    `paddr`*: uint64
    `parent`*: KaitaiStruct

proc read*(_: typedesc[QemuVmcoreinfoVmstate], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuVmcoreinfoVmstate



##[
The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
machine: section name `vmcoreinfo`, version 1, instance 0.

The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
little-endian bytes but saves them as integers of the host: on a little-endian
host the stream holds the true values, on a big-endian one each integer is
byte-swapped, so that a move between the two spoils the entry. Nothing is
checked on loading.

@see <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
]##
proc read*(_: typedesc[QemuVmcoreinfoVmstate], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): QemuVmcoreinfoVmstate =
  template this: untyped = result
  this = new(QemuVmcoreinfoVmstate)
  let root = if root == nil: cast[QemuVmcoreinfoVmstate](this) else: cast[QemuVmcoreinfoVmstate](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  1 after a full write with a guest_format other than 0, else 0.
  ]##
  let hasNoteExpr = this.io.readU1()
  this.hasNote = hasNoteExpr

  ##[
  As in the entry.
  ]##
  let hostFormatExpr = this.io.readU2be()
  this.hostFormat = hostFormatExpr

  ##[
  As in the entry.
  ]##
  let guestFormatExpr = this.io.readU2be()
  this.guestFormat = guestFormatExpr

  ##[
  Size in bytes of the guest's region.
  ]##
  let lenRegionExpr = this.io.readU4be()
  this.lenRegion = lenRegionExpr

  ##[
  Guest-physical address of the region in bytes.
  ]##
  let paddrExpr = this.io.readU8be()
  this.paddr = paddrExpr

proc fromFile*(_: typedesc[QemuVmcoreinfoVmstate], filename: string): QemuVmcoreinfoVmstate =
  QemuVmcoreinfoVmstate.read(newKaitaiFileStream(filename), nil, nil)

