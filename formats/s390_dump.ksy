meta:
  id: s390_dump
  title: s390 stand-alone dump header
  application:
    - s390-tools
    - Linux kernel
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  The 4096 bytes before the memory in a dump that a stand-alone dump tool took
  of an s390 machine, and that zgetdump writes. In the plain form the memory
  follows in one piece from address 0 on; in the extended form every piece has
  4096 bytes of its own before it, which say where it belongs.
doc-ref:
  - https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h s390-tools zdump/df_s390.h
-limits: |
  The processors' list at the end of the header and the mark at the end of the
  file are left out.
seq:
  - id: magic
    -orig-id: magic
    contents:
      - 0xa8
      - 0x19
      - 0x01
      - 0x73
      - 0x61
      - 0x8f
      - 0x23
    doc: The first 7 bytes of the magic number.
  - id: raw_form
    -orig-id: magic
    type: u1
    doc: Its last byte, which tells the two forms apart; see `form`.
  - id: version
    -orig-id: version
    type: u4
    doc: Version of the header.
  - id: len_header
    -orig-id: hdr_size
    type: u4
    doc: Size of the header in bytes, 4096.
  - id: dump_level
    -orig-id: dump_level
    type: u4
    doc: Kind of pages that were dumped; 4 for all.
  - id: len_page
    -orig-id: page_size
    type: u4
    doc: Size of a page in bytes, 4096.
  - id: len_memory
    -orig-id: mem_size
    type: u8
    doc: Size of the dumped memory in bytes.
  - id: first_paddr
    -orig-id: mem_start
    type: u8
    doc: Physical address where the memory starts.
  - id: end_paddr
    -orig-id: mem_end
    type: u8
    doc: Physical address after the memory.
  - id: num_pages
    -orig-id: num_pages
    type: u4
    doc: Number of dumped pages.
  - id: padding
    -orig-id: pad
    type: u4
    doc: Not used.
  - id: clock
    -orig-id: tod
    type: u8
    doc: The machine's clock; bit 51 counts microseconds since 1900.
  - id: cpu_id
    -orig-id: cpu_id
    type: u8
    doc: Identification of the processor.
  - id: raw_arch
    -orig-id: arch
    type: u4
    doc: Width of the dumped system, as a number; see `arch`.
instances:
  form:
    value: raw_form
    enum: forms
    doc: Which of the two forms follows.
  arch:
    value: raw_arch
    enum: archs
    doc: Width of the dumped system.
  first_segment:
    pos: 4096
    type: segment_header
    if: form == forms::extended
    doc: |
      The header of the first piece of memory in the extended form; the
      next one follows the piece.
types:
  segment_header:
    -orig-id: df_s390_dump_segm_hdr
    doc: The 4096 bytes before each piece of the extended form.
    seq:
      - id: first_paddr
        -orig-id: start
        type: u8
        doc: Physical address of the piece.
      - id: len_memory
        -orig-id: len
        type: u8
        doc: Size of the piece in bytes.
      - id: stop_marker
        -orig-id: stop_marker
        type: u8
        doc: Other than 0 after the last piece.
      - id: reserved
        -orig-id: reserved
        size: 4072
        doc: Zeros.
enums:
  forms:
    0xfd:
      id: plain
      -orig-id: DF_S390_MAGIC
    0xfe:
      id: extended
      -orig-id: DF_S390_MAGIC_EXT
  archs:
    1:
      id: esa_31
      -orig-id: DF_S390_ARCH_32
    2:
      id: zarch_64
      -orig-id: DF_S390_ARCH_64
