# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class ElfCore(Struct):
    class Bits(IntEnum):
        b32 = 1
        b64 = 2
    class Encodings(IntEnum):
        le = 1
        be = 2
    class FileTypes(IntEnum):
        no_type = 0
        relocatable = 1
        executable = 2
        shared = 3
        core = 4
    class Machines(IntEnum):
        no_machine = 0
        x86 = 3
        mips = 8
        parisc = 15
        ppc = 20
        ppc64 = 21
        s390 = 22
        arm = 40
        sh = 42
        ia_64 = 50
        x86_64 = 62
        aarch64 = 183
        riscv = 243
        loongarch = 258
    class SegmentTypes(IntEnum):
        unused = 0
        load = 1
        dynamic = 2
        interp = 3
        note = 4
        shlib = 5
        program_headers = 6
        thread_local = 7
    ident: ElfCore.Identification
    header: ElfCore.FileHeader
    section_header0: ElfCore.SectionHeader | None
    section_header0__enabled: bool
    num_program_headers: int
    program_headers: list[ElfCore.ProgramHeader]
    program_headers__enabled: bool
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Identification(Struct):
        magic: bytes
        bits: ElfCore.Bits | int
        encoding: ElfCore.Encodings | int
        ident_version: int
        abi: int
        abi_version: int
        reserved: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class FileHeader(Struct):
        raw_file_type: int
        raw_machine: int
        version: int
        entry_point: int
        ofs_program_headers: int
        ofs_section_headers: int
        flags: int
        len_header: int
        len_program_header: int
        num_program_headers_short: int
        len_section_header: int
        num_section_headers: int
        section_names_index: int
        file_type: ElfCore.FileTypes | int
        machine: ElfCore.Machines | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
    class ProgramHeader(Struct):
        raw_segment_type: int
        flags64: int
        ofs_body: int
        vaddr: int
        paddr: int
        len_body: int
        len_memory: int
        flags32: int
        align: int
        segment_type: ElfCore.SegmentTypes | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
    class SectionHeader(Struct):
        ofs_name: int
        section_type: int
        section_flags: int
        addr: int
        ofs_body: int
        len_body: int
        linked_section_index: int
        info: int
        align: int
        len_entry: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
