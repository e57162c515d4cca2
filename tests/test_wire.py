"""Rows of fixed layout: what is read with one unpack and what the compiled parser reads say the same."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as runs
from hypothesis import strategies as st
from kaitaistruct import KaitaiStream, ReadWriteKaitaiStruct
from vmcoreinfo_ksy.rows import ROWS

from vmcoreinfo_fmt import FormatError, TruncatedError, _rows, _wire

VALUES: dict[str, tuple[object, ...]] = {"byte_order": ("little", "big")}


def variants() -> list[tuple[str, dict[str, Any]]]:
    """Return every row with all values of its parameters."""
    found = []
    for name, (order, parameters, layouts, _, _) in ROWS.items():
        orders = [{}] if order else [{"byte_order": "little"}, {"byte_order": "big"}]
        for values, more in itertools.product(layouts, orders):
            found.append((name, dict(zip(parameters, values, strict=True)) | more))
    return found


VARIANTS = variants()
NAMES = [" ".join([name, *(f"{key}={value}" for key, value in settings.items())]) for name, settings in VARIANTS]
# The head of a file says itself what its rows are given as parameters.
HEADS = ("elf_core", "kdump_compressed", "qcow2")
# Their compiled parsers refuse a number that is too small, which a row leaves to its reader.
BOUNDED = ("makedumpfile_flattened.record_header", "lime.piece_header")
every_row = pytest.mark.parametrize(("name", "settings"), VARIANTS, ids=NAMES)


def compiled(name: str, settings: dict[str, Any]) -> Callable[[KaitaiStream], ReadWriteKaitaiStruct]:
    """Return the compiled parser of a row, below a root that says what the settings say."""
    stem, *inner = name.split(".")
    kind = getattr(_wire, camel(stem))
    is_be = settings.get("byte_order") == "big"
    if not inner:
        return kind  # type: ignore[no-any-return]
    for part in inner:
        kind = getattr(kind, camel(part))
    bits: Any = settings.get("bits")
    root = SimpleNamespace(
        ident=SimpleNamespace(bits={32: 1, 64: 2}.get(bits), encoding=2 if is_be else 1),
        header=SimpleNamespace(version=settings.get("version")),
        bits=bits,
        is_be=is_be,
        align=settings.get("align"),
    )
    parameters = [settings["is_padded"]] if "is_padded" in settings else []
    order = [not is_be] if stem == "elf_notes" else []
    return lambda io: kind(*parameters, io, None, root, *order)


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def plain(value: Any) -> Any:
    """Return a structure of either kind as dictionaries, lists, numbers and bytes."""
    if isinstance(value, ReadWriteKaitaiStruct):
        given = {"is_padded"}  # a parameter, not a field
        fields = [name for name in vars(value) if name[0] != "_" and "__" not in name and name not in given]
        return {name: plain(getattr(value, name)) for name in fields}
    if hasattr(value, "_fields"):
        return {name: plain(getattr(value, name)) for name in value._fields}
    return [plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def answers(read: Callable[[], Any], computed: list[str]) -> object:
    """Return every field and computed value of a structure, or all of the error."""
    try:
        form = read()
    except FormatError as error:
        return type(error), str(error), error.where, error.offset, getattr(error, "needed", None)
    return plain(form), {name: (getattr(form, name), type(getattr(form, name))) for name in computed}


@pytest.mark.parametrize(
    ("name", "settings"),
    [variant for variant in VARIANTS if variant[0] not in HEADS],
    ids=[name for name in NAMES if name.split()[0] not in HEADS],
)
@runs(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_row_reads_as_its_compiled_parser_does(name: str, settings: dict[str, Any], data: st.DataObject) -> None:
    row = _rows.row(name, what="row", **settings)
    size, at = row.size, data.draw(st.integers(0, 20), label="at")
    # What is checked is mostly right, noise is anywhere, and the bytes end anywhere.
    right = bytearray(size)
    for path, allowed in ROWS[name][3].items():
        value = data.draw(st.sampled_from(allowed), label=path)
        right[row.offset(path) : row.end(path)] = value if isinstance(value, bytes) else bytes([value])
    noise = data.draw(st.binary(max_size=100), label="noise")
    place = data.draw(st.integers(0, size - 1), label="place")
    whole = bytes(at) + bytes(right[:place]) + noise + bytes(right[place + len(noise) :])
    there = whole[: data.draw(st.integers(0, len(whole)) | st.just(len(whole)), label="cut")]
    computed = list(ROWS[name][4])
    wanted = answers(lambda: _wire.read(compiled(name, settings), there[at:], what="row", base=100 + at), computed)
    if name in BOUNDED and isinstance(wanted, tuple) and wanted[0] is FormatError:
        return
    assert answers(lambda: row.read(there, at, 100), computed) == wanted


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("order", ["little", "big"])
@runs(deadline=None)
@given(data=st.binary(max_size=80))
def test_the_head_of_an_elf_file_reads_as_its_compiled_parser_does(bits: int, order: str, data: bytes) -> None:
    row = _rows.row("elf_core", bits=bits, byte_order=order, what="row")
    head = (b"\x7fELF" + bytes([bits // 32, 2 if order == "big" else 1]) + data[6:])[: len(data)]
    wanted = answers(lambda: _wire.read(_wire.ElfCore, head, what="row"), [])
    assert answers(lambda: row.read(head), []) == wanted


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("order", ["little", "big"])
@runs(deadline=None)
@given(data=st.binary(min_size=480, max_size=500))
def test_the_head_of_a_kdump_file_reads_as_its_compiled_parser_does(bits: int, order: str, data: bytes) -> None:
    row = _rows.row("kdump_compressed", bits=bits, byte_order=order, what="row")
    block = (4096).to_bytes(4, order) if bits == 32 else bytes(4)  # type: ignore[arg-type]
    version = (6).to_bytes(4, order)  # type: ignore[arg-type]
    head = data[:8] + version + data[12:416] + block + data[420:]
    # Of what is computed, what says the layout is looked up in the same bytes.
    wanted = plain(_wire.read(_wire.KdumpCompressed, head, what="row"))
    assert plain(row.read(head)) == {"magic": wanted["magic"], "header": wanted["header"]}
    assert head[row.offset("header.version") : row.end("header.version")] == version


@pytest.mark.parametrize("version", [2, 3])
@runs(deadline=None)
@given(data=st.binary(max_size=100))
def test_the_head_of_a_disk_image_reads_as_its_compiled_parser_does(version: int, data: bytes) -> None:
    row = _rows.row("qcow2", image_version=version, what="row")
    head = (b"QFI\xfb" + version.to_bytes(4, "big") + data[8:])[: len(data)]
    wanted = answers(lambda: _wire.read(_wire.Qcow2, head, what="row"), [])
    assert answers(lambda: row.read(head), []) == wanted


@every_row
def test_fields_are_where_their_bytes_are(name: str, settings: dict[str, Any]) -> None:
    row = _rows.row(name, **settings)
    assert row.size == max(row.end(path) for path in row._places)
    for path, (start, size) in row._places.items():
        if path in ROWS[name][3] or size > 8 or any(path.startswith(f"{other}.") for other in ROWS[name][3]):
            continue
        data = bytearray(row.size)
        for checked, allowed in ROWS[name][3].items():
            data[row.offset(checked) : row.end(checked)] = (
                allowed[0] if isinstance(allowed[0], bytes) else bytes([allowed[0]])
            )
        before = plain(row.read(bytes(data)))
        data[start] ^= 1
        value = plain(row.read(bytes(data)))
        assert value != before
        for part in re.findall(r"\w+", path):
            step = int(part) if isinstance(value, list) else part
            value, before = value[step], before[step]
        assert value != before, path


def test_an_exact_read_refuses_other_sizes() -> None:
    row = _wire.row("fw_cfg_vmcoreinfo", what="entry")
    with pytest.raises(TruncatedError, match="entry is 1 byte long, expected 16, at offset 0"):
        row.read_exact(b"\0")
    with pytest.raises(FormatError, match="entry is 17 bytes long, expected 16, at offset 16"):
        row.read_exact(bytes(17))


@pytest.mark.parametrize(
    ("name", "settings", "complaint"),
    [
        ("elf_core.nothing", {}, "there is no row elf_core.nothing"),
        ("elf_core.file_header", {"bits": 64}, "expected \\['bits', 'byte_order'\\]"),
        ("fw_cfg_vmcoreinfo", {"bits": 64}, "expected \\[\\]"),
        ("elf_core.file_header", {"bits": 64, "byte_order": "middle"}, "expected 'little' or 'big'"),
        ("elf_core.file_header", {"bits": 16, "byte_order": "big"}, "bits is 16, expected 32 or 64"),
    ],
)
def test_a_row_that_is_not_there_is_a_bad_argument(name: str, settings: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        _rows.row(name, **settings)


def test_a_field_that_is_not_there_is_a_bad_argument() -> None:
    with pytest.raises(ValueError, match="entry has no field sise"):
        _rows.row("fw_cfg_vmcoreinfo", what="entry").offset("sise")


def test_a_parser_that_is_not_there_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="there is no parser ElfKore"):
        _ = _wire.ElfKore  # type: ignore[attr-defined]


def test_enumerations_have_the_numbers_of_the_compiled_parsers() -> None:
    from vmcoreinfo_ksy.rows import ENUMS

    for name, members in ENUMS.items():
        stem, enum = name.split(".")
        kind = getattr(getattr(_wire, camel(stem)), camel(enum))
        assert {member.name: int(member) for member in kind} == members
        assert _rows.names(name) == {number: member for member, number in members.items()}
