"""Sources that make other bytes of those of another source."""

from __future__ import annotations

from ..rules.finding import Finding
from ..rules.report import Report
from .source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..rules.rule import Frame
    from .budget import Budget

__all__ = ["View"]


class View(Source):
    """A source over another one, with findings of its own.

    Args:
        inner: The source that is read.
        kind: Name of the wrapper that the view takes off; empty where it takes none off.
    """

    def __init__(self, inner: Source, kind: str = "") -> None:
        super().__init__(inner.name)
        self.inner = inner
        self._wrappers = (*inner.wrappers, kind) if kind else inner.wrappers
        self._report = Report()

    @property
    def wrappers(self) -> tuple[str, ...]:
        """What the bytes are wrapped in, the outermost first."""
        return self._wrappers

    @property
    def outermost(self) -> Source:
        """The source that reads the input as it is, with nothing taken off."""
        return self.inner.outermost

    @property
    def is_stream(self) -> bool:
        """Whether the source that is read is one."""
        return self.inner.is_stream

    @property
    def budget(self) -> Budget:
        """The budget of the input, which all views share."""
        return self.inner.budget

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What has been odd up to now, of the source that is read first."""
        return self.inner.findings + self._report.findings

    def close(self) -> None:
        """Close what is read."""
        self.inner.close()

    def found(self, id: str, message: str, offset: int | None = None) -> None:
        """Note what is odd at an offset of the source that is read."""
        place = None if offset is None else self.inner.place(offset)
        frame: Frame = "wrapper" if self.inner.depth else "file"
        self._report.add(Finding(id, message, offset, frame=frame, file_offset=place))
