meta:
  id: qemu_vmcoreinfo_vmstate
  title: QEMU migration state of the vmcoreinfo device
  application: QEMU
  tags:
    - dump
  license: CC0-1.0
  ks-version: 0.9
  endian: be
-orig-id: vmstate_vmcoreinfo
doc: |
  The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
  machine: section name `vmcoreinfo`, version 1, instance 0.

  The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
  little-endian bytes but saves them as integers of the host: on a little-endian
  host the stream holds the true values, on a big-endian one each integer is
  byte-swapped, so that a move between the two spoils the entry. Nothing is
  checked on loading.
doc-ref: https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
-limits: |
  The 17 bytes alone, without the framing of the stream. No value is checked.
seq:
  - id: has_note
    -orig-id: has_vmcoreinfo
    type: u1
    doc: 1 after a full write with a guest_format other than 0, else 0.
  - id: host_format
    -orig-id: vmcoreinfo.host_format
    type: u2
    doc: As in the entry.
  - id: guest_format
    -orig-id: vmcoreinfo.guest_format
    type: u2
    doc: As in the entry.
  - id: len_region
    -orig-id: vmcoreinfo.size
    type: u4
    doc: Size in bytes of the guest's region.
  - id: paddr
    -orig-id: vmcoreinfo.paddr
    type: u8
    doc: Guest-physical address of the region in bytes.
