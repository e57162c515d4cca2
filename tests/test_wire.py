"""Rows of integers: the fast reader and the compiled parser that it was learned from say the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kaitaistruct import KaitaiStream, ReadWriteKaitaiStruct

from vmcoreinfo_fmt import FormatError, _wire

Parser = Callable[[KaitaiStream], ReadWriteKaitaiStruct]


def of_core(kind: str, bits: int, encoding: int) -> Parser:
    core = _wire.read(_wire.ElfCore, b"\x7fELF" + bytes([bits, encoding]) + bytes(58), what="ELF header")
    return lambda io: getattr(_wire.ElfCore, kind)(io, core, core)


def of_notes(is_be: bool, align: int) -> Parser:
    notes = _wire.ElfNotes(is_be, align)
    return lambda io: _wire.ElfNotes.NoteHeader(io, None, notes, not is_be)


ROWS: dict[str, Parser] = {
    "entry": _wire.FwCfgVmcoreinfo,
    "state": _wire.QemuVmcoreinfoVmstate,
    "record of a flattened file": _wire.MakedumpfileFlattened.RecordHeader,
    **{
        f"{kind}, class {bits}, encoding {encoding}": of_core(kind, bits, encoding)
        for kind in ("FileHeader", "ProgramHeader")
        for bits in (1, 2)
        for encoding in (1, 2)
    },
    **{f"note header, {is_be}, {align}": of_notes(is_be, align) for is_be in (False, True) for align in (4, 8)},
}


def answers(read: Callable[[], ReadWriteKaitaiStruct]) -> object:
    """Return every field and every computed value of a structure, or all of the error."""
    try:
        form = read()
    except FormatError as error:
        return type(error), str(error), error.where, error.offset
    computed = [
        name
        for kind in type(form).__mro__
        for name, value in vars(kind).items()
        if isinstance(value, property) and not name.startswith("_")
    ]
    return {name: getattr(form, name) for name in [*vars(form), *computed] if not name.startswith("_")}


@pytest.mark.parametrize("name", ROWS)
@given(data=st.binary(max_size=80), at=st.integers(0, 20))
def test_a_row_reads_as_its_compiled_parser_does(name: str, data: bytes, at: int) -> None:
    reader = _wire.layout(ROWS[name], what="row")
    wanted = answers(lambda: _wire.read(ROWS[name], data[at:], what="row", base=100 + at))
    assert answers(lambda: reader(data, at, 100)) == wanted


@pytest.mark.parametrize(
    "parser",
    [
        _wire.ElfCore,  # fixed bytes, and structures within
        _wire.Lime.PieceHeader,  # bytes of a size
        _wire.FwCfgDirectory.File,  # text
        lambda io: _wire.Vmcoreinfo(io),  # no integer at all
    ],
)
def test_what_is_no_row_of_integers_is_refused(parser: Callable[[KaitaiStream], ReadWriteKaitaiStruct]) -> None:
    with pytest.raises(TypeError):
        _wire.layout(parser, what="structure")
