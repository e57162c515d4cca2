from __future__ import annotations

import contextlib

import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st
from kaitaistruct import BytesIO, KaitaiStream
from vmcoreinfo_ksy.vmcoreinfo import Vmcoreinfo

from vmcoreinfo_fmt import FormatError, MissingKeyError, Note, ValidationError, VmCoreInfo
from vmcoreinfo_fmt.text.lines import parts

# Bytes that are likely to be odd in the right places.
payloads = st.lists(
    st.sampled_from(
        [
            b"A=1",
            b"OSRELEASE=x",
            b"SYMBOL(a)=ff",
            b"=",
            b"\n",
            b"\r\n",
            b"\0",
            b"\xff",
            b"x" * 79,
            b"NUMBER(n)=-1",
            b"K",
        ]
    )
    | st.binary(max_size=6),
    max_size=30,
).map(b"".join)


def real(name: str) -> VmCoreInfo:
    return VmCoreInfo.parse(Note.parse((REAL / name / "region.bin").read_bytes()).desc)


@pytest.mark.parametrize(
    ("name", "lines", "release"),
    [
        ("debian-6.1-amd64", 108, "6.1.0-56-cloud-amd64"),
        ("debian-6.1-i386", 99, "6.1.0-50-686-pae"),
        ("debian-6.1-arm64", 113, "6.1.0-50-cloud-arm64"),
        ("debian-6.12-amd64", 106, "6.12.117+deb12-cloud-amd64"),
    ],
)
def test_real_payloads_read_as_known(name: str, lines: int, release: str) -> None:
    info = real(name)
    assert (len(info), len(info.lines), info.osrelease) == (lines, lines, release)
    assert info.page_size == 4096
    assert info.build_id is not None
    assert len(info.build_id) == 40
    assert info.crash_time is None
    assert info.findings == ()


def test_typed_values_of_real_kernels() -> None:
    amd64, i386, arm64 = real("debian-6.1-amd64"), real("debian-6.1-i386"), real("debian-6.1-arm64")
    assert (amd64.phys_base, amd64.kaslr_offset) == (-249561088, 0x19C00000)
    assert amd64.numbers["MAX_PHYSMEM_BITS"] == 46
    assert amd64.symbols["_stext"] == 0xFFFFFFFF9AC00000
    assert (amd64.sizes["page"], amd64.offsets["page.lru"], amd64.lengths["zone.free_area"]) == (64, 8, 11)
    assert (i386.phys_base, i386.kaslr_offset) == (None, None)
    assert arm64.numbers["PHYS_OFFSET"] == 0xFFFFCA9340000000
    assert arm64.kaslr_offset == 0x32193FC00000


def test_a_broken_value_says_what_stands_there() -> None:
    info = VmCoreInfo.parse(b"A=1\nPAGESIZE=abc\nNUMBER(n)=99999999999999999999\n")
    with pytest.raises(FormatError, match="PAGESIZE is 'abc', expected an integer of 64 bits, at offset 4"):
        _ = info.page_size
    with pytest.raises(MissingKeyError, match=r"NUMBER\(n\) is '99999999999999999999', expected"):
        _ = info.numbers["n"]
    assert "n" not in info.numbers
    with pytest.raises(MissingKeyError, match="B is not in the payload"):
        _ = info["B"]
    with pytest.raises(KeyError):
        _ = info.symbols["nothing"]


def test_a_broken_value_can_be_asked_for_without_an_error() -> None:
    info = VmCoreInfo.parse(b"PAGESIZE=abc\nKERNELOFFSET=10\n")
    assert [info.find_integer(key) for key in ("PAGESIZE", "KERNELOFFSET", "CRASHTIME")] == [None, 16, None]


def test_the_line_of_a_key_is_the_one_that_counts() -> None:
    info = VmCoreInfo.parse(b"A=1\nB=2\nA=3\n")
    line = info.find_line("A")
    assert line is not None
    assert (line.offset, line.value) == (0, "1")
    assert info.find_line("C") is None


def test_only_bytes_are_parsed() -> None:
    assert VmCoreInfo.parse(bytearray(b"A=1\n")) == VmCoreInfo.parse(memoryview(b"A=1\n")) == VmCoreInfo(b"A=1\n")
    for wrong in (5, "A=1", None, [65]):
        with pytest.raises(TypeError):
            VmCoreInfo.parse(wrong)  # type: ignore[arg-type]


def test_kerneloffset_is_no_displacement_where_it_is_an_address() -> None:
    info = VmCoreInfo.parse(b"KERNELOFFSET=3ffe0000000\nKERNELOFFPHYS=100000\n")
    assert info.kaslr_offset is None


def test_the_first_of_several_lines_counts() -> None:
    info = VmCoreInfo.parse(b"A=1\nB=2\nA=3\n")
    assert dict(info) == {"A": "1", "B": "2"}
    (finding,) = info.findings
    assert (finding.id, finding.offset, finding.subject) == ("line-duplicate", 8, "A")


