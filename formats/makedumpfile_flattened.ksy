meta:
  id: makedumpfile_flattened
  title: Flattened dump (makedumpfile -F)
  application:
    - makedumpfile
    - QEMU
  file-extension:
    - flat
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  A dump split into records, so that it can be written to a pipe: each
  record says where its bytes belong in the real file. Records come in any
  order; where they overlap, the later one counts; bytes that no record covers
  are zero.
  The real file is mostly kdump-compressed, sometimes an ELF core.

  All numbers are big-endian, whatever the byte order inside. QEMU wraps its
  kdump-compressed dumps this way unless told otherwise.
doc-ref: https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
-limits: |
  Where a record belongs is not followed; records are not put in order, and no
  place or size is checked.
seq:
  - id: header
    -orig-id: makedumpfile_header
    type: flattened_header
  - id: records
    type: record
    repeat: until
    repeat-until: _.header.is_end
    doc: |
      All records. A large dump has very many; a reader that must stay small
      reads their headers one by one.
types:
  flattened_header:
    doc: The first 4096 bytes.
    seq:
      - id: magic
        -orig-id: signature
        contents:
          - makedumpfile
          - 0
          - 0
          - 0
          - 0
      - id: header_type
        -orig-id: type
        type: s8
        doc: Kind of the wrapper, 1.
      - id: version
        -orig-id: version
        type: s8
        doc: Version of the wrapper, 1.
      - id: reserved
        size: 4064
        doc: Zeros.
  record:
    doc: One piece of the real file.
    seq:
      - id: header
        type: record_header
      - id: body
        size: 'header.is_end ? 0.as<s8> : header.len_body'
        doc: |
          The bytes that belong at `header.ofs_body`; none in the last record.
  record_header:
    -orig-id: makedumpfile_data_header
    doc: The 16 bytes before each piece.
    seq:
      - id: ofs_body
        -orig-id: offset
        type: s8
        doc: |
          Where the piece belongs in the real file, in bytes; -1 after the last
          one.
      - id: len_body
        -orig-id: buf_size
        type: s8
        valid:
          min: -1
        doc: |
          Size of the piece in bytes; -1 in the last record. No other negative
          number is a size.
    instances:
      is_end:
        value: 'ofs_body.as<s8> == (-1).as<s8> or len_body.as<s8> == (-1).as<s8>'
        doc: Whether this is the mark after the last record.
