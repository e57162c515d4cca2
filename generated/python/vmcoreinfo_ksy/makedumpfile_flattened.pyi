# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class MakedumpfileFlattened(Struct):
    header: MakedumpfileFlattened.FlattenedHeader
    records: list[MakedumpfileFlattened.Record]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class FlattenedHeader(Struct):
        magic: bytes
        header_type: int
        version: int
        reserved: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Record(Struct):
        header: MakedumpfileFlattened.RecordHeader
        body: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class RecordHeader(Struct):
        ofs_body: int
        len_body: int
        is_end: bool
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
