# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class S390Dump(Struct):
    class Forms(IntEnum):
        plain = 253
        extended = 254
    class Archs(IntEnum):
        esa_31 = 1
        zarch_64 = 2
    magic: bytes
    raw_form: int
    version: int
    len_header: int
    dump_level: int
    len_page: int
    len_memory: int
    first_paddr: int
    end_paddr: int
    num_pages: int
    padding: int
    clock: int
    cpu_id: int
    raw_arch: int
    form: S390Dump.Forms | int
    arch: S390Dump.Archs | int
    first_segment: S390Dump.SegmentHeader | None
    first_segment__enabled: bool
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class SegmentHeader(Struct):
        first_paddr: int
        len_memory: int
        stop_marker: int
        reserved: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
