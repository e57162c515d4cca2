from __future__ import annotations

import pickle

import pytest

from vmcoreinfo_fmt import Line, VmCoreInfo
from vmcoreinfo_fmt.text import lines
from vmcoreinfo_fmt.text.lines import LINE_SIZE, parts, split


def looked_at(payload: bytes, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many bytes are searched for the start of an entry."""
    seen = 0
    starts_entry = lines._starts_entry

    def counting(piece: bytes) -> bool:
        nonlocal seen
        seen += len(piece)
        return starts_entry(piece)

    with monkeypatch.context() as patch:
        patch.setattr(lines, "_starts_entry", counting)
        tuple(split(payload))
    return seen


@pytest.mark.parametrize(
    "piece",
    [b"A" * LINE_SIZE, b"SYMBOL(" + b"a" * 72, b"CONFIG_" + b"A" * 72, b"NUMBER(n)=".ljust(LINE_SIZE, b"1")],
)
def test_a_long_line_costs_no_more_than_its_length(piece: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(piece) == LINE_SIZE
    for number in (1000, 8000):
        payload = piece * number + b"="
        assert looked_at(payload, monkeypatch) <= len(payload)
        assert b"".join(line.raw for line in split(payload))[-1:] == b"="


def test_an_entry_starts_only_with_its_own_equals_sign() -> None:
    (line,) = split(b"A=" + b"x" * 77 + b"B" * 200 + b"=\n")
    assert line.fused == ()
    assert line.odd == ("line-too-long",)
    (line,) = split(b"A=" + b"x" * 77 + b"B" * 78 + b"=\n")
    assert [part.raw for part in line.fused] == [b"B" * 78 + b"="]


def test_fused_lines_are_a_flat_tuple() -> None:
    payload = b"".join((b"NUMBER(n%06d)=" % n).ljust(LINE_SIZE, b"1") for n in range(10_000))
    (line,) = split(payload)
    assert len(line.fused) == 9_999
    assert pickle.loads(pickle.dumps(line)) == line
    assert [part.offset for part in parts([line])] == [LINE_SIZE * n for n in range(10_000)]
    assert [part.whole for part in line.fused[-2:]] == [False, True]


def test_a_line_cannot_be_changed() -> None:
    info = VmCoreInfo.parse(b"A=1\n")
    with pytest.raises(AttributeError, match="a Line does not change"):
        info.lines[0].value = "2"
    with pytest.raises(AttributeError, match="a Line does not change"):
        del info.lines[0].key
    assert info["A"] == "1"


def test_lines_compare_by_value() -> None:
    assert Line(b"A=1", 0, True) == Line(b"A=1", 0, True) != Line(b"A=1", 1, True)
    assert len({Line(b"A=1", 0, True), Line(b"A=1", 0, True)}) == 1
    assert Line(b"A=1", 0, True) != "A=1"
    assert repr(Line(b"A", 3, True)) == "<Line at 3: b'A' line-without-separator>"
    assert len(repr(Line(b"A" * 10_000, 3, True))) < 250
    shape = {"frame": "payload", "offset": 4, "key": "A", "value": "1", "kind": "bare", "odd": []}
    assert Line(b"A=1", 4, True).to_dict() == shape


@pytest.mark.parametrize(
    ("raw", "odd"),
    [
        (b"A=1", ()),
        (b"", ("line-blank",)),
        (b"A", ("line-without-separator",)),
        (b"=1", ("line-without-key",)),
        (b"A=1\r", ("line-crlf",)),
        (b"A=\0", ("line-nul",)),
        (b"A=\x7f", ("line-not-ascii",)),
        (b"A=\t", ("line-not-ascii",)),
        (b"A=\0\xe9", ("line-nul", "line-not-ascii")),
        (b"A=" + b"x" * 76, ()),
        (b"A=" + b"x" * 77, ("line-too-long",)),
    ],
)
def test_what_is_odd_about_a_line(raw: bytes, odd: tuple[str, ...]) -> None:
    assert Line(raw, 0, True).odd == odd
