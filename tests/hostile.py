"""Files made to cost time or memory, as large as they claim to be, and a program that reads one and says what it cost.

`python tests/hostile.py CASE WAY` prints as JSON how much memory above the freshly started interpreter was taken at the
most, how many bytes were read of how many, and what came out.
"""

from __future__ import annotations

import bz2
import contextlib
import gc
import gzip
import io
import json
import lzma
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import build
from build import PT_LOAD, PT_NOTE, TEXT

GB = 1 << 30
FF = b"\xff"


class Pattern(io.RawIOBase):
    """A file of a head, a pattern repeated up to a size, and a tail. It is nowhere stored; what is read is counted."""

    name = "hostile"

    def __init__(self, head: bytes, unit: bytes = b"\0", size: int = 0, tail: bytes = b"", *, seekable: bool = True):
        self._head, self._tail = head, tail
        self._unit = unit * max(1, (1 << 16) // len(unit))
        self._end = max(size, len(head)) if size else len(head)
        self.size = self._end + len(tail)
        self._seekable = seekable
        self._at = 0
        self.count = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._seekable

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        if offset >= 1 << 63:
            raise OverflowError(offset)
        self._at = offset + (0, self._at, self.size)[whence]
        return self._at

    def read(self, size: int = -1) -> bytes:
        size = max(0, min(self.size - self._at, 1 << 20 if size < 0 else size))
        parts = []
        at, end = self._at, self._at + size
        while at < end:
            if at < len(self._head):
                part = self._head[at:end]
            elif at < self._end:
                skip = (at - len(self._head)) % len(self._unit)
                part = self._unit[skip : skip + min(end, self._end) - at]
            else:
                part = self._tail[at - self._end : end - self._end]
            parts.append(part)
            at += len(part)
        self._at = end
        self.count += size
        return b"".join(parts)


def elf_header(number: int, *, offset: int = 64, stride: int = 56, extended: int | None = None) -> bytes:
    """Return a 64-bit ELF header that claims so many program headers; `extended` is its section header 0's claim."""
    section = 0 if extended is None else 64
    header = b"\x7fELF\2\1\1" + bytes(9)
    header += struct.pack(
        "<HHIQQQIHHHHHH", 4, 62, 1, 0, offset, section, 0, 64, stride, number, 64 if section else 0, int(section > 0), 0
    )
    if extended is not None:
        header += struct.pack("<IIQQQQIIQQ", 0, 0, 0, 0, 0, 0, 0, extended, 0, 0)
    return header


def segment(offset: int, size: int, kind: int = PT_NOTE) -> bytes:
    return struct.pack("<IIQQQQQQ", kind, 0, offset, 0, 0, size, size, 0)


def one_note_segment(unit: bytes, size: int, tail: bytes = b"") -> Pattern:
    return Pattern(elf_header(1) + segment(120, size - 120 + len(tail)), unit, size, tail)


def payload(text: bytes) -> Pattern:
    return Pattern(build.elf([(PT_NOTE, build.note(desc=text))]))


def big_descriptor(unit: bytes, *, really: int) -> Pattern:
    claimed = GB - 200
    head = elf_header(1) + segment(120, GB) + struct.pack("<III", 11, claimed, 0) + b"VMCOREINFO\0\0" + TEXT
    return Pattern(head, unit, really)


MIB = 1 << 20
UNIQUE = b"".join(b"%05x=\n" % number for number in range(MIB // 7))
EVERY_FIELD_FULL = (
    b"\x7fELF\2\1\1" + bytes(9) + FF * 48,
    b"\x7fELF\1\2\1" + bytes(9) + FF * 36,
    b"KDUMP   " + struct.pack("<I", 6) + bytes(396) + struct.pack("<II", 4096, 1) + FF * 8192,
)
NOTE = build.note(desc=TEXT)
# A piece of a terabyte.
AVML = struct.pack("<IIQQ8x", 0x4C4D5641, 2, 0, 1 << 40) + b"\xff\6\0\0sNaPpY"
CASES: dict[str, Callable[[], Pattern]] = {
    "program headers, the most, all one and the same": lambda: Pattern(
        elf_header(0xFFFF, offset=128, stride=0, extended=0xFFFFFFFF) + segment(184, GB), b"\0", GB
    ),
    "program headers, the most, over one another": lambda: Pattern(
        elf_header(0xFFFF, offset=128, extended=0xFFFFFFFF), segment(GB // 2, GB // 2), GB
    ),
    "program headers that are the notes": lambda: Pattern(
        elf_header(0xFFFF, offset=0, stride=1, extended=1 << 17), segment(0, GB), GB
    ),
    "every program header a note segment of its own, broken": lambda: Pattern(
        elf_header(0xFFFF, offset=128, extended=1 << 17)
        + b"".join(segment(GB // 2 + 64 * n, 64) for n in range(1 << 17)),
        FF,
        GB,
    ),
    "notes, as many as fit": lambda: one_note_segment(build.note(b"A\0", b""), GB),
    "notes named VMCOREINFO, as many as fit": lambda: one_note_segment(NOTE, GB),
    "notes with long names": lambda: one_note_segment(build.note(b"N" * 255 + b"\0", b""), GB),
    "a note with a name of 1 GB": lambda: one_note_segment(struct.pack("<III", GB, 0, 0), GB),
    "zeros, and one note": lambda: one_note_segment(b"\0", GB, NOTE),
    "a descriptor that claims 1 GB": lambda: big_descriptor(b"\0", really=1 << 16),
    "a descriptor of 1 GB of zeros": lambda: big_descriptor(b"\0", really=GB),
    "a descriptor of 1 GB of text": lambda: big_descriptor(b"A=B\n", really=GB),
    "a text of newlines": lambda: payload(b"\n" * MIB),
    "a text of short lines": lambda: payload(UNIQUE),
    "a text of one line": lambda: payload(b"OSRELEASE=" + b"A" * (MIB - 10)),
    "a text of equals signs": lambda: payload(b"=" * MIB),
    "a text of lines run into one another": lambda: payload(
        b"".join(b"NUMBER(%060d)=12345678" % 1 for _ in range(13000))
    ),
    "a text of unknown keys": lambda: payload(b"".join(b"SYMBOL(unknown%08d)=zz\n" % n for n in range(30000))),
    "a text of digits": lambda: payload(b"OSRELEASE=" + b"9." * 5000 + b"9" * 5000 + b"\nCRASHTIME=" + b"1" * 5000),
    "a text of one line of control characters": lambda: payload(b"OSRELEASE=" + b"\x1b" * (MIB - 10)),
    "a text of control characters": lambda: payload(b"A=\x1b\x9b\n" * (MIB // 5)),
    "flattened records without contents": lambda: Pattern(build.flattened([], end=False), struct.pack(">qq", 0, 0), GB),
    "flattened records of one byte, backwards": lambda: Pattern(
        build.flattened([((1 << 40) - n, b"x") for n in range(1000)], end=False), struct.pack(">qq", 99, 1) + b"x", GB
    ),
    "flattened records of one byte each, a text": lambda: Pattern(
        build.flattened([(n, byte.to_bytes(1, "big")) for n, byte in enumerate(b"OSRELEASE=1\n" + b"A=B\n" * 32000)])
    ),
    "a flattened file with a hole of 4 EiB": lambda: Pattern(build.flattened([(1 << 62, b"x")])),
    "flattened in itself": lambda: Pattern(build.flattened([(0, build.flattened([(0, build.flattened([]))]))])),
    "a gzip bomb": lambda: Pattern(gzip.compress(bytes(256 * MIB))),
    "a bzip2 bomb": lambda: Pattern(bz2.compress(bytes(64 * MIB))),
    "an xz bomb": lambda: Pattern(lzma.compress(bytes(128 * MIB), preset=0)),
    "a bomb in a bomb": lambda: Pattern(gzip.compress(gzip.compress(bytes(64 * MIB)) * 100)),
    "xz with a window of 64 MiB": lambda: Pattern(lzma.compress(bytes(128 * MIB), preset=9)),
    "AVML chunks that hold next to nothing": lambda: Pattern(AVML, b"\1\5\0\0\0\0\0\0x", 256 * MIB),
    "AVML chunks that are skipped": lambda: Pattern(AVML, b"\xfe\0\0\0", 64 * MIB),
    "AVML chunks of nothing": lambda: Pattern(AVML, b"\0\0\x0c\0" + bytes(3072), 64 * MIB),
    "AVML pieces of one byte": lambda: Pattern(
        b"", struct.pack("<IIQQ8x", 0x4C4D5641, 2, 0, 0) + b"\1\5\0\0\0\0\0\0x" + bytes(8), 64 * MIB
    ),
    "LiME pieces of one byte": lambda: Pattern(b"", struct.pack("<IIQQ8xB", 0x4C694D45, 1, 0, 0, 0), 64 * MIB),
    "memory of nothing but the name": lambda: Pattern(b"", b"VMCOREINFO\0", 256 * MIB),
    "memory of nothing but headers": lambda: Pattern(b"", build.note(desc=b""), 256 * MIB),
    "memory of nothing but notes": lambda: Pattern(b"", NOTE, 256 * MIB),
    "memory of nothing but the first key": lambda: Pattern(b"", b"OSRELEASE=", 256 * MIB),
    "memory of nothing but text": lambda: Pattern(b"\0" * 64, b"OSRELEASE=1\nA=B\n", 256 * MIB),
    "memory of nothing but odd text": lambda: Pattern(b"\0" * 64, b"OSRELEASE=1=\r\nA=B\n", 64 * MIB),
    "memory of texts that are to be checked": lambda: Pattern(
        b"\0" * 64, b"OSRELEASE=1\nPAGESIZE=4096\nA=B\n", 64 * MIB
    ),
    "memory of texts without two keys alike": lambda: Pattern(
        b"\0" * 64, (b"OSRELEASE=1\nPAGESIZE=4096\n" + UNIQUE)[: MIB - 1] + b"\0", 64 * MIB
    ),
    "memory of large notes": lambda: Pattern(
        b"\0" * 4096, build.note(desc=(b"OSRELEASE=1\nPAGESIZE=4096\n" + b"A=B\r\n" * 200_000)[: 1 << 20]), 64 * MIB
    ),
    "memory segments over one another": lambda: Pattern(
        elf_header(0xFFFF, offset=128, extended=1 << 17), segment(0, 256 * MIB, PT_LOAD), 256 * MIB
    ),
    "zeros that cannot seek": lambda: Pattern(b"", b"\0", GB, seekable=False),
    "notes that cannot seek": lambda: Pattern(
        elf_header(1) + segment(120, GB), build.note(b"A\0", b""), GB, seekable=False
    ),
    **{
        f"every field full, {number}": (lambda data=data: Pattern(data, FF, GB))  # type: ignore[misc]
        for number, data in enumerate(EVERY_FIELD_FULL)
    },
}


def use(file: Pattern, way: str) -> str:
    """Do with a file what a command does, and return what came out."""
    import vmcoreinfo_fmt
    from vmcoreinfo_fmt import VmcoreinfoError

    if way not in ("open", "scan", "dict"):
        return command(file, way.split())
    try:
        with vmcoreinfo_fmt.scan(file) if way == "scan" else vmcoreinfo_fmt.open(file) as dump:  # type: ignore[arg-type]
            info = dump.vmcoreinfo
            if way == "dict":
                info.to_dict()
            return f"{len(info)} keys"
    except VmcoreinfoError as error:
        return f"{type(error).__name__}: {error}"[:300]


def command(file: Pattern, words: list[str]) -> str:
    """Give a file to a command as its standard input, and return its exit status."""
    from vmcoreinfo_fmt import cli

    sys.stdin = SimpleNamespace(buffer=file)
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        try:
            cli.main([*words, "-"])
        except SystemExit as end:
            return f"exit {end.code}"
    raise AssertionError("main returned")


def main(name: str, way: str) -> None:
    from vmcoreinfo_fmt.text import keys

    keys.lookup("OSRELEASE")
    file = CASES[name]()
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # the peak is measured from here on
    before = status("VmRSS")
    outcome = use(file, way)
    print(json.dumps({"peak": status("VmHWM") - before, "read": file.count, "size": file.size, "outcome": outcome}))


def status(name: str) -> int:
    """Return a figure of /proc/self/status in bytes."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
