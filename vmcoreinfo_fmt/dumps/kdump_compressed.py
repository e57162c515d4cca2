"""kdump-compressed dumps, of makedumpfile and QEMU, and their ancestor diskdump."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError
from ..note import VMCOREINFO
from ..rules.report import Report
from .candidate import MAX_PAYLOAD, Candidate
from .headers import Headers
from .note_area import MAX_NOTES, candidates_of, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._values import ByteOrder
    from ..note import Note
    from ..sources.source import Source
    from .kdump_pages import KdumpPages
    from .memory import Memory

__all__ = ["read"]

BLOCK_SIZES = (4096, 8192, 16384, 32768, 65536)
LATEST_VERSION = 6
# The versions from which on a sub-header has the dump level, the split, the text's place and the notes'.
LEVEL_SINCE, SPLIT_SINCE, TEXT_SINCE, NOTES_SINCE = 1, 2, 3, 4
# The version from which on page numbers are 64 bits wide.
WIDE_SINCE = 6
# The bit of the status that makedumpfile sets where it could not write all pages.
INCOMPLETE = 0x8
NAMES = ("sysname", "nodename", "release", "kernel_version", "domainname")
# What QEMU writes for architectures that it has no name of, and since 10.0 for all.
NO_MACHINE = ("", "Unknown")


def read(source: Source, kind: str) -> Headers:
    """Return what the headers of a kdump-compressed dump say. Reads headers and notes' headers only.

    Args:
        source: The dump.
        kind: `kdump-compressed` or `diskdump`.

    Raises:
        FormatError: The main header is cut.
    """
    form = _wire.read_from(_wire.KdumpCompressed, source, what="kdump header")
    with _wire.guard(form, "kdump header"):
        bits = form.bits
    header = form.header
    machine = _text(header.machine)
    reader = _Reader(source, form, is_diskdump=kind == "diskdump")
    reader.read()
    return Headers(
        kind,
        source,
        bits=bits,
        byte_order=reader.byte_order,
        machine=None if machine in NO_MACHINE else machine,
        details=reader.details(),
        notes=reader.notes,
        candidates=reader.candidates,
        # Without the size of a block nothing says where the pages are.
        memory=reader.memory if header.len_block in BLOCK_SIZES else None,
        findings=reader.report.findings,
        spans=reader.spans,
    )


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("latin-1")


class _Reader:
    def __init__(self, source: Source, form: _wire.KdumpCompressed, *, is_diskdump: bool) -> None:
        self.report = Report()
        # Offset of the bitmaps, and where they end; and where the last page does.
        self._bitmaps = 0, 0
        self._end: int | None = None
        # The first page of a part of a split dump, and the number after its last.
        self._part: tuple[int, int] | None = None
        self._pages: KdumpPages | None = None
        self.notes: list[Note] = []
        self.candidates: list[Candidate] = []
        self.sub_header: _wire.KdumpCompressed.SecondHeader | None = None
        self.byte_order: ByteOrder = "big" if form.is_be else "little"
        self._source = source
        self._form = form
        self._is_diskdump = is_diskdump

    def read(self) -> None:
        header, report = self._form.header, self.report
        version = header.version
        row = _wire.row("kdump_compressed", bits=64 if self._form.bits == 64 else 32, byte_order=self.byte_order)
        if header.len_block not in BLOCK_SIZES:
            words = f"block_size is {header.len_block}, expected 4096 to 65536"
            report.found("kdump-block-size", words, row.offset("header.len_block"))
            return
        bitmaps = header.len_block * (1 + header.num_sub_header_blocks)
        end = bitmaps + header.len_block * header.num_bitmap_blocks
        self._bitmaps = bitmaps, end
        if header.status & INCOMPLETE:
            report.found("kdump-incomplete")
        if not version <= LATEST_VERSION:
            words = f"header_version is {version}, expected at most {LATEST_VERSION}"
            report.found("kdump-version", words, row.offset("header.version"))
        if self._is_diskdump or version < TEXT_SINCE:
            report.found("kdump-no-text", f"a header of version {version} does not lead to a vmcoreinfo text")
            if self._is_diskdump:
                return
        try:
            self.sub_header = self._choose_layout()
        except FormatError as error:
            report.found("kdump-sub-header-cut", error.reason, error.offset)
            return
        if version >= SPLIT_SINCE and self.sub_header.is_split:
            sub = self.sub_header
            wide = version >= WIDE_SINCE
            self._part = (sub.start_page64, sub.end_page64) if wide else (sub.start_page, sub.end_page)
            first, end = self._part
            which = f"the pages from {first} to {end - 1}" if first < end else f"no pages, those from {first} on"
            report.found("kdump-split", f"the file has {which}")
        if version >= NOTES_SINCE:
            self._read_notes(self.sub_header)
        if version >= TEXT_SINCE:
            self._read_text(self.sub_header)

    def details(self) -> dict[str, str | int]:
        """Return what the headers say of the dump and of the machine, as far as they say it."""
        header, sub = self._form.header, self.sub_header
        found: dict[str, str | int] = {"header_version": header.version, "block_size": header.len_block}
        if sub is not None:
            found["phys_base"] = sub.phys_base
            if header.version >= LEVEL_SINCE:
                found["dump_level"] = sub.dump_level
            if self._part is not None:
                found["first_page"], found["end_page"] = self._part
        compression = [name for number, name in _wire.names("kdump_compressed.compressions").items() if number]
        numbers = [_wire.number("kdump_compressed.compressions", name) for name in compression]  # type: ignore[call-overload]
        used = [name for name, number in zip(compression, numbers, strict=True) if header.status & number]
        found["compression"] = " ".join(used) or "none"
        found["cpus"] = header.num_cpus
        if header.seconds:
            found["dump_time"] = header.seconds
        for name in NAMES:
            if text := _text(getattr(header, name)):
                found[name] = text
        if not self._is_diskdump:
            # QEMU leaves both empty, and `repair` does not fill them in.
            found["written_by"] = "makedumpfile" if found.keys() & {"nodename", "dump_time"} else "QEMU"
        return found

    def memory(self) -> Memory:
        """Return the memory in the pages; asked for only where memory is searched or measured."""
        from .kdump_memory import KdumpMemory

        return KdumpMemory(self._all_pages())

    def spans(self) -> list[tuple[str, str, int, int]]:
        """Return what should be in the file: the bitmaps, and the contents of the last page."""
        start, end = self._bitmaps
        if not end:
            return []
        found = [("kdump-pages-cut", "area of the bitmaps, before all pages,", start, end)]
        if self._source.end_within(start, end) < end:
            return found
        if self._end is None:
            self._end = self._all_pages().end()
        return [*found, ("kdump-pages-cut", "last page", end, self._end)]

    def _all_pages(self) -> KdumpPages:
        from .kdump_pages import KdumpPages

        if self._pages is None:
            header = self._form.header
            start, end = self._bitmaps
            size = header.len_block * (header.num_bitmap_blocks // 2)
            self._pages = KdumpPages(
                self._source,
                page_size=header.len_block,
                bitmap=(start + size, size),
                descriptors=end,
                byte_order=self.byte_order,
                pages=self._part or (0, size * 8),
                is_incomplete=bool(header.status & INCOMPLETE),
            )
        return self._pages

    def _choose_layout(self) -> _wire.KdumpCompressed.SecondHeader:
        """Return the sub-header, padded or not, whose places make sense."""
        form = self._form
        with _wire.guard(form, "kdump sub-header"):
            packed = form.sub_header
            if form.bits == 64 or form.header.version < TEXT_SINCE or self._makes_sense(packed):
                return packed
            padded = form.sub_header_padded
        if padded is not None and self._makes_sense(padded):
            self.report.found("kdump-padded")
            return padded
        return packed

    def _makes_sense(self, sub: _wire.KdumpCompressed.SecondHeader) -> bool:
        header = self._form.header
        start, size = sub.ofs_vmcoreinfo, sub.len_vmcoreinfo
        end = header.len_block * (1 + header.num_sub_header_blocks)
        return (start, size) == (0, 0) or (header.len_block < start and start + size <= end)

    def _read_notes(self, sub: _wire.KdumpCompressed.SecondHeader) -> None:
        start, length = sub.ofs_notes, sub.len_notes
        end = self._source.end_within(start, start + length)
        if end < start + length:
            there = max(0, end - start)
            self.report.found(
                "kdump-notes-cut", f"the notes have {length} bytes, {there} of them are in the file", start
            )
        self.notes = list(
            read_notes(self._source, start, end, byte_order=self.byte_order, limit=MAX_NOTES, report=self.report)
        )
        self.candidates = candidates_of(self.notes, self.report)

    def _read_text(self, sub: _wire.KdumpCompressed.SecondHeader) -> None:
        """Compare the text that the header leads to with the notes; where they differ, both are candidates."""
        start, size = sub.ofs_vmcoreinfo, sub.len_vmcoreinfo
        ours = [candidate for candidate in self.candidates if candidate.note and candidate.note.name == VMCOREINFO]
        if not start or not size:
            if any(candidate.contents == "text" for candidate in ours):
                self.report.found("kdump-text-missing")
            return
        for number, candidate in enumerate(self.candidates):
            if candidate in ours and (candidate.offset, candidate.size) == (start, size):
                self.candidates[number] = candidate.because(found="note and header")
                return
        if size > MAX_PAYLOAD:
            self.report.found(
                "kdump-text-too-large", f"the text has {size} bytes, expected at most {MAX_PAYLOAD}", start
            )
            return
        there = len(self._source.read_at(start, size))
        if there < size:
            self.report.found("kdump-text-cut", f"{size - there} of {size} bytes of the text are missing", start)
        if ours:
            note = ours[-1]
            self.report.found(
                "kdump-text-differs",
                f"the header leads to {size} bytes, the note has {note.size} at {note.offset}",
                start,
            )
        text = Candidate(self._source, start, there, missing=size - there, found="header")
        # Tools read what the header leads to; the last whole candidate is the one that is chosen.
        self.candidates.append(text)
