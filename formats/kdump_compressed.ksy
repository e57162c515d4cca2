meta:
  id: kdump_compressed
  title: kdump-compressed dump headers (diskdump)
  application:
    - makedumpfile
    - QEMU
    - crash
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
doc: |
  The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
  as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
  sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
  the machine's pages follow, then a descriptor for each page that was dumped,
  then the pages themselves, most of them compressed.

  Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
  The k-th page whose bit is set in the second bitmap has the k-th descriptor.
  In a part of a split dump the descriptors start with the first page of the
  part, although its bitmaps are of the whole machine.

  Nothing in the file says how wide the dumped machine's `long` is, in which
  byte order it counts, or how its compiler padded the sub-header, and all three
  change the layout. The byte order shows in the version, a small number. The
  width shows in the block size, whose offset differs between the two. The
  padding shows only by whether the offsets that are read make sense: use
  `sub_header` where its offset and size of the text are both 0, or are in the
  blocks of the sub-header; otherwise `sub_header_padded`.
doc-ref:
  - https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
  - https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h QEMU include/sysemu/dump.h
-limits: |
  Of the page descriptors only the first is read, since their number is that of
  the bits that are set; the others follow it without a gap. Pages are not
  unpacked. Which of the two readings of a 32-bit sub-header holds is for the
  reader to say; no size is checked.
