# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class KdumpCompressed(Struct):
    class Compressions(IntEnum):
        plain = 0
        zlib = 1
        lzo = 2
        snappy = 4
        zstd = 32
    magic: bytes
    header: KdumpCompressed.MainHeader
    version_last_byte: int
    version_last_byte__enabled: bool
    is_be: bool
    len_block32_le: int
    len_block32_le__enabled: bool
    len_block32_be: int
    len_block32_be__enabled: bool
    len_block32: int
    bits: int
    sub_header: KdumpCompressed.SecondHeader
    sub_header__enabled: bool
    sub_header_padded: KdumpCompressed.SecondHeader | None
    sub_header_padded__enabled: bool
    ofs_bitmaps: int
    len_memory_bitmap: int
    len_dumped_bitmap: int
    memory_bitmap: bytes
    memory_bitmap__enabled: bool
    ofs_dumped_bitmap: int
    dumped_bitmap: bytes
    dumped_bitmap__enabled: bool
    ofs_page_descriptors: int
    first_page_descriptor: KdumpCompressed.PageDescriptor
    first_page_descriptor__enabled: bool
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class MainHeader(Struct):
        version: int
        sysname: bytes
        nodename: bytes
        release: bytes
        kernel_version: bytes
        machine: bytes
        domainname: bytes
        padding: bytes
        seconds: int
        microseconds: int
        status: int
        len_block: int
        num_sub_header_blocks: int
        num_bitmap_blocks: int
        max_page_number: int
        num_ram_blocks: int
        num_device_blocks: int
        num_written_blocks: int
        current_cpu: int
        num_cpus: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
    class SecondHeader(Struct):
        is_padded: bool
        phys_base: int
        dump_level: int
        is_split: int
        start_page: int
        end_page: int
        padding1: bytes
        ofs_vmcoreinfo: int
        len_vmcoreinfo: int
        padding2: bytes
        ofs_notes: int
        len_notes: int
        padding3: bytes
        ofs_erase_info: int
        len_erase_info: int
        padding4: bytes
        start_page64: int
        end_page64: int
        max_page_number64: int
        def __init__(self, is_padded: bool, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
    class PageDescriptor(Struct):
        ofs_body: int
        len_body: int
        raw_compression: int
        page_flags: int
        compression: KdumpCompressed.Compressions | int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
        _is_le: bool | None
