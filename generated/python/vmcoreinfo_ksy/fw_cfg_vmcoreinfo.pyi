# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream, ReadWriteKaitaiStruct

class FwCfgVmcoreinfo(ReadWriteKaitaiStruct):
    class Formats(IntEnum):
        none = 0
        elf = 1
    host_format: FwCfgVmcoreinfo.Formats | int
    guest_format: FwCfgVmcoreinfo.Formats | int
    len_region: int
    paddr: int
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    def _read(self) -> None: ...
    def _check(self) -> None: ...
    def _fetch_instances(self) -> None: ...
    def _write(self, io: KaitaiStream | None = ...) -> None: ...
