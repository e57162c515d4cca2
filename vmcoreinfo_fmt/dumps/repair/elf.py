"""Mending the headers and the notes of an ELF core dump."""

from __future__ import annotations

from ... import _wire
from ...errors import UnsupportedError
from ...rules.finding import Finding
from ...rules.report import Report
from ..elf_core import HEAD, IDENT, MAX_PROGRAM_HEADERS, PN_XNUM, layout
from ..note_area import MAX_NOTES, read_notes
from .fields import with_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._values import ByteOrder
    from ...note import Note
    from .plan import Draft

__all__ = ["ElfEditor"]

NOTE = _wire.number("elf_core.segment_types", "note")
SHT_NULL, SHT_NOBITS = 0, 8
MAX_SECTIONS = 1 << 12


class ElfEditor:
    """Collects the changes to the headers of one ELF core dump.

    Attributes:
        byte_order: Of the headers and the notes.
        align: Alignment of the notes in bytes.

    Raises:
        UnsupportedError: The headers are not as any known program writes them.
    """

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        source = draft.source
        self._head = source.read_at(0, HEAD)
        self._kind = layout(self._head[:IDENT])
        self._header = self._kind.header.read(self._head, IDENT)
        self._own = IDENT + self._kind.header.size
        self.byte_order: ByteOrder = self._kind.byte_order
        self._values: dict[str, int] = {}
        header, row = self._header, self._kind.program_header
        number = header.num_program_headers_short
        if number == PN_XNUM or number > MAX_PROGRAM_HEADERS:
            raise UnsupportedError(f"{number} program headers or more, expected fewer", found=str(number))
        if number and header.len_program_header != row.size:
            found = header.len_program_header
            raise UnsupportedError(f"program headers of {found} bytes, expected {row.size}", found=str(found))
        start = header.ofs_program_headers
        table = source.read_at(start, number * row.size)
        if len(table) < number * row.size:
            raise UnsupportedError("the program headers are cut, expected a whole table", found="a cut table")
        self._old_table = start, start + len(table)
        self._raw = [table[at : at + row.size] for at in range(0, len(table), row.size)]
        self._headers = [row.read(raw) for raw in self._raw]
        self._number = number
        # What is free to be written over, since it has moved.
        self._spare: list[tuple[int, int]] = []
        segments = [index for index, found in enumerate(self._headers) if found.raw_segment_type == NOTE]
        self._segment = segments[-1] if segments else None
        for index in segments:
            if any(note.name == "VMCOREINFO" for note in self._notes_of(index)):
                self._segment = index
        self.align: int = 4 if self._segment is None else self._align(self._segment)

    def _align(self, index: int) -> int:
        return 8 if self._headers[index].align == 8 else 4

    def _notes_of(self, index: int) -> list[Note]:
        found = self._headers[index]
        end = min(found.ofs_body + found.len_body, self._draft.size)
        return read_notes(
            self._draft.source,
            found.ofs_body,
            end,
            byte_order=self.byte_order,
            align=self._align(index),
            limit=MAX_NOTES,
            report=Report(),
        )

    @property
    def notes(self) -> Sequence[Note]:
        """The notes of the segment that a new list of notes replaces."""
        return [] if self._segment is None else [note for note in self._notes_of(self._segment) if not note.missing]

    def set_notes(self, notes: Sequence[Note], *, page_size: int = 4096) -> None:
        """Make these the notes of the segment.

        They are written before the memory, for crash looks for them nowhere else. Where there is no room, the first
        pages of memory move to the end of the file and get a segment of their own.
        """
        data = b"".join(note.to_bytes() for note in notes)
        if self._segment is not None:
            found = self._headers[self._segment]
            self._spare.append((found.ofs_body, found.ofs_body + found.len_body))
        elif len(self._raw) + 2 >= PN_XNUM:
            raise UnsupportedError("no room for one more program header", found=str(len(self._raw)))
        number = len(self._raw) + (self._segment is None)
        start = self._after_table(number)
        if not self._is_free(self._own, start + len(data)):
            start = self._make_room(number + 1, len(data), page_size)
        if start:
            self._draft.put(start, data)
            self._clear_rest(start + len(data))
        else:
            start = self._draft.append(data)
            self._draft.remaining.append("the notes are at the end of the file, where crash does not look for them")
        self._point_at_notes(start, len(data))

    def _after_table(self, number: int) -> int:
        end = self._own + number * self._kind.program_header.size
        return end + -end % 8

    def _clear_rest(self, end: int) -> None:
        """Zero what is left of the old notes after the new ones, so that a later change finds the room free."""
        for first, last in self._spare:
            if first < end < last and not any(begin < last and stop > end for begin, stop in self._taken()):
                self._draft.put(end, bytes(last - end))

    def _make_room(self, number: int, size: int, page_size: int) -> int:
        """Move the first pages of memory away, and return where the notes can be; 0 where that is not possible."""
        load = _wire.number("elf_core.segment_types", "load")
        loads = [(found.ofs_body, i) for i, found in enumerate(self._headers) if found.raw_segment_type == load]
        start = self._after_table(number)
        if not loads:
            return 0
        first, index = min(loads)
        found = self._headers[index]
        moved = -(-max(1, start + size - first) // page_size) * page_size
        others = [pair for pair in self._taken() if pair != (first, first + found.len_body)]
        if found.len_body <= moved or found.paddr % page_size or first < self._own:
            return 0
        if any(begin < first + moved and end > self._own for begin, end in others):
            return 0
        if not self._is_free(self._own, first):
            return 0
        place = self._draft.append(self._draft.source.read_at(first, moved), page_size)
        row, raw, order = self._kind.program_header, self._raw[index], self.byte_order
        vaddr = found.vaddr + moved if found.vaddr or not found.paddr else 0
        rest = {"ofs_body": first + moved, "paddr": found.paddr + moved, "vaddr": vaddr}
        rest |= {"len_body": found.len_body - moved, "len_memory": max(0, found.len_memory - moved)}
        self._raw[index] = with_fields(row, order, raw, **rest)
        self._raw.insert(index, with_fields(row, order, raw, ofs_body=place, len_body=moved, len_memory=moved))
        if self._segment is not None and self._segment >= index:
            self._segment += 1
        self._headers = [row.read(raw) for raw in self._raw]
        self._spare.append((first, first + moved))
        self._draft.steps.append(f"move {moved} bytes of memory at {found.paddr:#x} to {place}, to make room for notes")
        return start

    def _point_at_notes(self, start: int, size: int) -> None:
        row = self._kind.program_header
        fields = {"ofs_body": start, "len_body": size, "len_memory": size}
        if self._segment is None:
            fields |= {"raw_segment_type": NOTE, "align": self.align}
            self._segment = 0
            self._raw.insert(0, with_fields(row, self.byte_order, b"", **fields))
            self._draft.steps.append(f"add a PT_NOTE segment of {size} bytes at {start}")
        else:
            raw = self._raw[self._segment]
            self._raw[self._segment] = with_fields(row, self.byte_order, raw, **fields)
            self._draft.steps.append(f"lead PT_NOTE to {size} bytes of notes at {start}")
        self._headers = [row.read(raw) for raw in self._raw]

    def mend_headers(self) -> None:
        """Set e_ehsize, and bring the program headers to the place after the file header where that is free."""
        header, draft = self._header, self._draft
        if header.len_header != self._own:
            place = IDENT + self._kind.header.offset("len_header")
            message = f"e_ehsize is {header.len_header}, expected {self._own}"
            draft.defects.append(Finding("elf-header-size", message, place))
            draft.steps.append(f"set e_ehsize to {self._own}")
            self._values["len_header"] = self._own
        if not self._raw or header.ofs_program_headers == self._own:
            return
        place = IDENT + self._kind.header.offset("ofs_program_headers")
        message = f"program headers at {header.ofs_program_headers}, expected {self._own}"
        if self._is_free(self._own, self._own + len(b"".join(self._raw))):
            draft.defects.append(Finding("elf-program-headers-apart", message, place))
        else:
            draft.remaining.append(f"{message}, where other contents of the file are")

    def finish(self) -> None:
        """Write the headers that changed."""
        row, header, draft = self._kind.program_header, self._header, self._draft
        table = b"".join(self._raw)
        grew = len(self._raw) > self._number
        start = header.ofs_program_headers
        if self._raw and (grew or start != self._own):
            if self._is_free(self._own, self._own + len(table)):
                start = self._own
            elif grew:
                start = draft.append(table)
                draft.remaining.append(
                    f"the program headers are at {start}, for there is no room after the file header; makedumpfile "
                    "does not find them there"
                )
        if start == self._own:
            self._free_sections(max(self._own + len(table), self._end_of_notes()))
        if start != header.ofs_program_headers:
            draft.steps.append(f"write {len(self._raw)} program headers at {start}")
            self._values |= {"ofs_program_headers": start, "len_program_header": row.size}
        if grew:
            self._values["num_program_headers_short"] = len(self._raw)
        if start < draft.size:
            draft.put(start, table)
        if self._values:
            draft.put(IDENT, with_fields(self._kind.header, self.byte_order, self._head[IDENT:], **self._values))

    def _end_of_notes(self) -> int:
        """Return where notes end that were written into the headers' part of the file."""
        if not self._spare or self._segment is None:
            return 0
        found = self._headers[self._segment]
        return found.ofs_body + found.len_body if found.ofs_body < self._draft.size else 0

    def _section_table(self) -> tuple[int, int]:
        header = self._header
        start = header.ofs_section_headers
        return start, start + header.num_section_headers * header.len_section_header if start else start

    def _free_sections(self, end: int) -> None:
        """Copy the section headers to the end of the file where the program headers are going to be."""
        start, stop = self._section_table()
        if start < stop and start < end and stop > self._own:
            place = self._draft.append(self._draft.source.read_at(start, stop - start))
            self._values["ofs_section_headers"] = place
            self._draft.steps.append(f"move {self._header.num_section_headers} section headers to {place}")

    def _is_free(self, start: int, end: int) -> bool:
        """Return whether nothing is lost where headers or notes are written from `start` to `end`."""
        if end > self._draft.size or self._header.num_section_headers > MAX_SECTIONS:
            return False
        if any(first < end and last > start for first, last in self._taken() if first < last):
            return False
        data = bytearray(self._draft.source.read_at(start, end - start))
        for first, last in [(0, self._own), self._old_table, self._section_table(), *self._spare]:
            first, last = max(first, start), min(last, end)
            if first < last:
                data[first - start : last - start] = bytes(last - first)
        return not any(data)

    def _taken(self) -> list[tuple[int, int]]:
        """Return where contents are that stay."""
        bodies = [(found.ofs_body, found.ofs_body + found.len_body) for found in self._headers]
        return [pair for pair in bodies if pair not in self._spare] + self._sections()

    def _sections(self) -> list[tuple[int, int]]:
        """Return where the sections' contents are."""
        row = _wire.row("elf_core.section_header", bits=self._kind.bits, byte_order=self.byte_order)
        start, stop = self._section_table()
        if self._header.len_section_header != row.size:
            return [(start, stop)]
        table = self._draft.source.read_at(start, stop - start)
        rows = [row.read(table, at) for at in range(0, len(table) - row.size + 1, row.size)]
        return [
            (found.ofs_body, found.ofs_body + found.len_body)
            for found in rows
            if found.section_type not in (SHT_NULL, SHT_NOBITS)
        ]
