meta:
  id: qemu_migration
  title: QEMU migration stream up to its memory
  application:
    - QEMU
    - libvirt
  tags:
    - dump
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  The start of a migration stream, which is also the state of a machine that
  `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
  and how a page is sent.

  A stream is a list of sections, each of which starts with a byte for its kind.
  The section named `ram` comes in parts. The first has the list of blocks, and
  each later one has records: eight bytes with the place of a page in its block
  and, in the ten lowest bits, what follows. A page can be sent again, and the
  last copy counts. The record with the bit `end_of_part` ends a part. Devices
  follow after the last part, each in a form of its own.

  With the capability `mapped-ram` of later releases, pages are not in records:
  each block has a place in the file, where they are as in memory, and a bitmap
  of those that are not zeros.
doc-ref:
  - https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
  - https://github.com/qemu/qemu/blob/master/migration/ram.c QEMU migration/ram.c
-limits: |
  The section `ram` has to be the first one. Of the parts that follow, only the
  first record of the first one is described, since it depends on the machine
  how long a page is: a subsection of the configuration gives the size for some
  machines, and it is 4096 for most others. With
  `mapped-ram`, only the first block is described, since the next one is after
  its pages. Which fields a block has is a parameter, since the configuration
  names capabilities in a list. No place or size is checked.
params:
  - id: has_addresses
    type: bool
    doc: Whether `x-ignore-shared` is one of the capabilities.
  - id: is_mapped
    type: bool
    doc: Whether `mapped-ram` is one of the capabilities.
seq:
  - id: head
    type: stream_head
    doc: What every stream starts with.
  - id: configuration
    type: machine_configuration
    if: head.raw_kind == 7
    doc: What machine this is.
  - id: section
    type: section_start
    doc: The start of the section `ram`, after its kind.
  - id: size
    type: record_head
    doc: The size of all blocks together, with the bit `size_of_memory`.
  - id: blocks
    type: block(has_addresses, is_mapped)
    repeat: until
    repeat-until: _.len_name == 0 or is_mapped
    doc: |
      The blocks, the largest first. The number that ends the list starts with a
      byte 0, where a block has the length of its name.
  - id: footer
    type: section_mark
    if: not is_mapped
    doc: The end of the first part; machines of QEMU 2.3 and before have none.
  - id: next_part
    type: section_mark
    if: not is_mapped
    doc: The start of the next part, or of the last one.
  - id: first_record
    type: record
    if: not is_mapped
    doc: The first record of the next part.
types:
  stream_head:
    doc: Magic and version, and the kind of the first section.
    seq:
      - id: magic
        -orig-id: QEMU_VM_FILE_MAGIC
        contents: QEVM
        doc: Says that this is a migration stream.
      - id: version
        -orig-id: QEMU_VM_FILE_VERSION
        type: u4
        doc: The version, 3.
      - id: raw_kind
        type: u1
        doc: The kind of the first section, as a number; see `kind`.
    instances:
      kind:
        value: raw_kind
        enum: kinds
        doc: The kind of the first section.
  machine_configuration:
    doc: The section of kind `configuration`, and the kind of the next section.
    seq:
      - id: len_machine
        -orig-id: len
        type: u4
        doc: Length of the machine's name in bytes.
      - id: machine
        -orig-id: name
        size: len_machine
        doc: The kind of the machine, such as `pc-q35-7.2`.
      - id: subsections
        type: subsection
        repeat: until
        repeat-until: _.raw_kind != 5
        doc: |
          What else is said. The last one has nothing but the kind of the
          section that follows.
  subsection:
    doc: One subsection, or the byte that follows the last one.
    seq:
      - id: raw_kind
        type: u1
        doc: |
          The number 5, or another kind, see `kinds`, where no subsection
          follows.
      - id: len_name
        type: u1
        if: raw_kind == 5
        doc: Length of its name in bytes.
      - id: name
        size: len_name.as<u1>
        if: raw_kind == 5
        doc: Its name, such as `configuration/target-page-bits`.
      - id: version
        -orig-id: version_id
        type: u4
        if: raw_kind == 5
        doc: The version, 1.
      - id: log_len_page
        -orig-id: target_page_bits
        type: u4
        if: raw_kind == 5 and len_name == 30
        doc: |
          Binary logarithm of the size of a page in bytes, of the subsection
          `configuration/target-page-bits`.
      - id: num_capabilities
        -orig-id: caps_count
        type: u4
        if: raw_kind == 5 and len_name == 26
        doc: |
          Number of capabilities, of the subsection
          `configuration/capabilities`.
      - id: capabilities
        type: named
        repeat: expr
        repeat-expr: num_capabilities
        if: raw_kind == 5 and len_name == 26
        doc: Those that change the stream.
      - id: uuid
        -orig-id: uuid
        size: 16
        if: raw_kind == 5 and len_name == 18
        doc: Of the machine, of the subsection `configuration/uuid`.
  named:
    doc: A name after its length.
    seq:
      - id: len_name
        type: u1
        doc: Length of the name in bytes.
      - id: name
        size: len_name
        doc: The name.
  section_start:
    doc: What a section of the kinds `start` and `full` starts with.
    seq:
      - id: number
        -orig-id: section_id
        type: u4
        doc: The number that its parts and its end have, too.
      - id: len_name
        type: u1
        doc: Length of its name in bytes.
      - id: name
        -orig-id: idstr
        size: len_name
        doc: Its name, `ram` for the memory.
      - id: instance
        -orig-id: instance_id
        type: u4
        doc: Which of several devices of that name this is.
      - id: version
        -orig-id: version_id
        type: u4
        doc: The version of its contents.
  section_mark:
    doc: |
      The end of a section, the start of a part that is not the first, or a
      command.
    seq:
      - id: raw_kind
        type: u1
        doc: |
          The number of `footer`, `part`, `last_part` or `command`, see
          `kinds`.
      - id: number
        -orig-id: section_id
        type: u4
        doc: |
          The number of the section. A command has its own number in the upper
          16 bits, and the size of what follows in the lower ones.
  block:
    doc: One block of memory, or the number that ends the list.
    params:
      - id: has_address
        type: bool
        doc: Whether the block has an address.
      - id: is_at_place
        type: bool
        doc: Whether its pages have a place in the file.
    seq:
      - id: len_name
        type: u1
        doc: Length of its name in bytes; 0 after the last block.
      - id: rest
        size: 7
        if: len_name == 0
        doc: The other bytes of the number that ends the list.
      - id: name
        -orig-id: idstr
        size: len_name
        if: len_name != 0
        doc: Its name, such as `pc.ram`.
      - id: len_block
        -orig-id: used_length
        type: u8
        if: len_name != 0
        doc: Its size in bytes.
      - id: address
        -orig-id: mr->addr
        type: u8
        if: len_name != 0 and has_address
        doc: Its address in the region of memory that it is a part of.
      - id: mapped
        type: mapped_header
        if: len_name != 0 and is_at_place
        doc: Where its pages are.
  mapped_header:
    -orig-id: MappedRamHeader
    doc: Where the pages of a block are; the bitmap starts right after it.
    seq:
      - id: version
        -orig-id: version
        type: u4
        doc: The version, 1.
      - id: len_page
        -orig-id: page_size
        type: u8
        doc: Size of a page in bytes.
      - id: ofs_bitmap
        -orig-id: bitmap_offset
        type: u8
        doc: |
          Offset of the bitmap in the file that QEMU wrote, a bit a page, the
          lowest bit of a byte first; it is 0 where the page is zeros.
      - id: ofs_pages
        -orig-id: pages_offset
        type: u8
        doc: Offset of the first page in that file, a multiple of 1 MiB.
  record_head:
    doc: What a record starts with.
    seq:
      - id: high
        type: u4
        doc: The upper half of the place.
      - id: low
        type: u4
        doc: |
          The lower half of the place of a page in its block, in bytes; the ten
          lowest bits say what follows.
    instances:
      is_zero:
        -orig-id: RAM_SAVE_FLAG_ZERO
        value: (low & 0x2) != 0
        doc: Whether one byte follows that the page is full of, 0 as a rule.
      is_size_of_memory:
        -orig-id: RAM_SAVE_FLAG_MEM_SIZE
        value: (low & 0x4) != 0
        doc: |
          Whether this is the size of all blocks, and a list of blocks follows.
      is_page:
        -orig-id: RAM_SAVE_FLAG_PAGE
        value: (low & 0x8) != 0
        doc: Whether the page follows.
      is_end_of_part:
        -orig-id: RAM_SAVE_FLAG_EOS
        value: (low & 0x10) != 0
        doc: Whether the part of the section ends.
      is_same_block:
        -orig-id: RAM_SAVE_FLAG_CONTINUE
        value: (low & 0x20) != 0
        doc: |
          Whether the page is of the same block as the one before, whose name is
          left out.
      is_difference:
        -orig-id: RAM_SAVE_FLAG_XBZRLE
        value: (low & 0x40) != 0
        doc: Whether the difference to an earlier copy of the page follows.
      is_packed:
        -orig-id: RAM_SAVE_FLAG_COMPRESS_PAGE
        value: (low & 0x100) != 0
        doc: Whether the page follows as zlib packed it; gone since QEMU 9.1.
      is_flush:
        -orig-id: RAM_SAVE_FLAG_MULTIFD_FLUSH
        value: (low & 0x200) != 0
        doc: Whether other channels, which have the pages, are to come this far.
      is_of_page:
        value: (low & 0x14a) != 0
        doc: Whether it has a page of a block.
  record:
    doc: One record.
    seq:
      - id: head
        type: record_head
        doc: Which page it is, and what follows.
      - id: block_name
        type: named
        if: head.is_of_page and not head.is_same_block
        doc: Name of the block that the page is of.
      - id: fill
        type: u1
        if: head.is_zero
        doc: What each byte of the page is.
      - id: difference_head
        type: difference_start
        if: head.is_difference
        doc: How long the difference is that follows.
      - id: packed_head
        type: packed_start
        if: head.is_packed
        doc: How long the packed page is that follows.
  difference_start:
    doc: What a difference starts with.
    seq:
      - id: encoding
        -orig-id: ENCODING_FLAG_XBZRLE
        type: u1
        doc: The number 1.
      - id: len_difference
        type: u2
        doc: Size of the difference in bytes.
  packed_start:
    doc: What a packed page starts with.
    seq:
      - id: len_packed
        type: u4
        doc: Size of the packed page in bytes.
enums:
  kinds:
    0x00:
      id: end_of_stream
      doc: Nothing follows but a description of the devices.
    0x01:
      id: start
      doc: The first part of a section that comes in parts.
    0x02:
      id: part
      doc: A further part.
    0x03:
      id: last_part
      doc: The last part.
    0x04:
      id: full
      doc: A section in one part.
    0x05:
      id: subsection
      doc: A part of the section before.
    0x06:
      id: description
      doc: The form of the devices, as JSON.
    0x07:
      id: configuration
      doc: What machine this is.
    0x08:
      id: command
      doc: A message to the other side.
    0x7e:
      id: footer
      doc: The end of a section.
