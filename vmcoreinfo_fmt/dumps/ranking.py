"""Which of several places in memory holds the payload of the kernel that ran: points, each with a reason."""

from __future__ import annotations

from .. import crosschecks
from ..errors import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..vmcoreinfo import VmCoreInfo
    from .dump import Candidate
    from .memory import Memory

__all__ = ["choose_best", "judge"]

PAGE = 4096
# The best is chosen without asking only where it leads the next different text by this much.
LEAD = 4
START_KERNEL_MAP = 0xFFFFFFFF80000000
# As much behind SYMBOL(init_uts_ns) as holds the names of the system.
UTS_SIZE = 1024
TEXT_BYTES = bytes(range(0x20, 0x7F)) + b"\n\r"


def judge(candidate: Candidate, memory: Memory | None, tail: bytes) -> int:
    """Return the points of a candidate for being the note of the kernel that ran; each adds its reason.

    Args:
        candidate: What was found.
        memory: The guest's memory, to look whether it agrees with the text.
        tail: The bytes behind the payload.
    """
    say = candidate.reasons.append
    if candidate.kind == "string":
        return -100
    points = 0
    if candidate.note is None:
        say("text without a note's header")
    elif candidate.note.type or candidate.note.raw_name[-1:] != b"\0":
        points += 2
        say(f"note header with name {candidate.note.raw_name!r} and type {candidate.note.type:#x}")
    else:
        points += 8
        say("note header complete")
    points += _place(candidate)
    if candidate.kind != "linux":
        say({"xen": "text of the hypervisor, not of a kernel", "windows": "a dump header, not text"}[candidate.kind])
        return points
    info = candidate.parse()
    points += _whole(candidate, info, tail)
    points += _consistency(candidate, info)
    return points + _agreement(candidate, info, memory)


def _place(candidate: Candidate) -> int:
    start = None if candidate.paddr is None else candidate.paddr
    if start is not None and candidate.note is not None:
        start -= candidate.note.desc_offset - candidate.note.offset
    if start is None:
        return 0
    if start % PAGE:
        candidate.reasons.append("not at the start of a page, where Linux puts it")
        return 0
    candidate.reasons.append("at the start of a page")
    return 4


def _whole(candidate: Candidate, info: VmCoreInfo, tail: bytes) -> int:
    say = candidate.reasons.append
    text = bytes(info).rstrip(b"\0")
    junk = text.lstrip(TEXT_BYTES)
    if candidate.missing:
        say(f"cut: {candidate.missing} bytes are missing")
        return -8
    if junk:
        say(f"no text from its byte {len(text) - len(junk)} on")
        return -8
    if not text.endswith(b"\n"):
        say("its last line is cut")
        return 0
    say("text complete")
    return 4 + (1 if candidate.note is not None and tail and not any(tail) else 0)


def _consistency(candidate: Candidate, info: VmCoreInfo) -> int:
    """Look whether the keys agree with one another, as `vmcoreinfo check` does."""
    say = candidate.reasons.append
    for key in ("OSRELEASE", "PAGESIZE"):
        if key not in info:
            say(f"no {key}")
            return -8
    worst = 2
    for finding in info.check():
        if finding.id in crosschecks.CHECKS and finding.severity != "info":
            worst = min(worst, -8 if finding.severity == "error" else 0)
            say(finding.message)
    if worst > 0:
        say("consistent in itself")
    return worst


def _agreement(candidate: Candidate, info: VmCoreInfo, memory: Memory | None) -> int:
    """Look whether the kernel that the text tells of is still in memory, at the address that it gives."""
    paddr = _address_of_names(info)
    if memory is None or paddr is None or not info.osrelease:
        return 0
    names = memory.read(paddr, UTS_SIZE)
    if not names:
        return 0
    if b"\0" + info.osrelease.encode("latin-1") + b"\0" in names:
        candidate.reasons.append(f"the kernel's own name at {paddr:#x} is the same")
        return 16
    if memory.assumed:
        candidate.reasons.append(f"the kernel's own name is not at {paddr:#x}, if this is memory from address 0 on")
        return 0
    candidate.reasons.append(f"stale: the kernel's name is not at {paddr:#x}, where the text puts it")
    return -16


def _address_of_names(info: VmCoreInfo) -> int | None:
    """Return the physical address of the kernel's `init_uts_ns`, where the text tells enough."""
    try:
        virtual = info.symbols.get("init_uts_ns")
        phys_base = info.phys_base
        voffset = info.integer("NUMBER(kimage_voffset)")
    except FormatError:
        return None
    if virtual is None:
        return None
    if phys_base is not None:
        virtual += phys_base - START_KERNEL_MAP
    elif voffset is not None:
        virtual -= voffset
    else:
        return None
    return virtual if virtual >= 0 else None


def choose_best(ranked: Sequence[tuple[int, Candidate]]) -> Candidate | None:
    """Return the candidate to read, where its lead over every different text is large enough.

    Args:
        ranked: Points and candidates, the best first.
    """
    texts = [(points, candidate) for points, candidate in ranked if candidate.kind == "linux"]
    if not texts or texts[0][0] < 0:
        return None
    points, best = texts[0]
    for others, candidate in texts[1:]:
        if candidate.payload.rstrip(b"\0") == best.payload.rstrip(b"\0"):
            candidate.reasons.append("the same text as the best")
        elif points - others < LEAD:
            later = _later(best, candidate)
            if later is None:
                best.reasons.append("no clear lead over a different text")
                return None
            points, best = max(points, others), later
    return best


def _later(one: Candidate, other: Candidate) -> Candidate | None:
    """Return the newer of two texts of one kernel, by its crash time, or None."""
    first, second = one.parse(), other.parse()
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
