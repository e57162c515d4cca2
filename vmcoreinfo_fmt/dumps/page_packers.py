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

    def can_start(self, kind: int, head: bytes, needle: bytes, at: int) -> bool:
        """Return whether the start of a packed page can hold a string of distinct letters at byte `at`, a small one.

        Args:
            kind: How the page is packed.
            head: The first packed bytes.
            needle: The string.
            at: Where it would be in the page.
        """
        if kind == PLAIN:
            return head.startswith(needle, at)
        if kind == ZLIB:
            try:
                start = zlib.decompressobj().decompress(head, at + len(needle))
            except zlib.error:
                return False
            return needle.startswith(start[at:])
        # Both copy what they have not seen before as it is.
        return needle in head if kind in (LZO, SNAPPY) else True

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
