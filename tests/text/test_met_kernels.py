"""What is remembered of one dump never changes what is said of the next."""

from __future__ import annotations

import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import VmCoreInfo
from vmcoreinfo_fmt.text import check_keys, key_list, kinds, producer
from vmcoreinfo_fmt.text.lines import Line, entries

TEXTS = {}
for path in sorted(REAL.glob("*/qemu-7.2.elf")):
    with vmcoreinfo_fmt.open(path) as dump:
        TEXTS[path.parent.name] = bytes(dump.vmcoreinfo)


def forget() -> None:
    check_keys._known_kernels.clear()
    key_list._kept.cache_clear()
    producer._of_release.cache_clear()
    for key in set(kinds._bases) - set(kinds._BASES):
        del kinds._bases[key]


VALUES = st.sampled_from(
    ["0", "00", "1", "-1", "y", "n", "", "ffffffff81000000", "FFFFFFFF81000000", "0x10", "1g", "9" * 19, "9" * 20,
     "1" * 17, "f" * 16, "f" * 17, "٣", "1_0", " 1", "+1", "10\r", "a b"]
)  # fmt: skip


@given(st.sampled_from(list(TEXTS.values())), st.data())
def test_a_text_is_checked_alike_whatever_was_checked_before(text: bytes, data: st.DataObject) -> None:
    lines = text.rstrip(b"\0").decode("latin-1").splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        key = lines[at].partition("=")[0]
        kept = data.draw(st.booleans())
        lines[at] = f"{key}={data.draw(VALUES)}" if kept else f"{key}x=1"
    changed = "".join(f"{line}\n" for line in lines).encode("latin-1", "replace")
    forget()
    alone = VmCoreInfo.parse(changed).check()
    facts = VmCoreInfo.parse(changed).facts.to_dict()
    assert VmCoreInfo.parse(changed).check() == alone, "the second time"
    forget()
    for other in TEXTS.values():
        VmCoreInfo.parse(other).check()
    assert VmCoreInfo.parse(changed).check() == alone, "after others"
    assert VmCoreInfo.parse(changed).facts.to_dict() == facts


@pytest.mark.parametrize("name", TEXTS)
def test_a_line_that_is_looked_for_is_the_one_of_all_lines(name: str) -> None:
    info = VmCoreInfo.parse(TEXTS[name])
    first: dict[str | None, Line] = {}
    for line in entries(info.lines):
        first.setdefault(line.key, line)
    for key in info:
        assert VmCoreInfo.parse(TEXTS[name]).find_line(key) == first[key]
    again = VmCoreInfo.parse(TEXTS[name])
    assert [again.find_line(key) for key in info] == [first[key] for key in info]
    assert again.find_line("nothing") is None


def test_long_lines_and_duplicates_are_looked_for_among_all_lines() -> None:
    text = b"A=" + b"1" * 90 + b"\nB=1\nB=2\n"
    info = VmCoreInfo.parse(text)
    a, b = info.find_line("A"), info.find_line("B")
    assert a is not None
    assert b is not None
    assert a.odd == ("line-too-long",)
    assert (b.offset, b.value) == (93, "1")


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_keys, "_MOST_KERNELS", 5)
    monkeypatch.setattr(kinds, "_MOST", 50)
    monkeypatch.setattr(key_list, "_VERSIONS", 5)
    forget()
    for number in range(100):
        release = f"OSRELEASE=6.{number}.0\nPAGESIZE=4096\n"
        VmCoreInfo.parse(f"{release}SIZE(of{number})={number}\n".encode()).check()
        info = VmCoreInfo.parse(release.encode())
        info.check()
        assert len(info._key_list._missing) <= 5
    few, many = (VmCoreInfo.parse(b"".join(b"A%d=1\n" % n for n in range(most))) for most in (1024, 1025))
    assert VmCoreInfo.parse(bytes(few))._key_list is few._key_list
    assert VmCoreInfo.parse(bytes(many))._key_list is not many._key_list
    assert len(check_keys._known_kernels) <= 5
    assert key_list._kept.cache_info().currsize <= 64
    assert len(kinds._bases) <= 50
    assert all(len(met) < 10 for _, met in check_keys._known_kernels.values())
