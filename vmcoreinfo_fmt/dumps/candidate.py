"""Payloads that a dump holds, and which of them headers say to read."""

from __future__ import annotations

from ..contents import contents_of
from ..errors import FormatError
from ..note import VMCOREINFO
from ..text.vmcoreinfo import VmCoreInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..contents import Contents
    from ..note import Note
    from ..sources.source import Source

__all__ = ["MAX_PAYLOAD", "NOT_TEXT", "Candidate", "Choice", "choose_last"]

# Linux fills a page at most, and QEMU refuses a note of more than 1 MiB.
MAX_PAYLOAD = 1 << 20
# Why what is no kernel's text is not read.
NOT_TEXT: dict[Contents, str] = {
    "xen": "text of the hypervisor, not of a kernel",
    "windows": "a dump header, not text",
    "other": "not a text",
    "empty": "empty",
}


class Candidate:
    """A place in a container that holds a payload. Two are equal if places, reasons and payloads are.

    Attributes:
        contents: What the payload is: `text` of a kernel, text of `xen`, a `windows` dump header, `empty` or `other`.
        found: What led to it: `note`, `header` (a field of the container), `note and header`, `lowcore` and `os_info`
            (pointers of an s390 kernel), `scan` (a search of memory) or `file` (the file is nothing else).
        offset: Offset of the payload in the container, in bytes.
        size: Its size in bytes, as far as it is there.
        missing: Bytes that the container lacks; 0 for a whole payload.
        paddr: Guest-physical address of the payload, where known, or None.
        note: The note that carries it, or None for bare text.
        reasons: Why it was chosen or not, in words.
    """

    __slots__ = ("_source", "_text", "contents", "found", "missing", "note", "offset", "paddr", "reasons", "size")

    def __init__(
        self,
        source: Source,
        offset: int,
        size: int,
        *,
        missing: int = 0,
        note: Note | None = None,
        found: str = "note",
        contents: Contents | None = None,
        paddr: int | None = None,
        reasons: tuple[str, ...] = (),
    ) -> None:
        self.note: Note | None = note
        self.found: str = found
        self.offset: int = offset
        self.size: int = size
        self.missing: int = missing
        self.paddr: int | None = paddr
        self.reasons: tuple[str, ...] = reasons
        self._source = source
        self._text: VmCoreInfo | None = None
        if contents is None:
            contents = contents_of(VMCOREINFO if note is None else note.name, source.read_at(offset, min(size, 8)))
        self.contents: Contents = contents

    @classmethod
    def of_note(cls, note: Note, *, found: str = "note", paddr: int | None = None) -> Candidate:
        """Return the candidate that a note's descriptor is."""
        size = note.desc_size - note.missing
        return cls(note.source, note.desc_offset, size, missing=note.missing, note=note, found=found, paddr=paddr)

    def because(self, *reasons: str, found: str | None = None) -> Candidate:
        """Return the candidate with more reasons, or with another word for what led to it."""
        return Candidate(
            self._source,
            self.offset,
            self.size,
            missing=self.missing,
            note=self.note,
            found=found or self.found,
            contents=self.contents,
            paddr=self.paddr,
            reasons=self.reasons + reasons,
        )

    @property
    def payload(self) -> bytes:
        """The payload's bytes, read from the container at each access.

        Raises:
            FormatError: It is larger than any payload is.
            TruncatedError: The input has become shorter since the payload was found.
        """
        if self.size > MAX_PAYLOAD:
            raise FormatError(
                f"payload of {self.size} bytes, expected at most {MAX_PAYLOAD}, at offset {self.offset}",
                offset=self.offset,
            )
        return self._source.read_whole(self.offset, self.size)

    @property
    def vmcoreinfo(self) -> VmCoreInfo:
        """The payload as text, kept once it was read."""
        if self._text is None:
            self._text = self.parse()
        return self._text

    def parse(self) -> VmCoreInfo:
        """Return the payload as text, read anew: for code that looks at many candidates and keeps none."""
        return VmCoreInfo.parse(self.payload, cut=self.missing > 0)

    def to_dict(self) -> dict[str, object]:
        """Return the candidate, without its payload, in the shape of JSON."""
        members = {
            "contents": self.contents,
            "found": self.found,
            "offset": self.offset,
            "paddr": self.paddr,
            "size": self.size,
            "missing": self.missing,
            "byte_order": self.note.byte_order if self.note else None,
            "reasons": list(self.reasons),
        }
        from ..documents import exact

        return exact(members)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Candidate) or self.to_dict() != other.to_dict():
            return False
        return self._source is other._source or self._start() == other._start()

    def _start(self) -> bytes:
        return self._source.read_at(self.offset, min(self.size, MAX_PAYLOAD))

    def __hash__(self) -> int:
        return hash((self.contents, self.offset, self.size))

    def __repr__(self) -> str:
        return f"<Candidate {self.contents}, {self.size} bytes at {self.offset:#x}>"


class Choice:
    """Candidates with their reasons, and which of them is read.

    Attributes:
        candidates: All of them.
        number: Of the one that is read, counted from 1, or None where none is clearly the right one.
    """

    __slots__ = ("candidates", "number")

    def __init__(self, candidates: tuple[Candidate, ...], number: int | None) -> None:
        self.candidates: tuple[Candidate, ...] = candidates
        self.number: int | None = number

    @property
    def chosen(self) -> Candidate | None:
        """The candidate that is read, or None."""
        return None if self.number is None else self.candidates[self.number - 1]


def choose_last(candidates: Sequence[Candidate]) -> Choice:
    """Return the choice where headers lead to all candidates: the last whole text, as the field's tools choose."""
    texts = [n for n, candidate in enumerate(candidates, 1) if candidate.contents in ("text", "empty")]
    whole = [n for n in texts if candidates[n - 1].size and not candidates[n - 1].missing]
    number = whole[-1] if whole else texts[-1] if texts else None
    judged = []
    for n, candidate in enumerate(candidates, 1):
        if n == number:
            why = "the last whole note of several" if len(texts) > 1 else "the only text of a kernel"
        elif candidate.missing and n in texts:
            why = f"{candidate.missing} bytes are missing"
        else:
            why = NOT_TEXT.get(candidate.contents, "a later whole note follows")
        judged.append(candidate.because(why))
    return Choice(tuple(judged), number)
