"""Whatever open() takes: any bytes as a file, as a stream, and searched.

The first byte says in which of `WAYS` the others are read, and what is asked of the text that is found.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import pickle
from collections.abc import Callable

from targets.file import named
from targets.limits import lowered
from targets.payload import QUESTIONS
from vmcoreinfo_fmt import Dump, Note, VmcoreinfoError, open, scan
from vmcoreinfo_fmt.dumps.memory import Range
from vmcoreinfo_fmt.dumps.next_commands import next_commands
from vmcoreinfo_fmt.dumps.reading import candidates, container_words, notes, reading
from vmcoreinfo_fmt.dumps.volatility import configuration
from vmcoreinfo_fmt.sources import BytesSource

__all__ = ["OF_DUMP", "WAYS", "target"]


class _Stream(io.BytesIO):
    """Bytes that can only be read from front to back."""

    def seekable(self) -> bool:
        return False


def _passed(done: int) -> None:
    assert done >= 0


WAYS = (
    open,
    lambda file: open(_Stream(file)),  # type: ignore[arg-type]
    lambda file: open(named(file)),
    scan,
    lambda file: scan(file, quick=True),
    lambda file: scan(named(file)),
    lambda file: scan(named(file), quick=True),
    lambda file: open(io.BytesIO(file)),
    lambda file: scan(_Stream(file)),
    lambda file: open(file, snapshot="first"),
    lambda file: open(named(file), snapshot="2"),
    lambda file: scan(_Stream(file), quick=True, progress=_passed),
    lambda file: scan(file, quick=True, progress=_passed),
    lambda file: scan(named(file), progress=_passed),
    lambda file: scan(file, base=0x1000),
)


def target(data: bytes) -> None:
    if not data:
        return
    more, way = divmod(data[0], len(WAYS))
    # Addresses are refused for what has headers that say them.
    expected = (VmcoreinfoError, ValueError) if way == len(WAYS) - 1 else VmcoreinfoError
    with lowered(len(data)), contextlib.suppress(expected), WAYS[way](data[1:]) as dump:
        headers(dump)
        text(dump, more)


def headers(dump: Dump) -> None:
    """Ask a dump for all that stands outside of its text."""
    assert json.dumps([finding.to_dict() for finding in dump.findings])
    assert all(finding.message for finding in dump.findings)
    repr(dump)
    shape = dump.to_dict()
    assert json.loads(json.dumps(shape)) == shape
    json.dumps(dump.input.budget.to_dict())
    repr(dump.input.budget)
    with contextlib.suppress(TypeError):
        copy.copy(dump)
    with contextlib.suppress(TypeError):
        assert copy.copy(dump.input) == dump.input or not isinstance(dump.input, BytesSource)
    for note in dump.notes[:64]:
        assert note.missing <= note.desc_size
        note.starts_with((b"x",))
        if note.desc_size < 4096:
            assert Note.parse(note.to_bytes(), byte_order=note.byte_order, align=note.align) == note
    memory = dump.memory
    if memory is not None and memory.pages is not None:
        assert not memory.pages.read_at(memory.pages.size, 8)
        assert memory.pages.place(memory.pages.size) is None
    # Each question to the memory of a kdump goes through its bitmap, which a hole can make large for a small file.
    if memory is not None and (memory.pages is None or memory.pages.size < 1 << 24):
        if memory.pages is not None:
            assert min(memory.pages.counts() or (0,)) >= 0
            memory.pages.place(0)
        memory.paddr_of(4096)
        memory.read(4096, 64)
        assert memory == copy.copy(memory)
        assert {memory} == {memory}
        assert memory.size >= 0
        assert len(memory.to_dict()["ranges"]) == len(memory)  # type: ignore[arg-type]
        repr(memory)
        for part in memory.ranges[:4]:
            assert {part} == {Range(part.paddr, part.offset, part.size)}
            repr(part)
    for candidate in dump.candidates[:16]:
        assert candidate.reasons
        dump.place(candidate.offset)
        repr(candidate)
        with contextlib.suppress(VmcoreinfoError):
            assert {candidate} == {candidate.because()}
        with contextlib.suppress(TypeError, VmcoreinfoError):
            assert candidate.missing or pickle.loads(pickle.dumps(candidate)) == candidate
        with contextlib.suppress(VmcoreinfoError):
            assert len(candidate.payload) <= candidate.size


def text(dump: Dump, question: int) -> None:
    """Ask one thing of the dump or of the chosen text."""
    number = question % (len(OF_DUMP) + len(QUESTIONS))
    if number < len(OF_DUMP):
        json.dumps(OF_DUMP[number](dump))
    else:
        QUESTIONS[number - len(OF_DUMP)](dump.vmcoreinfo)


OF_DUMP: tuple[Callable[[Dump], object], ...] = (
    reading,
    Dump.summary,
    lambda dump: [finding.to_dict() for finding in dump.check()],
    lambda dump: [tool.to_dict() for tool in next_commands(dump)],
    configuration,
    lambda dump: [notes(dump), candidates(dump), container_words(dump)],
)
