"""Save files of libvirt: a header and the machine as XML, then a migration stream, packed as a whole or not."""

from __future__ import annotations

from .. import _wire
from ..sources.view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..sources.source import Source

__all__ = ["LibvirtSource"]

PARTIAL = b"LibvirtQemudPart"


class LibvirtSource(View):
    """What follows the header and the XML.

    Raises:
        FormatError: The header is cut.
    """

    def __init__(self, inner: Source) -> None:
        super().__init__(inner, "libvirt")
        form = _wire.read_from(_wire.LibvirtSave, inner, what="header of libvirt")
        self._start: int = form.ofs_stream
        if form.magic == PARTIAL:
            self.found("migration-partial", "libvirt did not save the machine to the end", 0)

    @property
    def size(self) -> int | None:
        """Size in bytes of what follows, or None where only reading to the end tells."""
        size = self.inner.size
        return None if size is None else max(0, size - self._start)

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """Each run of bytes with contents."""
        start = self._start
        return [(max(0, low - start), high - start) for low, high in self.inner.extents if high > start]

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        return self.inner.read_at(self._start + offset, length)

    def skip_to(self, offset: int) -> None:
        """Read a stream on to an offset."""
        self.inner.skip_to(self._start + offset)

    def again(self) -> Source | None:
        """Return the same from a second start, where the file can be had twice."""
        inner = self.inner.again()
        return None if inner is None else LibvirtSource(inner)

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte."""
        return self.inner.place(self._start + offset)
