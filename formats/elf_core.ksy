meta:
  id: elf_core
  title: ELF core dump headers
  application:
    - QEMU
    - Linux kernel
    - makedumpfile
  file-extension:
    - core
    - elf
  xref:
    justsolve: Executable_and_Linkable_Format
    mime: application/x-coredump
    wikidata: Q1052360
  tags:
    - dump
    - executable
    - linux
  license: CC0-1.0
  ks-version: 0.9
doc: |
  The headers of an ELF core dump: as much as leads to the notes and tells how
  guest-physical memory is laid out in the file. Both classes and both byte
  orders. Segments' contents are not described; read the notes of a
  PT_NOTE segment with `elf_notes`.
doc-ref:
  - https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html System V gABI, ELF Header
  - https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html System V gABI, Program Header
-limits: |
  Segments' contents are left out, and of the sections all but the first
  header. Nothing but the magic, class and byte order is checked.
seq:
  - id: ident
    -orig-id: e_ident
    type: identification
  - id: header
    -orig-id:
      - Elf32_Ehdr
      - Elf64_Ehdr
    type: file_header
instances:
  section_header0:
    pos: header.ofs_section_headers.as<s8>
    type: section_header
    if: header.ofs_section_headers != 0
    doc: |
      The first section header. It describes no section: it carries the counts
      that do not fit the file header.
  num_program_headers:
    value: 'header.num_program_headers_short == 0xffff and header.ofs_section_headers != 0 ? section_header0.info : header.num_program_headers_short.as<u4>'
    doc: Number of program headers, extended numbering (PN_XNUM) resolved.
  program_headers:
    pos: header.ofs_program_headers.as<s8>
    size: header.len_program_header
    type: program_header
    repeat: expr
    repeat-expr: num_program_headers
    doc: |
      The program headers. A dump of a large machine can have many; a reader
      that must stay small reads them one by one.
types:
  identification:
    doc: The first 16 bytes; they say how to read the rest.
    seq:
      - id: magic
        -orig-id: EI_MAG
        contents:
          - 0x7f
          - ELF
      - id: bits
        -orig-id: EI_CLASS
        type: u1
        enum: bits
        valid:
          any-of:
            - bits::b32
            - bits::b64
        doc: Class, which sets the width of addresses and offsets.
      - id: encoding
        -orig-id: EI_DATA
        type: u1
        enum: encodings
        valid:
          any-of:
            - encodings::le
            - encodings::be
        doc: Byte order of every header and of the notes' header words.
      - id: ident_version
        -orig-id: EI_VERSION
        type: u1
        doc: Version of the identification, 1.
      - id: abi
        -orig-id: EI_OSABI
        type: u1
        doc: ABI of the operating system; 0 in core dumps of QEMU and Linux.
      - id: abi_version
        -orig-id: EI_ABIVERSION
        type: u1
        doc: Version of that ABI.
      - id: reserved
        -orig-id: EI_PAD
        size: 7
        doc: Zeros.
  file_header:
    meta:
      endian:
        switch-on: _root.ident.encoding
        cases:
          encodings::le: le
          encodings::be: be
    doc: The file header after its first 16 bytes.
    seq:
      - id: raw_file_type
        -orig-id: e_type
        type: u2
        doc: Kind of the file as a number; see `file_type`.
      - id: raw_machine
        -orig-id: e_machine
        type: u2
        doc: |
          Architecture as a number; see `machine`. QEMU says `x86` for an
          x86_64 machine whose first CPU is not in long mode, in a file of
          either class.
      - id: version
        -orig-id: e_version
        type: u4
        doc: Version of the format, 1.
      - id: entry_point
        -orig-id: e_entry
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Virtual address of the entry point; 0 in core dumps.
      - id: ofs_program_headers
        -orig-id: e_phoff
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Offset in bytes of the program headers in the file.
      - id: ofs_section_headers
        -orig-id: e_shoff
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Offset in bytes of the section headers in the file, or 0.
      - id: flags
        -orig-id: e_flags
        type: u4
        doc: Flags of the architecture.
      - id: len_header
        -orig-id: e_ehsize
        type: u2
        doc: |
          Size of the file header in bytes, 52 or 64 by the specification.
          QEMU 7.2 and later writes 8: do not rely on it.
      - id: len_program_header
        -orig-id: e_phentsize
        type: u2
        doc: Size of one program header in bytes, 32 or 56.
      - id: num_program_headers_short
        -orig-id: e_phnum
        type: u2
        doc: |
          Number of program headers. 0xffff (PN_XNUM) says that the number does
          not fit and is in `info` of section header 0.
      - id: len_section_header
        -orig-id: e_shentsize
        type: u2
        doc: Size of one section header in bytes, 40 or 64.
      - id: num_section_headers
        -orig-id: e_shnum
        type: u2
        doc: |
          Number of section headers; 0 with section headers present says that
          the number is in `len_body` of section header 0.
      - id: section_names_index
        -orig-id: e_shstrndx
        type: u2
        doc: Index of the section that holds the sections' names.
    instances:
      file_type:
        value: raw_file_type
        enum: file_types
        doc: Kind of the file; dumps are `core`.
      machine:
        value: raw_machine
        enum: machines
        doc: Architecture of the dumped machine.
  program_header:
    meta:
      endian:
        switch-on: _root.ident.encoding
        cases:
          encodings::le: le
          encodings::be: be
    -orig-id:
      - Elf32_Phdr
      - Elf64_Phdr
    doc: |
      One segment. The two classes place `flags` differently, and only one of
      `flags64` and `flags32` is there.
    seq:
      - id: raw_segment_type
        -orig-id: p_type
        type: u4
        doc: Kind of the segment as a number; see `segment_type`.
      - id: flags64
        -orig-id: p_flags
        type: u4
        if: _root.ident.bits == bits::b64
        doc: Permissions; its place in 64-bit files.
      - id: ofs_body
        -orig-id: p_offset
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Offset in bytes of the contents in the file.
      - id: vaddr
        -orig-id: p_vaddr
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Virtual address in bytes; 0 in QEMU's dumps without paging.
      - id: paddr
        -orig-id: p_paddr
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Guest-physical address in bytes.
      - id: len_body
        -orig-id: p_filesz
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Size in bytes in the file.
      - id: len_memory
        -orig-id: p_memsz
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Size in bytes in memory.
      - id: flags32
        -orig-id: p_flags
        type: u4
        if: _root.ident.bits == bits::b32
        doc: Permissions; its place in 32-bit files.
      - id: align
        -orig-id: p_align
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: |
          Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
          aligned to 8; every other value, QEMU's 0 among them, means 4.
    instances:
      segment_type:
        value: raw_segment_type
        enum: segment_types
        doc: Kind of the segment.
  section_header:
    meta:
      endian:
        switch-on: _root.ident.encoding
        cases:
          encodings::le: le
          encodings::be: be
    -orig-id:
      - Elf32_Shdr
      - Elf64_Shdr
    doc: |
      A section header. In section header 0 of a dump only `info`, `len_body`
      and `linked_section_index` can carry anything.
    seq:
      - id: ofs_name
        -orig-id: sh_name
        type: u4
        doc: Offset in bytes of the name in the section of names.
      - id: section_type
        -orig-id: sh_type
        type: u4
        doc: Kind of the section, 0 in section header 0.
      - id: section_flags
        -orig-id: sh_flags
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Flags of the section.
      - id: addr
        -orig-id: sh_addr
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Virtual address in bytes.
      - id: ofs_body
        -orig-id: sh_offset
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Offset in bytes of the contents in the file.
      - id: len_body
        -orig-id: sh_size
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: |
          Size in bytes; in section header 0 the number of section headers
          where that does not fit the file header.
      - id: linked_section_index
        -orig-id: sh_link
        type: u4
        doc: |
          In section header 0 the index of the section of names where that does
          not fit the file header.
      - id: info
        -orig-id: sh_info
        type: u4
        doc: |
          In section header 0 the number of program headers where that does not
          fit the file header.
      - id: align
        -orig-id: sh_addralign
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Alignment in bytes.
      - id: len_entry
        -orig-id: sh_entsize
        type:
          switch-on: _root.ident.bits
          cases:
            bits::b32: u4
            bits::b64: u8
        doc: Size in bytes of one entry of a table.
