meta:
  id: s390_os_info
  title: s390 os_info page
  application:
    - Linux kernel
    - s390-tools
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  A page in which an s390 kernel keeps what dump tools and the next kernel need.
  Its address is in the lowcore.
doc-ref:
  - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h Linux arch/s390/include/asm/os_info.h
-limits: |
  Checksums are not compared, and what entries point at is not followed.
seq:
  - id: magic
    -orig-id: magic
    contents: OSINFOSZ
    doc: The letters `OSINFOSZ`.
  - id: checksum
    -orig-id: csum
    type: u4
    doc: Checksum of the page from here on.
  - id: version_major
    -orig-id: version_major
    type: u2
    doc: Major version.
  - id: version_minor
    -orig-id: version_minor
    type: u2
    doc: Minor version.
  - id: crash_kernel_paddr
    -orig-id: crashkernel_addr
    type: u8
    doc: Physical address of the memory that is kept for a crash kernel.
  - id: len_crash_kernel
    -orig-id: crashkernel_size
    type: u8
    doc: Size of that memory in bytes.
  - id: entries
    -orig-id: entry
    type: entry
    repeat: expr
    repeat-expr: 13
    doc: |
      What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
      flags, 3 reserved, 4 to 12 addresses of the kernel's own.
types:
  entry:
    -orig-id: os_info_entry
    doc: One piece of information.
    seq:
      - id: paddr
        -orig-id: addr
        type: u8
        doc: |
          Physical address of the piece, or its value. Entry 0 leads to the
          text, not to the note's header, unlike the lowcore's pointer. Current
          kernels read entry 0 and never fill it.
      - id: len_piece
        -orig-id: size
        type: u8
        doc: Size of the piece in bytes; 0 where the entry is a value or empty.
      - id: checksum
        -orig-id: csum
        type: u4
        doc: Checksum of the piece.
