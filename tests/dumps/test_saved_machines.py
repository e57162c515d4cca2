"""Machines that QEMU saved in a disk image, and those that libvirt saved."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from pathlib import Path
from typing import Any

import build
import pytest
from build import TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, UnsupportedError
from vmcoreinfo_fmt.cli import main

STATE = bytes.fromhex("01 0000 0001 0000007c 0000000000500000")
OTHER = TEXT.replace(b"6.1.0-test", b"6.6.0-test")


class Pipe(io.BytesIO):
    """Bytes that can only be read from front to back."""

    def seekable(self) -> bool:
        return False


def stream(text: bytes = TEXT, state: bytes | None = None) -> bytes:
    page = build.note(desc=text).ljust(4096, b"\0")
    return build.migration(state, [bytes(4096), page, bytes(4096)])


def ids(dump: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in dump.findings]


@pytest.mark.parametrize("bits", [9, 12, 16])
@pytest.mark.parametrize(("version", "extra"), [(2, 0), (2, 8), (3, 16), (3, 24)])
def test_a_machine_without_the_device_is_read_from_its_image(bits: int, version: int, extra: int) -> None:
    image = build.qcow2([(b"first", stream())], bits=bits, version=version, extra=extra)
    with vmcoreinfo_fmt.open(image) as dump:
        assert (dump.container, dump.entry, dict(dump.details)) == ("qcow2", None, {"snapshot": "first"})
        assert bytes(dump.vmcoreinfo) == TEXT
        assert ids(dump) == ["migration-no-device", "scan-quick"]
        assert dump.chosen is not None
        # Its place in the file is where the cluster is, though a text need not be in one piece there.
        place = dump.place(dump.chosen.offset)
        assert place is not None
        assert image[place:].startswith(TEXT[:40])


def test_a_state_of_many_tables_is_read_across_holes() -> None:
    # 64 entries a table, 512 bytes a cluster: 32 KiB a table.
    state = bytes(300 << 10) + stream()
    image = build.qcow2([(b"first", state)])
    assert len(image) < len(state) // 4
    with vmcoreinfo_fmt.open(image) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT


MACHINES = [(b"before", stream(TEXT, STATE)), (b"after", stream(OTHER))]


def test_the_last_of_several_snapshots_counts_for_state_and_text() -> None:
    with vmcoreinfo_fmt.open(build.qcow2(MACHINES)) as dump:
        assert (dump.details["snapshot"], dump.entry) == ("after", None)
        assert bytes(dump.vmcoreinfo) == OTHER
        assert len(dump.candidates) == 1
        assert ids(dump) == ["migration-snapshots", "migration-no-device", "scan-quick"]
        assert dump.findings[0].message == "2 machines are saved: before, after; the last one is read"
    with vmcoreinfo_fmt.open(build.qcow2(MACHINES[::-1])) as dump:
        assert (bytes(dump.vmcoreinfo), dump.details["active"]) == (TEXT, 1)


@pytest.mark.parametrize("read", [vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan])
@pytest.mark.parametrize(("name", "text"), [("before", TEXT), ("after", OTHER), ("1", TEXT), ("2", OTHER)])
def test_a_snapshot_is_chosen_by_tag_or_number(read: Any, name: str, text: bytes) -> None:
    with read(build.qcow2(MACHINES), snapshot=name) as dump:
        assert bytes(dump.vmcoreinfo) == text
        assert dump.findings[0].message.endswith(f"{dump.details['snapshot']} is read")


def test_an_image_on_a_stream_is_searched_and_says_so() -> None:
    image = gzip.compress(build.qcow2(MACHINES))
    assert "migration-image-streamed" in [finding.id for finding in vmcoreinfo_fmt.open(image).findings]


def test_a_snapshot_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnsupportedError, match="has no snapshot later, expected one of: before, after"):
        vmcoreinfo_fmt.open(build.qcow2(MACHINES), snapshot="later")
    with pytest.raises(UnsupportedError, match="has no snapshots, expected a qcow2 image"):
        vmcoreinfo_fmt.open(stream(), snapshot="1")
    with pytest.raises(UnsupportedError, match="cannot seek"):
        vmcoreinfo_fmt.open(gzip.compress(build.qcow2(MACHINES)), snapshot="1")
    with pytest.raises(FormatError, match="cluster_bits is 0"):
        vmcoreinfo_fmt.open(b"QFI\xfb" + bytes(5000), snapshot="1")


def test_snapshots_of_the_disk_alone_hold_no_machine() -> None:
    image = build.qcow2([(b"disk", b"")])
    with pytest.raises(UnsupportedError, match="a qcow2 disk image, and there is no saved machine"):
        vmcoreinfo_fmt.open(image)
    with vmcoreinfo_fmt.open(build.qcow2([*MACHINES, (b"disk", b"")])) as dump:
        assert dump.details["snapshot"] == "after"


def test_an_image_whose_snapshots_cannot_be_read_is_searched_as_it_is() -> None:
    image = bytearray(build.qcow2([(b"first", stream(TEXT, STATE))], bits=16))
    image[64:72] = (1 << 40).to_bytes(8, "big")
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert ids(dump) == ["migration-snapshots-broken"]


def test_extended_entries_are_not_read_as_if_they_were_plain() -> None:
    image = bytearray(build.qcow2([(b"first", stream(TEXT, STATE))], bits=16))
    image[79] = 16
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert [f.message for f in dump.findings] == ["the image has extended entries of level 2"]


def test_a_state_that_the_tables_do_not_lead_to_is_a_finding() -> None:
    image = bytearray(build.qcow2([(b"first", stream(TEXT, STATE) + bytes(9 << 20))], bits=12))
    place = int.from_bytes(image[64:72], "big")
    number = int.from_bytes(image[place + 8 : place + 12], "big")
    image[place + 8 : place + 12] = (number - 1).to_bytes(4, "big")
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert ids(dump) == ["migration-snapshot-cut", "scan-quick"]
        assert bytes(dump.vmcoreinfo) == TEXT


def test_a_compressed_cluster_is_a_finding() -> None:
    image = bytearray(build.qcow2([(b"first", stream(TEXT, STATE))], bits=16))
    # The table of level 2 leads to the first cluster after the header's.
    image[image.index((2 << 16).to_bytes(8, "big"))] |= 0x40
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert ids(dump) == ["migration-cluster-packed", "migration-memory-broken", "migration-no-device"]
        assert dump.chosen is None


def test_holes_of_a_state_are_not_searched() -> None:
    # 2 TiB of nothing before the note would take hours.
    cluster, per_table = 1 << 21, 1 << 18
    image = bytearray(build.qcow2([(b"first", stream())], bits=21, disk=1 << 39))
    place = image.index(b"QFI") or int.from_bytes(image[64:72], "big")
    old = int.from_bytes(image[place : place + 8], "big")
    number = int.from_bytes(image[place + 8 : place + 12], "big")
    entry = image[old + 8 * (number - 1) : old + 8 * number]
    image[old : old + 8 * number] = bytes(8 * number)
    image[old + 8 * (number + 3) : old + 8 * (number + 4)] = entry
    image[place + 8 : place + 12] = (number + 4).to_bytes(4, "big")
    image[place + 40 : place + 48] = (4 * cluster * per_table + 3 * 4200).to_bytes(8, "big")
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert ids(dump) == ["migration-memory-broken", "migration-no-device"]


def test_tables_that_lead_to_one_cluster_again_and_again_are_followed_as_far_as_the_image_is_long() -> None:
    image = bytearray(build.qcow2([(b"first", stream() + bytes(1 << 20))], bits=16))
    place = int.from_bytes(image[64:72], "big")
    table = int.from_bytes(image[place : place + 8], "big")
    number = int.from_bytes(image[place + 8 : place + 12], "big")
    level2 = image[table + 8 * (number - 1) : table + 8 * number]
    image[table + 8 * number : table + (1 << 16)] = level2 * ((1 << 13) - number)
    at = int.from_bytes(level2, "big")
    image[at : at + (1 << 16)] = image[at : at + 8] * (1 << 13)
    image[place + 8 : place + 12] = (1 << 13).to_bytes(4, "big")
    image[place + 40 : place + 48] = (1 << 41).to_bytes(8, "big")
    with vmcoreinfo_fmt.open(bytes(image)) as dump:
        assert "migration-snapshot-cut" in ids(dump)


def test_the_command_reads_the_snapshot_it_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "disk.qcow2"
    path.write_bytes(build.qcow2(MACHINES))
    for options, release in (([], "6.6.0-test"), (["--snapshot", "before"], "6.1.0-test")):
        with pytest.raises(SystemExit) as ended:
            main(["get", *options, str(path), "OSRELEASE"])
        assert (ended.value.code or 0, capfd.readouterr().out) == (0, release + "\n")
    for command in ("notes", "scan"):
        with pytest.raises(SystemExit):
            main([command, "--snapshot", "before", str(path)])
        assert "2 machines are saved: before, after; before is read" in capfd.readouterr().out


PACKERS: dict[str, tuple[int, Any]] = {
    "plain": (0, bytes),
    "gzip": (1, gzip.compress),
    "bzip2": (2, bz2.compress),
    "xz": (3, lzma.compress),
}


@pytest.mark.parametrize("packer", [*PACKERS, "zstd"])
@pytest.mark.parametrize("order", ["little", "big"])
def test_save_files_of_libvirt_are_read_however_they_are_packed(packer: str, order: Any) -> None:
    if packer == "zstd":
        pytest.importorskip("zstandard", reason="zstandard is not installed: pip install 'vmcoreinfo-fmt[zstd]'")
    number, pack = PACKERS.get(packer, (5, build.zstd))
    image = build.libvirt(pack(stream(TEXT, STATE)), packer=number, order=order)
    for file in (image, Pipe(image)):
        with vmcoreinfo_fmt.open(file) as dump:
            assert dump.container == "qemu-migration"
            assert dump.wrappers == (("libvirt",) if packer == "plain" else ("libvirt", packer))
            assert (dump.details["active"], bytes(dump.vmcoreinfo)) == (1, TEXT)
            is_stream = packer != "plain" or file is not image
            assert ids(dump) == (["migration-streamed"] if is_stream else ["scan-quick"])
            assert dump.chosen is not None
            assert dump.chosen.paddr == (None if is_stream else 0x1018)
            if packer == "plain":
                place = dump.place(dump.chosen.offset)
                assert place is not None
                assert image[place:].startswith(TEXT)


def test_a_machine_that_was_not_saved_to_the_end_is_a_finding() -> None:
    with vmcoreinfo_fmt.open(build.libvirt(stream(TEXT, STATE), whole=False)) as dump:
        assert ids(dump) == ["migration-partial", "scan-quick"]
        assert bytes(dump.vmcoreinfo) == TEXT


def test_a_header_of_libvirt_that_is_cut_is_an_error() -> None:
    for size in (16, 20, 91):
        with pytest.raises(FormatError, match="header of libvirt is cut"):
            vmcoreinfo_fmt.open(build.libvirt(b"")[:size])
