# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class QemuMigration(Struct):
    class Kinds(IntEnum):
        end_of_stream = 0
        start = 1
        part = 2
        last_part = 3
        full = 4
        subsection = 5
        description = 6
        configuration = 7
        command = 8
        footer = 126
    has_addresses: bool
    is_mapped: bool
    head: QemuMigration.StreamHead
    configuration: QemuMigration.MachineConfiguration
    section: QemuMigration.SectionStart
    size: QemuMigration.RecordHead
    blocks: list[QemuMigration.Block]
    footer: QemuMigration.SectionMark
    next_part: QemuMigration.SectionMark
    first_record: QemuMigration.Record
    def __init__(self, has_addresses: bool, is_mapped: bool, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class StreamHead(Struct):
        magic: bytes
        version: int
        raw_kind: int
        kind: QemuMigration.Kinds | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class MachineConfiguration(Struct):
        len_machine: int
        machine: bytes
        subsections: list[QemuMigration.Subsection]
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Subsection(Struct):
        raw_kind: int
        len_name: int
        name: bytes
        version: int
        log_len_page: int
        num_capabilities: int
        capabilities: list[QemuMigration.Named]
        uuid: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Named(Struct):
        len_name: int
        name: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class SectionStart(Struct):
        number: int
        len_name: int
        name: bytes
        instance: int
        version: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class SectionMark(Struct):
        raw_kind: int
        number: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Block(Struct):
        has_address: bool
        is_at_place: bool
        len_name: int
        rest: bytes
        name: bytes
        len_block: int
        address: int
        mapped: QemuMigration.MappedHeader
        def __init__(self, has_address: bool, is_at_place: bool, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class MappedHeader(Struct):
        version: int
        len_page: int
        ofs_bitmap: int
        ofs_pages: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class RecordHead(Struct):
        high: int
        low: int
        is_zero: bool
        is_size_of_memory: bool
        is_page: bool
        is_end_of_part: bool
        is_same_block: bool
        is_difference: bool
        is_packed: bool
        is_flush: bool
        is_of_page: bool
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Record(Struct):
        head: QemuMigration.RecordHead
        block_name: QemuMigration.Named
        fill: int
        difference_head: QemuMigration.DifferenceStart
        packed_head: QemuMigration.PackedStart
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class DifferenceStart(Struct):
        encoding: int
        len_difference: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class PackedStart(Struct):
        len_packed: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
