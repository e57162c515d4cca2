"""An opened dump."""

from __future__ import annotations

from types import MappingProxyType

from ..errors import MissingKeyError, MissingPackageError
from ..note import VMCOREINFO
from ..rules.finding import Finding
from .candidate import Candidate, Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Literal

    from ..entry import Entry
    from ..note import ByteOrder, Note
    from ..sources.source import Source
    from ..text.vmcoreinfo import VmCoreInfo
    from .headers import Headers
    from .memory import Memory

__all__ = ["Dump", "note_row"]


class Dump:
    """An opened dump. Use it in a `with` statement, or call `close()`. Several threads may read it at once.

    Offsets of notes, candidates and memory count in the innermost container; `place` gives the offset in the file.

    Attributes:
        container: Kind of the container: `elf`, `kdump-compressed`, `raw` and so on.
        wrappers: What the container is wrapped in, the outermost first: `gzip`, `flattened` and so on.
        source: Name of the input.
        input: The bytes of the innermost container.
        bits: Width of the headers' words, 32 or 64, or None where the container has neither.
        byte_order: `little` or `big`, or None where the container has none.
        machine: Architecture as the container names it, or None.
        details: What else the headers say, by name.
        entry: The entry of fw_cfg, where the container keeps it, or None.
        notes: Every note that could be read, in file order.
        candidates: Every payload that was found: of a search the best first, otherwise in file order.
        chosen: The candidate that `vmcoreinfo` reads, or None where none is clearly the right one.
        is_searched: Whether memory was searched.
    """

    def __init__(self, headers: Headers, choice: Choice, searched: Sequence[Finding] | None = None) -> None:
        """Make a dump of what headers say.

        Args:
            headers: What the container says.
            choice: The candidates, of a search or those of the headers, and which of them is read.
            searched: What the search found odd; None where nothing was searched.
        """
        self._headers = headers
        self._choice = choice
        self._searched = searched
        self.container: str = headers.container
        self.input: Source = headers.source
        self.source: str = headers.source.name
        self.wrappers: tuple[str, ...] = headers.source.wrappers
        self.bits: int | None = headers.bits
        self.machine: str | None = headers.machine
        self.details: Mapping[str, str | int] = MappingProxyType(headers.details)
        self.entry: Entry | None = headers.entry
        self.candidates: tuple[Candidate, ...] = choice.candidates
        self.chosen: Candidate | None = choice.chosen
        self.is_searched: bool = searched is not None
        self.byte_order: ByteOrder | None = headers.byte_order
        self.notes: tuple[Note, ...] = headers.notes
        # What candidates count their offsets in.
        self._held: Source = headers.source
        if searched is not None:
            found = [c.note for c in choice.candidates if c.note is not None and c.found == "scan"]
            if found or not headers.notes:
                self.notes = tuple(sorted(found, key=lambda note: note.offset))
            memory = self.memory
            if memory is not None and any(candidate.found == "scan" for candidate in choice.candidates):
                self._held = memory.source
            if choice.chosen is not None and choice.chosen.note is not None:
                self.byte_order = choice.chosen.note.byte_order

    def picked(self, number: int) -> Dump:
        """Return the dump with another candidate chosen, by its number, counted from 1. Both read the same file.

        Raises:
            MissingKeyError: No candidate has that number.
        """
        if not 1 <= number <= len(self.candidates):
            message = f"no candidate {number} in {self.source}, found {len(self.candidates)}"
            raise MissingKeyError(message, VMCOREINFO, self.findings)
        return Dump(self._headers, Choice(self.candidates, number), self._searched)

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload of the chosen candidate.

        Raises:
            MissingKeyError: The dump holds no text of a kernel, or several without a clear best one.
                Its `findings` may say why.
            MissingPackageError: There may be one in pages that a package would unpack which is not installed.
        """
        if self.chosen is not None:
            return self.chosen.vmcoreinfo
        if (missing := self.missing_package) is not None:
            raise missing
        raise MissingKeyError(self._missing(), VMCOREINFO, self.findings)

    @property
    def missing_package(self) -> MissingPackageError | None:
        """The package without which memory could not be searched, as an error to raise; None if a text was found."""
        memory = self.memory if self.is_searched else None
        missing = None if memory is None or memory.pages is None else memory.pages.missing
        if missing is None or any(candidate.contents == "text" for candidate in self.candidates):
            return None
        return MissingPackageError(f"{self._missing()}; {missing}", package=missing.package, extra=missing.extra)

    def _missing(self) -> str:
        texts = sum(candidate.contents == "text" for candidate in self.candidates)
        if texts:
            return f"{texts} texts in {self.source}, and none is clearly the right one, expected a choice"
        if self.candidates:
            kinds = sorted({candidate.contents for candidate in self.candidates})
            found = f"only contents of kind {' and '.join(kinds)}"
        else:
            names = sorted({note.name for note in self.notes})
            found = f"only notes named {', '.join(names)}" if names else "no notes"
        if self.is_searched and self.container != "raw":
            found += ", and none in its memory"
        release = self.details.get("release")
        return f"no VMCOREINFO text in {self.source}, found {found}" + (
            f"; its header names release {release}" if release else ""
        )

    @property
    def search_findings(self) -> tuple[Finding, ...]:
        """What the search of memory found odd; nothing where nothing was searched."""
        return tuple(self._searched or ())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is odd about the file: about its wrappers, the outermost first, its container, and a search.

        What is odd about the payload is in `check()`. As a file is read only as far as it is asked for, later
        accesses can return more.
        """
        of_wrappers = self.input.findings
        own = (*self._headers.findings, *self._headers.cut(), *(self._searched or ()))
        return (*of_wrappers, *(self._placed(finding) for finding in own))

    def check(self) -> tuple[Finding, ...]:
        """Return everything that is worth knowing about the dump and its payload.

        First all of `findings`; then, by offset, all of `vmcoreinfo.check()`, compared with the phys_base of the
        container's header where it has one.

        Raises:
            MissingKeyError: There is no payload, see `vmcoreinfo`.
        """
        info = self.vmcoreinfo
        header = self.details.get("phys_base")
        found = info.check(header_phys_base=header if isinstance(header, int) else None)
        release = self.details.get("release")
        if release is not None and info.osrelease is not None and release != info.osrelease:
            message = f"release is {release} in the header, {info.osrelease} in the text"
            found = (Finding("kdump-release-differs", message), *found)
        return (*self.findings, *(self._placed(finding) for finding in found))

    def _placed(self, finding: Finding) -> Finding:
        offset = finding.offset
        if offset is None or finding.file_offset is not None:
            return finding
        if finding.frame == "container":
            return finding.placed(self.input.place(offset))
        if finding.frame == "payload" and self.chosen is not None:
            return finding.placed(self.place(self.chosen.offset + offset))
        return finding

    def summary(self) -> dict[str, str | int | None]:
        """Return the row of this dump: flat, with the same keys for every dump; None is what it does not tell.

        What is asked for most: `complete` and `missing_bytes`, `release`, `cpus`, `memory` (of the machine, in bytes),
        the kernel's addresses, how the payload was `found`, and `worst`, the severity of the worst finding.
        """
        from .summary import summary

        return summary(self._headers, self.chosen, self.findings if self.chosen is None else self.check())

    @property
    def memory(self) -> Memory | None:
        """Where the container keeps the guest's memory, or None where it is not there as it was."""
        make = self._headers.memory
        return None if make is None else make()

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte of the container, or None where the file holds it packed.

        After a search the offsets of candidates count in the memory that was searched, which in a kdump is packed.
        """
        return self._held.place(offset)

    @property
    def frame(self) -> Literal["container", "memory"]:
        """What offsets of candidates count from the start of: the container, or its memory as it is unpacked."""
        return "container" if self._held is self.input else "memory"

    def close(self) -> None:
        """Close the file, if this dump opened it; descriptors of notes cannot be read after that."""
        self.input.close()

    def to_dict(self) -> dict[str, object]:
        """Return what the container says, without any payload, in the shape of JSON."""
        members = {
            "source": self.source,
            "container": self.container,
            "wrappers": list(self.wrappers),
            "bits": self.bits,
            "byte_order": self.byte_order,
            "machine": self.machine,
            "details": dict(self.details),
            "entry": None if self.entry is None else self.entry.to_dict(),
            "notes": [note_row(self, note) for note in self.notes],
            "candidates": [{**candidate.to_dict(), "frame": self.frame} for candidate in self.candidates],
            "chosen": self._choice.number,
            "findings": [finding.to_dict() for finding in self.findings],
        }
        from ..documents import document

        return document("dump", members)

    def __enter__(self) -> Dump:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> str:
        raise TypeError(
            f"cannot pickle or copy the open dump {self.source}, expected its vmcoreinfo, to_dict() or findings"
        )

    def __repr__(self) -> str:
        return f"<Dump {self.source}: {self.container}, {len(self.notes)} notes>"


def note_row(dump: Dump, note: Note) -> dict[str, object]:
    """Return name, type, place and size of a note of a dump."""
    is_scanned = any(candidate.note is note and candidate.found == "scan" for candidate in dump.candidates)
    return {
        "name": note.name,
        "type": note.type,
        "frame": dump.frame if is_scanned else "container",
        "offset": note.offset,
        "file_offset": (dump if is_scanned else dump.input).place(note.offset),
        "size": note.size,
    }