@pytest.mark.parametrize(
    ("payload", "ids", "keys"),
    [
        (b"", ["text-empty"], {}),
        (b"A=1\n", [], {"A": "1"}),
        (b"A=1", ["line-unended"], {"A": "1"}),
        (b"A=1\r\nB=2\r\n", ["line-crlf", "line-crlf"], {"A": "1", "B": "2"}),
        (b"A=1\n\nB=2\n", ["line-blank"], {"A": "1", "B": "2"}),
        (b"A=1\nnonsense\nB=2\n", ["line-without-separator"], {"A": "1", "B": "2"}),
        (b"=1\nB=2\n", ["line-without-key"], {"B": "2"}),
        (b"A=1\n\0\0\0", ["text-nul-tail"], {"A": "1"}),
        (b"A=1\0\0\0", ["line-unended", "line-nul-tail"], {"A": "1"}),
        (bytes(4096), ["text-empty", "text-nul-tail"], {}),
        (b"A=\xff\nB=2\n", ["line-not-ascii"], {"A": "\xff", "B": "2"}),
        (b"A=x\0y\nB=2\n", ["line-nul"], {"A": "x\0y", "B": "2"}),
        (b"A=1=2\n", [], {"A": "1=2"}),
        (b"A=" + b"x" * 77 + b"NUMBER(n)=1\n", ["line-fused"], {"NUMBER(n)": "1"}),
        (b"A=" + b"x" * 90 + b"\nB=2\n", ["line-too-long"], {"A": "x" * 90, "B": "2"}),
    ],
)
def test_an_odd_line_costs_itself_and_is_found(payload: bytes, ids: list[str], keys: dict[str, str]) -> None:
    info = VmCoreInfo.parse(payload)
    assert [finding.id for finding in info.findings] == ids
    assert dict(info) == keys
    assert bytes(info) == payload


@given(payloads | st.binary())
def test_any_bytes_survive(payload: bytes) -> None:
    info = VmCoreInfo.parse(payload)
    assert bytes(info) == payload
    text = b"".join(line.raw + b"\n" * line.ended for line in info.lines)
    assert payload.startswith(text)
    assert not payload[len(text) :].strip(b"\0")


@given(payloads | st.binary())
def test_every_line_is_read_as_the_compiled_parser_reads_it(payload: bytes) -> None:
    form = Vmcoreinfo(KaitaiStream(BytesIO(payload)))
    form._read()
    compiled = [(line.text.key, bool(line.text.separator), line.text.value, bool(line.newline)) for line in form.lines]
    if compiled and not compiled[-1][3] and not payload.rpartition(b"\n")[2].strip(b"\0"):
        compiled.pop()  # a tail of NULs is a line to the form, and none to the meaning
    ours = [(*line.raw.partition(b"="), line.ended) for line in VmCoreInfo.parse(payload).lines]
    assert [(key, bool(separator), value, ended) for key, separator, value, ended in ours] == compiled


@given(payloads)
def test_the_quick_way_and_the_lines_agree(payload: bytes) -> None:
    info = VmCoreInfo.parse(payload)
    from_lines: dict[str, str] = {}
    for line in parts(info.lines):
        if line.key and line.whole:
            from_lines.setdefault(line.key, line.value or "")
    assert dict(info) == info.copy() == from_lines
    assert all(info.find_line(key) is not None for key in info)


@given(payloads | st.lists(st.sampled_from([b"A=1", b"B=2", b"C=", b"A=x=", b"=", b"D"])).map(b"\n".join))
def test_a_usual_text_has_no_odd_line(payload: bytes) -> None:
    info = VmCoreInfo.parse(payload)
    if info.is_usual:
        assert not any(line.odd for line in info.lines)
        assert len(info) == len(info.lines)


def test_real_texts_are_usual() -> None:
    assert real("debian-6.1-amd64").is_usual
    assert not VmCoreInfo.parse(bytes(real("debian-6.1-amd64")) + b"OSRELEASE=again\n").is_usual


@given(payloads)
def test_typed_access_raises_only_our_errors(payload: bytes) -> None:
    info = VmCoreInfo.parse(payload)
    for view in (info.symbols, info.sizes, info.offsets, info.lengths, info.numbers):
        assert all(isinstance(value, int) for value in view.values())
    for key in info:
        with contextlib.suppress(FormatError):
            assert isinstance(info.integer(key), int)
    assert isinstance(info.findings, tuple)


keys_of_lines = st.text(
    st.characters(codec="ascii", min_codepoint=0x21, exclude_characters="="), min_size=1, max_size=30
)
texts = st.text(st.characters(codec="ascii", min_codepoint=0x20, max_codepoint=0x7E), max_size=40)


@given(st.dictionaries(keys_of_lines.filter(lambda key: "\x7f" not in key), texts, min_size=1, max_size=20))
def test_what_is_built_is_read_back(values: dict[str, str]) -> None:
    info = VmCoreInfo.build(values)
    assert dict(info) == values
    assert list(info) == list(values)
    assert VmCoreInfo.parse(bytes(info)) == info


