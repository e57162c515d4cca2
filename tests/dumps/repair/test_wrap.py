"""Memory images as ELF dumps."""

from __future__ import annotations

import gzip
import os
import struct
import zlib
from pathlib import Path

import build
import pytest
from dumps.repair.test_plans import kernel_memory, memory_of
from dumps.repair.test_writing import count_calls

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.makedumpfile_flattened import FlattenedSource
from vmcoreinfo_fmt.errors import UnsupportedError

TEXT, MEMORY = kernel_memory()


def image(kind: str) -> bytes:
    """Return the same memory as another kind of image, in two pieces where it can."""
    first, second = MEMORY[: 1 << 21], MEMORY[1 << 21 :]
    if kind == "raw":
        return MEMORY
    if kind == "lime":
        return build.lime([(0, first), (1 << 21, second)])
    pytest.importorskip("cramjam")

    def packed(data: bytes) -> bytes:
        chunks = [build.snappy(data[at : at + 65536], packed=False) for at in range(0, len(data), 65536)]
        return chunks[0] + b"".join(chunk[10:] for chunk in chunks[1:])

    return build.avml([(0, first, packed(first)), (1 << 21, second, packed(second))])


@pytest.mark.parametrize("kind", ["raw", "lime", "avml"])
def test_every_page_is_at_its_address(tmp_path: Path, kind: str) -> None:
    path, new = tmp_path / "image", tmp_path / "new"
    path.write_bytes(image(kind))
    done: list[int] = []
    made = repair.wrap(path, new, progress=done.append)
    assert made.release == "6.1.0-test"
    data = new.read_bytes()
    assert memory_of(data) == {at: MEMORY[at : at + 4096] for at in range(0, len(MEMORY), 4096)}
    assert (len(data), made.size, done[-1]) == (made.size, new.stat().st_size, len(MEMORY))
    with vmcoreinfo_fmt.open(new) as dump:
        assert (dump.machine, dump.bits, bytes(dump.vmcoreinfo), dump.findings) == ("x86_64", 64, TEXT, ())
        assert [(part.paddr, part.size) for part in dump.memory or ()] == [
            (part.paddr, part.size) for part in made.ranges
        ]
    assert not repair.plan_repair(new)
    assert made.to_dict()["machine"] == "x86_64"


def test_a_raw_image_can_start_at_an_address(tmp_path: Path) -> None:
    new = tmp_path / "new"
    made = repair.wrap(MEMORY, new, paddr=0x40000000, text=build.TEXT)
    assert [part.paddr for part in made.ranges] == [0x40000000]
    assert set(memory_of(new.read_bytes())) == set(range(0x40000000, 0x40000000 + len(MEMORY), 4096))
    with vmcoreinfo_fmt.open(new) as dump:
        assert bytes(dump.vmcoreinfo) == build.TEXT


@pytest.mark.parametrize(("release", "machine", "bits"), [
    (b"6.1.0-9-arm64", "aarch64", 64), (b"6.1.0-9-686-pae", "x86", 32), (b"5.15.0-armv7l", "arm", 32)
])  # fmt: skip
def test_the_machine_is_that_of_the_kernel(tmp_path: Path, release: bytes, machine: str, bits: int) -> None:
    new = tmp_path / "new"
    repair.wrap(bytes(8192), new, text=b"OSRELEASE=%s\nPAGESIZE=4096\n" % release)
    with vmcoreinfo_fmt.open(new) as dump:
        assert (dump.machine, dump.bits) == (machine, bits)


def test_memory_without_a_note_is_wrapped_without_one(tmp_path: Path) -> None:
    made = repair.wrap(b"\1" * 8192, tmp_path / "new")
    assert made.release is None
    with pytest.raises(vmcoreinfo_fmt.MissingKeyError), vmcoreinfo_fmt.open(tmp_path / "new") as dump:
        dump.vmcoreinfo  # noqa: B018 - it raises


def test_an_image_that_is_cut_is_wrapped_as_far_as_it_goes(tmp_path: Path) -> None:
    made = repair.wrap(image("lime")[:-4096], tmp_path / "new")
    assert sum(part.size for part in made.ranges) == len(MEMORY) - 4096


