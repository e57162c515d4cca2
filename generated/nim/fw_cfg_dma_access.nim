import kaitai_struct_nim_runtime
import options

type
  FwCfgDmaAccess* = ref object of KaitaiStruct
    `selector`*: uint16
    `commands`*: uint16
    `lenData`*: uint32
    `address`*: uint64
    `parent`*: KaitaiStruct
    `isErrorInst`: bool
    `isErrorInstFlag`: bool
    `isReadInst`: bool
    `isReadInstFlag`: bool
    `isSelectInst`: bool
    `isSelectInstFlag`: bool
    `isSkipInst`: bool
    `isSkipInstFlag`: bool
    `isWriteInst`: bool
    `isWriteInstFlag`: bool
  FwCfgDmaAccess_CommandBits* = enum
    error = 1
    read = 2
    skip = 4
    select = 8
    write = 16

proc read*(_: typedesc[FwCfgDmaAccess], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgDmaAccess

proc isError*(this: FwCfgDmaAccess): bool
proc isRead*(this: FwCfgDmaAccess): bool
proc isSelect*(this: FwCfgDmaAccess): bool
proc isSkip*(this: FwCfgDmaAccess): bool
proc isWrite*(this: FwCfgDmaAccess): bool


##[
The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.

The guest puts the address of this structure into the DMA register. The device
works in the order select, then one of read, write or skip, and then replaces
the first 4 bytes: 0 says that all went well, `error` alone that it did not.
All integers are big-endian, whatever the guest.

@see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
]##
proc read*(_: typedesc[FwCfgDmaAccess], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): FwCfgDmaAccess =
  template this: untyped = result
  this = new(FwCfgDmaAccess)
  let root = if root == nil: cast[FwCfgDmaAccess](this) else: cast[FwCfgDmaAccess](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Key of the item; looked at only where `commands` has `select`.
  ]##
  let selectorExpr = this.io.readU2be()
  this.selector = selectorExpr

  ##[
  Sum of `command_bits`. Of several transfers one is done: read goes before
write, write before skip. Without any, nothing is transferred and
`len_data` does not count.

  ]##
  let commandsExpr = this.io.readU2be()
  this.commands = commandsExpr

  ##[
  Bytes to transfer or skip. A write must fit into what is left of the item,
or nothing is written; a read past the end returns zeros.

  ]##
  let lenDataExpr = this.io.readU4be()
  this.lenData = lenDataExpr

  ##[
  Guest-physical address of the data in bytes; ignored by a skip.
  ]##
  let addressExpr = this.io.readU8be()
  this.address = addressExpr

proc isError(this: FwCfgDmaAccess): bool = 

  ##[
  Whether the transfer failed, in the device's answer.
  ]##
  if this.isErrorInstFlag:
    return this.isErrorInst
  let isErrorInstExpr = bool(((int32(this.commands)) and (int32(ord(fw_cfg_dma_access.error)))) != 0)
  this.isErrorInst = isErrorInstExpr
  this.isErrorInstFlag = true
  return this.isErrorInst

proc isRead(this: FwCfgDmaAccess): bool = 

  ##[
  Whether the guest asks for a read.
  ]##
  if this.isReadInstFlag:
    return this.isReadInst
  let isReadInstExpr = bool(((int32(this.commands)) and (int32(ord(fw_cfg_dma_access.read)))) != 0)
  this.isReadInst = isReadInstExpr
  this.isReadInstFlag = true
  return this.isReadInst

proc isSelect(this: FwCfgDmaAccess): bool = 

  ##[
  Whether `selector` counts.
  ]##
  if this.isSelectInstFlag:
    return this.isSelectInst
  let isSelectInstExpr = bool(((int32(this.commands)) and (int32(ord(fw_cfg_dma_access.select)))) != 0)
  this.isSelectInst = isSelectInstExpr
  this.isSelectInstFlag = true
  return this.isSelectInst

proc isSkip(this: FwCfgDmaAccess): bool = 

  ##[
  Whether the guest asks to move the item's offset.
  ]##
  if this.isSkipInstFlag:
    return this.isSkipInst
  let isSkipInstExpr = bool(((int32(this.commands)) and (int32(ord(fw_cfg_dma_access.skip)))) != 0)
  this.isSkipInst = isSkipInstExpr
  this.isSkipInstFlag = true
  return this.isSkipInst

proc isWrite(this: FwCfgDmaAccess): bool = 

  ##[
  Whether the guest asks for a write.
  ]##
  if this.isWriteInstFlag:
    return this.isWriteInst
  let isWriteInstExpr = bool(((int32(this.commands)) and (int32(ord(fw_cfg_dma_access.write)))) != 0)
  this.isWriteInst = isWriteInstExpr
  this.isWriteInstFlag = true
  return this.isWriteInst

proc fromFile*(_: typedesc[FwCfgDmaAccess], filename: string): FwCfgDmaAccess =
  FwCfgDmaAccess.read(newKaitaiFileStream(filename), nil, nil)

