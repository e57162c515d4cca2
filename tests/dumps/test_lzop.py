"""Files packed with lzop."""

from __future__ import annotations

import io
import sys
from typing import Any

import build
import pytest
from build import TEXT
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, MissingPackageError, VmcoreinfoError

lzallright = pytest.importorskip("lzallright", reason="lzallright is not installed: pip install 'vmcoreinfo-fmt[lzo]'")
CORE = build.elf([(build.PT_NOTE, build.note(desc=TEXT)), (build.PT_LOAD, bytes(700_000) + b"end")])
# What lzop 1.04 made of the text "OSRELEASE=6.1.0-test\nPAGESIZE=4096\n" twice.
REAL = bytes.fromhex(
    "894c5a4f000d0a1a0a104020a00940010503000005000081a46b059fb500000000003761045100000046000000439ecc"
    "127900164f5352454c454153453d362e312e302d746573740a5041474553495a453d343039360a4f5352454c2a88000f"
    "6573740a5041474553495a453d343039360a11000000000000"
)


def pack(data: bytes) -> bytes:
    return bytes(lzallright.LZOCompressor().compress(data))


class Pipe(io.BytesIO):
    """Bytes that can only be read from front to back."""

    def seekable(self) -> bool:
        return False


def unpacked(data: bytes) -> tuple[bytes, list[str]]:
    with vmcoreinfo_fmt.open(data) as dump:
        return dump.input.read_at(0, 1 << 21), [finding.id for finding in dump.findings]


def test_what_lzop_wrote_is_read() -> None:
    with vmcoreinfo_fmt.open(REAL) as dump:
        assert bytes(dump.vmcoreinfo) == b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\n" * 2
        assert dump.wrappers == ("lzop",)


@pytest.mark.parametrize("flags", [0, 1])
@pytest.mark.parametrize("packer", [bytes, pack], ids=["plain", "packed"])
def test_blocks_are_unpacked_one_by_one(packer: Any, flags: int) -> None:
    data = build.lzop(CORE, pack=packer, flags=flags)
    assert (len(data) < 10_000) == (packer is pack)
    for file in (data, Pipe(data)):
        with vmcoreinfo_fmt.open(file) as dump:
            assert (dump.container, dump.wrappers, bytes(dump.vmcoreinfo)) == ("elf", ("lzop",), TEXT)
            assert dump.input.read_at(len(CORE) - 5, 9) == CORE[-5:]
            assert dump.place(100) is None
            assert dump.findings == ()


@pytest.mark.parametrize("order", ["little", "big"])
def test_a_machine_that_libvirt_packed_with_lzop_is_read(order: Any) -> None:
    stream = build.migration(None, [bytes(4096), build.note(desc=TEXT)])
    with vmcoreinfo_fmt.open(build.libvirt(build.lzop(stream, pack=pack), packer=4, order=order)) as dump:
        assert (dump.container, dump.wrappers) == ("qemu-migration", ("libvirt", "lzop"))
        assert bytes(dump.vmcoreinfo) == TEXT


def test_what_is_broken_ends_the_contents_and_is_a_finding() -> None:
    data = build.lzop(CORE, pack=pack, step=1000)
    second = data.index((1000).to_bytes(4, "big"), 60)
    for broken in (
        data[: len(data) // 2],
        data[:second] + (1 << 30).to_bytes(4, "big") + data[second + 4 :],
        data[:second] + data[second : second + 4] + (2000).to_bytes(4, "big") + data[second + 8 :],
        data[:second] + data[second : second + 8] + b"\xff" * 100,
    ):
        start, found = unpacked(broken)
        assert "compressed-broken" in found
        assert CORE.startswith(start)
        assert len(start) >= 1000


def test_a_header_that_is_not_understood_is_refused() -> None:
    with pytest.raises(FormatError, match="flags of lzop are 0x800"):
        vmcoreinfo_fmt.open(build.lzop(CORE, flags=0x800))
    with pytest.raises(FormatError, match="header of lzop is cut"):
        vmcoreinfo_fmt.open(build.lzop(CORE)[:20])


def test_a_library_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lzallright", None)
    with pytest.raises(MissingPackageError, match=r"packed with lzop, .* pip install 'vmcoreinfo-fmt\[lzo\]'"):
        vmcoreinfo_fmt.open(build.lzop(CORE))


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_any_changed_byte_raises_only_our_errors(data: st.DataObject) -> None:
    image = bytearray(build.lzop(CORE[:5000], pack=pack, step=700))
    for _ in range(data.draw(st.integers(1, 3))):
        image[data.draw(st.integers(9, len(image) - 1))] = data.draw(st.integers(0, 255))
    try:
        with vmcoreinfo_fmt.open(bytes(image)) as dump:
            dump.check()
    except VmcoreinfoError:
        pass
