# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class Qcow2(Struct):
    magic: bytes
    version: int
    ofs_backing_file: int
    len_backing_file: int
    log_len_cluster: int
    len_disk: int
    crypt_method: int
    num_level1_entries: int
    ofs_level1_table: int
    ofs_refcount_table: int
    num_refcount_table_clusters: int
    num_snapshots: int
    ofs_snapshots: int
    incompatible_features: int
    first_snapshot: Qcow2.Snapshot | None
    first_snapshot__enabled: bool
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Snapshot(Struct):
        ofs_table: int
        num_entries: int
        len_number: int
        len_tag: int
        date_seconds: int
        date_nanoseconds: int
        vm_clock: int
        len_state_short: int
        len_extra: int
        extra: Qcow2.SnapshotExtra
        number: bytes
        tag: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class SnapshotExtra(Struct):
        len_state: int
        len_disk_then: int
        unused: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
