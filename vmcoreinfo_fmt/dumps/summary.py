"""The row of one dump: what a table of many dumps has of each."""

from __future__ import annotations

from ..errors import FormatError
from ..rules import SEVERITIES
from ..text.facts import build_id
from ..text.producer import architecture
from ..text.release import distribution, release_version
from ..text.translation import find_paddr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rules.finding import Finding
    from ..text.vmcoreinfo import VmCoreInfo
    from .candidate import Candidate
    from .headers import Headers
    from .memory import Memory

    Row = dict[str, str | int | None]

__all__ = ["says_incomplete", "summary"]

# Findings that say that something is missing, beside all those whose ids end in -cut.
INCOMPLETE = ("compressed-broken", "compressed-too-large", "compressed-window", "kdump-incomplete", "kdump-split")
PRSTATUS = 1
# What containers call an architecture, where the catalogue of keys has another name for it.
ARCHITECTURES = {
    "aarch64": "arm64",
    "amd64": "x86_64",
    "armv7l": "arm",
    "i386": "x86_32",
    "i586": "x86_32",
    "i686": "x86_32",
    "ia_64": "ia64",
    "loongarch64": "loongarch",
    "mips64": "mips",
    "ppc": "powerpc",
    "ppc64": "powerpc",
    "ppc64le": "powerpc",
    "riscv64": "riscv",
    "s390x": "s390",
    "x86": "x86_32",
}


def summary(headers: Headers, chosen: Candidate | None, findings: Sequence[Finding]) -> Row:
    """Return the row of a dump, with the same keys for each; None is what the dump does not tell.

    Args:
        headers: What the container says.
        chosen: The candidate that is read.
        findings: Everything that was found odd.
    """
    source, details = headers.source, headers.details
    memory = None if headers.memory is None else headers.memory()
    missing = headers.missing(memory)
    # Memory without headers ends where it ends.
    complete = False if missing else None if missing is None or headers.container == "raw" else True
    counts = dict.fromkeys(SEVERITIES, 0)
    for finding in findings:
        counts[finding.severity] += 1
        if says_incomplete(finding):
            complete = False
    return {
        "source": source.name,
        "size": source.outermost.size,
        "container": headers.container,
        "wrappers": " ".join(source.wrappers),
        "complete": complete,
        "missing_bytes": missing,
        **_kernel(headers, None if chosen is None or chosen.contents != "text" else chosen.vmcoreinfo),
        "cpus": _cpus(headers),
        "memory": _size(memory),
        "dump_time": details.get("dump_time"),
        "dump_level": details.get("dump_level"),
        "compression": details.get("compression"),
        "written_by": details.get("written_by"),
        "worst": next(filter(counts.get, SEVERITIES), None),
        "num_errors": counts["error"],
        "num_warnings": counts["warning"],
        "num_infos": counts["info"],
        "found": None if chosen is None else chosen.found,
    }


def says_incomplete(finding: Finding) -> bool:
    """Return whether a finding says that something of the dump is missing."""
    return finding.id.endswith("-cut") or finding.id in INCOMPLETE


def _kernel(headers: Headers, info: VmCoreInfo | None) -> Row:
    release = None if info is None else info.osrelease
    if release is None and (named := headers.details.get("release")) is not None:
        release = str(named)
    version = (*(release_version(release) or ()), None, None, None)
    row: Row = {
        "release": release,
        "version_major": version[0],
        "version_minor": version[1],
        "version_patch": version[2],
        "architecture": ARCHITECTURES.get(headers.machine or "", headers.machine),
        "distribution": None,
        **dict.fromkeys(("build_id", "page_size", "kaslr_offset", "phys_base", "text_paddr", "crash_time", "num_keys")),
    }
    if info is None:
        return row
    row["architecture"] = architecture(info)[0] or row["architecture"]
    row["distribution"] = distribution(info.osrelease or "")
    row["build_id"], _ = build_id(info)
    stext = info.find_integer("SYMBOL(_stext)")
    row["text_paddr"] = None if stext is None else find_paddr(info, stext)
    row["num_keys"] = len(info)
    for name in ("page_size", "kaslr_offset", "phys_base", "crash_time"):
        try:
            row[name] = getattr(info, name)
        except FormatError:
            continue  # a finding says why
    return row


def _cpus(headers: Headers) -> int | None:
    number = headers.details.get("cpus")
    if isinstance(number, int):
        return number
    if any(finding.id == "elf-process" for finding in headers.findings):
        return None  # its notes are of threads
    return sum(note.type == PRSTATUS and note.name == "CORE" for note in headers.notes) or None


def _size(memory: Memory | None) -> int | None:
    if memory is None:
        return None
    # What has no ranges does not say how large the machine was, and neither do bitmaps that are cut.
    is_told = memory.pages.is_counted if memory.pages is not None else len(memory) > 0
    return memory.size if is_told else None