def test_a_dump_is_not_wrapped(tmp_path: Path) -> None:
    expected = "expected raw memory, lime, avml, kdump-compressed, qemu-migration, qcow2"
    with pytest.raises(UnsupportedError, match=expected):
        repair.wrap(build.elf([]), tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


PAGES = {number: MEMORY[number * 4096 : number * 4096 + 4096] for number in range(len(MEMORY) // 4096)}
CPU = build.note(b"CORE\0", b"\1" * 336, 1)


def zlib_page(page: bytes) -> tuple[int, bytes]:
    return 1, zlib.compress(page)


@pytest.mark.parametrize("block", [4096, 65536])
@pytest.mark.parametrize("notes", [CPU, CPU + build.note(desc=TEXT)], ids=["in its pages", "in its headers"])
def test_a_kdump_becomes_an_elf_dump_with_its_notes(tmp_path: Path, block: int, notes: bytes) -> None:
    pages = {number: MEMORY[number * block : (number + 1) * block] for number in range(len(MEMORY) // block)}
    pages.pop(len(pages) - 3)
    data = build.kdump(notes, block=block, pages=pages, pack=zlib_page)
    repair.wrap(build.flattened([(0, data)]), tmp_path / "new")
    new = (tmp_path / "new").read_bytes()
    expected = {at: MEMORY[at : at + 4096] for at in range(0, len(MEMORY), 4096) if at // block in pages}
    assert memory_of(new) == expected
    with vmcoreinfo_fmt.open(new) as dump:
        assert [(note.name, note.desc) for note in dump.notes] == [("CORE", b"\1" * 336), ("VMCOREINFO", TEXT)]
    assert not repair.plan_repair(new)


def test_a_page_that_is_broken_is_no_page_of_zeros(tmp_path: Path) -> None:
    data = build.kdump(build.note(desc=TEXT), pages=PAGES, pack=lambda page: (1, b"broken"))
    with pytest.raises(UnsupportedError, match="cannot be read whole"):
        repair.wrap(data, tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["raw", "lime"])
def test_what_is_packed_is_wrapped_like_what_is_not(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "image.gz"
    path.write_bytes(gzip.compress(image(kind)))
    made = repair.wrap(path, tmp_path / "new")
    plain = repair.wrap(image(kind), tmp_path / "plain")
    assert (made.source, made.ranges) == (str(path), plain.ranges)
    assert (tmp_path / "new").read_bytes() == (tmp_path / "plain").read_bytes()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["image.gz", "new", "plain"]


def test_a_sparse_image_costs_the_same_work_at_any_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = []
    for size in (1 << 20, 100 << 30):
        path, new = tmp_path / f"image-{size}", tmp_path / "new"
        with open(path, "wb") as file:
            file.write(build.lime([(0, MEMORY)]))
            # The second piece is a hole but for its header and its last byte.
            file.seek(len(MEMORY) + 32)
            file.write(b"EMiL" + struct.pack("<IQQQ", 1, 1 << 32, (1 << 32) + size - 1, 0))
            file.truncate(len(MEMORY) + 64 + size)
            file.seek(len(MEMORY) + 64 + size - 1)
            file.write(b"\7")
        with monkeypatch.context() as patch:
            counted = count_calls(patch)
            made = repair.wrap(path, new, text=TEXT)
        work.append(counted)
        assert new.stat().st_blocks * 512 < len(MEMORY) + (1 << 20)
        with open(new, "rb") as file:
            assert os.pread(file.fileno(), 2, made.ranges[1].offset + size - 2) == b"\0\7"
    assert work[0] == work[1]
    assert work[0]["bytes"] < len(MEMORY) + (1 << 20)


def test_the_holes_of_a_flattened_image_cost_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zeros = []
    whole = FlattenedSource._zeros
    monkeypatch.setattr(FlattenedSource, "_zeros", lambda self, size: zeros.append(size) or whole(self, size))  # type: ignore[func-returns-value]
    far = 100 << 30
    memory = MEMORY[: 1 << 20]
    made = repair.wrap(build.flattened([(0, memory), (far, b"\7" * 4096)]), tmp_path / "new", text=TEXT)
    assert (made.ranges[0].size, (tmp_path / "new").stat().st_blocks < 8192) == (far + 4096, True)
    # What the search for where memory starts looked at, and no more.
    assert sum(zeros) < 64 << 20
    with open(tmp_path / "new", "rb") as file:
        file.seek(made.ranges[0].offset)
        assert file.read(len(memory)) == memory
        file.seek(made.ranges[0].offset + far)
        assert file.read() == b"\7" * 4096


def test_a_dump_that_no_file_can_hold_is_refused(tmp_path: Path) -> None:
    image = build.flattened([(0, MEMORY[: 1 << 20]), ((1 << 63) - 4097, b"\7" * 4096)])
    with pytest.raises(UnsupportedError, match="expected at most 9223372036854775807"):
        repair.wrap(image, tmp_path / "new", text=TEXT)
    assert list(tmp_path.iterdir()) == []