seq:
  - id: magic
    -orig-id: signature
    size: 8
    doc: |
      `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
  - id: header
    -orig-id:
      - disk_dump_header
      - DiskDumpHeader32
      - DiskDumpHeader64
    type: main_header
instances:
  version_last_byte:
    pos: 11
    type: u1
    doc: |
      Last byte of the version; other than 0 only where the version is
      big-endian.
  is_be:
    value: 'version_last_byte != 0'
    doc: |
      Whether all numbers are big-endian; they have the dumped machine's order.
  len_block32_le:
    pos: 416
    type: u4le
    doc: The block size in bytes, if the machine is 32-bit little-endian.
  len_block32_be:
    pos: 416
    type: u4be
    doc: The block size in bytes, if the machine is 32-bit big-endian.
  len_block32:
    value: '(is_be ? len_block32_be : len_block32_le).as<u4>'
    doc: The block size in bytes, if the machine is 32-bit.
  bits:
    value: 'len_block32 == 4096 or len_block32 == 8192 or len_block32 == 16384 or len_block32 == 32768 or len_block32 == 65536 ? 32 : 64'
    doc: |
      Width of the machine's `long` in bits. In a 64-bit header the tested place
      holds microseconds of the time, which QEMU leaves 0.
  sub_header:
    -orig-id:
      - kdump_sub_header
      - KdumpSubHeader32
      - KdumpSubHeader64
    pos: header.len_block
    type: second_header(false)
    doc: |
      The sub-header of a 64-bit machine, or packed as on i386 and in all of
      QEMU's.
  sub_header_padded:
    -orig-id: kdump_sub_header
    pos: header.len_block
    type: second_header(true)
    if: bits == 32
    doc: |
      The sub-header as makedumpfile writes it on 32-bit machines that align
      64-bit numbers to 8 bytes, such as ARM and MIPS.
  ofs_bitmaps:
    value: '(header.len_block.as<s8> * (1 + header.num_sub_header_blocks.as<s8>).as<s8>).as<s8>'
    doc: Offset in bytes of the first bitmap.
  len_memory_bitmap:
    value: '(header.len_block.as<s8> * (header.num_bitmap_blocks / 2).as<s8>).as<s8>'
    doc: Size in bytes of the first bitmap.
  len_dumped_bitmap:
    value: len_memory_bitmap
    doc: Size in bytes of the second bitmap.
  memory_bitmap:
    -orig-id: bitmap1
    pos: ofs_bitmaps
    size: len_memory_bitmap
    doc: A set bit is a page of the machine's memory, dumped or not.
  ofs_dumped_bitmap:
    value: '(ofs_bitmaps.as<s8> + len_memory_bitmap.as<s8>).as<s8>'
    doc: Offset in bytes of the second bitmap.
  dumped_bitmap:
    -orig-id: bitmap2
    pos: ofs_dumped_bitmap
    size: len_dumped_bitmap
    doc: A set bit is a page that was dumped, which has a descriptor.
  ofs_page_descriptors:
    value: '(ofs_bitmaps.as<s8> + (header.len_block.as<s8> * header.num_bitmap_blocks.as<s8>).as<s8>).as<s8>'
    doc: Offset in bytes of the descriptors of pages.
  first_page_descriptor:
    pos: ofs_page_descriptors
    type: page_descriptor
    doc: The descriptor of the first page that was dumped.
types:
  main_header:
    meta:
      endian:
        switch-on: _root.is_be
        cases:
          true: be
          false: le
    doc: The rest of block 0, after the signature.
    seq:
      - id: version
        -orig-id: header_version
        type: u4
        doc: |
          Version of the headers, 1 to 6. The sub-header has the text's place
          from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
          numbers from 6.
      - id: sysname
        -orig-id: utsname.sysname
        size: 65
        doc: Name of the system, ended by NUL; QEMU leaves it empty.
      - id: nodename
        -orig-id: utsname.nodename
        size: 65
        doc: Name of the machine in its network, ended by NUL.
      - id: release
        -orig-id: utsname.release
        size: 65
        doc: Kernel release, ended by NUL; QEMU leaves it empty.
      - id: kernel_version
        -orig-id: utsname.version
        size: 65
        doc: Build of the kernel, ended by NUL.
      - id: machine
        -orig-id: utsname.machine
        size: 65
        doc: |
          Architecture, ended by NUL. QEMU fills in this one only, and says
          x86_64 of 32-bit machines too.
      - id: domainname
        -orig-id: utsname.domainname
        size: 65
        doc: Domain of the machine, ended by NUL.
      - id: padding
        size: '_root.bits == 32 ? 2 : 6'
        doc: Alignment of the time.
      - id: seconds
        -orig-id: timestamp.tv_sec
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        doc: Time of the dump in seconds since 1970; QEMU leaves 0.
      - id: microseconds
        -orig-id: timestamp.tv_usec
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        doc: Fraction of the second in microseconds.
      - id: status
        -orig-id: status
        type: u4
        doc: |
          Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
          Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
          descriptors of excluded pages are left out).
      - id: len_block
        -orig-id: block_size
        type: u4
        doc: |
          Size of a block in bytes: the page size of the dumped machine, 4096 to
          65536.
      - id: num_sub_header_blocks
        -orig-id: sub_hdr_size
        type: u4
        doc: Blocks of the sub-header, with text and notes.
      - id: num_bitmap_blocks
        -orig-id: bitmap_blocks
        type: u4
        doc: Blocks of the two bitmaps of pages.
      - id: max_page_number
        -orig-id: max_mapnr
        type: u4
        doc: |
          Number after the last page; too narrow for much memory, see the
          sub-header.
      - id: num_ram_blocks
        -orig-id: total_ram_blocks
        type: u4
        doc: Used by diskdump only.
      - id: num_device_blocks
        -orig-id: device_blocks
        type: u4
        doc: Used by diskdump only.
      - id: num_written_blocks
        -orig-id: written_blocks
        type: u4
        doc: Used by diskdump only.
      - id: current_cpu
        -orig-id: current_cpu
        type: u4
        doc: The processor that took the dump.
      - id: num_cpus
        -orig-id: nr_cpus
        type: u4
        doc: Number of processors; their task pointers follow in old files.
  second_header:
    meta:
      endian:
        switch-on: _root.is_be
        cases:
          true: be
          false: le
    doc: |
      The start of block 1. Offsets count from the start of the
      file.
    params:
      - id: is_padded
        type: bool
        doc: Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
    seq:
      - id: phys_base
        -orig-id: phys_base
        type:
          switch-on: _root.bits
          cases:
            32: s4
            _: s8
        doc: |
          Physical base of the kernel in bytes; programs declare it unsigned,
          but it can be negative. QEMU copies it from the note, but reads the
          decimal number there as hexadecimal.
      - id: dump_level
        -orig-id: dump_level
        type: u4
        if: _root.header.version >= 1
        doc: Bits for the kinds of pages that were left out; QEMU writes 1.
      - id: is_split
        -orig-id: split
        type: u4
        if: _root.header.version >= 2
        doc: 1 in a part of a dump that was split over several files.
      - id: start_page
        -orig-id: start_pfn
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        if: _root.header.version >= 2
        doc: First page number of this part.
      - id: end_page
        -orig-id: end_pfn
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        if: _root.header.version >= 2
        doc: Number after the last page of this part.
      - id: padding1
        size: 4
        if: is_padded
        doc: Alignment of the next field.
      - id: ofs_vmcoreinfo
        -orig-id: offset_vmcoreinfo
        type: u8
        if: _root.header.version >= 3
        doc: |
          Offset in bytes of the vmcoreinfo text, of the note's descriptor and
          not of its header. 0 where there is none. QEMU fills it in for every
          note of that name, a Windows guest's included, whose descriptor is no
          text.
      - id: len_vmcoreinfo
        -orig-id: size_vmcoreinfo
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        if: _root.header.version >= 3
        doc: Size of that text in bytes.
      - id: padding2
        size: 4
        if: is_padded
        doc: Alignment of the next field.
      - id: ofs_notes
        -orig-id: offset_note
        type: u8
        if: _root.header.version >= 4
        doc: |
          Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
          to 4.
      - id: len_notes
        -orig-id:
          - size_note
          - note_size
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        if: _root.header.version >= 4
        doc: Size of all notes in bytes.
      - id: padding3
        size: 4
        if: is_padded
        doc: Alignment of the next field.
      - id: ofs_erase_info
        -orig-id: offset_eraseinfo
        type: u8
        if: _root.header.version >= 5
        doc: Offset in bytes of the list of erased data.
      - id: len_erase_info
        -orig-id: size_eraseinfo
        type:
          switch-on: _root.bits
          cases:
            32: u4
            _: u8
        if: _root.header.version >= 5
        doc: Size of that list in bytes.
      - id: padding4
        size: 4
        if: is_padded
        doc: Alignment of the next field.
      - id: start_page64
        -orig-id: start_pfn_64
        type: u8
        if: _root.header.version >= 6
        doc: First page number of this part, wide enough.
      - id: end_page64
        -orig-id: end_pfn_64
        type: u8
        if: _root.header.version >= 6
        doc: Number after the last page of this part, wide enough.
      - id: max_page_number64
        -orig-id: max_mapnr_64
        type: u8
        if: _root.header.version >= 6
        doc: Number after the last page of memory, wide enough.
  page_descriptor:
    meta:
      endian:
        switch-on: _root.is_be
        cases:
          true: be
          false: le
    -orig-id:
      - page_desc
      - PageDescriptor
    doc: |
      Where the contents of a page are. Pages with the same contents can have
      one place, as pages of zeros have.
    seq:
      - id: ofs_body
        -orig-id: offset
        type: s8
        doc: Offset in bytes of the contents from the start of the file.
      - id: len_body
        -orig-id: size
        type: u4
        doc: Size of the contents in bytes, as they are in the file.
      - id: raw_compression
        -orig-id: flags
        type: u4
        doc: How the contents are compressed, as a number; see `compression`.
      - id: page_flags
        -orig-id: page_flags
        type: u8
        doc: Flags of the page in its kernel; 0 in all dumps known.
    instances:
      compression:
        value: raw_compression
        enum: compressions
        doc: How the contents are compressed.
enums:
  compressions:
    0:
      id: plain
      doc: As they were in memory.
    0x1:
      id: zlib
      -orig-id: DUMP_DH_COMPRESSED_ZLIB
    0x2:
      id: lzo
      -orig-id: DUMP_DH_COMPRESSED_LZO
      doc: LZO1X, without a header.
    0x4:
      id: snappy
      -orig-id: DUMP_DH_COMPRESSED_SNAPPY
      doc: Snappy, without a frame.
    0x20:
      id: zstd
      -orig-id: DUMP_DH_COMPRESSED_ZSTD
      doc: One frame of Zstandard.
