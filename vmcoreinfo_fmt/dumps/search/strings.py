"""Finding fixed strings in large inputs, as fast as memory delivers them and in bounded space."""

from __future__ import annotations

import mmap
import os

from ...errors import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ...sources.source import Source

    Progress = Callable[[int], None]
    Find = Callable[[bytes | bytearray, bytes, int, int], int]

__all__ = ["MAX_HITS", "find_all", "find_at_pages"]

PAGE = 4096
STRIPE = 32 << 20  # what is mapped at a time
CHUNK = 512 << 10  # what is read at a time: it fits the cache of a core, so that each string is looked for at its speed
OVERLAP = 64  # longer than any string that is looked for
# Hits that are reported at most; a file full of the string has nothing to say.
MAX_HITS = 100_000


def find_all(source: Source, needles: Sequence[bytes], progress: Progress | None = None) -> Iterator[tuple[int, bytes]]:
    """Yield the places of fixed strings in order, at most `MAX_HITS` of them.

    The source is read once, from front to back, for all strings; of one with
    holes (`extents`), only what is between them.

    Args:
        source: What to search.
        needles: Strings of at most 64 bytes.
        progress: Called with the number of bytes that are done.
    """
    find = _finder()
    left = MAX_HITS
    for start, data, size in _chunks(source):
        end = min(size, CHUNK)
        hits = sorted(
            (start + at, needle)
            for needle in needles
            for at in _places(find, data, needle, min(size, end + len(needle) - 1))
        )
        yield from hits[:left]
        left -= len(hits)
        if left <= 0:
            return
        if progress is not None:
            progress(start + end)


def _finder() -> Find:
    """Return StringZilla's search of bytes for a string, several times as fast as Python's; without it, Python's."""
    try:
        from stringzilla import find
    except ImportError:
        return lambda data, needle, start, end: data.find(needle, start, end)
    return find  # type: ignore[no-any-return]


def _places(find: Find, data: bytes | bytearray, needle: bytes, stop: int) -> Iterator[int]:
    """Yield where a string is in the bytes before `stop`, at most `MAX_HITS` places."""
    at = find(data, needle, 0, stop)
    for _ in range(MAX_HITS):
        if at < 0:
            return
        yield at
        at = find(data, needle, at + 1, stop)


def _chunks(source: Source) -> Iterator[tuple[int, bytes | bytearray, int]]:
    """Yield chunks of a source, each with a little of the next: where it starts, its bytes, and how many there are.

    What was yielded is overwritten by what follows.
    """
    descriptor = source.descriptor
    buffer = bytearray(CHUNK + OVERLAP)
    for start, end in source.extents:
        for at in range(start, end, CHUNK):
            data: bytes | bytearray = buffer
            if descriptor is None:
                data = source.read_at(at, min(CHUNK + OVERLAP, end - at))
                size = len(data)
            else:
                size = min(_fill(descriptor, buffer, at), end - at)
                source.budget.read(size)
            yield at, data, size
            if size <= CHUNK:
                break  # the last one, or the source is shorter than it was


def _fill(descriptor: int, buffer: bytearray, at: int) -> int:
    """Read into a buffer, and return how much there was to read."""
    there = os.preadv(descriptor, [buffer], at)
    while there < len(buffer) and (more := os.pread(descriptor, len(buffer) - there, at + there)):
        buffer[there : there + len(more)] = more
        there += len(more)
    return there


def find_at_pages(
    source: Source, needle: bytes, ranges: Iterable[tuple[int, int]], progress: Progress | None = None
) -> Iterator[int]:
    """Yield where a string is at a multiple of 4096 bytes from the start of a range.

    Only one byte of each page is looked at, so that a file in the page cache is
    not even copied.

    Args:
        source: What to search.
        needle: The string.
        ranges: Start and end of each range in the source.
        progress: Called with the number of bytes that are done.

    Raises:
        FormatError: The file became shorter meanwhile.
    """
    descriptor = source.descriptor
    left = MAX_HITS
    ranges = list(ranges)
    if descriptor is not None and ranges:
        _look_whether_cut(descriptor, max(end for _, end in ranges))
    for start, end in _disjoint(ranges, list(source.extents)):
        for at in range(start, end, STRIPE):
            stop = min(at + STRIPE, end)
            size = None if source.is_stream else source.size
            if size is not None and stop > size:
                raise _shorter(size, stop)
            if descriptor is None and size is None and not source.read_at(at, 1):
                break  # the source is shorter than the range
            hits = _read(source, at, stop, needle) if descriptor is None else _mapped(descriptor, at, stop, needle)
            yield from hits[:left]
            left -= len(hits)
            if left <= 0:
                return
            if progress is not None:
                progress(stop)


def _disjoint(ranges: Iterable[tuple[int, int]], extents: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield ranges in order, without what an earlier one covers or what is in holes; starts keep their distance."""
    reached, number = 0, 0
    for start, end in sorted(ranges):
        first = start + -(-max(0, reached - start) // PAGE) * PAGE
        reached = max(reached, end)
        while number < len(extents) and extents[number][1] <= first:
            number += 1
        for index in range(number, len(extents)):
            low, high = extents[index]
            if low >= end:
                break
            begin = first + -(-max(0, low - first) // PAGE) * PAGE
            if begin < min(high, end):
                yield begin, min(high, end)


def _shorter(size: int, stop: int) -> FormatError:
    return FormatError(f"the file ends at {size} now, expected {stop}, at offset {size}", offset=size)


def _read(source: Source, start: int, stop: int, needle: bytes) -> list[int]:
    hits = []
    for at in range(start, stop, 256 * PAGE):
        wanted = min(256 * PAGE, stop - at)
        data = source.read_at(at, wanted)
        if len(data) < wanted and not source.is_stream and source.size is not None:
            raise _shorter(at + len(data), stop)
        hits += [at + place for place in _at_pages(data[::PAGE], needle) if data.startswith(needle, place)]
    return hits


def _mapped(descriptor: int, start: int, stop: int, needle: bytes) -> list[int]:
    _look_whether_cut(descriptor, stop)
    shift = start % mmap.ALLOCATIONGRANULARITY
    with mmap.mmap(descriptor, stop - start + shift, offset=start - shift, access=mmap.ACCESS_READ) as view:
        places = (shift + place for place in _at_pages(view[shift::PAGE], needle))
        return [start + place - shift for place in places if view[place : place + len(needle)] == needle]


def _look_whether_cut(descriptor: int, end: int) -> None:
    size = os.fstat(descriptor).st_size
    if end > size:
        raise FormatError(f"the file ends at {size} now, expected {end}, at offset {size}", offset=size)


def _at_pages(firsts: bytes, needle: bytes) -> Iterator[int]:
    """Yield the start of each page whose first byte, all of them given, is that of the string."""
    index = firsts.find(needle[:1])
    while index >= 0:
        yield index * PAGE
        index = firsts.find(needle[:1], index + 1)
