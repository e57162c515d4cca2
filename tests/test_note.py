from __future__ import annotations

import contextlib
import itertools
from typing import Literal

import build
import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt import FormatError, Note, TruncatedError, VmcoreinfoError, dumps, find_note, iter_notes

ByteOrder = Literal["little", "big"]
ORDERS: tuple[ByteOrder, ...] = ("little", "big")
VARIANTS = list(itertools.product(ORDERS, (4, 8)))

notes = st.builds(
    build.note, name=st.binary(min_size=1, max_size=20), desc=st.binary(max_size=40), type=st.integers(0, 0xFFFFFFFF)
)


@pytest.mark.parametrize(
    ("name", "size"), [("6.1-amd64", 3262), ("6.1-i386", 2852), ("6.1-arm64", 3461), ("6.12-amd64", 3262)]
)
def test_real_regions_hold_one_note(name: str, size: int) -> None:
    region = (REAL / f"debian-{name}" / "region.bin").read_bytes()
    (note,) = iter_notes(region)
    assert (note.name, note.type, note.desc_size, note.desc_offset) == ("VMCOREINFO", 0, size, 24)
    assert note.desc == region[24 : 24 + size]
    assert region.startswith(note.to_bytes())
    assert find_note(region) == note


@pytest.mark.parametrize(("order", "align"), VARIANTS)
@pytest.mark.parametrize("name", [b"", b"V", b"VMCOREINFO", b"VMCOREINFO\0", b"VMCOREINFO_XEN\0"])
@pytest.mark.parametrize("size", range(10))
def test_notes_read_and_write_as_built(order: ByteOrder, align: int, name: bytes, size: int) -> None:
    first = build.note(name, b"d" * size, 5, order=order, align=align)
    second = build.note(b"NEXT\0", b"abc", 6, order=order, align=align)
    read = list(iter_notes(first + second, byte_order=order, align=align))
    assert [(n.raw_name, n.type, n.desc, n.offset) for n in read] == [
        (name, 5, b"d" * size, 0),
        (b"NEXT\0", 6, b"abc", len(first)),
    ]
    assert b"".join(n.to_bytes() for n in read) == first + second
    assert Note(name, 5, b"d" * size, byte_order=order, align=align).to_bytes() == first


@pytest.mark.parametrize(("order", "align"), VARIANTS)
def test_every_truncation_is_refused(order: ByteOrder, align: int) -> None:
    whole = build.note(desc=b"OSRELEASE=6\n", order=order, align=align)
    end_of_desc = 24 + 12
    for size in range(end_of_desc):
        with pytest.raises(TruncatedError) as caught:
            Note.parse(whole[:size], byte_order=order, align=align)
        assert caught.value.needed > caught.value.available
    for size in range(end_of_desc, len(whole) + 1):
        assert Note.parse(whole[:size], byte_order=order, align=align).desc == b"OSRELEASE=6\n"


@pytest.mark.parametrize("align", [4, 8])
def test_a_cut_note_is_written_as_far_as_it_is_there(align: int) -> None:
    dump = build.elf([(build.PT_NOTE, build.note(desc=bytes(range(1, 22)), align=align))], align=align)
    for missing in range(1, 22):
        note = dumps.open(dump[: -3 - missing]).notes[0]
        assert note.missing == missing
        assert Note.parse(note.to_bytes(), align=align) == note


def test_a_broken_note_does_not_hide_those_before_it() -> None:
    good = build.note(b"CORE\0", b"1234") + build.note(desc=build.TEXT)
    broken = build._pack("little", "III", 0xFFFFFFFF, 0xFFFFFFFF, 0)
    with pytest.raises(FormatError, match="name of 4294967295 bytes"):
        list(iter_notes(good + broken))
    walk = iter_notes(good + broken)
    assert [next(walk).name, next(walk).name] == ["CORE", "VMCOREINFO"]
    assert find_note(good + broken) is not None


def test_a_claim_of_4_gib_allocates_nothing() -> None:
    header = build._pack("little", "III", 11, 0xFFFFFFFF, 0) + b"VMCOREINFO\0\0"
    with pytest.raises(TruncatedError, match="descriptor of 4294967295 bytes is cut: 0 are there, at offset 24"):
        Note.parse(header)


def test_zeros_between_notes_are_stepped_over() -> None:
    first, second = build.note(b"A\0", b"1234"), build.note(b"B\0", b"5678")
    assert [n.name for n in iter_notes(first + bytes(40) + second + bytes(1000))] == ["A", "B"]


def test_the_name_of_the_first_of_several_is_found() -> None:
    data = build.note(desc=b"1") + build.note(desc=b"2")
    found = find_note(data)
    assert found is not None
    assert found.desc == b"1"
    assert find_note(data, "OTHER") is None


@given(notes, st.sampled_from(ORDERS))
def test_any_note_is_read_back(data: bytes, order: ByteOrder) -> None:
    (note,) = iter_notes(data)
    again = Note(note.raw_name, note.type, note.desc, byte_order=order)
    assert Note.parse(again.to_bytes(), byte_order=order) == again


@given(st.binary(max_size=200), st.sampled_from(ORDERS), st.sampled_from((4, 8)))
def test_any_bytes_raise_only_our_errors(data: bytes, order: ByteOrder, align: int) -> None:
    with contextlib.suppress(VmcoreinfoError):
        read = list(iter_notes(data, byte_order=order, align=align))
        assert sum(len(n.desc) for n in read) <= len(data)


@pytest.mark.parametrize(("argument", "value"), [("byte_order", "middle"), ("align", 3)])
def test_an_impossible_argument_is_a_value_error(argument: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"{argument} is"):
        Note.parse(build.note(), **{argument: value})  # type: ignore[arg-type]
