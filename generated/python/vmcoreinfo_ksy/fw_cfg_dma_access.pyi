# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class FwCfgDmaAccess(Struct):
    class CommandBits(IntEnum):
        error = 1
        read = 2
        skip = 4
        select = 8
        write = 16
    selector: int
    commands: int
    len_data: int
    address: int
    is_error: bool
    is_read: bool
    is_skip: bool
    is_select: bool
    is_write: bool
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
