# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class SnappyFramed(Struct):
    class Kinds(IntEnum):
        compressed = 0
        plain = 1
        padding = 254
        identifier = 255
    chunks: list[SnappyFramed.Chunk]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Chunk(Struct):
        header: SnappyFramed.ChunkHeader
        body: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class ChunkHeader(Struct):
        raw_kind: int
        len_body_low: int
        len_body_high: int
        kind: SnappyFramed.Kinds | int
        len_body: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
