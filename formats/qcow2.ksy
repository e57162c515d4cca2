meta:
  id: qcow2
  title: QEMU disk image with saved machines (qcow2)
  application:
    - QEMU
    - libvirt
  file-extension:
    - qcow2
  tags:
    - dump
    - filesystem
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  As much of a qcow2 image as leads to the machines that `savevm` has saved in
  it: the header and the table of snapshots.

  Contents are kept in clusters. A table of level 1 gives the offsets of tables
  of level 2, of one cluster each, and these give those of the clusters, in
  eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
  machine is in its snapshot's own table, after the last cluster of the disk.
doc-ref:
  - https://www.qemu.org/docs/master/interop/qcow2.html QEMU docs/interop/qcow2
-limits: |
  Tables and clusters are left out, and so are the header's extensions. Nothing
  but the magic is checked. A file of version 1 has another header.
seq:
  - id: magic
    -orig-id: magic
    contents: ["QFI", 0xfb]
    doc: Says that this is an image of QEMU.
  - id: version
    -orig-id: version
    type: u4
    doc: 2 or 3.
  - id: ofs_backing_file
    -orig-id: backing_file_offset
    type: u8
    doc: Offset of the name of the image that this one is based on, or 0.
  - id: len_backing_file
    -orig-id: backing_file_size
    type: u4
    doc: Length of that name in bytes.
  - id: log_len_cluster
    -orig-id: cluster_bits
    type: u4
    doc: Binary logarithm of the size of a cluster in bytes, 9 to 21.
  - id: len_disk
    -orig-id: size
    type: u8
    doc: Size of the disk in bytes.
  - id: crypt_method
    -orig-id: crypt_method
    type: u4
    doc: 0 where clusters are not encrypted.
  - id: num_level1_entries
    -orig-id: l1_size
    type: u4
    doc: Number of entries of the disk's table of level 1.
  - id: ofs_level1_table
    -orig-id: l1_table_offset
    type: u8
    doc: Offset of that table.
  - id: ofs_refcount_table
    -orig-id: refcount_table_offset
    type: u8
    doc: Offset of the table of reference counts.
  - id: num_refcount_table_clusters
    -orig-id: refcount_table_clusters
    type: u4
    doc: Number of clusters of that table.
  - id: num_snapshots
    -orig-id: nb_snapshots
    type: u4
    doc: Number of snapshots.
  - id: ofs_snapshots
    -orig-id: snapshots_offset
    type: u8
    doc: Offset of the first snapshot's description.
  - id: incompatible_features
    -orig-id: incompatible_features
    type: u8
    if: version >= 3
    doc: |
      What a reader has to know; bit 4 says that entries of level 2 have 16
      bytes.
instances:
  first_snapshot:
    pos: ofs_snapshots.as<s8>
    type: snapshot
    if: num_snapshots > 0
    doc: The description of the first snapshot.
types:
  snapshot:
    -orig-id: QCowSnapshotHeader
    doc: |
      The description of a snapshot. The next one starts at the next multiple
      of 8 bytes.
    seq:
      - id: ofs_table
        -orig-id: l1_table_offset
        type: u8
        doc: Offset of the snapshot's own table of level 1.
      - id: num_entries
        -orig-id: l1_size
        type: u4
        doc: Number of entries of that table.
      - id: len_number
        -orig-id: id_str_size
        type: u2
        doc: Length of the number that the snapshot has, in bytes.
      - id: len_tag
        -orig-id: name_size
        type: u2
        doc: Length of its name in bytes.
      - id: date_seconds
        -orig-id: date_sec
        type: u4
        doc: When it was made, in seconds since 1970.
      - id: date_nanoseconds
        -orig-id: date_nsec
        type: u4
        doc: Nanoseconds of that time.
      - id: vm_clock
        -orig-id: vm_clock_nsec
        type: u8
        doc: How long the machine had run, in nanoseconds.
      - id: len_state_short
        -orig-id: vm_state_size
        type: u4
        doc: Size of the machine's state in bytes; 0 where none was saved.
      - id: len_extra
        -orig-id: extra_data_size
        type: u4
        doc: Size of the fields that follow, in bytes.
      - id: extra
        -orig-id: extra_data
        size: len_extra
        type: snapshot_extra
        doc: Fields that came later.
      - id: number
        -orig-id: id_str
        size: len_number
        doc: The number that the snapshot has, as text.
      - id: tag
        -orig-id: name
        size: len_tag
        doc: The name that it was given, which QEMU calls its tag.
  snapshot_extra:
    -orig-id: QCowSnapshotExtraData
    doc: Fields of a snapshot that came later, as far as there are bytes.
    seq:
      - id: len_state
        -orig-id: vm_state_size_large
        type: u8
        if: not _io.eof
        doc: Size of the machine's state in bytes, instead of the short one.
      - id: len_disk_then
        -orig-id: disk_size
        type: u8
        if: not _io.eof
        doc: Size of the disk when the snapshot was made, in bytes.
      - id: unused
        size-eos: true
        doc: What came later still.
