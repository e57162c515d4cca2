meta:
  id: elf_notes
  title: ELF notes
  application:
    - QEMU
    - Linux kernel
  xref:
    mime: application/x-coredump
    wikidata: Q1052360
  tags:
    - dump
    - executable
    - linux
  license: CC0-1.0
  ks-version: 0.9
  endian:
    switch-on: is_be
    cases:
      true: be
      false: le
doc: |
  ELF notes, one after the other, as in a PT_NOTE segment or in the memory
  region that a guest announces through fw_cfg.

  The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
  are three 32-bit words. The words have the byte order of the file or guest
  that wrote them. Core dumps align names and descriptors to 4 bytes, although
  the generic ABI's text for 64-bit files suggests 8; segments that say
  `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
  byte 24 under either rule; only the place of the next note differs.

  An empty header (all three words 0) ends the list for Linux, which reserves
  room for one after its vmcoreinfo note, and for readers in the kernel. It is
  not a terminator in the generic ABI, and it is read as a note here.
doc-ref:
  - https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section System V gABI, Note Section
  - https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
-limits: |
  The byte order and the alignment are parameters. Neither sizes nor the
  contents of padding are checked.
params:
  - id: is_be
    type: bool
    doc: Whether the header words are big-endian.
  - id: align
    type: s8
    doc: Alignment in bytes of names, descriptors and notes, 4 or 8.
seq:
  - id: notes
    type: note
    repeat: until
    repeat-until: '_io.size.as<s8> - _io.pos.as<s8> < 12'
    if: '_io.size >= 12'
    doc: |
      The notes, with the empty ones that zeroed memory reads as; absent where
      there is no room for one.
  - id: rest
    size-eos: true
    doc: |
      Fewer than 12 bytes after the last note, too few for a header: a region
      of memory need not end where a note does.
types:
  note:
    doc: |
      One note. It must start at a multiple of `align` from the start of the
      segment.
    seq:
      - id: header
        type: note_header
      - id: name
        -orig-id: name
        size: header.len_name
        doc: |
          Owner of the note with its terminating NUL; empty where `len_name` is
          0. For a Linux or Windows guest these are the 11 bytes
          `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
          ASCII.
      - id: name_padding
        size: '_io.eof ? 0.as<s8> : header.len_name_padding.as<s8>'
        doc: |
          Zeros up to the descriptor's alignment; no bytes where the segment
          ends before them.
      - id: desc
        -orig-id: desc
        size: header.len_desc
        doc: |
          Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
          guest a `windows_dump_header`; tell them apart by the bytes, the name
          is the same.
      - id: desc_padding
        size: '_io.eof ? 0.as<s8> : header.len_desc_padding.as<s8>'
        doc: |
          Zeros up to the next note; no bytes where the segment ends before
          them.
          QEMU counts it: a region that ends right after an unpadded
          descriptor is refused.
  note_header:
    -orig-id:
      - Elf32_Nhdr
      - Elf64_Nhdr
    doc: The three words before every note's name.
    seq:
      - id: len_name
        -orig-id: n_namesz
        type: u4
        doc: |
          Size of the name in bytes, with its NUL and without padding. 11 for
          VMCOREINFO; some producers leave out the NUL and write 10.
      - id: len_desc
        -orig-id: n_descsz
        type: u4
        doc: |
          Size of the descriptor in bytes, without padding. Linux writes the
          exact length of its text, Xen a fixed 4068.
      - id: note_type
        -orig-id: n_type
        type: u4
        doc: |
          Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
          it; makedumpfile, crash and elfutils ask for 0.
    instances:
      len_name_padding:
        value: '(_root.align - (12 + len_name.as<s8> % _root.align) % _root.align) % _root.align'
        doc: Bytes between the name and the descriptor.
      len_desc_padding:
        value: '(_root.align - len_desc.as<s8> % _root.align) % _root.align'
        doc: Bytes between the descriptor and the next note.