def test_integers_are_written_in_the_base_of_their_key() -> None:
    values = {"SYMBOL(a)": 0x1234, "NUMBER(n)": -5, "KERNELOFFSET": 0x34000000, "SIZE(page)": 64}
    assert bytes(VmCoreInfo.build(values)) == b"SYMBOL(a)=1234\nNUMBER(n)=-5\nKERNELOFFSET=34000000\nSIZE(page)=64\n"


def test_the_real_payloads_are_rebuilt_byte_for_byte() -> None:
    for name in ("debian-6.1-amd64", "debian-6.1-i386", "debian-6.1-arm64"):
        assert VmCoreInfo.build(real(name)) == real(name)


@pytest.mark.parametrize(
    ("values", "id"),
    [
        ({"A": "x" * 78}, "line-too-long"),
        ({"A": "\xff"}, "line-not-ascii"),
        ({f"SYMBOL(s{n})": "f" * 16 for n in range(200)}, "text-over-page"),
        ({}, "text-empty"),
    ],
)
def test_what_no_kernel_writes_is_refused_unless_told(values: dict[str, str], id: str) -> None:
    with pytest.raises(ValidationError, match="no kernel writes this text") as caught:
        VmCoreInfo.build(values)
    assert [finding.id for finding in caught.value.findings] == [id]
    assert dict(VmCoreInfo.build(values, unchecked=True)) == values


@pytest.mark.parametrize("values", [{"A=B": "1"}, {"A": "1\n2"}, {"": "1"}, {"A\n": "1"}, {"A": "€"}])
def test_what_cannot_stand_in_a_line_is_refused_even_if_told(values: dict[str, str]) -> None:
    with pytest.raises(FormatError):
        VmCoreInfo.build(values, unchecked=True)


def test_an_edited_copy_keeps_every_other_byte() -> None:
    info = real("debian-6.1-amd64")
    changed = info.replacing("NUMBER(phys_base)", 4096)
    assert bytes(changed) == bytes(info).replace(b"(phys_base)=-249561088", b"(phys_base)=4096")
    assert info.phys_base == -249561088
    assert changed.without("NUMBER(phys_base)").phys_base is None
    assert list(info.replacing("CRASHTIME", 1700000000))[-1] == "CRASHTIME"
    with pytest.raises(MissingKeyError, match="CRASHTIME is not in the payload"):
        info.without("CRASHTIME")


def test_a_chain_of_fused_lines_of_any_length_is_taken_apart() -> None:
    info = VmCoreInfo.parse(b"".join(b"NUMBER(n%06d)=" % n + b"1" * 63 for n in range(10_000)))
    assert dict(info) == {"NUMBER(n009999)": "1" * 63}  # the others were cut
    assert sum(1 for _ in parts(info.lines)) == 10_000
    assert len(info.lines) == 1
    assert [finding.id for finding in info.findings] == ["line-unended", "line-fused"]


def test_a_value_that_was_cut_is_no_value() -> None:
    text = b"OSRELEASE=6.1.0\nKERNELOFFSET=34"
    assert VmCoreInfo.parse(text).kaslr_offset == 0x34
    cut = VmCoreInfo.parse(text, cut=True)
    assert (cut.osrelease, cut.kaslr_offset) == ("6.1.0", None)
    assert [finding.id for finding in cut.findings] == ["line-cut"]
    assert bytes(cut.replacing("A", "1")) == b"OSRELEASE=6.1.0\nA=1\n"


def test_a_text_that_fills_the_page_was_cut_there() -> None:
    page = b"PAGESIZE=4096\n" + b"SYMBOL(a)=1\n" * 339 + b"SYMBOL(b)=ffff"
    assert len(page) == 4096
    assert [finding.id for finding in VmCoreInfo.parse(page).findings][-1] == "line-cut"
    assert "b" not in VmCoreInfo.parse(page).symbols
    assert VmCoreInfo.parse(page[:-1]).symbols["b"] == 0xFFF
    assert VmCoreInfo.parse(page.replace(b"4096", b"8192")).symbols["b"] == 0xFFFF


def test_an_edit_parts_fused_lines() -> None:
    info = VmCoreInfo.parse(b"A=" + b"x" * 77 + b"NUMBER(n)=1\nB=2\n")
    with pytest.raises(ValidationError, match="longer than the 79 bytes"):
        info.replacing("NUMBER(n)", 2)
    assert bytes(info.replacing("A", "short")) == b"A=short\nNUMBER(n)=1\nB=2\n"
    assert bytes(info.without("A")) == b"NUMBER(n)=1\nB=2\n"
    assert bytes(info.replacing("NUMBER(n)", 2, unchecked=True)) == b"A=" + b"x" * 77 + b"\nNUMBER(n)=2\nB=2\n"


def test_an_edit_mends_the_end_and_duplicates() -> None:
    assert bytes(VmCoreInfo.parse(b"A=1\nB=2\nA=3\0\0").replacing("A", "9")) == b"A=9\nB=2\n"
    with pytest.raises(ValidationError, match="line has no ="):
        VmCoreInfo.parse(b"A=1\nbroken\n").replacing("A", "2")
    assert bytes(VmCoreInfo.parse(b"A=1\nbroken\n").replacing("A", "2", unchecked=True)) == b"A=2\nbroken\n"
