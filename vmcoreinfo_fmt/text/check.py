"""All checks of a payload: its lines, its keys and values, and whether they agree."""

from __future__ import annotations

from ..rules.finding import MAX_FINDINGS, Finding
from ..rules.rule import SEVERITIES
from . import check_keys, check_lines, check_values
from .producer import architecture, producer
from .release import release_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .payload import Payload

__all__ = ["check"]


def check(payload: Payload, *, header_phys_base: int | None = None) -> tuple[Finding, ...]:
    """Return what is worth knowing about a payload, by offset; of more than 1000 findings the worst.

    Args:
        payload: The text.
        header_phys_base: phys_base of the dump's own header, if it has such a field.
    """
    who = producer(payload)
    found = list(check_keys.check_producer(payload, who))
    if who != "windows":
        arch, _ = architecture(payload)
        version = release_version(payload.osrelease)
        found += check_lines.findings(payload)
        found += check_keys.findings(payload, arch, version)
        if who == "linux":
            found += check_keys.check_missing(payload, arch, version)
            found += check_values.check_room(payload)
        found += check_values.findings(payload, arch, header_phys_base)
    if len(found) > MAX_FINDINGS:
        number = len(found)
        found = sorted(found, key=lambda finding: SEVERITIES.index(finding.severity))[:MAX_FINDINGS]
        message = f"{number} findings, only the worst {MAX_FINDINGS} are listed"
        found.append(Finding("findings-too-many", message))
    return tuple(sorted(found, key=lambda finding: -1 if finding.offset is None else finding.offset))
