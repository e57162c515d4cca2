# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
from enum import IntEnum

from kaitaistruct import KaitaiStream

from ._struct import Struct

class ElfNotes(Struct):
    is_be: bool
    align: int
    notes: list[ElfNotes.Note]
    rest: bytes
    def __init__(self, is_be: bool, align: int, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ...) -> None: ...
    _is_le: bool | None
    class Note(Struct):
        header: ElfNotes.NoteHeader
        name: bytes
        name_padding: bytes
        desc: bytes
        desc_padding: bytes
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ..., _is_le: bool | None = ...) -> None: ...
        _is_le: bool | None
    class NoteHeader(Struct):
        len_name: int
        len_desc: int
        note_type: int
        len_name_padding: int
        len_desc_padding: int
        def __init__(self, _io: KaitaiStream | None = ..., _parent: object = ..., _root: object = ..., _is_le: bool | None = ...) -> None: ...
        _is_le: bool | None
