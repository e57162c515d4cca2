"""A dump as plain values: what `--json` prints, and what any other program can print or store."""

from __future__ import annotations

from ..errors import FormatError
from ..windows import WindowsDumpHeader
from .dump import note_row
from .next_commands import next_commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..text.vmcoreinfo import VmCoreInfo
    from .candidate import Candidate
    from .dump import Dump

    Shape = dict[str, object]

__all__ = ["candidates", "container_words", "is_windows", "kernel", "notes", "reading", "windows_header"]


def reading(dump: Dump, *, keys: bool = True) -> Shape:
    """Return container, kernel, facts, notes and findings of a dump; of a Windows guest, its dump header.

    Args:
        dump: The opened dump.
        keys: Include every key with its text.

    Raises:
        MissingKeyError: It has no payload.
    """
    shape: Shape = {
        "source": dump.source,
        "container": dump.container,
        "wrappers": list(dump.wrappers),
        "bits": dump.bits,
        "byte_order": dump.byte_order,
        "machine": dump.machine,
    }
    note_list = [note_row(dump, note) for note in dump.notes]
    if is_windows(dump):
        header = windows_header(_windows(dump).payload)
        findings = [finding.to_dict() for finding in dump.findings]
        return {**shape, "windows": header.to_dict() if header else None, "notes": note_list, "findings": findings}
    info, chosen = dump.vmcoreinfo, dump.chosen
    assert chosen is not None  # it has the text
    shape |= {
        "kernel": kernel(info),
        "num_keys": len(info),
        "payload": _payload(dump, chosen),
        "entry": _entry(dump),
        "details": dict(dump.details),
        "notes": note_list,
        "facts": [fact.to_dict() for fact in info.facts],
        "tools": [tool.to_dict() for tool in next_commands(dump)],
        "findings": [finding.to_dict() for finding in dump.check()],
    }
    return {**shape, "keys": dict(info)} if keys else shape


def kernel(info: VmCoreInfo) -> dict[str, str | int | None]:
    """Return what identifies and places a kernel; a value that cannot be decoded is None, and a finding says why."""

    def value(read: Callable[[], int | None]) -> int | None:
        try:
            return read()
        except FormatError:
            return None

    return {
        "release": info.osrelease,
        "build_id": info.build_id,
        "page_size": value(lambda: info.page_size),
        "kaslr_offset": value(lambda: info.kaslr_offset),
        "phys_base": value(lambda: info.phys_base),
        "crash_time": value(lambda: info.crash_time),
    }


def _payload(dump: Dump, chosen: Candidate) -> Shape:
    return {
        "found": chosen.found,
        "frame": dump.frame,
        "offset": chosen.offset,
        "file_offset": dump.place(chosen.offset),
        "paddr": chosen.paddr,
        "size": chosen.size,
        "reasons": list(chosen.reasons),
    }


def _entry(dump: Dump) -> Shape | None:
    return None if dump.entry is None else dump.entry.to_dict()


def notes(dump: Dump) -> list[Shape]:
    """Return every note, with what the descriptor holds where that is a payload."""
    by_note = {candidate.note.offset: candidate for candidate in dump.candidates if candidate.note}
    return [
        {
            **note_row(dump, note),
            "desc_offset": note.desc_offset,
            "desc_size": note.desc_size,
            "missing": note.missing,
            "contents": by_note[note.offset].contents if note.offset in by_note else None,
            "chosen": dump.chosen is not None and dump.chosen.note is note,
            "reasons": list(by_note[note.offset].reasons) if note.offset in by_note else [],
        }
        for note in dump.notes
    ]


def candidates(dump: Dump) -> list[Shape]:
    """Return every candidate with its number, in the order of the dump."""
    return [
        {
            "number": number,
            "contents": candidate.contents,
            "found": candidate.found,
            "frame": dump.frame,
            "offset": candidate.offset,
            "file_offset": dump.place(candidate.offset),
            "paddr": candidate.paddr,
            "size": candidate.size,
            "missing": candidate.missing,
            "byte_order": candidate.note.byte_order if candidate.note else None,
            "release": _release(candidate),
            "reasons": list(candidate.reasons),
        }
        for number, candidate in enumerate(dump.candidates, 1)
    ]


def _release(candidate: Candidate) -> str | None:
    return candidate.parse().osrelease if candidate.contents == "text" else None


def container_words(dump: Dump) -> str:
    """Return the container in words: kind, word size and byte order, machine, and what it is wrapped in."""
    words = [dump.container]
    if dump.bits:
        words[0] += f", {dump.bits}-bit {dump.byte_order}-endian"
    elif dump.byte_order:
        words[0] += f", {dump.byte_order}-endian"
    if dump.machine:
        words.append(dump.machine)
    if dump.wrappers:
        words.append(f"in {' in '.join(reversed(dump.wrappers))}")
    return ", ".join(words)


def is_windows(dump: Dump) -> bool:
    """Return whether a dump has the dump header of a Windows guest and no text of a kernel to read."""
    return dump.chosen is None and any(candidate.contents == "windows" for candidate in dump.candidates)


def _windows(dump: Dump) -> Candidate:
    return next(candidate for candidate in dump.candidates if candidate.contents == "windows")


def windows_header(desc: bytes) -> WindowsDumpHeader | None:
    """Return the dump header in a descriptor, or None where it is cut or of an unknown width."""
    try:
        return WindowsDumpHeader.parse(desc)
    except FormatError:
        return None
