# Kaitai's stream over bytes in memory, which the compiled parsers read from.

from __future__ import annotations

import struct

from kaitaistruct import EndOfStreamError, InvalidArgumentError, KaitaiStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .sources.source import Source

__all__ = ["WINDOW", "BufferStream"]

# Bytes in memory at a time where a structure is read from a source; every fixed structure fits.
WINDOW = 4096


def _integer(packer: struct.Struct) -> Callable[[BufferStream], int]:
    unpack, size = packer.unpack_from, packer.size

    def read(self: BufferStream) -> int:
        start = self.last = self.at
        try:
            value: int = unpack(self.data, start)[0]
        except struct.error:
            raise self.ended(size) from None
        self.at = start + size
        return value

    return read


class BufferStream(KaitaiStream):  # type: ignore[misc]
    """A stream over bytes in memory: a read costs a slice, not three file calls.

    Given a source, a seek moves a window of bounded size over it.
    """

    def __init__(self, data: bytes, base: int = 0, source: Source | None = None) -> None:
        self.data = data
        self.base = base  # offset of `data` in the whole input
        self.at = 0
        self.last = 0  # where the latest read began, to place a validation error
        self._source = source

    def close(self) -> None:
        pass

    def is_eof(self) -> bool:
        return self.at >= len(self.data)

    def seek(self, n: int) -> None:
        if n < 0:
            raise InvalidArgumentError(f"cannot seek to invalid position {n}")
        if self._source is None:
            self.at = n
        else:
            self.data, self.base, self.at = self._source.read_at(n, WINDOW), n, 0

    def pos(self) -> int:
        return self.at if self._source is None else self.base + self.at

    def size(self) -> int:
        return len(self.data)

    def ended(self, needed: int) -> EndOfStreamError:
        return EndOfStreamError("", needed, max(0, len(self.data) - self.at))

    def read_bytes(self, n: int) -> bytes:
        start = self.last = self.at
        end = start + n
        if n < 0 or end > len(self.data):
            raise self.ended(n)
        self.at = end
        return self.data[start:end]

    def read_bytes_full(self) -> bytes:
        return self.read_bytes(max(0, len(self.data) - self.at))

    def read_bytes_term(self, term: int, include_term: bool, consume_term: bool, eos_error: bool) -> bytes:
        start = self.last = self.at
        found = self.data.find(term, start)
        if found < 0:
            if eos_error:
                raise self.ended(len(self.data) - start + 1)
            self.at = len(self.data)
            return self.data[start:]
        self.at = found + 1 if consume_term else found
        return self.data[start : found + 1 if include_term else found]

    read_u1 = _integer(KaitaiStream.packer_u1)
    read_u2le = _integer(KaitaiStream.packer_u2le)
    read_u4le = _integer(KaitaiStream.packer_u4le)
    read_u8le = _integer(KaitaiStream.packer_u8le)
    read_s8le = _integer(KaitaiStream.packer_s8le)
    read_u2be = _integer(KaitaiStream.packer_u2be)
    read_u4be = _integer(KaitaiStream.packer_u4be)
    read_u8be = _integer(KaitaiStream.packer_u8be)
    read_s8be = _integer(KaitaiStream.packer_s8be)
