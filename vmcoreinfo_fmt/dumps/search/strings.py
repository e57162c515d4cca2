"""Finding fixed strings in large inputs, as fast as memory delivers them and in bounded space."""

from __future__ import annotations

import mmap
import os
from concurrent.futures import ThreadPoolExecutor

from ...errors import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ...sources.source import Source

    Progress = Callable[[int], None]
    Hits = list[tuple[int, bytes]]

__all__ = ["MAX_HITS", "find_all", "find_at_pages"]

PAGE = 4096
STRIPE = 32 << 20  # what one thread searches at a time
CHUNK = 512 << 10  # fits the cache of a core, so that each word is looked for at its speed
OVERLAP = 64  # longer than any string that is looked for
# Hits that are reported at most; a file full of the string has nothing to say.
MAX_HITS = 100_000
# Beyond so many hits of a single word in a chunk, looking for the whole string is faster.
MAX_WORDS = 1000


def find_all(source: Source, needles: Sequence[bytes], progress: Progress | None = None) -> Iterator[tuple[int, bytes]]:
    """Yield the places of fixed strings in order, at most `MAX_HITS` of them.

    Files are searched by two threads at once, everything else from front to
    back; of a source with holes (`extents`), only what is between them.

    Args:
        source: What to search.
        needles: Strings of 7 to 64 bytes.
        progress: Called with the number of bytes that are done.
    """
    descriptor, size = source.descriptor, source.size
    left = MAX_HITS
    stripes: Iterator[tuple[int, Hits]]
    if descriptor is None or size is None:
        stripes = (stripe for start, end in source.extents for stripe in _stream(source, needles, start, end))
    else:
        stripes = _file(descriptor, size, needles)
    for done, hits in stripes:
        yield from hits[:left]
        left -= len(hits)
        if left <= 0:
            return
        if progress is not None:
            progress(done)


def _stream(source: Source, needles: Sequence[bytes], start: int, end: int) -> Iterator[tuple[int, Hits]]:
    """Yield the end of each chunk of a part of a source with the hits that start in it."""
    for at in range(start, end, 2 * CHUNK):
        data = source.read_at(at, min(2 * CHUNK + OVERLAP, end - at))
        hits = [(at + place, needle) for needle in needles for place in _places(data, needle, 2 * CHUNK)]
        yield at + len(data), sorted(hits)
        if len(data) <= 2 * CHUNK:
            return


def _places(data: bytes | bytearray, needle: bytes, end: int, size: int | None = None) -> list[int]:
    """Return where a string starts before `end`."""
    places: list[int] = []
    stop = min(len(data) if size is None else size, end + len(needle) - 1)
    place = data.find(needle, 0, stop)
    while place >= 0 and len(places) < MAX_HITS:
        places.append(place)
        place = data.find(needle, place + 1, stop)
    return places


def _file(descriptor: int, size: int, needles: Sequence[bytes]) -> Iterator[tuple[int, Hits]]:
    """Yield the end of each stripe of a file with the hits that start in it."""

    def search(start: int) -> tuple[int, Hits]:
        end = min(start + STRIPE, size)
        buffer = bytearray(CHUNK + OVERLAP)
        find = _word_search(buffer)
        hits: Hits = []
        for at in range(start, end, CHUNK):
            there = _fill(descriptor, buffer, at)
            for needle in needles:
                hits += [(at + place, needle) for place in find(needle, min(CHUNK, there), there)]
            if there < min(CHUNK, end - at):
                return at + there, sorted(hits)  # the file is shorter than it was
            if len(hits) > MAX_HITS:
                break  # it says nothing but this
        return end, sorted(hits)

    starts = iter(range(0, size, STRIPE))
    with ThreadPoolExecutor(2) as pool:
        pending = [pool.submit(search, start) for start, _ in zip(starts, range(4), strict=False)]
        while pending:
            yield (found := pending.pop(0).result())
            if found[0] % STRIPE and found[0] < size:
                break  # it ends here
            if (start := next(starts, None)) is not None:
                pending.append(pool.submit(search, start))


def _fill(descriptor: int, buffer: bytearray, at: int) -> int:
    """Read into a buffer, and return how much there was to read."""
    there = os.preadv(descriptor, [buffer], at)
    while there < len(buffer) and (more := os.pread(descriptor, len(buffer) - there, at + there)):
        buffer[there : there + len(more)] = more
        there += len(more)
    return there


def _word_search(buffer: bytearray) -> Callable[[bytes, int, int], list[int]]:
    """Return a search of a buffer for a string: `find(needle, end, size)` gives where it starts before `end`.

    The C library looks for a 32-bit word several times faster than Python looks
    for a string. Any string of 7 bytes or more contains a word at a multiple of 4,
    wherever it starts; four words cover all places. Without such a library, the
    search is Python's.
    """
    try:
        import ctypes

        wmemchr = ctypes.CDLL(None).wmemchr
        if ctypes.sizeof(ctypes.c_wchar) != 4:
            raise OSError
        base = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
    except (ImportError, OSError, AttributeError, TypeError):
        return lambda needle, end, size: _places(buffer, needle, end, size)
    wmemchr.restype = ctypes.c_void_p
    wmemchr.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_size_t]
    native = "little" if memoryview(b"\1\0\0\0").cast("I")[0] == 1 else "big"

    def find(needle: bytes, end: int, size: int) -> list[int]:
        places = []
        for skip in range(4):
            word = int.from_bytes(needle[skip : skip + 4], native)  # type: ignore[arg-type]
            at, seen = 0, 0
            while (hit := wmemchr(base + at, word, (size - at) >> 2)) is not None:
                seen += 1
                if seen > MAX_WORDS:
                    return _places(buffer, needle, end, size)
                start = hit - base - skip
                if 0 <= start < end and buffer.startswith(needle, start, size):
                    places.append(start)
                at = hit - base + 4
        return places

    return find


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
    for start, end in _disjoint(ranges, source.extents):
        for at in range(start, end, STRIPE):
            if descriptor is None and not source.read_at(at, 1):
                break  # the source is shorter than the range
            stop = min(at + STRIPE, end)
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


def _read(source: Source, start: int, stop: int, needle: bytes) -> list[int]:
    hits = []
    for at in range(start, stop, 256 * PAGE):
        data = source.read_at(at, min(256 * PAGE, stop - at))
        hits += [at + place for place in _at_pages(data[::PAGE], needle) if data.startswith(needle, place)]
    return hits


def _mapped(descriptor: int, start: int, stop: int, needle: bytes) -> list[int]:
    size = os.fstat(descriptor).st_size
    if stop > size:
        raise FormatError(f"the file ends at {size} now, expected {stop}, at offset {size}", offset=size)
    shift = start % mmap.ALLOCATIONGRANULARITY
    with mmap.mmap(descriptor, stop - start + shift, offset=start - shift, access=mmap.ACCESS_READ) as view:
        places = (shift + place for place in _at_pages(view[shift::PAGE], needle))
        return [start + place - shift for place in places if view[place : place + len(needle)] == needle]


def _at_pages(firsts: bytes, needle: bytes) -> Iterator[int]:
    """Yield the start of each page whose first byte, all of them given, is that of the string."""
    index = firsts.find(needle[:1])
    while index >= 0:
        yield index * PAGE
        index = firsts.find(needle[:1], index + 1)
