meta:
  id: lime
  title: LiME and AVML memory images
  application:
    - LiME
    - AVML
    - volatility
  file-extension:
    - lime
  tags:
    - dump
    - linux
    - memory
  license: CC0-1.0
  ks-version: 0.9
  endian: le
doc: |
  Physical memory as the LiME module and the AVML program save it: one piece
  after the other, each after a header that says which addresses follow. What
  no piece covers was no memory.

  LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
  own version 2 writes them in Snappy's framing format, followed by how many
  bytes that is.
doc-ref:
  - https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md LiME documentation
  - https://github.com/microsoft/avml AVML
-limits: |
  Compressed bytes are not described, see `snappy_framed`, and so nothing is
  found after the first compressed piece. Whether addresses ascend is not
  checked.
seq:
  - id: pieces
    type: piece
    repeat: eos
    doc: |
      All pieces. Each is as large as the memory it holds; a reader that must
      stay small reads their headers one by one.
types:
  piece:
    doc: One run of memory.
    seq:
      - id: header
        type: piece_header
      - id: body
        size: header.len_memory
        if: header.is_plain
        doc: The memory, where it is not compressed.
  piece_header:
    -orig-id: lime_mem_range_header
    doc: The 32 bytes before each piece.
    seq:
      - id: raw_magic
        -orig-id: magic
        type: u4
        doc: Which program's format follows, as a number; see `magic`.
      - id: version
        -orig-id: version
        type: u4
        doc: 1, or 2 where the bytes are compressed.
      - id: first_paddr
        -orig-id: s_addr
        type: u8
        doc: Physical address of the first byte.
      - id: last_paddr
        -orig-id: e_addr
        type: u8
        valid:
          min: first_paddr
        doc: |
          Physical address of the last byte, which belongs to the piece: never
          less than the first.
      - id: reserved
        size: 8
        doc: Zeros.
    instances:
      magic:
        value: raw_magic
        enum: magics
        doc: Which program's format follows.
      is_plain:
        value: magic == magics::uncompressed
        doc: Whether the bytes are not compressed.
      len_memory:
        value: '((last_paddr.as<s8> - first_paddr.as<s8>).as<s8> + 1).as<s8>'
        doc: Size of the memory in bytes.
enums:
  magics:
    0x4c694d45:
      id: uncompressed
      doc: The letters `EMiL`; not compressed.
    0x4c4d5641:
      id: compressed
      doc: The letters `AVML`; compressed.
