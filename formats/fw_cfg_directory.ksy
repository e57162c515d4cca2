meta:
  id: fw_cfg_directory
  title: QEMU fw_cfg file directory
  application:
    - QEMU
    - Linux kernel
  tags:
    - firmware
    - linux
    - windows
  license: CC0-1.0
  ks-version: 0.9
  endian: be
-orig-id: FWCfgFiles
doc: |
  The directory of files that a hypervisor offers through fw_cfg, item 0x0019.

  A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
  in the order of their names, so the selector depends on which others the
  machine has. All integers are big-endian, whatever the guest.

  The item has room for more files than it names, 4 bytes and 64 for each slot;
  what follows the last named file is zero.
doc-ref: https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
-limits: |
  Only the files that the count names are described, not the empty slots after
  them. Sizes and selectors are not checked.
seq:
  - id: num_files
    -orig-id: count
    type: u4
    doc: Number of files in the directory.
  - id: files
    -orig-id: f
    type: file
    repeat: expr
    repeat-expr: num_files
    doc: The files, in the order of their names.
types:
  file:
    -orig-id: FWCfgFile
    doc: One file, 64 bytes.
    seq:
      - id: len_content
        -orig-id: size
        type: u4
        doc: Size of the file in bytes, 16 for `etc/vmcoreinfo`.
      - id: selector
        -orig-id: select
        type: u2
        doc: Key that selects the file, 0x0020 or above.
      - id: reserved
        -orig-id: reserved
        type: u2
        doc: Zero.
      - id: name
        -orig-id: name
        size: 56
        terminator: 0
        doc: Path of the file, ASCII, with its NUL at most 56 bytes.
