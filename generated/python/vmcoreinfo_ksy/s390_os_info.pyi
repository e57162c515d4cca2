# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class S390OsInfo(Struct):
    magic: bytes
    checksum: int
    version_major: int
    version_minor: int
    crash_kernel_paddr: int
    len_crash_kernel: int
    entries: list[S390OsInfo.Entry]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Entry(Struct):
        paddr: int
        len_piece: int
        checksum: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
