# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class Lime(Struct):
    class Magics(IntEnum):
        uncompressed = 1281969477
        compressed = 1280136769
    pieces: list[Lime.Piece]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Piece(Struct):
        header: Lime.PieceHeader
        body: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class PieceHeader(Struct):
        raw_magic: int
        version: int
        first_paddr: int
        last_paddr: int
        reserved: bytes
        magic: Lime.Magics | int
        is_plain: bool
        len_memory: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
