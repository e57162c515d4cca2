import kaitai_struct_nim_runtime
import options

type
  FwCfgVmcoreinfo* = ref object of KaitaiStruct
    `rawHostFormat`*: uint16
    `rawGuestFormat`*: uint16
    `lenRegion`*: uint32
    `paddr`*: uint64
    `parent`*: KaitaiStruct
    `guestFormatInst`: FwCfgVmcoreinfo_Formats
    `guestFormatInstFlag`: bool
    `hostFormatInst`: FwCfgVmcoreinfo_Formats
    `hostFormatInstFlag`: bool
  FwCfgVmcoreinfo_Formats* = enum
    none = 0
    elf = 1

proc read*(_: typedesc[FwCfgVmcoreinfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgVmcoreinfo

proc guestFormat*(this: FwCfgVmcoreinfo): FwCfgVmcoreinfo_Formats
proc hostFormat*(this: FwCfgVmcoreinfo): FwCfgVmcoreinfo_Formats


##[
The 16 bytes with which a guest tells its hypervisor where the guest's
vmcoreinfo note is in memory.

The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
replaces all 16 in one DMA write; the host then looks at the note when it
takes a dump. All integers are little-endian, whatever the byte order of the
guest, and nothing is padded.

@see <a href="https://www.qemu.org/docs/master/specs/vmcoreinfo.html">QEMU docs/specs/vmcoreinfo</a>
@see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
]##
proc read*(_: typedesc[FwCfgVmcoreinfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgVmcoreinfo =
  template this: untyped = result
  this = new(FwCfgVmcoreinfo)
  let root = if root == nil: cast[FwCfgVmcoreinfo](this) else: cast[FwCfgVmcoreinfo](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
after a reset of the machine and 0 (none) before the first one.

The specification's comment speaks of several formats that the host
supports; QEMU stores a single number and never tests bits. The guest's
write replaces this field too: the drivers of Linux and Windows write 0,
and QEMU does not put its own value back, so a dump normally shows 0 here.

  ]##
  let rawHostFormatExpr = this.io.readU2le()
  this.rawHostFormat = rawHostFormatExpr

  ##[
  Format of what the guest put at `paddr`, as a number; see `guest_format`.
0 (none) withdraws an earlier note. Numbers without a name are stored by
the host and ignored when it dumps.

  ]##
  let rawGuestFormatExpr = this.io.readU2le()
  this.rawGuestFormat = rawGuestFormatExpr

  ##[
  Size in bytes of the guest's region, at least the whole note with the
padding of its descriptor. Linux announces more than the note fills: the
room for a full page of text and for a terminating empty note header.

The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
Neither is checked here.

  ]##
  let lenRegionExpr = this.io.readU4le()
  this.lenRegion = lenRegionExpr

  ##[
  Guest-physical address of the region in bytes. No alignment is asked for.

  ]##
  let paddrExpr = this.io.readU8le()
  this.paddr = paddrExpr

proc guestFormat(this: FwCfgVmcoreinfo): FwCfgVmcoreinfo_Formats = 

  ##[
  Format of what the guest put at `paddr`.
  ]##
  if this.guestFormatInstFlag:
    return this.guestFormatInst
  let guestFormatInstExpr = FwCfgVmcoreinfo_Formats(FwCfgVmcoreinfo_Formats(this.rawGuestFormat))
  this.guestFormatInst = guestFormatInstExpr
  this.guestFormatInstFlag = true
  return this.guestFormatInst

proc hostFormat(this: FwCfgVmcoreinfo): FwCfgVmcoreinfo_Formats = 

  ##[
  Format that the host offers.
  ]##
  if this.hostFormatInstFlag:
    return this.hostFormatInst
  let hostFormatInstExpr = FwCfgVmcoreinfo_Formats(FwCfgVmcoreinfo_Formats(this.rawHostFormat))
  this.hostFormatInst = hostFormatInstExpr
  this.hostFormatInstFlag = true
  return this.hostFormatInst

proc fromFile*(_: typedesc[FwCfgVmcoreinfo], filename: string): FwCfgVmcoreinfo =
  FwCfgVmcoreinfo.read(newKaitaiFileStream(filename), nil, nil)

