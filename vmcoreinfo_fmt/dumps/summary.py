"""The row of one dump: what a table of many dumps has of each."""

from __future__ import annotations

from ..errors import FormatError
from ..rules import SEVERITIES
from ..text.release import release_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rules.finding import Finding
    from ..text.vmcoreinfo import VmCoreInfo
    from .candidate import Candidate
    from .headers import Headers

    Row = dict[str, str | int | None]

__all__ = ["says_incomplete", "summary"]

# Findings that say that something is missing, beside all those whose ids end in -cut.
INCOMPLETE = ("compressed-broken", "compressed-too-large", "compressed-window", "kdump-incomplete", "kdump-split")
PRSTATUS = 1
# What containers call an architecture, where the catalogue of keys has another name for it.
ARCHITECTURES = {
    "aarch64": "arm64",
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
    missing = headers.missing()
    worst = [finding.severity for finding in findings]
    counts = {severity: worst.count(severity) for severity in SEVERITIES}
    return {
        "source": source.name,
        "size": source.outermost.size,
        "container": headers.container,
        "wrappers": " ".join(source.wrappers),
        "complete": _is_complete(headers, missing, findings),
        "missing_bytes": missing,
        **_kernel(headers, None if chosen is None or chosen.contents != "text" else chosen.vmcoreinfo),
        "cpus": _cpus(headers),
        "memory": _memory(headers),
        "dump_time": details.get("dump_time"),
        "dump_level": details.get("dump_level"),
        "compression": details.get("compression"),
        "written_by": details.get("written_by"),
        "worst": next((severity for severity in SEVERITIES if counts[severity]), None),
        "num_errors": counts["error"],
        "num_warnings": counts["warning"],
        "num_infos": counts["info"],
        "found": None if chosen is None else chosen.found,
    }


def says_incomplete(finding: Finding) -> bool:
    """Return whether a finding says that something of the dump is missing."""
    return finding.id.endswith("-cut") or finding.id in INCOMPLETE


def _is_complete(headers: Headers, missing: int | None, findings: Sequence[Finding]) -> bool | None:
    if missing or any(map(says_incomplete, findings)):
        return False
    # Memory without headers ends where it ends.
    return None if missing is None or headers.container == "raw" else True


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
    facts = info.facts
    for name in ("distribution", "build_id", "kaslr_offset", "text_paddr"):
        value = facts[name].value
        row[name] = value if isinstance(value, (str, int)) else None
    row["architecture"] = facts.architecture or row["architecture"]
    row["num_keys"] = len(info)
    for name in ("page_size", "phys_base", "crash_time"):
        try:
            row[name] = getattr(info, name)
        except FormatError:
            row[name] = None  # a finding says why
    return row


def _cpus(headers: Headers) -> int | None:
    number = headers.details.get("cpus")
    if isinstance(number, int):
        return number
    if any(finding.id == "elf-process" for finding in headers.findings):
        return None  # its notes are of threads
    return sum(note.name == "CORE" and note.type == PRSTATUS for note in headers.notes) or None


def _memory(headers: Headers) -> int | None:
    memory = None if headers.memory is None else headers.memory()
    if memory is None:
        return None
    # What has no ranges does not say how large the machine was, and neither do bitmaps that are cut.
    is_told = memory.pages.is_counted if memory.pages is not None else len(memory) > 0
    return memory.size if is_told else None
