# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class WindowsDumpHeader(Struct):
    class Widths(IntEnum):
        bits_64 = 875976004
        bits_32 = 1347245380
    class Machines(IntEnum):
        i386 = 332
        amd64 = 34404
        arm64 = 43620
    magic: bytes
    raw_width: int
    body: WindowsDumpHeader.Header32 | WindowsDumpHeader.Header64 | WindowsDumpHeader.Opaque
    width: WindowsDumpHeader.Widths | int
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Header64(Struct):
        version_major: int
        version_minor: int
        directory_table_base: int
        pfn_database: int
        ps_loaded_module_list: int
        ps_active_process_head: int
        raw_machine_image: int
        num_processors: int
        bugcheck_code: int
        unused1: int
        bugcheck_parameters: list[int]
        version_user: bytes
        kd_debugger_data_block: int
        num_runs: int
        unused2: int
        num_pages: int
        runs: list[WindowsDumpHeader.Run64]
        context: bytes
        exception: bytes
        dump_kind: int
        unused3: int
        required_dump_space: int
        system_time: int
        comment: bytes
        system_up_time: int
        mini_dump_fields: int
        secondary_data_state: int
        product_kind: int
        suite_mask: int
        writer_status: int
        unused4: int
        kd_secondary_version: int
        reserved: bytes
        machine_image: WindowsDumpHeader.Machines | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Run64(Struct):
        base_page: int
        num_pages: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Header32(Struct):
        version_major: int
        version_minor: int
        directory_table_base: int
        pfn_database: int
        ps_loaded_module_list: int
        ps_active_process_head: int
        raw_machine_image: int
        num_processors: int
        bugcheck_code: int
        bugcheck_parameters: list[int]
        version_user: bytes
        reserved1: int
        kd_debugger_data_block: int
        num_runs: int
        num_pages: int
        runs: list[WindowsDumpHeader.Run32]
        unused1: int
        reserved2: bytes
        required_dump_space: int
        reserved3: bytes
        machine_image: WindowsDumpHeader.Machines | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Run32(Struct):
        base_page: int
        num_pages: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Opaque(Struct):
        data: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
