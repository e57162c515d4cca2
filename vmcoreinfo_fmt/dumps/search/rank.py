"""Which of several places in memory holds the payload of the kernel that ran: points, each with a reason."""

from __future__ import annotations

from ...errors import FormatError
from ...rules import CATALOGUE
from ..candidate import NOT_TEXT, Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text.vmcoreinfo import VmCoreInfo
    from ..candidate import Candidate
    from .names import Names

__all__ = ["PAGE", "Judgement", "choose_best"]

PAGE = 4096
# The best is chosen without asking only where it leads the next different text by this much.
LEAD = 4
TEXT_BYTES = bytes(range(0x20, 0x7F)) + b"\n\r"


class Judgement:
    """How many points a candidate has for being the note of the kernel that ran, and why.

    Attributes:
        candidate: What was found.
        points: The more the better.
        reasons: One for each point of view.
        is_open: Whether the memory that would tell most could not be looked at.
    """

    def __init__(self, candidate: Candidate, tail: bytes, paddr: int | None, names: Names, *, assumed: bool) -> None:
        """Judge a candidate.

        Args:
            candidate: What was found.
            tail: The bytes after the payload.
            paddr: Where in memory the text puts its kernel's name, or None where it does not tell.
            names: What is in memory where texts put their kernel's name.
            assumed: Whether the addresses of the memory are only assumed.
        """
        self.candidate = candidate
        self.points: int = 0
        self.reasons: list[str] = []
        self.is_open: bool = False
        self._note()
        self._page()
        if candidate.contents != "text":
            self._add(0, NOT_TEXT[candidate.contents])
            return
        info = candidate.parse()
        self._whole(info, tail)
        self._consistency(info)
        if paddr is not None and info.osrelease:
            self._agreement(info.osrelease, paddr, names.find(paddr), assumed)

    def _add(self, points: int, reason: str) -> None:
        self.points += points
        self.reasons.append(reason)

    def _note(self) -> None:
        note = self.candidate.note
        if note is None:
            self._add(0, "text without a note's header")
        elif note.type or note.raw_name[-1:] != b"\0":
            self._add(2, f"note header with name {note.raw_name!r} and type {note.type:#x}")
        else:
            self._add(8, "note header complete")

    def _page(self) -> None:
        start, note = self.candidate.paddr, self.candidate.note
        if start is None:
            return
        if note is not None:
            start -= note.desc_offset - note.offset
        if start % PAGE:
            self._add(0, "not at the start of a page, where Linux puts it")
        else:
            self._add(4, "at the start of a page")

    def _whole(self, info: VmCoreInfo, tail: bytes) -> None:
        text = bytes(info).rstrip(b"\0")
        rest = text.lstrip(TEXT_BYTES)
        if self.candidate.missing:
            self._add(-8, f"cut: {self.candidate.missing} bytes are missing")
        elif rest:
            self._add(-8, f"not text from its byte {len(text) - len(rest)} on")
        elif not text.endswith(b"\n"):
            self._add(0, "its last line is cut")
        else:
            self._add(4 + (1 if self.candidate.note is not None and tail and not any(tail) else 0), "text complete")

    def _consistency(self, info: VmCoreInfo) -> None:
        """Look whether the keys agree with one another, as `vmcoreinfo check` does."""
        for key in ("OSRELEASE", "PAGESIZE"):
            if key not in info:
                self._add(-8, f"no {key}")
                return
        worst = 2
        for finding in info.check():
            # An abridged text may be the right one all the same.
            if finding.severity == "info" or finding.id == "text-abridged":
                continue
            if CATALOGUE[finding.id].area in ("text", "values"):
                worst = min(worst, -8 if finding.severity == "error" else 0)
                self.reasons.append(finding.message)
        if worst > 0:
            self.reasons.append("consistent in itself")
        self.points += worst

    def _agreement(self, release: str, paddr: int, there: bytes | None, assumed: bool) -> None:
        """Look whether the kernel that the text tells of is still in memory, at the address that it gives."""
        if there is None:
            self.is_open = True
            self._add(0, f"the kernel's own name at {paddr:#x} had passed in the stream before it was looked for")
        elif not there:
            return
        elif b"\0" + release.encode("latin-1") + b"\0" in there:
            self._add(16, f"the kernel's own name at {paddr:#x} is the same")
        elif assumed:
            self._add(0, f"the kernel's own name is not at {paddr:#x}, if this is memory from address 0 on")
        else:
            self._add(-16, f"stale: the kernel's name is not at {paddr:#x}, where the text puts it")


def choose_best(judgements: Sequence[Judgement]) -> Choice:
    """Return the candidates, the best first, and the one to read, where it leads every different text by enough.

    What could not be looked at can change every lead, so that nothing is chosen
    then where texts differ.
    """
    ranked = sorted(judgements, key=lambda one: (-one.points, one.candidate.offset))
    best = _best(ranked)
    candidates = tuple(one.candidate.because(*one.reasons) for one in ranked)
    return Choice(candidates, None if best is None else ranked.index(best) + 1)


def _best(ranked: Sequence[Judgement]) -> Judgement | None:
    texts = [one for one in ranked if one.candidate.contents == "text"]
    if not texts or texts[0].points < 0:
        return None
    best = texts[0]
    points = best.points
    is_open = any(one.is_open for one in texts)
    for one in texts[1:]:
        if one.candidate.payload.rstrip(b"\0") == best.candidate.payload.rstrip(b"\0"):
            one.reasons.append("the same text as the best")
        elif is_open or points - one.points < LEAD:
            later = None if is_open else _later(best, one)
            if later is None:
                best.reasons.append("no clear lead over a different text")
                return None
            points, best = max(points, one.points), later
    return best


def _later(one: Judgement, other: Judgement) -> Judgement | None:
    """Return the newer of two texts of one kernel, by its crash time, or None."""
    first, second = one.candidate.parse(), other.candidate.parse()
    if first.get("BUILD-ID", first.osrelease) != second.get("BUILD-ID", second.osrelease):
        return None
    if first.get("KERNELOFFSET") != second.get("KERNELOFFSET"):
        return None
    try:
        times = (first.crash_time or 0, second.crash_time or 0)
    except FormatError:
        return None
    if times[0] == times[1]:
        return None
    newer = one if times[0] > times[1] else other
    newer.reasons.append("the newest of the same kernel: it has the time of the crash")
    return newer
