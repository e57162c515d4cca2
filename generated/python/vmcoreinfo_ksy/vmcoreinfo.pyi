# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class Vmcoreinfo(Struct):
    lines: list[Vmcoreinfo.Line]
    def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class Line(Struct):
        text: Vmcoreinfo.KeyValue
        newline: bytes
        until_newline: bytes
        until_newline__enabled: bool
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    class KeyValue(Struct):
        key: bytes
        separator: bytes
        value: bytes
        until_separator: bytes
        until_separator__enabled: bool
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
