"""One file's findings, each with its region and with what it is recognised by in the next run."""

from __future__ import annotations

from ..rules import SEVERITIES
from ..text.record import Record
from .selection import fails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from ..dumps import Dump
    from ..rules.finding import Finding
    from .selection import Selection

__all__ = ["Checked", "Problem", "checked", "fingerprint"]


class Problem(Record):
    """A finding as a report has it.

    Attributes:
        finding: The finding.
        fingerprint: The same in every run for the same file, id and subject, whatever the offset and the value.
        length: Bytes from the offset on that are meant, or None where that is not known.
        line: Line of the file, counted from 1, or None where the file is no text.
        column: Byte of the line, counted from 1, or None.
        known: Whether the baseline has it.
    """

    __slots__ = ("column", "finding", "fingerprint", "known", "length", "line")

    finding: Finding
    fingerprint: str
    length: int | None
    line: int | None
    column: int | None
    known: bool

    def __init__(
        self,
        finding: Finding,
        fingerprint: str,
        length: int | None = None,
        line: int | None = None,
        column: int | None = None,
        *,
        known: bool = False,
    ) -> None:
        self._fill(finding=finding, fingerprint=fingerprint, length=length, line=line, column=column, known=known)

    def to_dict(self) -> dict[str, object]:
        """Return the finding with its region, in the shape that `--json` prints."""
        return {
            **self.finding.to_dict(),
            "length": self.length,
            "line": self.line,
            "column": self.column,
            "fingerprint": self.fingerprint,
            "known": self.known,
        }


class Checked(Record):
    """What was found in one file.

    Attributes:
        source: The name of the file.
        container: Kind of its container.
        problems: What is selected of its findings, those of the baseline too.
    """

    __slots__ = ("container", "problems", "source")

    source: str
    container: str
    problems: tuple[Problem, ...]

    def __init__(self, source: str, container: str, problems: tuple[Problem, ...]) -> None:
        self._fill(source=source, container=container, problems=problems)

    @property
    def new(self) -> tuple[Problem, ...]:
        """What the baseline does not have."""
        return tuple(problem for problem in self.problems if not problem.known)

    @property
    def counts(self) -> dict[str, int]:
        """How many new findings of each severity there are, the worst first."""
        found = [problem.finding.severity for problem in self.new]
        return {severity: found.count(severity) for severity in SEVERITIES}

    def fails(self, fail_on: str) -> bool:
        """Return whether there is a new finding of that severity or a worse one; never with `never`."""
        return any(fails(severity, fail_on) for severity, number in self.counts.items() if number)

    def to_dict(self) -> dict[str, object]:
        """Return what was found in the shape that `--json` prints."""
        return {
            "source": self.source,
            "container": self.container,
            "findings": [problem.to_dict() for problem in self.problems],
            "counts": self.counts,
            "num_known": len(self.problems) - len(self.new),
        }


def checked(dump: Dump, selection: Selection, baseline: Collection[str] = ()) -> Checked:
    """Return what is found in a dump and selected.

    Args:
        dump: The opened dump.
        selection: Which findings count.
        baseline: Fingerprints of what is known already.

    Raises:
        MissingKeyError: There is no payload.
    """
    regions = _Regions(dump)
    seen: dict[tuple[str, str], int] = {}
    problems = []
    for finding in dump.check():
        if finding.id not in selection:
            continue
        same = finding.id, finding.subject
        seen[same] = seen.get(same, 0) + 1
        mark = fingerprint(dump.source, finding, seen[same])
        problems.append(Problem(finding, mark, *regions.of(finding), known=mark in baseline))
    return Checked(dump.source, dump.container, tuple(problems))


def fingerprint(source: str, finding: Finding, number: int) -> str:
    """Return what a finding is recognised by: file, id, subject, and which one it is of those with the same.

    The value and the offset are left out, since both can change while the mistake stays.
    """
    from hashlib import sha256

    path = source.replace("\\", "/").removeprefix("./")
    parts = (path, finding.id, finding.subject, str(number))
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


class _Regions:
    """Where findings are: their length, and lines and columns where the file is a plain text."""

    def __init__(self, dump: Dump) -> None:
        info = dump.vmcoreinfo
        self._ends = [(line.offset, line.offset + len(line.raw)) for line in info.lines]
        is_text = dump.chosen is not None and dump.place(dump.chosen.offset) == 0 and dump.container == "text"
        self._text = bytes(info) if is_text else None

    def of(self, finding: Finding) -> tuple[int | None, int | None, int | None]:
        """Return length, line and column of a finding."""
        offset = finding.offset
        if offset is None or finding.frame != "payload":
            return None, None, None
        end = next((end for start, end in self._ends if start <= offset < end), None)
        length = None if end is None else end - offset
        if self._text is None:
            return length, None, None
        start = self._text.rfind(b"\n", 0, offset) + 1
        return length, self._text.count(b"\n", 0, offset) + 1, offset - start + 1
