"""LiME, AVML, s390, Windows, migration streams, URLs: each a built sample with its reading, and what breaks it."""

from __future__ import annotations

import contextlib
import io
import json
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import TEXT
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import (
    FormatError,
    MissingKeyError,
    MissingPackageError,
    RemoteError,
    UnsupportedError,
    VmcoreinfoError,
)
from vmcoreinfo_fmt.cli import main

Golden = Callable[[str, str], None]
MIB = 1 << 20
NOTE = build.note(desc=TEXT)
STATE = bytes.fromhex("01 0000 0001 0000007c 0000000000500000")


def snappy(data: bytes) -> bytes:
    cramjam = pytest.importorskip("cramjam", reason="cramjam is not installed: pip install 'vmcoreinfo-fmt[avml]'")
    return bytes(cramjam.snappy.compress(data))


def ids(dump: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in dump.findings]


def pieces() -> list[tuple[int, bytes]]:
    return [(0x1000, bytes(0x9F000)), (0x100000, bytes(build.memory(300_000 & ~0xFFF, [(0x20000, NOTE)])))]


def test_lime_images_are_read_at_their_addresses() -> None:
    image = build.lime(pieces())
    dump = vmcoreinfo_fmt.open(image)
    assert (dump.container, ids(dump)) == ("lime", [])
    assert bytes(dump.vmcoreinfo) == TEXT
    assert dump.chosen is not None
    assert dump.chosen.paddr == 0x120018
    assert "at the start of a page" in dump.chosen.reasons
    assert image[dump.chosen.offset :].startswith(TEXT)


def test_avml_images_are_unpacked_where_they_are_read() -> None:
    image = build.avml([(paddr, data, snappy(data)) for paddr, data in pieces()])
    assert len(image) < 100_000
    dump = vmcoreinfo_fmt.open(image)
    assert (dump.container, ids(dump)) == ("avml", [])
    assert bytes(dump.vmcoreinfo) == TEXT
    assert dump.chosen is not None
    assert (dump.chosen.paddr, dump.place(dump.chosen.offset)) == (0x120018, None)


@pytest.mark.parametrize("kind", ["lime", "avml"])
def test_memory_is_searched_once_and_its_findings_stay(kind: str) -> None:
    image = SAMPLES[kind]()[:-100]
    opened = vmcoreinfo_fmt.open(image)
    done: list[int] = []
    scanned = vmcoreinfo_fmt.scan(image, progress=done.append)
    assert done
    assert done == sorted(done)
    assert ids(scanned) == ids(opened)
    assert [c.offset for c in scanned.candidates] == [c.offset for c in opened.candidates]
    assert (scanned.container, scanned.entry) == (opened.container, opened.entry)


def test_the_kernels_own_name_is_looked_up_by_address() -> None:
    text, names = build.kernel()
    memory = bytes(build.memory(3 * MIB, [(0x20000, build.note(desc=text)), names]))
    dump = vmcoreinfo_fmt.open(build.lime([(0, bytes(0x1000)), (0x1000, memory[0x1000:])]))
    assert any(reason.startswith("the kernel's own name") for reason in dump.candidates[0].reasons)


@pytest.mark.parametrize(
    ("image", "found"),
    [
        (build.lime(pieces())[:-100], "lime-cut"),
        (build.lime(pieces()) + b"junk" * 20, "lime-broken"),
        (build.lime(pieces()) + b"EMiL" + struct.pack("<IQQQ", 1, 5, 1, 0), "lime-broken"),
        (build.lime(pieces()) + b"EMiL" + struct.pack("<IQQQ", 1, 0, (1 << 64) - 1, 0), "lime-cut"),
    ],
)
def test_what_is_wrong_with_a_lime_image_is_a_finding(image: bytes, found: str) -> None:
    dump = vmcoreinfo_fmt.open(image)
    assert ids(dump) == [found]
    assert bytes(dump.vmcoreinfo) == TEXT


def test_what_is_wrong_with_an_avml_image_is_a_finding() -> None:
    whole = build.avml([(paddr, data, snappy(data)) for paddr, data in pieces()])
    assert ids(vmcoreinfo_fmt.open(whole[:-20])) == ["avml-chunk-broken"]
    for image in (whole + b"AVML", whole + build.avml([(0, b"x", b"\x05\0\0\0")])):
        dump = vmcoreinfo_fmt.open(image)
        assert "avml-broken" in ids(dump)
    broken = bytearray(whole)
    broken[whole.index(b"sNaPpY") + 20] ^= 0xFF
    dump = vmcoreinfo_fmt.open(bytes(broken))
    assert ids(dump) == ["avml-chunk-broken"]
    assert bytes(dump.vmcoreinfo) == TEXT


