"""The guest of a running QEMU: its notes from the smallest dump, or its memory, searched piece by piece."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from _thread import RLock
from contextlib import suppress

from ..errors import FormatError
from ..sources.files import FileSource
from ..sources.source import Source
from . import elf_core
from .candidate import choose_last
from .dump import Dump
from .headers import Headers
from .memory import Memory, Range
from .monitor import SECONDS, Qmp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .search.strings import Progress

__all__ = ["PREFIX", "GuestSource", "open_qmp", "scan_qmp"]

PREFIX = "qmp:"
# The name of a descriptor at QEMU's side, and the protocol of a dump into it.
NAME = "vmcoreinfo"
INTO = f"fd:{NAME}"
# Where machines have memory: PCs and most others from 0 on, those called virt and their kin from elsewhere.
PLACES = (0, 0x40000000, 0x80000000)
# Memory that is dumped at a time: the guest stands still for some 20 ms, and this much is kept.
PIECE = 16 << 20
# A read of less than this, away from the piece that is kept, is dumped alone, in units of the largest page.
SMALL, UNIT = 256 << 10, 1 << 16


def open_qmp(path: str, *, progress: Progress | None = None) -> Dump:
    """Return the dump of a running guest with one byte of its memory, and all its notes.

    If the guest announced no note, its memory is searched, as `scan_qmp` does.

    QEMU writes into descriptors that it is handed, so that nothing touches the
    host's file system. It stops the guest for the moment that a dump takes, and
    lets it go on if it ran.

    Args:
        path: The socket that QEMU was given with `-qmp unix:…`.
        progress: Called with the number of bytes that are searched.

    Raises:
        FormatError: What answers does not speak QMP, or refuses.
        UnsupportedError: Nothing answers; another program may be connected.
        OSError: There is no such socket, or QEMU goes away during a search.
    """
    qmp = Qmp(path)
    try:
        headers = _notes(qmp, PREFIX + path)
        choice = choose_last(headers.candidates)
        if choice.chosen is None and not any(candidate.contents == "windows" for candidate in headers.candidates):
            return _searched(qmp, headers, progress=progress)
        qmp.close()
        return Dump(headers, choice)
    except BaseException:
        qmp.close()
        raise


def scan_qmp(path: str, *, quick: bool = False, progress: Progress | None = None) -> Dump:
    """Search the memory of a running guest for notes and text, whatever it announced.

    The memory is dumped in pieces of 16 MiB. Between them the guest runs, if it
    ran. An interrupted search leaves it as it was.

    Args:
        path: The socket that QEMU was given with `-qmp unix:…`.
        quick: Look at the starts of pages only.
        progress: Called with the number of bytes that are searched.

    Raises:
        FormatError: What answers does not speak QMP, or refuses.
        UnsupportedError: Nothing answers; another program may be connected.
        OSError: There is no such socket, or QEMU goes away during the search.
    """
    qmp = Qmp(path)
    try:
        headers = _notes(qmp, PREFIX + path)
        return _searched(qmp, headers, quick=quick, progress=progress)
    except BaseException:
        qmp.close()
        raise


def _notes(qmp: Qmp, name: str) -> Headers:
    file = _unnamed_file()
    try:
        _smallest(qmp, file.fileno())
        return elf_core.read(FileSource(file, name, owned=True, wrappers=("qmp",)))
    except BaseException:
        file.close()
        raise


def _searched(qmp: Qmp, notes: Headers, *, quick: bool = False, progress: Progress | None = None) -> Dump:
    from .search.scan import search

    notes.source.close()
    guest = GuestSource(qmp, notes.source.name)
    memory = Memory(guest, guest.ranges)
    headers = Headers(
        "elf",
        guest,
        bits=notes.bits,
        byte_order=notes.byte_order,
        machine=notes.machine,
        memory=lambda: memory,
        is_memory=True,
        findings=notes.findings,
    )
    return Dump(headers, *search(headers, quick=quick, progress=progress))


class GuestSource(Source):
    """The memory of a running guest, range after range, dumped where it is read.

    Attributes:
        ranges: Which addresses are where in it.
    """

    def __init__(self, qmp: Qmp, name: str) -> None:
        super().__init__(name)
        self._qmp = qmp
        self._lock = RLock()
        self._kept = 0, b""
        self.ranges: list[Range] = []
        end = 0
        for part in _layout(qmp, name):
            self.ranges.append(Range(part.paddr, end, part.size))
            end += part.size
        self._end = end

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """All of the memory. `size` is None all the same: each pass over it is expensive, unlike one over a file."""
        return ((0, self._end),)

    @property
    def wrappers(self) -> tuple[str, ...]:
        """`qmp`, as there is no file."""
        return ("qmp",)

    def place(self, offset: int) -> int | None:
        """Return None: there is no file."""
        return None

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        parts = []
        end = min(offset + length, self._end)
        with self._lock:
            while offset < end:
                part = self._read(offset, end - offset)
                if not part:
                    break
                parts.append(part)
                offset += len(part)
        return b"".join(parts)

    def _read(self, offset: int, length: int) -> bytes:
        first, piece = self._kept
        if not 0 <= offset - first < len(piece):
            part = next(part for part in self.ranges if 0 <= offset - part.offset < part.size)
            skip, unit = offset - part.offset, UNIT if length < SMALL else PIECE
            skip -= skip % unit
            piece = self._dumped(part.paddr + skip, min((length // unit + 2) * unit, PIECE, part.size - skip))
            first = part.offset + skip
            if unit == PIECE:
                self._kept = first, piece
        return piece[offset - first : offset - first + length]

    def _dumped(self, paddr: int, size: int) -> bytes:
        try:
            with _unnamed_file() as file:
                self._qmp.pass_descriptor(NAME, file.fileno())
                self._qmp.ask("dump-guest-memory", paging=False, protocol=INTO, begin=paddr, length=size)
                memory = elf_core.read(FileSource(file, self.name)).memory
                return memory().read(paddr, size) if memory else b""
        except FormatError as error:
            # What is known by now may be misleading, so the search ends here.
            raise ConnectionAbortedError(errno.ECONNABORTED, str(error), self.name) from None

    def close(self) -> None:
        """End the conversation with QEMU."""
        self._qmp.close()


def _unnamed_file() -> Any:
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("vmcoreinfo"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def _smallest(qmp: Qmp, descriptor: int) -> None:
    """Let QEMU dump one byte of memory, wherever it has some."""
    refused = ""
    for place in (*PLACES, None):
        if place is None and (place := _first_memory(qmp)) is None:
            break
        try:
            # A descriptor is closed by the dump that used it, also by one that fails.
            qmp.pass_descriptor(NAME, descriptor)
            qmp.ask("dump-guest-memory", paging=False, protocol=INTO, begin=place, length=1)
            return
        except FormatError as error:
            refused = str(error)
    raise FormatError(f"qemu gives no dump: {refused}")


def _first_memory(qmp: Qmp) -> int | None:
    """Return where the machine's memory starts, from QEMU's own map."""
    text = qmp.ask("human-monitor-command", **{"command-line": "info mtree -f"})
    if not isinstance(text, str):
        return None
    found = re.search(r"^ *([0-9a-f]{16})-[0-9a-f]{16} \(prio -?\d+, ram\)", text, re.MULTILINE)
    return int(found[1], 16) if found else None


def _layout(qmp: Qmp, name: str) -> Sequence[Range]:
    """Return where the machine has memory: from the headers of a dump of everything, which ends after them."""
    from ..sources.stream import StreamSource

    ours, theirs = os.pipe()
    pipe = _Pipe(qmp, ours)
    try:
        try:
            qmp.pass_descriptor(NAME, theirs)
        finally:
            os.close(theirs)
        qmp.start("dump-guest-memory", paging=False, protocol=INTO)
        memory = elf_core.read(StreamSource(pipe, name)).memory
        ranges = memory().ranges if memory else ()
    finally:
        os.close(ours)
    # The dump fails, as nobody reads on, unless it was over already.
    with suppress(FormatError):
        if not pipe.is_finished:
            qmp.finish("dump-guest-memory")
    return ranges


class _Pipe:
    """What QEMU writes into a pipe, unless it says that it will not."""

    def __init__(self, qmp: Qmp, descriptor: int) -> None:
        self.is_finished = False
        self._qmp = qmp
        self._descriptor = descriptor

    def read(self, size: int) -> bytes:
        from select import select

        while not self.is_finished:
            ready, _, _ = select([self._descriptor, self._qmp.fileno()], [], [], SECONDS)
            if not ready or self._descriptor in ready:
                break
            # That the guest was stopped, or that the dump is over; a refusal raises.
            self.is_finished = self._qmp.is_finished("dump-guest-memory")
        else:
            # All that was written is in the pipe. A server that keeps the other end open is not waited for.
            ready, _, _ = select([self._descriptor], [], [], 0)
        return os.read(self._descriptor, size) if ready else b""
