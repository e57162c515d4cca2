"""Memory as a source whose offsets are physical addresses, made of the pages of a container."""

from __future__ import annotations

from ..sources.view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..errors import MissingPackageError
    from ..rules.finding import Finding
    from ..sources.source import Source

__all__ = ["Pages"]


class Pages(View):
    """Pages by address, whatever their order in the container.

    Attributes:
        page_size: Size of a page in bytes.
        missing: The package that was missed while pages were read, as an error, or None.
    """

    def __init__(self, inner: Source, page_size: int) -> None:
        super().__init__(inner)
        self.page_size: int = page_size
        self.missing: MissingPackageError | None = None

    @property
    def size(self) -> int:
        """The address after the last page."""
        raise NotImplementedError

    @property
    def is_counted(self) -> bool:
        """Whether the container is whole where it says which pages the machine has."""
        return True

    def counts(self) -> tuple[int, int, int] | None:
        """Return how many pages the container has, how many the machine has, and how many were not written.

        None is of a container that does not say so.
        """
        return None

    @property
    def page_findings(self) -> tuple[Finding, ...]:
        """What is odd about the pages that were read, without what is odd about the file."""
        return self._report.findings

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte, or None where it is packed there, or not at all."""
        return None

    def find_at_pages(self, needle: bytes, at: int, progress: Callable[[int], None] | None = None) -> Iterator[int]:
        """Yield the addresses of a string that is at byte `at` of a page. Only the first bytes of a page are read.

        Args:
            needle: The string, of letters that do not repeat.
            at: Where in the page it starts.
            progress: Called with the number of bytes of the file that are done.
        """
        raise NotImplementedError
