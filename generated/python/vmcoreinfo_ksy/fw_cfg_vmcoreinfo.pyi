# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class FwCfgVmcoreinfo(Struct):
    class Formats(IntEnum):
        none = 0
        elf = 1
    raw_host_format: int
    raw_guest_format: int
    len_region: int
    paddr: int
    host_format: FwCfgVmcoreinfo.Formats | int
    guest_format: FwCfgVmcoreinfo.Formats | int
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
