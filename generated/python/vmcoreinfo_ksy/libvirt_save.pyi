# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class LibvirtSave(Struct):
    class Packers(IntEnum):
        plain = 0
        gzip = 1
        bzip2 = 2
        xz = 3
        lzop = 4
        zstd = 5
        sparse = 6
    magic: bytes
    raw_version: int
    header: LibvirtSave.SaveHeader
    is_be: bool
    description: bytes
    description__enabled: bool
    ofs_stream: int
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class SaveHeader(Struct):
        len_description: int
        was_running: int
        raw_packer: int
        ofs_cookie: int
        reserved: bytes
        packer: LibvirtSave.Packers | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