BIG = build.note(desc=TEXT, order="big")


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ([build.lowcore(note=0x9000), (0x9000, BIG)], "lowcore"),
        ([build.lowcore(note31=0x9000), (0x9000, BIG)], "lowcore"),
        ([build.lowcore(os_info=0x5000), (0x5000, build.os_info(0x7000, len(TEXT))), (0x7000, TEXT)], "os_info"),
        ([build.lowcore(note=0x9000, os_info=0x5000), (0x5000, build.os_info(0, 0)), (0x9000, BIG)], "lowcore"),
    ],
)
def test_s390_dumps_are_read_through_the_lowcore(parts: list[tuple[int, bytes]], found: str) -> None:
    memory = bytes(build.memory(MIB, parts))
    for image, container in (
        (build.s390(memory), "s390"),
        (build.s390(memory, extended=[(0, memory[:0x6000]), (0x6000, memory[0x6000:])]), "s390-extended"),
    ):
        dump = vmcoreinfo_fmt.open(image)
        assert (dump.container, dump.byte_order, dump.machine) == (container, "big", "s390")
        assert [candidate.found for candidate in dump.candidates] == [found]
        assert bytes(dump.vmcoreinfo) == TEXT
        assert image[dump.candidates[0].offset :].startswith(TEXT)
        assert ids(dump) == []


def test_an_s390_elf_dump_without_a_note_is_read_through_the_lowcore() -> None:
    memory = bytes(build.memory(MIB, [build.lowcore(note=0x9000), (0x9000, BIG)]))
    core = build.elf(
        [(build.PT_NOTE, build.note(b"CORE\0", b"1", order="big")), (build.PT_LOAD, memory)], order="big", machine=22
    )
    dump = vmcoreinfo_fmt.open(core)
    assert bytes(dump.vmcoreinfo) == TEXT
    assert [candidate.found for candidate in dump.candidates] == ["lowcore"]
    empty = vmcoreinfo_fmt.open(build.elf([(build.PT_LOAD, bytes(MIB))], order="big", machine=22))
    assert ids(empty) == ["elf-no-note-segment", "s390-no-pointer"]


@pytest.mark.parametrize(
    ("image", "found"),
    [
        (build.s390(bytes(MIB)), ["s390-no-pointer"]),
        (
            build.s390(bytes(build.memory(MIB, [build.lowcore(os_info=0x5000)]))),
            ["s390-pointer-broken", "s390-no-pointer"],
        ),
        (build.s390(bytes(build.memory(MIB, [build.lowcore(note=1 << 60)]))), ["s390-no-pointer"]),
        (build.s390(bytes(100))[:4200], ["s390-pointer-broken"]),
        (build.s390(b"", extended=[(0, bytes(0x2000))], end=False), ["s390-segments-cut", "s390-no-pointer"]),
    ],
)
def test_pointers_that_lead_nowhere_are_findings(image: bytes, found: list[str]) -> None:
    dump = vmcoreinfo_fmt.open(image)
    assert ids(dump) == found
    with pytest.raises(MissingKeyError):
        _ = dump.vmcoreinfo


def windows(bits: int = 64) -> bytes:
    header = b"PAGEDU64" if bits == 64 else b"PAGEDUMP"
    return header.ljust(8192 if bits == 64 else 4096, b"\0")


