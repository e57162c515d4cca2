from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import PT_NOTE, TEXT
from conftest import REAL

import vmcoreinfo_fmt
from vmcoreinfo_fmt import UnsupportedError, VmcoreinfoError
from vmcoreinfo_fmt.dumps import live
from vmcoreinfo_fmt.sources import packed

zstandard = pytest.importorskip("zstandard", reason="zstandard is not installed: pip install 'vmcoreinfo-fmt[zstd]'")

PACK: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "zstd": lambda data: bytes(zstandard.compress(data)),
}
# What cannot be packed takes long to be packed well.
FAST = PACK | {"bzip2": lambda data: bz2.compress(data, 1), "xz": lambda data: lzma.compress(data, preset=0)}
CORE = build.elf([(PT_NOTE, build.note(desc=TEXT))])
MIB = 1 << 20


@pytest.mark.parametrize("order", ["little", "big"])
def test_bare_notes_are_read_in_either_order(order: build.Order) -> None:
    area = build.note(b"CORE\0", b"1", 1, order=order) + build.note(desc=TEXT, order=order)
    dump = vmcoreinfo_fmt.open(area)
    assert (dump.container, dump.byte_order) == ("notes", order)
    assert [note.name for note in dump.notes] == ["CORE", "VMCOREINFO"]
    assert bytes(dump.vmcoreinfo) == TEXT


@pytest.mark.parametrize("name", ["amd64", "i386", "arm64"])
def test_real_regions_are_read(name: str) -> None:
    folder = REAL / f"debian-6.1-{name}"
    with vmcoreinfo_fmt.open(folder / "region.bin") as region, vmcoreinfo_fmt.open(folder / "qemu-7.2.elf") as core:
        assert region.container == "notes"
        assert region.findings == ()
        assert region.vmcoreinfo == core.vmcoreinfo


@pytest.mark.parametrize("text", [TEXT, b"SYMBOL(_stext)=1\nA=b", b"OSRELEASE=6.1.0\n", TEXT + bytes(100)])
def test_bare_text_is_read(text: bytes) -> None:
    dump = vmcoreinfo_fmt.open(text)
    assert (dump.container, dump.byte_order, dump.notes) == ("text", None, ())
    assert bytes(dump.vmcoreinfo) == text


def test_a_place_without_memory_is_named_for_what_it_is() -> None:
    folder = REAL / "debian-6.1-amd64"
    with pytest.raises(UnsupportedError, match="4132 bytes at 0x00000000018cc000, and holds no memory"):
        vmcoreinfo_fmt.open(folder / "sysfs.txt")
    with pytest.raises(UnsupportedError, match="16 bytes of an entry"):
        vmcoreinfo_fmt.open(folder / "entry.bin")


def test_the_second_number_of_sysfs_is_hexadecimal() -> None:
    for name, paddr in (("amd64", 0x18CC000), ("i386", 0x1196000), ("arm64", 0x422F6000)):
        line = (REAL / f"debian-6.1-{name}" / "sysfs.txt").read_text()
        assert live.parse_sysfs(line) == (paddr, 4132)
    for line in ("", "12", "x y", "0x1 2 3"):
        with pytest.raises(VmcoreinfoError, match="expected an address and a size"):
            live.parse_sysfs(line)


