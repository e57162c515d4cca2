meta:
  id: fw_cfg_vmcoreinfo
  title: QEMU fw_cfg entry etc/vmcoreinfo
  application:
    - QEMU
    - Linux kernel
    - virtio-win fwcfg64 driver
  tags:
    - dump
    - linux
    - windows
  license: CC0-1.0
  ks-version: 0.9
  endian: le
-orig-id: FWCfgVMCoreInfo
doc: |
  The 16 bytes with which a guest tells its hypervisor where the guest's
  vmcoreinfo note is in memory.

  The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
  replaces all 16 in one DMA write; the host then looks at the note when it
  takes a dump. All integers are little-endian, whatever the byte order of the
  guest, and nothing is padded.
doc-ref:
  - https://www.qemu.org/docs/master/specs/vmcoreinfo.html QEMU docs/specs/vmcoreinfo
  - https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
-limits: |
  No rule about size, address or format number is checked.
seq:
  - id: raw_host_format
    -orig-id: host_format
    type: u2
    doc: |
      Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
      after a reset of the machine and 0 (none) before the first one.

      The specification's comment speaks of several formats that the host
      supports; QEMU stores a single number and never tests bits. The guest's
      write replaces this field too: the drivers of Linux and Windows write 0,
      and QEMU does not put its own value back, so a dump normally shows 0 here.
  - id: raw_guest_format
    -orig-id: guest_format
    type: u2
    doc: |
      Format of what the guest put at `paddr`, as a number; see `guest_format`.
      0 (none) withdraws an earlier note. Numbers without a name are stored by
      the host and ignored when it dumps.
  - id: len_region
    -orig-id: size
    type: u4
    doc: |
      Size in bytes of the guest's region, at least the whole note with the
      padding of its descriptor. Linux announces more than the note fills: the
      room for a full page of text and for a terminating empty note header.

      The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
      Neither is checked here.
  - id: paddr
    -orig-id: paddr
    type: u8
    doc: |
      Guest-physical address of the region in bytes. No alignment is asked for.
instances:
  host_format:
    value: raw_host_format
    enum: formats
    doc: Format that the host offers.
  guest_format:
    value: raw_guest_format
    enum: formats
    doc: Format of what the guest put at `paddr`.
enums:
  formats:
    0:
      id: none
      -orig-id: FW_CFG_VMCOREINFO_FORMAT_NONE
      doc: Nothing offered (host) or no note (guest).
    1:
      id: elf
      -orig-id: FW_CFG_VMCOREINFO_FORMAT_ELF
      doc: An ELF note in the guest's own class and byte order.
