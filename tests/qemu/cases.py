"""Random cases: what a careful, a careless or a hostile guest may do."""

from __future__ import annotations

import struct

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from qemu.machine import ERROR, READ, SELECT, SKIP, WRITE, Kind
from qemu.play import BUFFER_SIZE, OURS, Access, Case, Entry, Lost, Port, Region, Reset, Select, Step

MIB = 1 << 20
HUGE = 0xFFFFFFFF

selectors = st.sampled_from([OURS] * 6 + [OURS ^ 0x4000, OURS ^ 0x8000, 0, 0x3FFF, 0x7FFF])
small = st.binary(max_size=20)
writes = st.sampled_from(
    [WRITE, SELECT | WRITE, SELECT | WRITE, WRITE | SKIP, ERROR | SELECT | WRITE, 0xFFE0 | SELECT | WRITE]
)
images = st.builds(
    struct.pack,
    st.just("<HHIQ"),
    st.sampled_from([0, 1, 2]),
    st.sampled_from([0, 1, 1, 1, 2, 0x100, 0xFFFF]),
    st.sampled_from([0, 11, 12, 13, 4132, MIB, MIB + 1]),
    st.sampled_from([0x200000, 0x40200000, 1 << 36]),
)

accesses: SearchStrategy[Step] = st.one_of(
    st.builds(Access, writes, images | small, selector=selectors),
    st.builds(Access, writes, small, st.sampled_from([1, 8, 15, 16, 17, HUGE]), selector=selectors),
    st.builds(Access, writes, images | st.binary(max_size=16), st.just(16), place=st.sampled_from(["edge", "nowhere"])),
    st.builds(
        Access,
        st.sampled_from([SKIP, SELECT | SKIP, SELECT, 0, ERROR]),
        size=st.sampled_from([0, 1, 8, 15, 16, 17, HUGE]),
        selector=selectors,
    ),
    st.builds(
        Access,
        st.sampled_from([READ, SELECT | READ, SELECT | READ | WRITE | SKIP]),
        size=st.integers(0, BUFFER_SIZE),
        selector=selectors,
    ),
    st.builds(Select, selectors),
    st.builds(Port, st.integers(0, 255)),
    st.builds(Lost),
    st.builds(Reset),
)

numbers = st.one_of(
    st.integers(-(1 << 63), (1 << 64) - 1).map(lambda number: b"%d" % number),
    st.integers(0, (1 << 64) - 1).map(lambda number: b"0x%x" % number),
    st.integers(0, 1 << 32).map(lambda number: b"%X" % number),
    st.sampled_from(
        [
            b"",
            b"0",
            b"0x",
            b"0X1f",
            b"0b1",
            b"-",
            b"+5",
            b"-0x10",
            b" 12",
            b"\t7",
            b"\v\f\r9",
            b"12 ",
            b"1\r",
            b"zz",
            b"1 2",
        ]
    ),
    st.sampled_from(
        [b"f" * 16, b"f" * 17, b"0" * 40 + b"1", b"-" + b"f" * 16, b"-1" + b"0" * 16, b"x10", b"--1", b"1_0"]
    ),
    st.integers((1 << 64) - 2, (1 << 64) + 2).map(lambda number: b"%x" % number),
    st.binary(max_size=4),
)
KEYS = (b"NUMBER(phys_base)=", b"NUMBER(PHYS_OFFSET)=")
other_keys = st.sampled_from([b"NUMBER(phys_base)", b" NUMBER(phys_base)=", b"NUMBER(phys_bases)=", b"KERNELOFFSET="])
lines = st.one_of(
    st.builds(lambda key, number: key + number, st.sampled_from(KEYS), numbers),
    st.builds(lambda key, number: key + number, other_keys, numbers),
    st.sampled_from([b"OSRELEASE=6.1", b"", b"=", b"\0"]),
)
texts = st.builds(
    lambda parts, end: b"\n".join(parts) + end,
    st.lists(lines, max_size=6),
    st.sampled_from([b"", b"\n", b"\0"]),
)
linux_texts = st.builds(
    lambda before, number, after, end: b"\n".join([*before, *(key + number for key in KEYS), *after]) + end,
    st.lists(lines, max_size=1),
    numbers,
    st.lists(lines, max_size=2),
    st.sampled_from([b"", b"\n"]),
)
windows = st.builds(
    lambda magic, size, text: (magic + text).ljust(size, b"\xcc"),
    st.sampled_from([b"PAGEDU64", b"PAGEDUMP"]),
    st.sampled_from([0x2000, 0x1000, 100]),
    st.sampled_from([b"", b"\nNUMBER(phys_base)=10\n"]),
)
descs = st.one_of(texts, texts, windows, st.binary(max_size=40))
NAME = b"VMCOREINFO\0"
names = st.sampled_from([NAME] * 5 + [NAME[:-1], NAME + b"\0", b"VMCOREINFX\0", b"VMCOREINFO ", b"vmcoreinfo\0"]) | (
    st.sampled_from([b"", b"CORE\0", b"QEMU\0", b"\xff\xfe"])
)
paddings = st.sampled_from([b"\0", b"\0", b"\xaa"])


