# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class Lzop(Struct):
    header: Lzop.FileHeader
    blocks: list[Lzop.Block]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class FileHeader(Struct):
        magic: bytes
        version: int
        library_version: int
        needed_version: int
        method: int
        level: int
        flags: int
        filter: int
        mode: int
        seconds_low: int
        seconds_high: int
        len_name: int
        name: bytes
        checksum: int
        extra: Lzop.ExtraField
        is_late: bool
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class ExtraField(Struct):
        len_body: int
        body: bytes
        checksum: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Block(Struct):
        flags: int
        head: Lzop.BlockHead
        body: bytes
        def __init__(self, flags: int, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class BlockHead(Struct):
        flags: int
        len_unpacked: int
        len_body: int
        adler32_unpacked: int
        crc32_unpacked: int
        adler32_packed: int
        crc32_packed: int
        is_packed: bool
        def __init__(self, flags: int, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
