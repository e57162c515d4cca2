"""Files packed with lzop, which libvirt can pack saved machines with."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, MissingPackageError
from ..sources.packed import PackedSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..sources.packed import Opened, Packed
    from ..sources.source import Source

__all__ = ["unpack"]

# More than what is before a body.
MAX_HEAD = 32
# What lzop packs at a time. LZO makes 255 bytes of one at most, so this bounds memory as well.
MAX_BLOCK = 256 << 10
HAS_FILTER = 1 << 11


def unpack(source: Source) -> PackedSource:
    """Return what a source packed with lzop unpacks to.

    Raises:
        MissingPackageError: The library that unpacks it is not installed.
        FormatError: Its header is cut, or there is in it what is not read here.
    """
    return PackedSource(source, "lzop", _open)


def _open(packed: Packed) -> Opened:
    try:
        import lzallright
    except ImportError:
        raise MissingPackageError(
            "packed with lzop, and the library for it is not installed: pip install 'vmcoreinfo-fmt[lzo]'",
            package="lzallright",
            extra="lzo",
        ) from None
    return _Blocks(packed, lzallright), (EOFError, FormatError, lzallright.LZOError), False


class _Blocks:
    """The contents of the blocks, one after the other."""

    def __init__(self, packed: Packed, library: Any) -> None:
        self._packed = packed
        self._library = library
        self._rest = b""
        header = _wire.read(_wire.Lzop.FileHeader, packed.head(), what="header of lzop")
        packed.at = header._io.pos()
        if header.flags & HAS_FILTER:
            raise FormatError(f"flags of lzop are {header.flags:#x}, expected none for a filter")
        self._flags: int = header.flags

    def read(self, size: int) -> bytes:
        """Return at most `size` more bytes; nothing at the end."""
        if not self._rest:
            self._rest = self._block()
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def _block(self) -> bytes:
        packed, flags = self._packed, self._flags
        start = packed.at
        data = packed.read(MAX_HEAD)
        head = _wire.read(lambda stream: _wire.Lzop.BlockHead(flags, stream), data, what="block of lzop", base=start)
        if not head.len_unpacked:
            packed.at = start + len(data)
            return b""
        packed.at = start + head._io.pos()
        length, size = head.len_body, head.len_unpacked
        if not 0 < length <= size <= MAX_BLOCK:
            raise FormatError(f"a block of {length} bytes for {size}, expected at most {MAX_BLOCK}", offset=start)
        body = b""
        while len(body) < length:
            more = packed.read(length - len(body))
            if not more:
                raise EOFError("the file ends in the middle")
            body += more
        if head.is_packed:
            body = self._library.LZOCompressor.decompress(body, size)
        if len(body) != size:
            raise FormatError(f"a block of {len(body)} bytes, expected {size}", offset=start)
        return body