def note(
    byte_order: str, name: bytes, desc: bytes, kind: int, pad: bytes, sizes: tuple[int, int] | None = None
) -> bytes:
    header = struct.pack(f"{byte_order}III", *(sizes or (len(name), len(desc))), kind)
    return header + name + pad * (-len(name) % 4) + desc + pad * (-len(desc) % 4)


def linux_notes(byte_order: str) -> SearchStrategy[bytes]:
    """Notes as Linux makes them, but for what their text says."""
    return st.builds(note, st.just(byte_order), st.just(NAME), linux_texts, st.just(0), paddings)


@st.composite
def odd_notes(draw: st.DrawFn, byte_order: str) -> bytes:
    """Notes of any name and contents, some with sizes that lie."""
    name, desc = draw(names), draw(descs)
    sizes = draw(
        st.sampled_from([None] * 6 + [(HUGE, len(desc)), (len(name), HUGE)])
        | st.tuples(st.sampled_from([0, 10, 11, 12, MIB, MIB + 1]), st.sampled_from([0, 1, MIB - 24, MIB, MIB + 1]))
    )
    order = draw(st.sampled_from([byte_order] * 5 + ["<", ">"]))
    return note(order, name, desc, draw(st.sampled_from([0, 0, 9, HUGE])), draw(paddings), sizes)


@st.composite
def good_announcements(draw: st.DrawFn, byte_order: str) -> list[Step]:
    """A note of Linux and an entry that is right for it."""
    region = draw(linux_notes(byte_order))
    size = len(region) + draw(st.sampled_from([0, 12, 4132]))
    at = draw(st.integers(0, 64))
    return [Region(region, at), Entry(size, at)]


@st.composite
def odd_announcements(draw: st.DrawFn, byte_order: str) -> list[Step]:
    """A region and an entry for it, each of them more or less right."""
    whole_note = draw(st.one_of(linux_notes(byte_order), odd_notes(byte_order), odd_notes(byte_order), small))
    whole = len(whole_note)
    region = whole_note + draw(st.sampled_from([b"", b"", b"\0" * 12, b"\xee" * 5]) | linux_notes(byte_order))
    at = draw(st.sampled_from([0, 0, 1, 3, 0x1000, -whole, -whole - 1, 3 - whole, -12, -4]))
    size = draw(
        st.sampled_from([whole] * 4 + [4132] * 3 + [whole + 1, max(0, whole - 1), max(0, whole - 2), max(0, whole - 3)])
        | st.sampled_from([8216, 0, 11, 12, MIB - 1, MIB, MIB + 1, HUGE])
    )
    entry = Entry(
        size,
        at,
        guest_format=draw(st.sampled_from([1] * 12 + [0, 2, 0x100, 0xFFFF])),
        host_format=draw(st.sampled_from([0, 1, 0xFFFF])),
        mapped=draw(st.integers(0, 15)) != 7,
    )
    # What would lie behind the end of memory is cut off.
    steps: list[Step] = [Region(region if at >= 0 else region[:-at], at), entry]
    return steps if draw(st.booleans()) else steps[::-1]


@st.composite
def corrections(draw: st.DrawFn) -> list[Step]:
    """A part of the entry written again, up to its end or not, as by a driver that corrects one field."""
    start = draw(st.sampled_from([0, 2, 4, 8, 15]))
    size = draw(st.sampled_from([16 - start, 16 - start, 1, 17 - start]))
    return [Access(SELECT | SKIP, size=start), Access(WRITE, draw(st.binary(min_size=size, max_size=size)))]


@st.composite
def cases(draw: st.DrawFn, kind: Kind) -> Case:
    """Some accesses, an announcement, some more accesses; each part may be missing."""
    # The order of the guest, or the one that older releases look for.
    byte_order = "<" if kind.byte_order == "little" else draw(st.sampled_from("<>"))
    steps = draw(
        st.one_of(
            good_announcements(byte_order),
            good_announcements(byte_order),
            odd_announcements(byte_order),
            odd_announcements(byte_order),
            st.just([]),
        )
    )
    before = draw(st.lists(accesses, max_size=3))
    after = draw(st.just([]) | st.just([]) | st.lists(accesses, max_size=4) | corrections())
    return Case(kind.name, (*before, *steps, *after))
