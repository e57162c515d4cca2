import kaitai_struct_nim_runtime
import options

type
  FwCfgVmcoreinfo* = ref object of KaitaiStruct
    `hostFormat`*: FwCfgVmcoreinfo_Formats
    `guestFormat`*: FwCfgVmcoreinfo_Formats
    `lenRegion`*: uint32
    `paddr`*: uint64
    `parent`*: KaitaiStruct
  FwCfgVmcoreinfo_Formats* = enum
    none = 0
    elf = 1

proc read*(_: typedesc[FwCfgVmcoreinfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgVmcoreinfo



##[
The 16 bytes with which a guest tells its hypervisor where the guest's
vmcoreinfo note lies in memory.

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
  Format that the host offers. Reads `elf` after a reset of the machine and
`none` before the first one.

The specification's comment speaks of several formats that the host
supports; QEMU stores a single number and never tests bits. The guest's
write replaces this field too: the drivers of Linux and Windows write 0,
and QEMU does not put its own value back, so a dump normally shows `none`
here.

  ]##
  let hostFormatExpr = FwCfgVmcoreinfo_Formats(this.io.readU2le())
  this.hostFormat = hostFormatExpr

  ##[
  Format of what the guest put at `paddr`. `none` withdraws an earlier
note. Other numbers are stored by the host and ignored when it dumps.

  ]##
  let guestFormatExpr = FwCfgVmcoreinfo_Formats(this.io.readU2le())
  this.guestFormat = guestFormatExpr

  ##[
  Size in bytes of the guest's region, at least the whole note with the
padding of its descriptor. Linux announces more than the note fills: the
room for a full page of text and for a terminating empty note header.

The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
This form checks neither.

  ]##
  let lenRegionExpr = this.io.readU4le()
  this.lenRegion = lenRegionExpr

  ##[
  Guest-physical address of the region in bytes. No alignment is asked for.

  ]##
  let paddrExpr = this.io.readU8le()
  this.paddr = paddrExpr

proc fromFile*(_: typedesc[FwCfgVmcoreinfo], filename: string): FwCfgVmcoreinfo =
  FwCfgVmcoreinfo.read(newKaitaiFileStream(filename), nil, nil)

