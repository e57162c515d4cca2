meta:
  id: lzop
  title: File packed with lzop
  application: lzop
  file-extension:
    - lzo
  xref:
    mime: application/x-lzop
  tags:
    - archive
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  A file that lzop has packed, as libvirt does with saved machines if
  `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
  that LZO1X packed one by one, and an empty block at the end.
doc-ref: https://www.lzop.org/ lzop, src/lzop.c
-limits: |
  Blocks are not unpacked, and no checksum is compared. Further files that
  follow the first one are left out.
seq:
  - id: header
    type: file_header
    doc: What is said of the file.
  - id: blocks
    type: block(header.flags.as<s8>)
    repeat: until
    repeat-until: _.head.len_unpacked == 0
    doc: The blocks; the last one is empty.
types:
  file_header:
    doc: The header, and the magic before it.
    seq:
      - id: magic
        contents: [0x89, LZO, 0x00, 0x0d, 0x0a, 0x1a, 0x0a]
        doc: Says that this is a file of lzop.
      - id: version
        type: u2
        doc: The version of lzop, such as 0x1040; later ones have more fields.
      - id: library_version
        type: u2
        doc: The version of the LZO library.
      - id: needed_version
        type: u2
        if: is_late
        doc: The version of lzop that a reader needs at least.
      - id: method
        type: u1
        doc: What packs the blocks, 1 to 3 for LZO1X.
      - id: level
        type: u1
        if: is_late
        doc: How hard it tried.
      - id: flags
        type: u4
        doc: |
          Which checksums each block has, and which fields follow: bit 0 for one
          of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
          the same by CRC; bit 6 for an extra field, bit 11 for a filter.
      - id: filter
        type: u4
        if: (flags & 0x800) != 0
        doc: What changed the contents before they were packed.
      - id: mode
        type: u4
        doc: Permissions of the file.
      - id: seconds_low
        type: u4
        doc: When the file was changed, in seconds since 1970, the lower half.
      - id: seconds_high
        type: u4
        if: is_late
        doc: The upper half of that.
      - id: len_name
        type: u1
        doc: Length of the file's name in bytes; 0 where there was no file.
      - id: name
        size: len_name
        doc: The file's name.
      - id: checksum
        type: u4
        doc: A checksum of the header after the magic.
      - id: extra
        type: extra_field
        if: (flags & 0x40) != 0
        doc: What another program has added.
    instances:
      is_late:
        value: version >= 0x940
        doc: Whether the fields that came with lzop 0.94 are there.
  extra_field:
    doc: Bytes of another program.
    seq:
      - id: len_body
        type: u4
        doc: Their number.
      - id: body
        size: len_body
        doc: The bytes.
      - id: checksum
        type: u4
        doc: A checksum of both.
  block:
    doc: One block; the last one is its first field alone.
    params:
      - id: flags
        type: s8
        doc: The flags of the header.
    seq:
      - id: head
        type: block_head(flags)
        doc: Its sizes and checksums.
      - id: body
        size: head.len_body.as<u4>
        if: head.len_unpacked != 0
        doc: The body.
  block_head:
    doc: What is before the body of a block.
    params:
      - id: flags
        type: s8
        doc: The flags of the header.
    seq:
      - id: len_unpacked
        type: u4
        doc: Size of the contents in bytes, 0 at the end.
      - id: len_body
        type: u4
        if: len_unpacked != 0
        doc: |
          Size of the body in bytes. It is that of the contents where LZO could
          not make them smaller; they are there as they are then.
      - id: adler32_unpacked
        type: u4
        if: len_unpacked != 0 and (flags & 0x1) != 0
        doc: Checksum of the contents.
      - id: crc32_unpacked
        type: u4
        if: len_unpacked != 0 and (flags & 0x100) != 0
        doc: Checksum of the contents.
      - id: adler32_packed
        type: u4
        if: is_packed and (flags & 0x2) != 0
        doc: Checksum of the body.
      - id: crc32_packed
        type: u4
        if: is_packed and (flags & 0x200) != 0
        doc: Checksum of the body.
    instances:
      is_packed:
        value: len_unpacked != 0 and len_body < len_unpacked
        doc: Whether the contents are packed.
