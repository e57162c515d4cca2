"""Mending the sub-header and the notes of a kdump-compressed dump."""

from __future__ import annotations

from ... import _wire
from ...errors import UnsupportedError
from ...rules.finding import Finding
from .fields import with_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._values import ByteOrder
    from ...note import Note
    from ...text.vmcoreinfo import VmCoreInfo
    from ..dump import Dump
    from .plan import Draft

__all__ = ["KdumpEditor"]

# The versions whose sub-headers have the notes' place.
VERSIONS: dict[int, Literal[4, 5, 6]] = {4: 4, 5: 5, 6: 6}
# What libkdumpfile, and drgn with it, must find in the header before it believes its machine.
NAMES = ("sysname", "release", "kernel_version")
# Architectures as the catalogue of keys names them, and as uname does; QEMU since 10.0 writes Unknown.
MACHINES = {"x86_64": b"x86_64", "x86_32": b"i686", "arm64": b"aarch64", "arm": b"armv7l", "s390": b"s390x"}
UNKNOWN = (b"", b"Unknown")
PHYS_BASE = ("header-phys-base-base16", "header-phys-base")


class KdumpEditor:
    """Collects the changes to the sub-header of one kdump-compressed dump.

    Raises:
        UnsupportedError: Its headers have no place for notes, or are of an unknown version.
    """

    align = 4

    def __init__(self, draft: Draft, dump: Dump) -> None:
        version = int(dump.details["header_version"])
        if version not in VERSIONS or dump.container != "kdump-compressed":
            raise UnsupportedError(f"{dump.container} header of version {version}, expected 4 to 6", found=str(version))
        if dump.bits is None or dump.byte_order is None or "phys_base" not in dump.details:
            raise UnsupportedError("the kdump sub-header cannot be read", found="no sub-header")
        self._draft = draft
        self._dump = dump
        self.byte_order: ByteOrder = dump.byte_order
        self._is_padded = any(finding.id == "kdump-padded" for finding in dump.findings)
        self._row = _wire.row(
            "kdump_compressed.second_header",
            bits=64 if dump.bits == 64 else 32,
            is_padded=self._is_padded,
            version=VERSIONS[version],
            byte_order=dump.byte_order,
        )
        self._start = int(dump.details["block_size"])
        self._values: dict[str, int] = {}
        self._names: dict[str, bytes] = {}
        self._main = _wire.row(
            "kdump_compressed.main_header", bits=64 if dump.bits == 64 else 32, byte_order=dump.byte_order
        )
        self._main_start = _wire.row(
            "kdump_compressed", bits=64 if dump.bits == 64 else 32, byte_order=dump.byte_order
        ).offset("header")

    @property
    def notes(self) -> Sequence[Note]:
        """The notes that a new list of notes replaces."""
        return [note for note in self._dump.notes if not note.missing]

    def set_notes(self, notes: Sequence[Note], *, page_size: int = 4096) -> None:
        """Write these notes to the end of the file, and lead the sub-header to them and to the text."""
        if self._is_padded:
            raise UnsupportedError(
                "a padded sub-header is only known by notes that follow it, expected another kind", found="padded"
            )
        data = b"".join(note.to_bytes() for note in notes)
        place = self._draft.append(data) if data else 0
        self._values |= {"ofs_notes": place, "len_notes": len(data), "ofs_vmcoreinfo": 0, "len_vmcoreinfo": 0}
        at = place
        for note in notes:
            if note.name == "VMCOREINFO":
                whole = note.to_bytes()
                padding = -note.desc_size % note.align
                start = at + len(whole) - padding - note.desc_size
                self._values |= {"ofs_vmcoreinfo": start, "len_vmcoreinfo": note.desc_size}
            at += note.size
        self._draft.steps.append(f"lead the sub-header to {len(data)} bytes of notes at {place}, after the old file")

    def mend_headers(self) -> None:
        """Set phys_base to what the text says, and the place of the text to that of the note."""
        dump, draft = self._dump, self._draft
        chosen = dump.chosen
        if chosen is None or chosen.contents != "text":
            return
        self.name_kernel(dump.vmcoreinfo)
        self.compare_pages(dump.vmcoreinfo)
        for finding in (*dump.findings, *dump.vmcoreinfo.check(header_phys_base=int(dump.details["phys_base"]))):
            phys_base = dump.vmcoreinfo.phys_base
            if finding.id in PHYS_BASE and phys_base is not None and self._has_other(phys_base):
                draft.defects.append(finding)
                draft.steps.append(f"set phys_base of the sub-header to {phys_base}")
                self._values["phys_base"] = phys_base
            elif finding.id == "kdump-text-missing":
                draft.defects.append(finding)
                draft.steps.append(f"lead the sub-header to the text of {chosen.size} bytes at {chosen.offset}")
                self._values |= {"ofs_vmcoreinfo": chosen.offset, "len_vmcoreinfo": chosen.size}

    def name_kernel(self, info: VmCoreInfo) -> None:
        """Fill the names of kernel and machine in the main header where they are empty, as in dumps of QEMU."""
        main = self._draft.source.read_at(self._main_start, self._main.size)
        found = self._main.read(main)
        release, machine = info.osrelease, MACHINES.get(info.facts.architecture or "")
        missing = [name for name in NAMES if getattr(found, name)[:1] == b"\0"]
        values = {}
        if release:
            names = {"sysname": b"Linux", "release": release.encode("latin-1"), "kernel_version": b"unknown"}
            values = {name: names[name] for name in missing}
        if machine and found.machine.partition(b"\0")[0] in UNKNOWN:
            values["machine"] = machine
        if not values:
            return
        place = self._main_start + self._main.offset("machine" if "machine" in values else "release")
        message = f"{', '.join(values)} of the header are empty or unknown"
        self._draft.defects.append(Finding("kdump-utsname-empty", message, place))
        words = ", ".join(f"{name} {value.decode('latin-1')}" for name, value in values.items())
        self._draft.steps.append(f"fill in the header: {words}")
        self._names = values

    def compare_pages(self, info: VmCoreInfo) -> None:
        """Say that blocks are not pages, as in dumps of QEMU for arm64: no change of headers helps there."""
        page_size = info.find_integer("PAGESIZE")
        if page_size is not None and page_size != self._start:
            self._draft.remaining.append(
                f"blocks of {self._start} bytes, though pages have {page_size}: makedumpfile and libkdumpfile do not "
                "read such a dump; use wrap"
            )

    def set_phys_base(self, phys_base: int) -> None:
        """Set phys_base, for a text that is new to the dump."""
        if self._has_other(phys_base):
            self._values["phys_base"] = phys_base
            self._draft.steps.append(f"set phys_base of the sub-header to {phys_base}")

    def _has_other(self, phys_base: int) -> bool:
        return (phys_base - int(self._dump.details["phys_base"])) % (1 << int(self._dump.bits or 64)) != 0

    def finish(self) -> None:
        """Write the headers that changed."""
        if self._names:
            main = self._draft.source.read_at(self._main_start, self._main.size)
            self._draft.put(self._main_start, with_fields(self._main, self.byte_order, main, **self._names))
        if self._values:
            old = self._draft.source.read_at(self._start, self._row.size)
            self._draft.put(self._start, with_fields(self._row, self.byte_order, old, **self._values))
