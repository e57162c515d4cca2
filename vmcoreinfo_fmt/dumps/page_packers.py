"""What unpacks a page of a dump: zlib of the standard library, others where their packages are installed."""

from __future__ import annotations

import zlib
from importlib import import_module

from .. import _wire
from ..errors import MissingPackageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Unpack = Callable[[bytes], bytes]

__all__ = ["EXTRAS", "Packers"]

_KINDS = _wire.names("kdump_compressed.compressions")
_NUMBERS = {name: number for number, name in _KINDS.items()}
ZLIB, LZO, SNAPPY, PLAIN = (_NUMBERS[name] for name in ("zlib", "lzo", "snappy", "plain"))
# Package, by the name that it is imported by, and the extra that installs it.
EXTRAS = {"lzo": ("lzallright", "lzo"), "snappy": ("cramjam", "snappy"), "zstd": ("zstandard", "zstd")}


class Packers:
    """Unpacks pages of one size."""

    def __init__(self, page_size: int) -> None:
        self._size = page_size
        self._unpackers: dict[int, Unpack] = {PLAIN: bytes, ZLIB: self._zlib}
        self._errors: dict[int, Any] = {PLAIN: (), ZLIB: zlib.error}

    def starters(self, needle: bytes, at: int) -> dict[int, Callable[[bytes], bool]]:
        """Return by kind what tells of a packed page's first bytes whether a string can be at byte `at` of the page.

        Kinds that cannot be told from so little are not among them.

        Args:
            needle: The string, of letters that do not repeat.
            at: Where in the page it would be, a small number.
        """
        new, error, most = zlib.decompressobj, zlib.error, at + len(needle)

        def zlib_start(head: bytes) -> bool:
            try:
                return needle.startswith(new().decompress(head, most)[at:])
            except error:
                return False

        def has(head: bytes) -> bool:
            # Both copy what they have not seen before as it is.
            return needle in head

        return {PLAIN: lambda head: head.startswith(needle, at), ZLIB: zlib_start, LZO: has, SNAPPY: has}

    def unpack(self, kind: int, data: bytes) -> bytes | None:
        """Return the page, or None where it cannot be unpacked to its size.

        Raises:
            MissingPackageError: The package for it is not installed.
        """
        if kind not in self._unpackers:
            if kind not in _KINDS:
                return None
            self._load(kind)
        try:
            page = self._unpackers[kind](data)
        except self._errors[kind]:
            return None
        return page if len(page) == self._size else None

    def _load(self, kind: int) -> None:
        name = _KINDS[kind]
        package, extra = EXTRAS[name]
        try:
            library: Any = import_module(package)
        except ImportError:
            raise MissingPackageError(
                f"pages are packed with {name}, and {package} is not installed: pip install 'vmcoreinfo-fmt[{extra}]'",
                package=package,
                extra=extra,
            ) from None
        self._unpackers[kind], self._errors[kind] = getattr(self, f"_{name}")(library)

    def _zlib(self, data: bytes) -> bytes:
        return zlib.decompressobj().decompress(data, self._size + 1)

    def _lzo(self, library: Any) -> tuple[Unpack, Any]:
        return lambda data: library.LZOCompressor.decompress(data, self._size), library.LZOError

    def _snappy(self, library: Any) -> tuple[Unpack, Any]:
        def unpack(data: bytes) -> bytes:
            raw = library.snappy
            return bytes(raw.decompress_raw(data)) if raw.decompress_raw_len(data) <= self._size else b""

        return unpack, library.DecompressionError

    def _zstd(self, library: Any) -> tuple[Unpack, Any]:
        def unpack(data: bytes) -> bytes:
            size = library.frame_content_size(data)
            return bytes(unpacker.decompress(data, max_output_size=self._size)) if size <= self._size else b""

        unpacker = library.ZstdDecompressor()
        return unpack, library.ZstdError