@pytest.mark.parametrize("bits", [64, 32])
def test_windows_dumps_are_named_for_what_they_are(
    bits: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "memory.dmp"
    path.write_bytes(windows(bits) + bytes(MIB))
    with vmcoreinfo_fmt.open(path) as dump:
        assert (dump.container, dump.bits) == ("windows-dump", bits)
        with pytest.raises(MissingKeyError, match="found only contents of kind windows"):
            _ = dump.vmcoreinfo
    with pytest.raises(SystemExit):
        main(["show", str(path)])
    assert f"{bits}-bit Windows" in capfd.readouterr().out


def test_migration_streams_give_the_entry_and_the_note() -> None:
    page = NOTE.ljust(4096, b"\0")
    dump = vmcoreinfo_fmt.open(build.migration(STATE, [bytes(4096), page]))
    assert dump.container == "qemu-migration"
    assert dump.entry == vmcoreinfo_fmt.Entry(size=124, paddr=0x500000)
    assert dump.details["active"] == 1
    assert bytes(dump.vmcoreinfo) == TEXT
    image = vmcoreinfo_fmt.open(b"QFI\xfb" + bytes(5000) + build.migration(STATE, [page]))
    assert (image.container, image.entry) == ("qcow2", dump.entry)


@pytest.mark.parametrize(
    ("image", "found"),
    [
        (build.migration(None), "migration-no-device"),
        (build.migration(STATE) + build.migration(STATE), "migration-several"),
        (build.migration(bytes.fromhex("01 0000 0100 7c000000 0000500000000000")), "migration-byte-order"),
        (build.migration(STATE)[:-12], "migration-state-cut"),
    ],
)
def test_what_is_odd_about_a_saved_machine_is_a_finding(image: bytes, found: str) -> None:
    assert ids(vmcoreinfo_fmt.open(image)) == [found]


@pytest.mark.parametrize(
    ("start", "package", "extra"),
    [(bytes.fromhex("28b52ffd"), "zstandard", "zstd"), (build.avml([(0, bytes(16), b"")]), "cramjam", "avml")],
)
def test_a_missing_library_is_its_own_error(
    start: bytes, package: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "vmcoreinfo_fmt.dumps.avml", raising=False)
    for read in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        with pytest.raises(MissingPackageError, match=rf"pip install 'vmcoreinfo-fmt\[{extra}\]'") as caught:
            read(start + bytes(100))
        assert (caught.value.package, caught.value.extra) == (package, extra)
        assert not isinstance(caught.value, FormatError)


def test_a_disk_image_is_named_for_what_it_is() -> None:
    with pytest.raises(UnsupportedError, match="is a qcow2 disk image"):
        vmcoreinfo_fmt.open(b"QFI\xfb" + bytes(5000))


def test_urls_are_read_by_the_ranges_that_are_needed() -> None:
    fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    core = build.elf([(build.PT_NOTE, NOTE), (build.PT_LOAD, bytes(4 * MIB))])
    with fsspec.open("memory://dumps/core", "wb") as file:
        file.write(core)
    with vmcoreinfo_fmt.open("memory://dumps/core") as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.source == "memory://dumps/core"
    with pytest.raises(RemoteError, match="no such file"):
        vmcoreinfo_fmt.open("memory://nothing")
    with pytest.raises(UnsupportedError, match="cannot be read"):
        vmcoreinfo_fmt.open("nonsense://x")


def test_a_url_of_a_huge_file_costs_what_a_small_one_does(tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    path = tmp_path / "core"
    path.write_bytes(build.elf([(build.PT_NOTE, NOTE)]))
    with path.open("r+b") as sparse:
        sparse.truncate(1 << 40)
    with vmcoreinfo_fmt.open(path.as_uri()) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT


def test_a_file_that_does_not_know_its_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "core"
    path.write_bytes(build.elf([(build.PT_NOTE, NOTE)]))

    class Proc(io.FileIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            if whence == io.SEEK_END:
                raise OSError("Illegal seek")
            return super().seek(offset, whence)

    with Proc(path) as file, vmcoreinfo_fmt.open(file) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.findings == ()


SAMPLES: dict[str, Callable[[], bytes]] = {
    **{
        f"kdump-{name}-{order}": lambda bits=bits, padded=padded, order=order: build.kdump(  # type: ignore[misc]
            build.note(desc=TEXT, order=order), bits=bits, padded=padded, order=order
        )
        for name, bits, padded in (("64", 64, False), ("32", 32, False), ("32-padded", 32, True))
        for order in ("little", "big")
    },
    "flattened": lambda: build.flattened([(0, build.kdump(NOTE))]),
    "lime": lambda: build.lime(pieces()),
    "avml": lambda: build.avml([(paddr, data, snappy(data)) for paddr, data in pieces()]),
    "s390": lambda: build.s390(bytes(build.memory(MIB, [build.lowcore(note=0x9000), (0x9000, BIG)]))),
    "migration": lambda: build.migration(STATE, [bytes(4096), NOTE, b"\1" * 4096]),
    "windows": lambda: windows() + bytes(100),
    "raw-little": lambda: bytes(build.memory(MIB, [(0x9000, NOTE), (0x777, b"OSRELEASE=%s\n")])),
    "raw-big": lambda: bytes(build.memory(MIB, [(0x9000, BIG)])),
    "notes-little": lambda: NOTE,
    "notes-big": lambda: BIG,
    "text": lambda: TEXT,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_built_samples_read_as_reviewed(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], golden: Golden
) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLES[name]())
    text = ""
    for command in (["show", "--brief"], ["notes"], ["scan"]):
        with pytest.raises(SystemExit):
            main([*command, str(path)])
        text += f"$ vmcoreinfo {' '.join(command)} {name}\n{capfd.readouterr().out.replace(str(path), name)}"
    golden(f"containers/{name}.txt", text)


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_changed_byte_raises_only_our_errors(name: str, data: st.DataObject) -> None:
    image = bytearray(SAMPLES[name]()[:20_000])
    for _ in range(3):
        image[data.draw(st.integers(0, min(len(image), 9000) - 1))] = data.draw(
            st.sampled_from([0, 1, 0x7F, 0x80, 0xFF])
        )
    with contextlib.suppress(VmcoreinfoError):
        dump = vmcoreinfo_fmt.open(bytes(image))
        json.dumps([finding.to_dict() for finding in dump.findings])
        _ = dump.vmcoreinfo
