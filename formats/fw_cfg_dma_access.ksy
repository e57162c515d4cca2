meta:
  id: fw_cfg_dma_access
  title: QEMU fw_cfg DMA access
  application:
    - QEMU
    - Linux kernel
    - virtio-win fwcfg64 driver
  tags:
    - firmware
    - linux
    - windows
  license: CC0-1.0
  ks-version: 0.9
  endian: be
-orig-id:
  - FWCfgDmaAccess
  - fw_cfg_dma_access
doc: |
  The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
  Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.

  The guest puts the address of this structure into the DMA register. The device
  works in the order select, then one of read, write or skip, and then replaces
  the first 4 bytes: 0 says that all went well, `error` alone that it did not.
  All integers are big-endian, whatever the guest.
doc-ref: https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
-limits: |
  The data itself is elsewhere in guest memory. No combination of commands is
  refused.
seq:
  - id: selector
    -orig-id: control (bits 31 to 16)
    type: u2
    doc: Key of the item; looked at only where `commands` has `select`.
  - id: commands
    -orig-id: control (bits 15 to 0)
    type: u2
    doc: |
      Sum of `command_bits`. Of several transfers one is done: read goes before
      write, write before skip. Without any, nothing is transferred and
      `len_data` does not count.
  - id: len_data
    -orig-id: length
    type: u4
    doc: |
      Bytes to transfer or skip. A write must fit into what is left of the item,
      or nothing is written; a read past the end returns zeros.
  - id: address
    -orig-id: address
    type: u8
    doc: Guest-physical address of the data in bytes; ignored by a skip.
instances:
  is_error:
    value: 'commands.as<s4> & command_bits::error.to_i.as<s4> != 0'
    doc: Whether the transfer failed, in the device's answer.
  is_read:
    value: 'commands.as<s4> & command_bits::read.to_i.as<s4> != 0'
    doc: Whether the guest asks for a read.
  is_skip:
    value: 'commands.as<s4> & command_bits::skip.to_i.as<s4> != 0'
    doc: Whether the guest asks to move the item's offset.
  is_select:
    value: 'commands.as<s4> & command_bits::select.to_i.as<s4> != 0'
    doc: Whether `selector` counts.
  is_write:
    value: 'commands.as<s4> & command_bits::write.to_i.as<s4> != 0'
    doc: Whether the guest asks for a write.
enums:
  command_bits:
    1:
      id: error
      -orig-id: FW_CFG_DMA_CTL_ERROR
      doc: Set by the device in its answer.
    2:
      id: read
      -orig-id: FW_CFG_DMA_CTL_READ
      doc: Copy from the item to guest memory.
    4:
      id: skip
      -orig-id: FW_CFG_DMA_CTL_SKIP
      doc: Move the item's offset forward.
    8:
      id: select
      -orig-id: FW_CFG_DMA_CTL_SELECT
      doc: Select the item first, from its start.
    16:
      id: write
      -orig-id: FW_CFG_DMA_CTL_WRITE
      doc: Copy from guest memory to the item.
