"""Work grows with the input and not with its square: counted in lines of Python that run, so that no clock decides."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import build
import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt import VmCoreInfo


def steps(work: Callable[[], object]) -> int:
    """Return how many lines run."""
    count = 0

    def trace(frame: FrameType, event: str, value: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def text(lines: int, line: bytes) -> bytes:
    return b"OSRELEASE=6.1.0\n" + b"".join(line % number for number in range(lines))


def of_text(line: bytes, ask: Callable[[VmCoreInfo], object]) -> Callable[[int], Callable[[], object]]:
    return lambda size: lambda: ask(VmCoreInfo.parse(text(size, line)))


def one_byte_records(size: int) -> Callable[[], object]:
    file = build.flattened([(place, b"%c" % byte) for place, byte in enumerate(text(size, b"A%d=B\n"))])
    return lambda: vmcoreinfo_fmt.open(file).vmcoreinfo.copy()


def notes(size: int) -> Callable[[], object]:
    file = build.elf([(build.PT_NOTE, build.note(b"CORE\0", b"x") * size + build.note(desc=build.TEXT))])
    return lambda: vmcoreinfo_fmt.open(file).vmcoreinfo


def segments(size: int) -> Callable[[], object]:
    file = build.elf([(build.PT_NOTE, build.note(desc=build.TEXT))] * size)
    return lambda: vmcoreinfo_fmt.open(file).vmcoreinfo


WORK: dict[str, Callable[[int], Callable[[], object]]] = {
    "values that are no integers": of_text(b"NUMBER(%d)=zz\n", VmCoreInfo.to_dict),
    "integers": of_text(b"NUMBER(%d)=1\n", lambda info: (dict(info.numbers), info.to_dict())),
    "checks": of_text(b"NUMBER(%d)=zz\n", VmCoreInfo.check),
    "odd lines": of_text(b"=%d\r\n", lambda info: (info.copy(), info.findings)),
    "lines with one key": of_text(b"A=%d\n", lambda info: (info.copy(), info.findings)),
    "lines run into one another": of_text(
        b"NUMBER(%071d)=1", lambda info: (info.copy(), info.findings, info.replacing("OSRELEASE", "1", unchecked=True))
    ),
    "flattened records of one byte": one_byte_records,
    "notes": notes,
    "note segments": segments,
}


@pytest.mark.parametrize("name", WORK)
def test_twice_the_input_is_twice_the_work(name: str) -> None:
    make = WORK[name]
    make(10)()  # what is loaded once does not count
    small, large = steps(make(200)), steps(make(400))
    assert large < 2.3 * small, f"{small} steps became {large}"
