"""Memory that AVML compressed, by address, without unpacking more than is read."""

from __future__ import annotations

from array import array
from bisect import bisect_right

import cramjam

from .. import _wire
from ..errors import FormatError
from .memory import Range
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Severity
    from ..source import Source

__all__ = ["CHECKS", "AvmlSource"]

HEADER_SIZE, CHUNK_HEADER_SIZE, CHECKSUM_SIZE, TRAILER_SIZE = 32, 4, 4, 8
UNPACKED = 65536
# The most that 65536 bytes can take, with their checksum.
MAX_BODY = 80_000
# Snappy writes 64 bytes in 3 at best: a chunk that is to hold more than this is none.
MAX_RATIO = 22
# 256 GiB of memory, and more ranges than any machine has.
MAX_CHUNKS, MAX_PIECES = 1 << 22, 1 << 16

CHECKS: dict[str, tuple[Severity, str]] = {
    "avml-broken": ("error", "a piece of memory or a chunk of it is none; the rest is left alone"),
    "avml-chunk-broken": ("error", "chunks that cannot be unpacked; their memory reads as zeros"),
}


class AvmlSource:
    """The memory of all pieces, one behind the other.

    Attributes:
        ranges: Which addresses are where in it.
    """

    def __init__(self, source: Source) -> None:
        self.name = source.name
        self.size = 0
        self.ranges: list[Range] = []
        self.report = Report(CHECKS)
        self._source = source
        self._chunks = array("Q")  # where each chunk stands in the file
        self._first: list[int] = []  # the first chunk of each range
        self._seen = 0
        self._header = _wire.layout(_wire.SnappyFramed.ChunkHeader, what="chunk header")
        self._latest: tuple[int, bytes] = -1, b""
        self._is_broken = False
        at = 0
        try:
            while source.read_at(at, 1):
                at = self._index_piece(at)
        except FormatError as error:
            self.report.found("avml-broken", str(error), at)

    def _index_piece(self, at: int) -> int:
        """Take in the piece at `at`, and return where the next one starts."""
        data = self._source.read_at(at, HEADER_SIZE)
        header = _wire.read(_wire.Lime.PieceHeader, data, what="piece header", base=at)
        size = header.last_paddr - header.first_paddr + 1
        if header.magic != _wire.Lime.Magics.compressed or size <= 0:
            raise FormatError(f"magic {header.magic:#x}, {size} bytes", offset=at)
        if len(self.ranges) >= MAX_PIECES:
            raise FormatError(f"more than {MAX_PIECES} pieces of memory", offset=at)
        at += HEADER_SIZE
        self._first.append(len(self._chunks))
        piece = Range(header.first_paddr, self.size, 0)
        self.ranges.append(piece)
        kinds = _wire.SnappyFramed.Kinds
        while piece.size < size:
            chunk = self._header(self._source.read_at(at, CHUNK_HEADER_SIZE), 0, at)
            self._seen += 1
            if self._seen > MAX_CHUNKS:
                raise FormatError(f"more than {MAX_CHUNKS} chunks", offset=at)
            if chunk.raw_kind in (kinds.compressed, kinds.plain):
                whole = min(UNPACKED, size - piece.size)
                if chunk.len_body > MAX_BODY or (chunk.len_body - CHECKSUM_SIZE) * MAX_RATIO < whole:
                    raise FormatError(f"chunk of {chunk.len_body} bytes for {whole} of memory", offset=at)
                self._chunks.append(at)
                piece.size += whole
                self.size = piece.offset + piece.size
            elif chunk.raw_kind < 0x80:
                raise FormatError(f"chunk of kind {chunk.raw_kind}", offset=at)
            at += CHUNK_HEADER_SIZE + chunk.len_body
        return at + TRAILER_SIZE

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
        """Return None: what is compressed has no place in the file."""
        return None

    def _unpack(self, number: int, size: int) -> bytes:
        if self._latest[0] == number:
            return self._latest[1]
        at = self._chunks[number]
        head = self._header(self._source.read_at(at, CHUNK_HEADER_SIZE), 0, at)
        start = at + CHUNK_HEADER_SIZE + CHECKSUM_SIZE
        body = self._source.read_at(start, max(0, head.len_body - CHECKSUM_SIZE))
        data = body
        if head.raw_kind == _wire.SnappyFramed.Kinds.compressed:
            try:
                too_large = cramjam.snappy.decompress_raw_len(body) > UNPACKED
                data = b"" if too_large else bytes(cramjam.snappy.decompress_raw(body))
            except cramjam.DecompressionError:
                data = b""
        if len(data) != size and not self._is_broken:
            self._is_broken = True
            self.report.found("avml-chunk-broken", f"a chunk has {len(data)} bytes, expected {size}", at)
        self._latest = number, data[:size].ljust(size, b"\0")
        return self._latest[1]
