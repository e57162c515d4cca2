"""Memory that AVML compressed, by address, without unpacking more than is read."""

from __future__ import annotations

from array import array
from bisect import bisect_right

import cramjam

from .. import _wire
from ..errors import FormatError
from ..sources.view import View
from .memory import Range

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source

__all__ = ["AvmlSource"]

CHUNK = _wire.row("snappy_framed.chunk_header")
HEADER_SIZE, CHUNK_HEADER_SIZE = _wire.row("lime.piece_header").size, CHUNK.size
# Around the chunks: before the bytes of each, and after all of a piece.
CHECKSUM_SIZE, TRAILER_SIZE = 4, 8
UNPACKED = 65536
# The most that 65536 bytes can take, with their checksum.
MAX_BODY = 80_000
# Snappy writes 64 bytes in 3 at best: what claims to hold more than this is not a chunk.
MAX_RATIO = 22
# 256 GiB of memory, and more ranges than any machine has.
MAX_CHUNKS, MAX_PIECES = 1 << 22, 1 << 16


class AvmlSource(View):
    """The memory of all pieces, one after the other.

    Attributes:
        ranges: Which addresses are where in it.
    """

    def __init__(self, inner: Source) -> None:
        super().__init__(inner)
        self.ranges: list[Range] = []
        self._size = 0
        self._chunks = array("Q")  # offset of each chunk
        self._first: list[int] = []  # the first chunk of each range
        self._seen = 0
        self._latest: tuple[int, bytes] = -1, b""
        self._is_broken = False
        at = 0
        try:
            while inner.read_at(at, 1):
                at = self._index_piece(at)
        except FormatError as error:
            self.found("avml-broken", error.reason, at)

    def _index_piece(self, at: int) -> int:
        """Index the piece at `at`, and return where the next one starts."""
        data = self.inner.read_at(at, HEADER_SIZE)
        header = _wire.read(_wire.Lime.PieceHeader, data, what="piece header", base=at)
        size = header.last_paddr - header.first_paddr + 1
        if header.magic != _wire.Lime.Magics.compressed or size <= 0:
            raise FormatError(f"magic {header.magic:#x}, {size} bytes", offset=at)
        if len(self.ranges) >= MAX_PIECES:
            raise FormatError(f"more than {MAX_PIECES} pieces of memory", offset=at)
        at += HEADER_SIZE
        self._first.append(len(self._chunks))
        piece = Range(header.first_paddr, self._size, 0)
        self.ranges.append(piece)
        kinds = _wire.SnappyFramed.Kinds
        while piece.size < size:
            chunk = CHUNK.read(self.inner.read_at(at, CHUNK_HEADER_SIZE), 0, at)
            self._seen += 1
            self.budget.spend("records")
            if self._seen > MAX_CHUNKS:
                raise FormatError(f"more than {MAX_CHUNKS} chunks", offset=at)
            if chunk.raw_kind in (kinds.compressed, kinds.plain):
                whole = min(UNPACKED, size - piece.size)
                if chunk.len_body > MAX_BODY or (chunk.len_body - CHECKSUM_SIZE) * MAX_RATIO < whole:
                    raise FormatError(f"chunk of {chunk.len_body} bytes for {whole} of memory", offset=at)
                self._chunks.append(at)
                piece.size += whole
                self._size = piece.offset + piece.size
            elif chunk.raw_kind < 0x80:
                raise FormatError(f"chunk of kind {chunk.raw_kind}", offset=at)
            at += CHUNK_HEADER_SIZE + chunk.len_body
        return at + TRAILER_SIZE

    @property
    def size(self) -> int:
        """Size of all memory in bytes."""
        return self._size

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        parts = []
        end = min(offset + length, self.size)
        while offset < end:
            index = bisect_right(self.ranges, offset, key=lambda part: part.offset) - 1
            piece = self.ranges[index]
            number, skip = divmod(offset - piece.offset, UNPACKED)
            whole = min(UNPACKED, piece.size - number * UNPACKED)
            data = self._unpack(self._first[index] + number, whole)[skip : skip + end - offset]
            parts.append(data)
            offset += len(data)
        return b"".join(parts)

    def place(self, offset: int) -> int | None:
        """Return None: the file holds these bytes compressed."""
        return None

    def _unpack(self, number: int, size: int) -> bytes:
        latest, data = self._latest
        if latest == number:
            return data
        at = self._chunks[number]
        head = CHUNK.read(self.inner.read_at(at, CHUNK_HEADER_SIZE), 0, at)
        start = at + CHUNK_HEADER_SIZE + CHECKSUM_SIZE
        body = self.inner.read_at(start, max(0, head.len_body - CHECKSUM_SIZE))
        self.budget.spend("unpacked", size)
        data = body
        if head.raw_kind == _wire.SnappyFramed.Kinds.compressed:
            try:
                too_large = cramjam.snappy.decompress_raw_len(body) > UNPACKED
                data = b"" if too_large else bytes(cramjam.snappy.decompress_raw(body))
            except cramjam.DecompressionError:
                data = b""
        if len(data) != size and not self._is_broken:
            self._is_broken = True
            self.found("avml-chunk-broken", f"a chunk has {len(data)} bytes, expected {size}", at)
        data = data[:size].ljust(size, b"\0")
        self._latest = number, data
        return data
