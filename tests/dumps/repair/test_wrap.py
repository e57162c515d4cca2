"""Memory images as ELF dumps."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path

import build
import pytest
from dumps.repair.test_plans import kernel_memory, memory_of

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
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


@pytest.mark.parametrize("data", [build.elf([]), build.kdump(), build.migration(None)], ids=["elf", "kdump", "stream"])
def test_a_dump_is_not_wrapped(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnsupportedError, match="expected raw memory, lime or avml"):
        repair.wrap(data, tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_a_sparse_image_of_100_gb_is_wrapped_like_a_small_one(tmp_path: Path) -> None:
    path, new = tmp_path / "image", tmp_path / "new"
    size = 100 << 30
    with open(path, "wb") as file:
        file.write(build.lime([(0, MEMORY)]))
        file.truncate(len(MEMORY) + 32 + size)
        # The second piece is a hole but for its header and its last byte.
        file.seek(len(MEMORY) + 32)
        file.write(b"EMiL" + struct.pack("<IQQQ", 1, 1 << 32, (1 << 32) + size - 1, 0))
        file.truncate(len(MEMORY) + 64 + size)
        file.seek(len(MEMORY) + 64 + size - 1)
        file.write(b"\7")
    started = time.process_time()
    made = repair.wrap(path, new, text=TEXT)
    assert time.process_time() - started < 2
    assert new.stat().st_blocks * 512 < len(MEMORY) + (1 << 20)
    with open(new, "rb") as file:
        assert os.pread(file.fileno(), 2, made.ranges[1].offset + size - 2) == b"\0\7"
