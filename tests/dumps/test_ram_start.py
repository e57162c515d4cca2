"""Where memory without headers starts."""

from __future__ import annotations

import io

import build
import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.ram_start import STEP, find_start

# It is far enough from 0 that several starts are possible.
TEXT, (PLACE, NAMES) = build.kernel(phys_base=10 << 20)
NOTE = build.note(desc=TEXT)


def image(start: int, *, size: int = 8 << 20) -> bytes:
    """Return memory whose first byte is at a physical address."""
    return bytes(build.memory(size, [(PLACE - start, NAMES), (size - 8192, NOTE)]))


def start_of(data: bytes) -> int | None:
    with vmcoreinfo_fmt.open(data) as dump:
        return find_start(dump.input, dump.memory, dump.vmcoreinfo)


@pytest.mark.parametrize("number", range(PLACE // STEP + 1))
def test_it_is_where_the_kernels_name_tells(number: int) -> None:
    start = number * STEP
    assert start_of(image(start, size=PLACE - start + (1 << 20))) == start


def test_without_the_name_it_is_unknown() -> None:
    assert start_of(bytes(build.memory(1 << 20, [(0x5000, NOTE)]))) is None


def test_headers_are_believed_instead() -> None:
    assert start_of(build.lime([(0, image(0))])) is None


def test_the_number_of_tries_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    with vmcoreinfo_fmt.open(bytes(build.memory(1 << 20, [(0x5000, NOTE)]))) as dump:
        tries: list[int] = []
        read_at = dump.input.read_at

        def counting(offset: int, length: int) -> bytes:
            tries.append(offset)
            return read_at(offset, length)

        monkeypatch.setattr(dump.input, "read_at", counting)
        assert find_start(dump.input, dump.memory, dump.vmcoreinfo) is None
    assert len(tries) <= (1 << 20) // STEP + 2


def test_tries_end_with_the_budget() -> None:
    with vmcoreinfo_fmt.open(image(STEP, size=PLACE)) as dump:
        assert find_start(dump.input, dump.memory, dump.vmcoreinfo) == STEP
        dump.input.budget.read(1 << 40)
        assert find_start(dump.input, dump.memory, dump.vmcoreinfo) is None


def test_a_stream_is_not_read_again() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with vmcoreinfo_fmt.open(Pipe(image(0))) as dump:
        assert find_start(dump.input, dump.memory, dump.vmcoreinfo) is None


def test_wrap_puts_memory_there(tmp_path: object) -> None:
    new = f"{tmp_path}/new"
    start = PLACE // STEP * STEP
    made = repair.wrap(image(start), new)
    assert ([part.paddr for part in made.ranges], made.is_assumed) == ([start], False)
    assert [part.paddr for part in repair.wrap(image(start), new, paddr=0x1000).ranges] == [0x1000]
    assert repair.wrap(image(start), new, text=TEXT).ranges[0].paddr == start
    made = repair.wrap(bytes(build.memory(1 << 20, [(0x5000, NOTE)])), new)
    assert (made.ranges[0].paddr, made.is_assumed) == (0, True)
    assert not repair.wrap(build.lime([(0x2000, b"x" * 8192)]), new).is_assumed