def test_the_running_kernel_is_read_from_kcore(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kcore = tmp_path / "kcore"
    kcore.write_bytes(CORE)
    monkeypatch.setattr(live, "KCORE", str(kcore))
    with vmcoreinfo_fmt.open_live() as dump:
        assert bytes(dump.vmcoreinfo) == TEXT


def test_the_running_kernel_is_read_from_memory_where_kcore_has_no_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = build.note(desc=TEXT).ljust(0x1024, b"\0")
    kcore, memory, sysfs = tmp_path / "kcore", tmp_path / "mem", tmp_path / "sysfs"
    kcore.write_bytes(build.elf([(build.PT_LOAD, bytes(64)), (PT_NOTE, build.note(b"CORE\0", b"1"))]))
    memory.write_bytes(build.memory(MIB, [(0x9000, region)]))
    sysfs.write_text("0x0000000000009000 1024\n")
    for name, path in (("KCORE", kcore), ("MEMORY", memory), ("SYSFS", sysfs)):
        monkeypatch.setattr(live, name, str(path))
    with vmcoreinfo_fmt.open_live() as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.source.endswith("4132 bytes at 0x9000")
    kcore.write_bytes(build.elf([(build.PT_LOAD, bytes(0x9000) + region)]))
    memory.unlink()
    with vmcoreinfo_fmt.open_live() as dump:
        assert bytes(dump.vmcoreinfo) == TEXT


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"\xff\xfe 1024\n", "expected an address and a size"),
        (b"-9000 1024\n", "expected an address and a size"),
        (b"0x9000 -1\n", "expected an address and a size"),
        (b"0x9000 1024 1\n", "expected an address and a size"),
        (b"0x9000 ffffffffffffffff\n", "no note at 0x9000"),
        (b"0xffffffffffffffff 1024\n", "no note at 0xffffffffffffffff"),
    ],
)
def test_whatever_sysfs_says_is_an_error_with_the_reason(
    line: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, data in (("KCORE", b""), ("SYSFS", line), ("MEMORY", bytes(100_000))):
        (tmp_path / name).write_bytes(data)
        monkeypatch.setattr(live, name, str(tmp_path / name))
    with pytest.raises(UnsupportedError, match=f"cannot be read: .*{reason}"):
        vmcoreinfo_fmt.open_live()


def test_what_the_running_kernel_withholds_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KCORE", "SYSFS"):
        monkeypatch.setattr(live, name, str(tmp_path / name))
    with pytest.raises(UnsupportedError, match=r"cannot be read: .*KCORE is not there; .*SYSFS is not there"):
        vmcoreinfo_fmt.open_live()


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize(
    ("data", "container", "wrappers"),
    [
        (CORE, "elf", ()),
        (build.kdump(build.note(desc=TEXT)), "kdump-compressed", ()),
        (build.flattened([(0, build.kdump(build.note(desc=TEXT)))]), "kdump-compressed", ("flattened",)),
        (bytes(build.memory(5 * MIB, [(4 * MIB, build.note(desc=TEXT))])), "raw", ()),
        (build.note(desc=TEXT), "notes", ()),
        (TEXT, "text", ()),
    ],
    ids=["elf", "kdump", "flattened", "raw", "notes", "text"],
)
def test_anything_packed_is_read(kind: str, data: bytes, container: str, wrappers: tuple[str, ...]) -> None:
    dump = vmcoreinfo_fmt.open(PACK[kind](data))
    assert (dump.container, dump.wrappers) == (container, (kind, *wrappers))
    assert bytes(dump.vmcoreinfo) == TEXT
    assert dump.chosen is not None
    assert dump.place(dump.chosen.offset) is None
    assert dump.findings == ()


@pytest.mark.parametrize("kind", PACK)
def test_only_what_is_needed_is_unpacked(kind: str) -> None:
    packed = FAST[kind](CORE + os.urandom(4 * MIB))

    class Counting(io.BytesIO):
        read_bytes = 0

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            self.read_bytes += len(data)
            return data

    file = Counting(packed)
    assert bytes(vmcoreinfo_fmt.open(file).vmcoreinfo) == TEXT
    assert file.read_bytes < 2 * MIB


@pytest.mark.parametrize("kind", PACK)
def test_members_behind_one_another_are_one_file(kind: str) -> None:
    image = bytes(build.memory(3 * MIB, [(2 * MIB, build.note(desc=TEXT))]))
    packed = PACK[kind](image[:MIB]) + PACK[kind](image[MIB:])
    assert bytes(vmcoreinfo_fmt.open(packed).vmcoreinfo) == TEXT


@pytest.mark.parametrize("kind", PACK)
def test_what_is_cut_or_broken_is_a_finding_and_costs_the_rest_only(kind: str) -> None:
    image = build.note(desc=TEXT) + os.urandom(4 * MIB)
    packed = FAST[kind](image)
    for broken in (packed[: len(packed) // 2], packed[: len(packed) // 2] + b"\0" * 999):
        dump = vmcoreinfo_fmt.scan(broken)
        assert bytes(dump.vmcoreinfo) == TEXT
    for size in (*range(4, 60, 3), 200):
        try:
            vmcoreinfo_fmt.open(packed[:size])
        except VmcoreinfoError as error:
            assert "bytes" in str(error)  # noqa: PT017 - some sizes leave enough to read


def test_wrappers_inside_wrappers_end() -> None:
    data = CORE
    for _ in range(4):
        data = gzip.compress(data)
    assert vmcoreinfo_fmt.open(data).wrappers == ("gzip",) * 4
    for _ in range(9):
        data = gzip.compress(data)
    with pytest.raises(UnsupportedError, match="wrapped more than 4 times"):
        vmcoreinfo_fmt.open(data)


BOMB = """
import resource, sys, vmcoreinfo_fmt
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    vmcoreinfo_fmt.open(sys.argv[1])
except vmcoreinfo_fmt.UnsupportedError as error:
    print(error)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10)
"""


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize(
    "head", [b"\x01", build.elf([], bits=64)[:32] + b"\xff" * 7 + b"\0" + bytes(14) + b"\x38\0\x01\0"]
)
def test_a_bomb_costs_little_memory(kind: str, head: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(PACK[kind](head + bytes(72 * MIB)))
    done = subprocess.run([sys.executable, "-c", BOMB, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout.splitlines()[-1]) <= 64
    assert resource.RUSAGE_SELF == 0


def test_unpacking_ends_at_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "MAX_UNPACKED", 2 * MIB)
    dump = vmcoreinfo_fmt.scan(gzip.compress(b"x" + build.note(desc=TEXT) + bytes(8 * MIB)))
    assert [finding.id for finding in dump.findings] == ["compressed-too-large"]


# How a packer is told to refer far back, and how far.
WIDE: dict[str, Callable[[bytes], bytes]] = {
    "xz": lambda data: lzma.compress(data, preset=9),
    "zstd": lambda data: zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters(window_log=27, strategy=1)
    ).compress(data),
}


@pytest.mark.parametrize("kind", WIDE)
def test_of_what_takes_too_much_memory_to_unpack_the_start_is_read(kind: str) -> None:
    pack = WIDE[kind]
    with vmcoreinfo_fmt.open(pack(CORE)) as dump:
        assert (bytes(dump.vmcoreinfo), dump.wrappers, dump.findings) == (TEXT, (kind,), ())
    late = b"\1" * (17 * MIB) + build.note(desc=TEXT)
    assert bytes(vmcoreinfo_fmt.open(PACK[kind](late)).vmcoreinfo) == TEXT
    with pytest.raises(UnsupportedError, match=r"first 16 MiB are read, .*; unpack it first"):
        vmcoreinfo_fmt.open(pack(late))
    found = vmcoreinfo_fmt.scan(pack(build.note(desc=TEXT, name=b"VMCOREINFO\0") + late)).findings
    assert "compressed-window" in [finding.id for finding in found]


def test_an_error_says_that_not_all_was_unpacked() -> None:
    with pytest.raises(UnsupportedError, match=r"no known container.*xz cannot be unpacked"):
        vmcoreinfo_fmt.open(lzma.compress(b"abc" * 1000)[:50])


def test_a_pipe_is_read_as_far_as_needed() -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as out:
            out.write(gzip.compress(CORE))

    thread = threading.Thread(target=write)
    thread.start()
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        assert bytes(vmcoreinfo_fmt.open(pipe).vmcoreinfo) == TEXT
    thread.join()
