meta:
  id: snappy_framed
  title: Snappy framing format
  application:
    - AVML
    - Snappy
  file-extension: sz
  xref:
    mime: application/x-snappy-framed
  tags:
    - compressed
  license: CC0-1.0
  ks-version: 0.9
  endian: le
doc: |
  A row of chunks, each with at most 65536 bytes when unpacked, and each
  understandable without the others. AVML compresses memory this way.
doc-ref: https://github.com/google/snappy/blob/main/framing_format.txt Snappy framing format description
-limits: |
  Chunks are not unpacked, and their checksums are not compared.
seq:
  - id: chunks
    type: chunk
    repeat: eos
    doc: All chunks, the identifier of the stream first.
types:
  chunk:
    doc: One chunk.
    seq:
      - id: header
        type: chunk_header
      - id: body
        size: header.len_body
        doc: |
          Of data, a checksum of 4 bytes and then the data; of the identifier,
          the letters `sNaPpY`.
  chunk_header:
    doc: The 4 bytes before each chunk.
    seq:
      - id: raw_kind
        type: u1
        doc: What the chunk is, as a number; see `kind`.
      - id: len_body_low
        type: u2
        doc: Lower 16 bits of the size.
      - id: len_body_high
        type: u1
        doc: Upper 8 bits of the size.
    instances:
      kind:
        value: raw_kind
        enum: kinds
        doc: What the chunk is.
      len_body:
        value: 'len_body_low.as<s4> + 65536 * len_body_high.as<s4>'
        doc: Size of the body in bytes.
enums:
  kinds:
    0: compressed
    1: plain
    0xfe: padding
    0xff: identifier
