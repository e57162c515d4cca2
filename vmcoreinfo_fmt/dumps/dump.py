"""What every container answers."""

from __future__ import annotations

from ..errors import MissingKeyError
from ..note import VMCOREINFO, VMCOREINFO_XEN
from ..vmcoreinfo import VmCoreInfo
from ..windows import SIGNATURES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ..findings import Finding
    from ..note import ByteOrder, Note

__all__ = ["Candidate", "Dump"]


class Candidate:
    """A place in an input where a payload was found.

    Attributes:
        kind: `linux` (text), `xen` (text of the hypervisor) or `windows` (a dump header).
        offset: Where the payload starts in the input, in bytes.
        size: Its size in bytes.
        note: The note that carries it.
        reasons: Why it was chosen or not, in words.
    """

    def __init__(self, note: Note) -> None:
        self.note = note
        self.offset = note.desc_offset
        self.size = note.desc_size - note.missing
        self.reasons: list[str] = []
        self._payload: VmCoreInfo | None = None
        if note.name == VMCOREINFO_XEN:
            self.kind = "xen"
        elif note.starts_with(SIGNATURES):
            self.kind = "windows"
        else:
            self.kind = "linux"

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload as text."""
        if self._payload is None:
            self._payload = VmCoreInfo.parse(self.note.desc, cut=self.note.missing > 0)
        return self._payload

    def __repr__(self) -> str:
        return f"<Candidate {self.kind}, {self.size} bytes at {self.offset:#x}>"


class Dump:
    """An opened dump. Use it in a `with` statement, or call `close()`.

    Attributes:
        container: Kind of the file: `elf`.
        source: Name of the input.
        byte_order: `little` or `big`.
        elf_class: 32 or 64, or None where the container has none.
        machine: Architecture as the container names it, or None.
        notes: Every note that could be read, in file order.
        candidates: Every payload that was found, in file order.
        chosen: The candidate that `vmcoreinfo` reads, or None.
        findings: What was odd, in file order.
    """

    def __init__(
        self,
        *,
        container: str,
        source: str,
        byte_order: ByteOrder,
        elf_class: int | None = None,
        machine: str | None = None,
        notes: tuple[Note, ...] = (),
        findings: tuple[Finding, ...] = (),
        close: Callable[[], None] | None = None,
    ) -> None:
        self.container = container
        self.source = source
        self.byte_order = byte_order
        self.elf_class = elf_class
        self.machine = machine
        self.notes = notes
        self.findings = findings
        self.candidates = tuple(Candidate(note) for note in notes if note.name in (VMCOREINFO, VMCOREINFO_XEN))
        self.chosen = _choose(self.candidates)
        self._close = close

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload of the chosen candidate.

        Raises:
            MissingKeyError: The dump holds none, or a Windows dump header instead of text.
        """
        if self.chosen is not None:
            return self.chosen.vmcoreinfo
        if self.candidates:
            kinds = sorted({candidate.kind for candidate in self.candidates})
            found = f"only of kind {' and '.join(kinds)}"
        else:
            names = sorted({note.name for note in self.notes})
            found = f"only notes named {', '.join(names)}" if names else "no notes"
        raise MissingKeyError(f"no VMCOREINFO text in {self.source}, found {found}", VMCOREINFO)

    def close(self) -> None:
        """Close the file, if this dump opened it; descriptors of notes cannot be read after that."""
        if self._close is not None:
            self._close()

    def __enter__(self) -> Dump:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Dump {self.source}: {self.container}, {len(self.notes)} notes>"


def _choose(candidates: tuple[Candidate, ...]) -> Candidate | None:
    """Return the candidate to read: the last whole text of Linux, as the field's tools take it."""
    texts = [candidate for candidate in candidates if candidate.kind == "linux"]
    whole = [candidate for candidate in texts if candidate.size and not candidate.note.missing]
    chosen = whole[-1] if whole else texts[-1] if texts else None
    for candidate in candidates:
        if candidate is chosen:
            why = "the last whole note of several" if len(texts) > 1 else "the only text of a kernel"
        elif candidate.kind != "linux":
            why = {"xen": "text of the hypervisor, not of a kernel", "windows": "a dump header, not text"}[
                candidate.kind
            ]
        elif candidate.note.missing:
            why = f"{candidate.note.missing} bytes are missing"
        else:
            why = "a later whole note follows" if candidate.size else "empty"
        candidate.reasons.append(why)
    return chosen
