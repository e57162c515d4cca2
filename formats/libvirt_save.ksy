meta:
  id: libvirt_save
  title: libvirt save file of a QEMU machine
  application: libvirt
  file-extension:
    - save
  tags:
    - dump
  license: CC0-1.0
  ks-version: 0.9
doc: |
  What `virsh save` and `virsh managedsave` write before the migration stream of
  a machine: this header and the description of the machine as XML. The stream
  starts after that, and is packed as a whole if `save_image_format` of
  qemu.conf says so.

  The integers have the byte order of the host.
doc-ref:
  - https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h libvirt src/qemu/qemu_saveimage.h
-limits: |
  The stream is left out. The XML and what follows its terminator are bytes.
  Neither the magic nor the version is checked.
seq:
  - id: magic
    -orig-id: magic
    size: 16
    doc: |
      LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
      the end.
  - id: raw_version
    type: u4le
    doc: |
      The version, read as if the host were little-endian; see `is_be`.
  - id: header
    type: save_header
    doc: The fields that depend on the byte order.
instances:
  is_be:
    value: 'raw_version.as<s8> > (65535).as<s8>'
    doc: Whether the host is big-endian, since versions are small numbers.
  description:
    pos: 92
    size: header.len_description
    doc: |
      The machine as XML with its terminator, then what libvirt keeps of its own
      in a cookie, if there is one.
  ofs_stream:
    value: '(header.len_description.as<s8> + 92).as<s8>'
    doc: Offset of the migration stream.
types:
  save_header:
    meta:
      endian:
        switch-on: _root.is_be
        cases:
          true: be
          false: le
    -orig-id: virQEMUSaveHeader
    doc: Fields in the byte order of the host.
    seq:
      - id: len_description
        -orig-id: data_len
        type: u4
        doc: Size of the description in bytes.
      - id: was_running
        -orig-id: was_running
        type: u4
        doc: 1 where the machine ran when it was saved.
      - id: raw_packer
        -orig-id: compressed
        type: u4
        doc: What packs the stream, as a number; see `packer`.
      - id: ofs_cookie
        -orig-id: cookieOffset
        type: u4
        doc: Offset of the cookie in the description, or 0.
      - id: reserved
        -orig-id: unused
        size: 56
        doc: Zeros.
    instances:
      packer:
        value: raw_packer
        enum: packers
        doc: What packs the stream.
enums:
  packers:
    0:
      id: plain
      doc: Nothing.
    1:
      id: gzip
      doc: gzip.
    2:
      id: bzip2
      doc: bzip2.
    3:
      id: xz
      doc: xz.
    4:
      id: lzop
      doc: lzop.
    5:
      id: zstd
      doc: zstd.
    6:
      id: sparse
      doc: Nothing; pages are at fixed places.
