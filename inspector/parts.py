"""An input in parts, and every part down to its fields, by the formats that the site describes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pages.ksy import Format
from pages.spans import lay_out

from vmcoreinfo_fmt.note import VMCOREINFO

if TYPE_CHECKING:
    from vmcoreinfo_fmt.dumps import Dump

__all__ = ["WINDOW", "laid_out", "of_bytes", "of_dump"]

FORMATS = Path(__file__).parent / "formats"
# As much of a header as is looked at, with room for kdump's sub-header in a block of 64 KiB.
WINDOW = 1 << 18
MAX_FIELDS = 2000
MAX_NOTES = 200
SIGNATURES = {
    b"\x7fELF": ("elf_core", "ELF headers"),
    b"KDUMP   ": ("kdump_compressed", "Headers of kdump-compressed"),
    b"DISKDUMP": ("kdump_compressed", "Headers of diskdump"),
    b"makedumpfile\0": ("makedumpfile_flattened", "Flattened wrapper"),
    b"EMiL": ("lime", "Memory ranges of LiME"),
    b"AVML": ("lime", "Memory ranges of AVML"),
    b"PAGEDU64": ("windows_dump_header", "Header of a Windows dump"),
    b"PAGEDUMP": ("windows_dump_header", "Header of a Windows dump"),
    b"\xa8\x19\x01\x73\x61\x8f\x23": ("s390_dump", "Header of an s390 dump"),
}


@lru_cache
def _format(name: str) -> Format:
    return Format(FORMATS / f"{name}.json")


def of_dump(dump: Dump) -> list[dict[str, Any]]:
    """Return the headers of the innermost container, and its notes in the order of the file."""
    found = of_bytes(dump.input.read_at(0, WINDOW))
    for note in dump.notes[:MAX_NOTES]:
        head = dump.input.read_at(note.offset, min(note.size, WINDOW))
        alignment = {"is_be": note.byte_order == "big", "align": 4}
        part = laid_out("elf_notes", f"Note {note.name}, type {note.type}", head, alignment, note.offset)
        part["chosen"] = dump.chosen is not None and dump.chosen.note is note
        part["payload"] = note.name.startswith(VMCOREINFO)
        found.append(part)
    return found


def of_bytes(head: bytes) -> list[dict[str, Any]]:
    """Return the headers that bytes start with, where they are known."""
    for signature, (name, title) in SIGNATURES.items():
        if head.startswith(signature):
            return [laid_out(name, title, head)]
    return []


def laid_out(name: str, title: str, data: bytes, params: dict[str, Any] | None = None, base: int = 0) -> dict[str, Any]:
    """Return a part with its fields; fields that the bytes are too short for are left out, and said."""
    form = _format(name)
    given = {"is_be": False, "align": 4, **(params or {})}
    spans, error = lay_out(form, data, given)
    rows: list[dict[str, Any]] = [
        {
            "path": span.path,
            "start": base + span.start,
            "end": base + span.end,
            "value": _words(span.value, span.field.enum),
            "anchor": span.field.anchor,
            "about": " ".join(span.field.doc.split()).partition(". ")[0],
        }
        for span in spans[:MAX_FIELDS]
    ]
    ends = max((row["end"] for row in rows), default=base)
    part = {"format": name, "title": title, "start": base, "end": ends, "fields": rows}
    if len(spans) > MAX_FIELDS:
        part["left_out"] = len(spans) - MAX_FIELDS
    if error:
        part["error"] = error
    return part


def _words(value: object, enum: Any) -> str:
    if isinstance(value, bytes):
        if value.rstrip(b"\0") and all(0x20 <= byte < 0x7F for byte in value.rstrip(b"\0")):
            return repr(value[:48])[1:] + (f" and {len(value) - 48} more" if len(value) > 48 else "")
        return value[:16].hex(" ") + (f" and {len(value) - 16} more" if len(value) > 16 else "")
    if isinstance(value, bool) or not isinstance(value, int):
        return str(value)[:80]
    name = f" ({enum.name(int(value))})" if enum else ""
    return f"{int(value)}{name}" if 0 <= value < 10 else f"{int(value)} = {int(value):#x}{name}"