enums:
  bits:
    1:
      id: b32
      -orig-id: ELFCLASS32
    2:
      id: b64
      -orig-id: ELFCLASS64
  encodings:
    1:
      id: le
      -orig-id: ELFDATA2LSB
    2:
      id: be
      -orig-id: ELFDATA2MSB
  file_types:
    0:
      id: no_type
      -orig-id: ET_NONE
    1:
      id: relocatable
      -orig-id: ET_REL
    2:
      id: executable
      -orig-id: ET_EXEC
    3:
      id: shared
      -orig-id: ET_DYN
    4:
      id: core
      -orig-id: ET_CORE
  machines:
    0:
      id: no_machine
      -orig-id: EM_NONE
    3:
      id: x86
      -orig-id: EM_386
    8:
      id: mips
      -orig-id: EM_MIPS
    15:
      id: parisc
      -orig-id: EM_PARISC
    20:
      id: ppc
      -orig-id: EM_PPC
    21:
      id: ppc64
      -orig-id: EM_PPC64
    22:
      id: s390
      -orig-id: EM_S390
    40:
      id: arm
      -orig-id: EM_ARM
    42:
      id: sh
      -orig-id: EM_SH
    50:
      id: ia_64
      -orig-id: EM_IA_64
    62:
      id: x86_64
      -orig-id: EM_X86_64
    183:
      id: aarch64
      -orig-id: EM_AARCH64
    243:
      id: riscv
      -orig-id: EM_RISCV
    258:
      id: loongarch
      -orig-id: EM_LOONGARCH
  segment_types:
    0:
      id: unused
      -orig-id: PT_NULL
    1:
      id: load
      -orig-id: PT_LOAD
    2:
      id: dynamic
      -orig-id: PT_DYNAMIC
    3:
      id: interp
      -orig-id: PT_INTERP
    4:
      id: note
      -orig-id: PT_NOTE
    5:
      id: shlib
      -orig-id: PT_SHLIB
    6:
      id: program_headers
      -orig-id: PT_PHDR
    7:
      id: thread_local
      -orig-id: PT_TLS
