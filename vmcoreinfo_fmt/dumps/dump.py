"""What every container answers."""

from __future__ import annotations

from ..errors import FormatError, MissingKeyError
from ..note import VMCOREINFO, VMCOREINFO_XEN
from ..vmcoreinfo import VmCoreInfo
from ..windows import SIGNATURES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from ..findings import Finding
    from ..fw_cfg import Entry
    from ..note import ByteOrder, Note
    from ..source import Source
    from .memory import Memory

__all__ = ["MAX_PAYLOAD", "Candidate", "Dump", "choose_last"]

# Linux fills a page at most, and QEMU takes no note of more than 1 MiB.
MAX_PAYLOAD = 1 << 20


class Candidate:
    """A place in an input where a payload was found.

    Attributes:
        kind: `linux` (text), `xen` (text of the hypervisor), `windows` (a dump
            header) or `string` (neither: bytes that only look like the start of one).
        found: How it was found: `note`, `header` (a field of the container points at it), `scan` or `file`.
        offset: Where the payload starts in the input, in bytes.
        size: Its size in bytes, as far as it is there.
        missing: Bytes that the input lacks; 0 for a whole payload.
        paddr: Guest-physical address of the payload, where known, or None.
        note: The note that carries it, or None for bare text.
        reasons: Why it was chosen or not, in words.
    """

    def __init__(
        self,
        source: Source,
        offset: int,
        size: int,
        *,
        missing: int = 0,
        note: Note | None = None,
        found: str = "note",
        kind: str | None = None,
        paddr: int | None = None,
    ) -> None:
        self.note = note
        self.found = found
        self.offset = offset
        self.size = size
        self.missing = missing
        self.paddr = paddr
        self.reasons: list[str] = []
        self._source = source
        self._text: VmCoreInfo | None = None
        if kind is not None:
            self.kind = kind
        elif note is not None and note.name == VMCOREINFO_XEN:
            self.kind = "xen"
        elif source.read_at(offset, min(size, 8)).startswith(SIGNATURES):
            self.kind = "windows"
        else:
            self.kind = "linux"

    @classmethod
    def of_note(cls, note: Note, **rest: str | int | None) -> Candidate:
        """Return the candidate that a note's descriptor is."""
        size = note.desc_size - note.missing
        return cls(note.source, note.desc_offset, size, missing=note.missing, note=note, **rest)  # type: ignore[arg-type]

    @property
    def payload(self) -> bytes:
        """The payload's bytes, read from the input at each access.

        Raises:
            FormatError: It is larger than any payload is.
        """
        if self.size > MAX_PAYLOAD:
            raise FormatError(
                f"payload of {self.size} bytes, expected at most {MAX_PAYLOAD}, at offset {self.offset}",
                offset=self.offset,
            )
        return self._source.read_at(self.offset, self.size)

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload as text, kept once it was read."""
        if self._text is None:
            self._text = self.parse()
        return self._text

    def parse(self) -> VmCoreInfo:
        """Return the payload as text, read anew: for whoever looks at many candidates and keeps none."""
        return VmCoreInfo.parse(self.payload, cut=self.missing > 0)

    def __repr__(self) -> str:
        return f"<Candidate {self.kind}, {self.size} bytes at {self.offset:#x}>"


class Dump:
    """An opened dump. Use it in a `with` statement, or call `close()`.

    Attributes:
        container: Kind of the file: `elf`, `kdump-compressed`, `raw` and so on.
        wrappers: What the container is wrapped in, from the outside: `gzip`, `flattened` and so on.
        source: Name of the input.
        byte_order: `little` or `big`, or None where the container has none.
        elf_class: 32 or 64, or None where the container has none.
        machine: Architecture as the container names it, or None.
        details: What else the container's headers say, by name.
        entry: The entry of fw_cfg, where the container keeps it, or None.
        notes: Every note that could be read, in file order.
        candidates: Every payload that was found: of a scan the best first, otherwise in file order.
        chosen: The candidate that `vmcoreinfo` reads, or None.
        is_searched: Whether there is nothing left to search; of memory without notes of its own, only a search says
            what is in it, and `open` and `scan` do that.

    Offsets of notes and candidates count inside the innermost container;
    `place` says where that is in the file.
    """

    def __init__(
        self,
        *,
        container: str,
        source: Source,
        byte_order: ByteOrder | None = None,
        elf_class: int | None = None,
        machine: str | None = None,
        details: dict[str, str | int] | None = None,
        entry: Entry | None = None,
        notes: Sequence[Note] = (),
        candidates: Sequence[Candidate] | None = None,
        choose: Callable[[tuple[Candidate, ...]], Candidate | None] | None = None,
        findings: Sequence[Finding] = (),
        memory: Callable[[], Memory] | None = None,
        close: Callable[[], None] | None = None,
        is_searched: bool = True,
    ) -> None:
        self.container = container
        self.wrappers: tuple[str, ...] = ()
        self.source = source.name
        self.byte_order = byte_order
        self.elf_class = elf_class
        self.machine = machine
        self.details = details or {}
        self.entry = entry
        self.notes = tuple(notes)
        self._findings: list[Sequence[Finding]] = [findings]
        if candidates is None:
            candidates = [Candidate.of_note(note) for note in notes if note.name in (VMCOREINFO, VMCOREINFO_XEN)]
        self.candidates = tuple(candidates)
        self.chosen = (choose or choose_last)(self.candidates)
        self.input = source
        self.is_searched = is_searched
        self._memory = memory
        self._close = close

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload of the chosen candidate.

        Raises:
            MissingKeyError: The dump holds none, several of which none is clearly
                the right one, or a Windows dump header instead of text.
        """
        if self.chosen is not None:
            return self.chosen.vmcoreinfo
        texts = sum(candidate.kind == "linux" for candidate in self.candidates)
        if texts:
            raise MissingKeyError(
                f"{texts} texts in {self.source}, and none is clearly the right one, expected a choice", VMCOREINFO
            )
        if self.candidates:
            kinds = sorted({candidate.kind for candidate in self.candidates})
            found = f"only of kind {' and '.join(kinds)}"
        else:
            names = sorted({note.name for note in self.notes})
            found = f"only notes named {', '.join(names)}" if names else "no notes"
        raise MissingKeyError(f"no VMCOREINFO text in {self.source}, found {found}", VMCOREINFO)

    def pick(self, number: int) -> None:
        """Choose a candidate by its number, counted from 1.

        Raises:
            MissingKeyError: There is no candidate of that number.
        """
        if not 1 <= number <= len(self.candidates):
            raise MissingKeyError(f"no candidate {number} in {self.source}, found {len(self.candidates)}", VMCOREINFO)
        self.chosen = self.candidates[number - 1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was odd: first of the wrappers, then of the container, each in file order."""
        return tuple(finding for part in self._findings for finding in part)

    def add_findings(self, findings: Sequence[Finding]) -> None:
        """Add what was odd besides."""
        self._findings.append(findings)

    def take(self, candidates: Sequence[Candidate], chosen: Candidate | None, findings: Sequence[Finding]) -> None:
        """Put what a search found, the best first, in the place of what headers led to."""
        self.candidates = tuple(candidates)
        self.chosen = chosen
        notes = [candidate.note for candidate in candidates if candidate.note is not None]
        self.notes = tuple(sorted(notes, key=lambda note: note.offset))
        if chosen is not None and chosen.note is not None:
            self.byte_order = chosen.note.byte_order
        self.add_findings(findings)
        self.is_searched = True

    def wrap(self, kind: str, findings: Sequence[Finding]) -> None:
        """Note what the container is wrapped in, and a list of what is found odd there, which may still grow."""
        self.wrappers = (kind, *self.wrappers)
        self._findings.insert(0, findings)

    @property
    def memory(self) -> Memory | None:
        """Where the input keeps the guest's memory, or None where it is not there as it was."""
        return None if self._memory is None else self._memory()

    def place(self, offset: int) -> int | None:
        """Return where a byte of the innermost container stands in the file, or None where it is compressed."""
        translate: Callable[[int], int | None] | None = getattr(self.input, "place", None)
        return offset if translate is None else translate(offset)

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


def choose_last(candidates: tuple[Candidate, ...]) -> Candidate | None:
    """Return the candidate to read where headers lead to all: the last whole text, as the field's tools take it."""
    texts = [candidate for candidate in candidates if candidate.kind == "linux"]
    whole = [candidate for candidate in texts if candidate.size and not candidate.missing]
    chosen = whole[-1] if whole else texts[-1] if texts else None
    for candidate in candidates:
        if candidate is chosen:
            why = "the last whole note of several" if len(texts) > 1 else "the only text of a kernel"
        elif candidate.kind != "linux":
            why = {"xen": "text of the hypervisor, not of a kernel", "windows": "a dump header, not text"}[
                candidate.kind
            ]
        elif candidate.missing:
            why = f"{candidate.missing} bytes are missing"
        else:
            why = "a later whole note follows" if candidate.size else "empty"
        candidate.reasons.append(why)
    return chosen
