# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class QemuVmcoreinfoVmstate(Struct):
    has_note: int
    host_format: int
    guest_format: int
    len_region: int
    paddr: int
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
