"""Dumps compressed with gzip, bzip2, xz or Zstandard, unpacked only as far as they are read."""

from __future__ import annotations

import zlib

from ..errors import FormatError, UnsupportedError
from ..source import StreamSource
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..findings import Severity
    from ..source import Source
    from .dump import Dump

__all__ = ["CHECKS", "SIGNATURES", "read"]

SIGNATURES = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
# What is unpacked at most: so many times what was read, beyond the first, and never more than the last. Nothing is
# kept of it, so this bounds time, not memory.
FREE, MAX_RATIO, MAX_UNPACKED = 1 << 30, 100, 64 << 30
MAX_PADDING = 1 << 16
# More than the header of any of them takes.
HEAD = 4096
# How far back packed data may refer, so that as much of what was unpacked stays in memory: xz -7 asks for 16 MiB,
# zstd -19 for 8. Of what asks for more, as xz -9 and zstd -22 do, only the start is unpacked, up to that size.
WINDOW = 16 << 20
MAX_WINDOW = 128 << 20

CHECKS: dict[str, tuple[Severity, str]] = {
    "compressed-broken": ("error", "the packed data are cut or broken"),
    "compressed-too-large": ("warning", "it unpacks to more than is read"),
    "compressed-window": ("warning", "unpacking all of it takes too much memory, so only its start is read"),
}


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the dump inside.

    Raises:
        UnsupportedError: A library that unpacks it is not installed, or it unpacks to no known kind.
        FormatError: What it unpacks to is broken.
    """
    from .containers import read_inner

    stream = _Unpacked(source)
    try:
        dump = read_inner(_UnpackedSource(stream, source), close)
    except FormatError as error:
        # What was found, or was not, is found in as much as was unpacked.
        error.args = ("; ".join([str(error), *(finding.message for finding in stream.report.findings)]),)
        raise
    dump.wrap(stream.kind, stream.report.findings)
    return dump


class _UnpackedSource(StreamSource):
    def __init__(self, stream: _Unpacked, packed: Source) -> None:
        super().__init__(stream, packed.name)  # type: ignore[arg-type]
        self.outermost = stream.outermost
        self.depth = getattr(packed, "depth", 0) + 1

    def place(self, offset: int) -> int | None:
        return None


class _Packed:
    """A source as a file that is read from front to back, which is what the libraries ask for."""

    def __init__(self, source: Source) -> None:
        self.at = 0
        self._zeros = 0
        self._source = source

    def head(self) -> bytes:
        """Return as much as a header takes, without reading on."""
        return self._source.read_at(0, HEAD)

    def read(self, size: int = -1) -> bytes:
        data = self._source.read_at(self.at, 1 << 16 if size < 0 else min(size, 1 << 16))
        self.at += len(data)
        # gzip steps byte by byte over zeros behind its data; a hole of a flattened file has no end of them.
        self._zeros = self._zeros + 1 if size == 1 and data == b"\0" else 0
        if self._zeros > MAX_PADDING:
            return b""
        return data


class _Unpacked:
    """What a packed source unpacks to, as a file that is read from front to back."""

    def __init__(self, source: Source) -> None:
        self.report = Report(CHECKS)
        head = source.read_at(0, 8)
        self.kind = next(kind for signature, kind in SIGNATURES.items() if head.startswith(signature))
        self._packed = _Packed(source)
        # What is packed several times may not grow with each of them.
        self.outermost: _Packed = getattr(source, "outermost", self._packed)
        self._file: Any
        self._file, self._errors, self._is_wide = _OPEN[self.kind](self._packed)
        self._size = 0

    def read(self, size: int) -> bytes:
        """Return at most `size` more bytes; none at the end, and none behind what is broken."""
        if self._file is None:
            return b""
        try:
            data: bytes = self._file.read(size)
        except self._errors as error:
            self.report.found("compressed-broken", f"{self.kind} cannot be unpacked: {error}", self._packed.at)
            self._file = None
            return b""
        self._size += len(data)
        if self._is_wide and self._size >= WINDOW:
            words = f"only its first {WINDOW >> 20} MiB are read, as it needs more than that to unpack; unpack it first"
            self.report.found("compressed-window", words)
            self._file = None
        limit = min(MAX_UNPACKED, FREE + MAX_RATIO * self.outermost.at)
        if self._size >= limit:
            self.report.found("compressed-too-large", f"unpacks to more than {limit} bytes")
            self._file = None
        return data


# What the library makes of packed data, what it raises, and whether they refer back further than `WINDOW`.
_Opened = tuple[object, tuple[type[Exception], ...], bool]


def _gzip(packed: _Packed) -> _Opened:
    import gzip

    return gzip.GzipFile(fileobj=packed, mode="rb"), (OSError, EOFError, zlib.error), False  # type: ignore[call-overload]


def _bzip2(packed: _Packed) -> _Opened:
    import bz2

    return _Members(packed, bz2.BZ2Decompressor), (OSError, EOFError, ValueError), False


def _xz(packed: _Packed) -> _Opened:
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


def _zstd(packed: _Packed) -> _Opened:
    try:
        import zstandard
    except ImportError:
        raise UnsupportedError(
            "packed with zstd, and the library for it is not installed: pip install 'vmcoreinfo-fmt[zstd]'",
            found="zstd",
            offset=0,
        ) from None
    try:
        is_wide = zstandard.get_frame_parameters(packed.head()).window_size > WINDOW
    except zstandard.ZstdError:
        is_wide = False
    unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW if is_wide else WINDOW)
    return unpacker.stream_reader(packed, read_across_frames=True), (zstandard.ZstdError,), is_wide  # type: ignore[arg-type]


_OPEN = {"gzip": _gzip, "bzip2": _bzip2, "xz": _xz, "zstd": _zstd}


class _Members:
    """A file of one packed member behind another, as parallel packers write them."""

    def __init__(self, packed: _Packed, unpacker: Callable[[], Any]) -> None:
        self._packed = packed
        self._new = unpacker
        self._unpacker = unpacker()

    def read(self, size: int) -> bytes:
        while True:
            if self._unpacker.eof:
                rest = self._unpacker.unused_data.lstrip(b"\0") or self._packed.read().lstrip(b"\0")
                if not rest:
                    return b""
                self._unpacker = self._new()
            else:
                rest = self._packed.read() if self._unpacker.needs_input else b""
                if self._unpacker.needs_input and not rest:
                    raise EOFError("the file ends in the middle")
            data: bytes = self._unpacker.decompress(rest, size)
            if data:
                return data
