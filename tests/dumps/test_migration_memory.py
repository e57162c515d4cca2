"""The memory of migration streams, page by page."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Mapping
from typing import Any

import build
import pytest
from build import TEXT, migration_record
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, MissingKeyError, VmcoreinfoError
from vmcoreinfo_fmt.dumps import page_places
from vmcoreinfo_fmt.dumps.migration_pages import MigrationPages
from vmcoreinfo_fmt.dumps.qemu_migration import Stream
from vmcoreinfo_fmt.sources import BytesSource

PAGE, MIB, GIB = 4096, 1 << 20, 1 << 30
STATE = bytes.fromhex("01 0000 0001 0000007c 0000000000500000")
LONG = TEXT + b"".join(b"SYMBOL(symbol%04d)=ffffffff%08x\n" % (n, n) for n in range(300))
NOTE = build.note(desc=LONG)
assert 2 * PAGE < len(NOTE) < 3 * PAGE


def paged(memory: bytes, first: int = 0) -> dict[int, bytes]:
    return {first + at // PAGE: memory[at : at + PAGE] for at in range(0, len(memory), PAGE)}


def ids(dump: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in dump.findings if finding.id not in ("scan-quick", "migration-no-device")]


def read_stream(source: BytesSource) -> Stream:
    stream = Stream(source)
    stream.read_memory(*stream.read_head())
    return stream


def pages_of(data: bytes) -> MigrationPages:
    source = BytesSource(data)
    return MigrationPages(source, read_stream(source))


@pytest.mark.parametrize("order", [[5, 6, 7], [7, 5, 6], [7, 6, 5]])
@pytest.mark.parametrize("wrap", ["stream", "qcow2", "libvirt", "mapped", "mapped in libvirt"])
def test_a_note_on_several_pages_is_put_together(wrap: str, order: list[int]) -> None:
    parts = paged(NOTE, 5)
    pages = {number: parts[number] for number in order}
    data = build.migration(STATE, {0: bytes(PAGE), **pages, 15: bytes(PAGE)})
    if wrap == "qcow2":
        data = build.qcow2([(b"first", data)], bits=12)
    elif wrap == "libvirt":
        data = build.libvirt(data)
    elif wrap == "mapped":
        data = build.mapped_migration(STATE, pages, size=MIB)
    elif wrap == "mapped in libvirt":
        head = len(build.libvirt(b""))
        data = build.libvirt(build.mapped_migration(STATE, pages, size=MIB, start=head), packer=6)
    with vmcoreinfo_fmt.open(data) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert dump.chosen is not None
        assert (dump.chosen.paddr, dump.frame, ids(dump)) == (5 * PAGE + 24, "memory", [])
        place = dump.place(dump.chosen.offset)
        assert place is not None
        assert data[place:].startswith(LONG[: PAGE - 24])
        assert dump.notes[0].offset == 5 * PAGE
        assert dump.summary()["memory"] == (MIB if "mapped" in wrap else 16 * PAGE)
    with vmcoreinfo_fmt.scan(data) as dump:
        assert [bytes(one.payload) for one in dump.candidates if one.contents == "text"] == [LONG]


@pytest.mark.parametrize("newest", [b"6.6.0-test", b"", None])
def test_the_last_copy_of_a_page_counts(newest: bytes | None) -> None:
    page = build.note(desc=TEXT).ljust(PAGE, b"\0")
    records = migration_record(PAGE, 8, page, b"pc.ram") + migration_record(3 * PAGE, 8, b"\1" * PAGE)
    if newest is None:
        expected = TEXT
    elif newest:
        expected = TEXT.replace(b"6.1.0-test", newest)
        records += migration_record(PAGE, 8, page.replace(b"6.1.0-test", newest))
    else:
        expected = b""
        records += migration_record(PAGE, 2, b"\0")
    with vmcoreinfo_fmt.open(build.migration(STATE, records=records)) as dump:
        if expected:
            assert [bytes(one.payload) for one in dump.candidates] == [expected]
        else:
            assert dump.candidates == ()


def test_a_part_goes_on_in_the_block_of_the_one_before() -> None:
    next_part = build.END_OF_PART + b"\2\0\0\0\2"
    records = migration_record(0, 2, b"\0", b"pc.ram")
    for number, page in paged(NOTE, 5).items():
        records += next_part + migration_record(number * PAGE, 8, page.ljust(PAGE, b"\0"))
    data = build.migration(STATE, records=records)
    with vmcoreinfo_fmt.open(data) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert ids(dump) == []


def test_the_kernels_own_name_is_looked_up_by_address() -> None:
    old, _ = build.kernel(b"5.10.0-old", uts=0x4000)
    new, (paddr, names) = build.kernel(b"6.1.0-new", uts=0x2000)
    pages = {3: build.note(desc=old), 5: build.note(desc=new), **paged(names, paddr // PAGE)}
    with vmcoreinfo_fmt.open(build.migration(STATE, pages, blocks=[(b"pc.ram", 4 * MIB)])) as dump:
        assert dump.vmcoreinfo.osrelease == "6.1.0-new"
        assert any(f"the kernel's own name at {paddr:#x} is the same" in one for one in dump.candidates[0].reasons)
        assert any("stale" in one for one in dump.candidates[1].reasons)


def test_memory_above_the_hole_of_a_pc_is_at_its_address() -> None:
    above = 3 * GIB // PAGE
    data = build.migration(STATE, paged(NOTE, above + 16), blocks=[(b"pc.ram", 4 * GIB)])
    with vmcoreinfo_fmt.open(data) as dump:
        assert dump.chosen is not None
        assert dump.chosen.paddr == 4 * GIB + 16 * PAGE + 24
        assert bytes(dump.vmcoreinfo) == LONG
        assert dump.memory is not None
        assert [(part.paddr, part.size) for part in dump.memory] == [(0, 3 * GIB), (4 * GIB, GIB)]
        assert dump.memory.read(4 * GIB + 16 * PAGE, 10) == NOTE[:10]
        assert dump.memory.read(3 * GIB - 2, 10) == bytes(2)
        assert dump.memory.find(3 * GIB) is None


def test_a_text_does_not_go_on_across_the_hole() -> None:
    pages = paged(NOTE, 3 * GIB // PAGE - 1)
    with vmcoreinfo_fmt.open(build.migration(STATE, pages, blocks=[(b"pc.ram", 4 * GIB)])) as dump:
        assert [one.size for one in dump.candidates] == [PAGE - 24]
        assert dump.candidates[0].missing > 0


def test_a_note_in_memory_without_an_address_is_found_all_the_same() -> None:
    blocks = [(b"/objects/one", 64 * PAGE), (b"/objects/two", 64 * PAGE)]
    with vmcoreinfo_fmt.open(build.migration(STATE, paged(NOTE, 5), blocks=blocks)) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert ids(dump) == ["migration-no-addresses"]
        words = "the machine is pc-i440fx-7.2, its memory /objects/one, /objects/two"
        assert words in [finding.message for finding in dump.findings]
        assert dump.chosen is not None
        assert dump.chosen.paddr is None


def test_blocks_without_addresses_are_searched_after_those_with_one() -> None:
    blocks = [(b"pc.ram", 64 * PAGE), (b"dimm1", 64 * PAGE)]
    first = build.migration_records({3: b"\1"}, b"pc.ram")
    with vmcoreinfo_fmt.scan(
        build.migration(STATE, blocks=blocks, records=first + build.migration_records(paged(NOTE, 5), b"dimm1"))
    ) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert dump.chosen is not None
        assert dump.chosen.paddr is None
        assert dump.chosen.offset > 64 * PAGE
        assert ids(dump) == []


def test_a_text_does_not_go_on_from_one_block_in_the_next() -> None:
    blocks = [(b"dimm1", 64 * PAGE), (b"dimm2", 64 * PAGE)]
    records = build.migration_records({63: NOTE[:PAGE]}, b"dimm1") + build.migration_records(
        paged(NOTE[PAGE:]), b"dimm2"
    )
    with vmcoreinfo_fmt.scan(build.migration(STATE, blocks=blocks, records=records)) as dump:
        assert [one.size for one in dump.candidates if one.note] == [PAGE - 24]


@pytest.mark.parametrize("size", [1024, 4096, 8192, 16384, 65536])
@pytest.mark.parametrize("is_said", [True, False])
def test_pages_have_the_size_that_the_stream_says_or_shows(size: int, is_said: bool) -> None:
    if size == 1024 and not is_said:
        return  # such machines say it
    settings = b"\x05\x1econfiguration/target-page-bits" + struct.pack(">II", 1, size.bit_length() - 1)
    memory = bytes(65536) + NOTE.ljust(65536, b"\0")
    pages = {at // size: memory[at : at + size] for at in range(0, len(memory), size)}
    data = build.migration(
        STATE, pages, machine=b"virt-7.2", blocks=[(b"mach-virt.ram", 0)], settings=settings * is_said, page_size=size
    )
    with vmcoreinfo_fmt.open(data) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert dump.chosen is not None
        assert (dump.chosen.paddr, ids(dump)) == (GIB + 65536 + 24, [])
    assert pages_of(data).page_size == size


def test_a_packed_page_is_unpacked_and_a_filled_one_filled() -> None:
    parts = paged(NOTE, 5)
    packed = {number: zlib.compress(page.ljust(PAGE, b"\0")) for number, page in parts.items()}
    records = migration_record(0, 2, b"\7", b"pc.ram") + b"".join(
        migration_record(number * PAGE, 0x100, struct.pack(">I", len(page)) + page) for number, page in packed.items()
    )
    data = build.migration(STATE, records=records)
    with vmcoreinfo_fmt.open(data) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert dump.chosen is not None
        assert (dump.place(dump.chosen.offset), ids(dump)) == (None, [])
        assert dump.memory is not None
        assert dump.memory.read(10, PAGE) == b"\7" * (PAGE - 10) + bytes(10)
    broken = data.replace(packed[6], bytes(len(packed[6])))
    with vmcoreinfo_fmt.scan(broken) as dump:
        assert ids(dump) == ["migration-page-broken"]
        assert dump.candidates[0].size == len(LONG)


def difference(place: int) -> bytes:
    return migration_record(place, 0x40, b"\1" + struct.pack(">H", 5) + b"12345")


UNKNOWN = b"\4\0\0\0\x09\4mess" + bytes(8) + b"what only it knows~\0\0\0\x09" + b"~\0\0\0\x09"


def odd(name: str) -> bytes:
    """Return a stream that is odd in some way, with the note whole in it."""
    records = build.migration_records(paged(NOTE, 5), b"pc.ram")
    whole = build.migration(STATE, records=records)
    ram = whole.index(b"\1\0\0\0\2\3ram")
    if name == "difference":
        return build.migration(STATE, records=records + difference(PAGE))
    if name == "flush":
        return build.migration(STATE, records=records + struct.pack(">Q", 0x200))
    if name == "bits":
        return build.migration(STATE, records=records + migration_record(PAGE, 0x48, bytes(9000)))
    if name == "place":
        return build.migration(STATE, records=records + migration_record(16 * PAGE, 8, bytes(PAGE)))
    if name == "half":
        return build.migration(STATE, records=records + migration_record(2048, 8, bytes(PAGE)))
    if name == "block":
        return build.migration(STATE, records=records + migration_record(0, 8, bytes(PAGE), b"other"))
    if name == "kind":
        return whole.replace(b"\3\0\0\0\2", b"\x55\0\0\0\2")
    if name == "before":
        return whole[:ram] + UNKNOWN + whole[ram:]
    if name == "command":
        return whole[:ram] + b"\x08\0\x03\0\4ping" + whole[ram:]
    if name == "no footers":
        return whole.replace(b"~\0\0\0\2", b"")
    if name == "no configuration":
        return build.migration(STATE, records=records, machine=None)
    assert name == "cut"
    return whole[: whole.index(b"\3\0\0\0\2")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("difference", ["migration-differences"]),
        ("flush", ["migration-multifd"]),
        ("bits", ["migration-memory-broken"]),
        ("place", ["migration-memory-broken"]),
        ("half", ["migration-memory-broken"]),
        ("block", ["migration-memory-broken"]),
        ("kind", ["migration-memory-broken"]),
        ("cut", ["migration-memory-cut"]),
        ("before", []),
        ("command", []),
        ("no footers", []),
        ("no configuration", []),
    ],
)
def test_what_is_odd_is_a_finding_and_costs_no_page_before_it(name: str, expected: list[str]) -> None:
    with vmcoreinfo_fmt.open(odd(name)) as dump:
        assert bytes(dump.vmcoreinfo) == LONG
        assert ids(dump) == expected
        assert dump.chosen is not None
        assert dump.chosen.paddr == 5 * PAGE + 24
        assert (dump.entry is None) == (name == "cut")
        assert dump.summary()["complete"] is (name != "cut")


def test_a_stream_whose_blocks_cannot_be_read_is_searched_as_it_is() -> None:
    one = build.note(desc=TEXT).ljust(PAGE, b"\0")
    data = build.migration(STATE, [one]).replace(b"\3ram", b"\3rum")
    with vmcoreinfo_fmt.open(data) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert ids(dump) == ["migration-memory-broken"]
        assert dump.entry is not None


@pytest.mark.parametrize("pack", [gzip.compress])
def test_a_stream_that_passes_once_is_searched_as_it_comes(pack: Any) -> None:
    one = build.migration(STATE, [build.note(desc=TEXT)])
    with vmcoreinfo_fmt.open(pack(one)) as dump:
        assert (bytes(dump.vmcoreinfo), ids(dump)) == (TEXT, ["migration-streamed"])


def test_the_entry_is_not_looked_for_in_the_guests_memory() -> None:
    # What a guest has in its memory of another machine's state is no state of this one.
    fake = b"\x0avmcoreinfo" + struct.pack(">II", 0, 1) + STATE
    with vmcoreinfo_fmt.scan(build.migration(None, [fake])) as dump:
        assert dump.entry is None
        assert [finding.id for finding in dump.findings] == ["migration-no-device"]


def test_pages_that_are_not_there_are_zeros_in_a_mapped_stream_too() -> None:
    stale = build.note(desc=TEXT).ljust(PAGE, b"\0")
    data = bytearray(build.mapped_migration(STATE, {5: stale, 200: b"\1" * PAGE}, size=MIB))
    with vmcoreinfo_fmt.open(bytes(data)) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
    bitmap = data.index(b"\x20" + bytes(24))
    data[bitmap] = 0
    with vmcoreinfo_fmt.scan(bytes(data)) as dump:
        assert dump.candidates == ()
    pages = pages_of(bytes(data))
    assert pages.read_at(200 * PAGE - 1, 3) == b"\0\1\1"


def test_all_blocks_have_pages_of_one_size() -> None:
    # Pages are numbered by their size, so another one would number those of the blocks before anew.
    one = build.note(desc=TEXT).ljust(PAGE, b"\0")
    data = build.mapped_migration(STATE, {0: one}, size=16 * PAGE, align=256)
    end = data.index(one) + 16 * PAGE
    for size in (PAGE, PAGE // 4, 16 * PAGE):
        head = b"\5other" + struct.pack(">QIQQQ", 16 * PAGE, 1, size, end + 42, end + 50) + bytes(8 + 16 * PAGE)
        with vmcoreinfo_fmt.open(data[:end] + head + data[end:]) as dump:
            assert bytes(dump.vmcoreinfo) == TEXT
            assert ids(dump) == ([] if size == PAGE else ["migration-memory-broken"])
            said = [finding.message for finding in dump.findings]
            assert any(f"pages of {size} bytes, expected 4096 as before" in one for one in said) is (size != PAGE)


@pytest.mark.parametrize("size", [MIB - 1, 0, 1 << 60])
def test_blocks_of_impossible_sizes_are_refused(size: int) -> None:
    data = build.migration(STATE, {0: NOTE[:PAGE]}).replace(struct.pack(">Q", PAGE), struct.pack(">Q", size))
    with pytest.raises(FormatError):
        pages_of(data)
    with vmcoreinfo_fmt.scan(data) as dump:
        assert "migration-memory-broken" in ids(dump)


def test_what_a_block_claims_takes_no_memory() -> None:
    zeros = b"".join(migration_record(n << 30, 2, b"\0") for n in range(1 << 8))
    data = build.migration(
        STATE, blocks=[(b"pc.ram", 1 << 47)], records=migration_record(0, 2, b"\0", b"pc.ram") + zeros
    )
    source = BytesSource(data)
    stream = read_stream(source)
    assert stream.odd == []
    assert list(stream.places.runs(0, 1 << 35)) == []
    assert stream.places._chunks == {}
    assert list(MigrationPages(source, stream).extents) == []


def test_places_are_kept_in_proportion_to_the_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    data = build.migration(STATE, dict.fromkeys(range(1000), b"\x01" * PAGE), blocks=[(b"pc.ram", 1 << 40)])
    stream = read_stream(BytesSource(data))
    assert len(stream.places._chunks) == -(-1000 // page_places.CHUNK)


@pytest.mark.parametrize("most", [1, 7, 256])
def test_any_piece_of_memory_is_read_like_the_whole(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_places, "AT_ONCE", most)
    memory = bytearray(100 * PAGE)
    for number in (*range(3, 40), 50, 51, 53, *range(70, 100)):
        memory[number * PAGE : (number + 1) * PAGE] = bytes([number]) * PAGE
    for data in (
        build.migration(STATE, paged(bytes(memory))),
        build.mapped_migration(STATE, paged(bytes(memory)), size=len(memory)),
    ):
        pages = pages_of(data)
        for offset, length in (
            (0, 100 * PAGE),
            (2 * PAGE + 5, PAGE),
            (49 * PAGE, 9000),
            (99 * PAGE, 9999),
            (1 << 50, 5),
        ):
            assert pages.read_at(offset, length) == bytes(memory[offset : offset + length])
        extents = list(pages.extents)
        assert [(start // PAGE, end // PAGE) for start, end in extents] == [(3, 40), (50, 54), (70, 100)]
        covered = bytearray(len(memory))
        for start, end in extents:
            covered[start:end] = memory[start:end]
        assert covered == memory


def test_pages_that_are_far_apart_cost_no_more_than_those_that_are_not() -> None:
    page = zlib.compress(bytes(PAGE - 1) + b"\1")
    packed = struct.pack(">I", len(page)) + page
    for distance in (1, 64, 1 << 14):
        records = b"".join(
            migration_record(n * distance * PAGE, 0x100, packed, b"pc.ram" * (n == 0)) for n in range(500)
        )
        data = build.migration(STATE, blocks=[(b"pc.ram", 1 << 40)], records=records)
        assert sum(end - start for start, end in pages_of(data).extents) == 500 * PAGE
        with vmcoreinfo_fmt.scan(data) as dump:
            assert dump.input.budget.spent["unpacked"] < 2 * 500 * PAGE


def test_pages_that_are_filled_count_as_unpacked() -> None:
    records = b"".join(migration_record(n * PAGE, 2, b"\7", b"pc.ram" * (n == 0)) for n in range(100_000))
    with vmcoreinfo_fmt.open(build.migration(STATE, blocks=[(b"pc.ram", 1 << 30)], records=records)) as dump:
        assert "work-spent" in ids(dump)


def answer(data: bytes) -> object:
    try:
        with vmcoreinfo_fmt.open(data) as dump:
            found = [bytes(one.payload) for one in dump.candidates]
            return found, ids(dump), bytes(dump.vmcoreinfo)
    except MissingKeyError:
        return None


def test_every_truncation_is_said_or_harmless() -> None:
    data = build.migration(STATE, {1: build.note(desc=TEXT), 2: b"\1" * 9})
    end = data.index(b"\3\0\0\0\2") + 5 + 8
    for size in range(9, len(data), 7):
        found: Any = answer(data[:size])
        if found is not None:
            assert found[2] == TEXT
            assert bool({"migration-memory-cut", "migration-memory-broken"} & set(found[1])) == (size < end)


SAMPLES: Mapping[str, bytes] = {
    "plain": build.migration(STATE, {1: build.note(desc=TEXT), 2: b"\1", 9: bytes(9)}),
    "mapped": build.mapped_migration(STATE, {1: build.note(desc=TEXT)}, size=16 * PAGE),
}


@pytest.mark.thorough
@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_changed_byte_raises_only_our_errors(name: str, data: st.DataObject) -> None:
    image = bytearray(SAMPLES[name])
    for _ in range(data.draw(st.integers(1, 3))):
        image[data.draw(st.integers(4, 400))] = data.draw(st.integers(0, 255))
    for read in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        try:
            with read(bytes(image)) as dump:
                dump.check()
        except VmcoreinfoError:
            pass
