"""Files packed with gzip, bzip2, xz or Zstandard, unpacked only as far as they are read."""

from __future__ import annotations

import zlib

from ..errors import MissingPackageError
from .stream import StreamSource
from .view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from .source import Source

__all__ = ["PACKERS", "Opened", "Packed", "PackedSource"]

# What is unpacked at most, however large the file is. Nothing of it is kept, so this bounds time, not memory.
MAX_UNPACKED = 64 << 30
# More than any of their headers is long.
HEAD = 4096
# How far back packed data may refer, as that much of what was unpacked stays in memory: xz -7 asks for 16 MiB,
# zstd -19 for 8. Of what asks for more, as xz -9 and zstd -22 do, only the start is unpacked, up to that size.
WINDOW = 16 << 20
MAX_WINDOW = 128 << 20


class PackedSource(View):
    """What a packed source unpacks to: a stream, of which the start and the part that was read last are kept.

    Raises:
        MissingPackageError: The library that unpacks it is not installed.
    """

    def __init__(self, inner: Source, kind: str, unpacker: Callable[[Packed], Opened] | None = None) -> None:
        """Make it of what is packed.

        Args:
            inner: The packed source.
            kind: How it is packed.
            unpacker: What unpacks it, where that is not one of `PACKERS`.
        """
        super().__init__(inner, kind)
        self._kind = kind
        self._unpacker = unpacker or _OPEN[kind]
        self._packed = Packed(inner)
        self._unpacked = 0
        self._file: Any
        self._file, self._errors, self._is_wide = self._unpacker(self._packed)
        self._stream = StreamSource(self, inner.name)

    @property
    def size(self) -> int | None:
        """Size in bytes once all is unpacked, before that None."""
        return self._stream.size

    @property
    def is_stream(self) -> bool:
        """True: unpacking goes from front to back."""
        return True

    @property
    def extents(self) -> Iterable[tuple[int, int]]:
        """Everything, as far as is known."""
        return self._stream.extents

    def again(self) -> Source | None:
        """Return the same, unpacked from the start, or None where the packed bytes cannot be read again."""
        inner = self.inner.again() if self.inner.is_stream else self.inner
        return None if inner is None else PackedSource(inner, self._kind, self._unpacker)

    def place(self, offset: int) -> int | None:
        """Return None: the file holds these bytes packed."""
        return None

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        return self._stream.read_at(offset, length)

    def skip_to(self, offset: int) -> None:
        """Unpack up to an offset, however far ahead it is."""
        self._stream.skip_to(offset)

    def read(self, size: int) -> bytes:
        """Return at most `size` more bytes; nothing at the end, and nothing after what is broken."""
        if self._file is None:
            return b""
        try:
            data: bytes = self._file.read(size)
        except self._errors as error:
            self.found("compressed-broken", f"{self._kind} cannot be unpacked: {error}", self._packed.at)
            self._file = None
            return b""
        self._unpacked += len(data)
        if self._is_wide and self._unpacked >= WINDOW:
            words = f"only its first {WINDOW >> 20} MiB are read, as it needs more than that to unpack; unpack it first"
            self.found("compressed-window", words)
            self._file = None
        limit = min(MAX_UNPACKED, self.budget.limit("unpacked"))
        if not self.budget.allows("unpacked", len(data)) or self._unpacked >= MAX_UNPACKED:
            self.found("compressed-too-large", f"unpacks to more than {limit} bytes")
            self._file = None
        return data


class Packed:
    """A source as a file that is read from front to back, which is what the libraries ask for."""

    def __init__(self, source: Source) -> None:
        self.at: int = 0
        self._source = source

    def count_member(self) -> None:
        """Count another packed member.

        Raises:
            EOFError: There are more of them than the size of the file allows.
        """
        budget = self._source.budget
        if not budget.allows("members"):
            raise EOFError(f"more than {budget.limit('members')} members in a file of {budget.size} bytes")

    def head(self) -> bytes:
        """Return as much as a header is long, without reading on."""
        return self._source.read_at(0, HEAD)

    def read(self, size: int = -1) -> bytes:
        """Return what follows, at most so many bytes and 64 KiB."""
        data = self._source.read_at(self.at, 1 << 16 if size < 0 else min(size, 1 << 16))
        self.at += len(data)
        return data


# What the library makes of packed data, what it raises, and whether they refer back further than `WINDOW`.
Opened = tuple[object, tuple[type[Exception], ...], bool]


def _gzip(packed: Packed) -> Opened:
    # The module gzip reads a name in a header byte by byte; the library itself is given what there is.
    return _Members(packed, _Gunzip), (EOFError, zlib.error), False


def _bzip2(packed: Packed) -> Opened:
    import bz2

    return _Members(packed, bz2.BZ2Decompressor), (OSError, EOFError, ValueError), False


def _xz(packed: Packed) -> Opened:
    import lzma

    def unpacker() -> lzma.LZMADecompressor:
        return lzma.LZMADecompressor(memlimit=limit)

    limit = WINDOW + (2 << 20)
    is_wide = False
    try:
        unpacker().decompress(packed.head(), 1)
    except lzma.LZMAError as error:
        is_wide = "limit" in str(error)
        limit = MAX_WINDOW if is_wide else limit
    return _Members(packed, unpacker), (lzma.LZMAError, EOFError, ValueError), is_wide


def _zstd(packed: Packed) -> Opened:
    try:
        import zstandard
    except ImportError:
        raise MissingPackageError(
            "packed with zstd, and the library for it is not installed: pip install 'vmcoreinfo-fmt[zstd]'",
            package="zstandard",
            extra="zstd",
        ) from None
    try:
        is_wide = zstandard.get_frame_parameters(packed.head()).window_size > WINDOW
    except zstandard.ZstdError:
        is_wide = False
    unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW if is_wide else WINDOW)
    return unpacker.stream_reader(packed, read_across_frames=True), (zstandard.ZstdError,), is_wide  # type: ignore[arg-type]


_OPEN = {"gzip": _gzip, "bzip2": _bzip2, "xz": _xz, "zstd": _zstd}
PACKERS = tuple(_OPEN)


class _Gunzip:
    """One member of a gzip file, with the methods that the other libraries have."""

    def __init__(self) -> None:
        self._unpacker = zlib.decompressobj(wbits=31)
        self._is_full = False  # then it may hold back more, with nothing left to read

    @property
    def eof(self) -> bool:
        return self._unpacker.eof

    @property
    def needs_input(self) -> bool:
        return not self._is_full and not self._unpacker.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._unpacker.unused_data

    def decompress(self, data: bytes, size: int) -> bytes:
        data = self._unpacker.decompress(self._unpacker.unconsumed_tail + data, size)
        self._is_full = len(data) == size
        return data


class _Members:
    """A file of packed members one after the other, as parallel packers write them."""

    def __init__(self, packed: Packed, unpacker: Callable[[], Any]) -> None:
        self._packed = packed
        self._new = unpacker
        self._unpacker = unpacker()

    def read(self, size: int) -> bytes:
        while True:
            if self._unpacker.eof:
                rest = self._unpacker.unused_data.lstrip(b"\0") or self._packed.read().lstrip(b"\0")
                if not rest:
                    return b""
                self._packed.count_member()
                self._unpacker = self._new()
            else:
                rest = self._packed.read() if self._unpacker.needs_input else b""
                if self._unpacker.needs_input and not rest:
                    raise EOFError("the file ends in the middle")
            data: bytes = self._unpacker.decompress(rest, size)
            if data:
                return data
