"""ELF core dumps: of QEMU, kdump, makedumpfile, /proc/kcore and /proc/vmcore."""

from __future__ import annotations

from functools import lru_cache

from .. import _wire
from ..errors import FormatError
from ..rules.report import Report
from .headers import Headers
from .note_area import MAX_NOTES, candidates_of, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from .._values import ByteOrder
    from ..note import Note
    from ..sources.source import Source
    from .memory import Memory

__all__ = ["HEAD", "IDENT", "MAX_PROGRAM_HEADERS", "PN_XNUM", "Layout", "layout", "read"]

# Size of the identification, and of it with the longer of the two headers after it, in bytes.
IDENT = _wire.row("elf_core.identification").size
HEAD = IDENT + _wire.row("elf_core.file_header", bits=64, byte_order="little", what="ELF header").size
# Says that the number of program headers is in section header 0.
PN_XNUM = 0xFFFF
# More segments than any dump has; what a header claims beyond is left unread, and said.
MAX_PROGRAM_HEADERS = 1 << 17
# Bytes of their table that are in memory at a time.
TABLE = 1 << 16
# Segments whose places are kept for who asks for memory; where there are more, the table is read again.
MAX_KEPT = 1024
# Notes named CORE that only cores of processes have: NT_AUXV and NT_FILE.
OF_PROCESSES = (6, 0x46494C45)


def read(source: Source) -> Headers:
    """Return what the headers of an ELF core dump say. Reads headers and notes' headers only.

    Raises:
        FormatError: The ELF header is broken or cut.
    """
    head = source.read_at(0, HEAD)
    kind = layout(head[:IDENT])
    header = kind.header.read(head, IDENT)
    reader = _Reader(source, kind, header)
    notes = reader.notes()
    report = reader.report
    if header.raw_file_type != _wire.number("elf_core.file_types", "core"):
        place = IDENT + kind.header.offset("raw_file_type")
        report.found("elf-not-core", f"e_type is {header.raw_file_type}, expected 4 (core)", place)
    own_size = IDENT + kind.header.size
    if header.len_header != own_size:
        place = IDENT + kind.header.offset("len_header")
        report.found("elf-header-size", f"e_ehsize is {header.len_header}, expected {own_size}", place)
    is_s390 = header.raw_machine == _wire.number("elf_core.machines", "s390")
    candidates = candidates_of(notes, report)
    if is_s390 and not candidates:
        from . import s390_dump

        candidates = s390_dump.follow_pointers(source, reader.memory(), report)
    is_xen_core = not header.num_program_headers_short and _is_xen_core(source, report)
    is_process = any(note.name == "CORE" and note.type in OF_PROCESSES for note in notes)
    if is_process:
        reader.has_addresses = False
        words = "the core is of a process, not of a machine; if it is a hypervisor's, memory of its guest is in it"
        report.found("elf-process", words)
    return Headers(
        "elf",
        source,
        bits=kind.bits,
        byte_order=kind.byte_order,
        machine=_machine(header.raw_machine),
        notes=notes,
        candidates=candidates,
        memory=reader.memory,
        is_memory=is_xen_core or (is_process and not candidates),
        findings=report.findings,
        spans=reader.spans(),
    )


def _is_xen_core(source: Source, report: Report) -> bool:
    from . import unread

    if not unread.is_xen_core(source.read_at(0, unread.HEAD)):
        return False
    report.found("dump-unread", f"this is {unread.XEN_CORE}", 0)
    return True


class Layout:
    """What the identification says of the headers: class and byte order.

    Attributes:
        bits: Width of addresses and offsets, 32 or 64.
        byte_order: Of every header, `little` or `big`.
        header: Row of the file header.
        program_header: Row of a program header.
    """

    def __init__(self, ident: bytes) -> None:
        found = _wire.row("elf_core.identification", what="ELF header").read(ident)
        self.bits: Literal[32, 64] = 32 if found.bits == _wire.number("elf_core.bits", "b32") else 64
        little = found.encoding == _wire.number("elf_core.encodings", "le")
        self.byte_order: ByteOrder = "little" if little else "big"
        self.header: _wire.rows.ElfCoreFileHeaderRow = _wire.row(
            "elf_core.file_header", bits=self.bits, byte_order=self.byte_order, what="ELF header"
        )
        self.program_header: _wire.rows.ElfCoreProgramHeaderRow = _wire.row(
            "elf_core.program_header", bits=self.bits, byte_order=self.byte_order
        )


# There are four kinds, and few values of the bytes that make no difference.
@lru_cache(maxsize=16)
def layout(ident: bytes) -> Layout:
    """Return the layout of a dump, by the first 16 bytes of its header."""
    return Layout(ident)


@lru_cache(maxsize=16)
def _machine(number: int) -> str:
    return _wire.names("elf_core.machines").get(number, f"machine {number}")


class _Reader:
    def __init__(self, source: Source, kind: Layout, header: _wire.rows.ElfCoreFileHeader) -> None:
        self.report = Report()
        # The start and end of the PT_LOAD segment that ends last.
        self.last_load = 0, 0
        # Whether segments have the addresses of a machine's memory.
        self.has_addresses = True
        # Address, offset and size of the first of these segments.
        self._loads: list[tuple[int, int, int]] = []
        self._source = source
        self._size = source.size
        self._kind = kind
        self._header = header
        self._number = self._num_program_headers()

    def notes(self) -> list[Note]:
        note, load = _wire.number("elf_core.segment_types", "note"), _wire.number("elf_core.segment_types", "load")
        segments, last = [], (0, 0)
        for header in self._program_headers(self.report):
            kind = header.raw_segment_type
            if kind == note:
                segments.append((header.ofs_body, header.len_body, 8 if header.align == 8 else 4))
            elif kind == load and header.len_body:
                if header.ofs_body + header.len_body > last[1]:
                    last = header.ofs_body, header.ofs_body + header.len_body
                if len(self._loads) <= MAX_KEPT:
                    self._loads.append((header.paddr, header.ofs_body, header.len_body))
        self.last_load = last
        segments.sort()
        if not segments:
            self.report.found("elf-no-note-segment")
        notes: list[Note] = []
        reached = 0
        for start, size, align in segments:
            # Nothing is read twice, or one file could state a hundred thousand times its size.
            if size and start < reached:
                self.report.found("elf-segments-overlap", f"PT_NOTE segment, the one before ends at {reached}", start)
                continue
            reached = max(reached, start + size)
            notes += self._segment(start, size, align, MAX_NOTES - len(notes))
        return notes

    def memory(self) -> Memory:
        """Return where the segments keep memory; asked for only where memory is searched."""
        from .memory import Memory, Range

        if not self.has_addresses:
            return Memory(self._source, [])
        if len(self._loads) <= MAX_KEPT:
            return Memory(self._source, [Range(*segment) for segment in self._loads])
        load = _wire.number("elf_core.segment_types", "load")
        return Memory(
            self._source,
            [
                Range(header.paddr, header.ofs_body, header.len_body)
                for header in self._program_headers(Report())
                if header.raw_segment_type == load and header.len_body
            ],
        )

    def spans(self) -> list[tuple[str, str, int, int]]:
        """Return the memory that is to be looked for in the file, unless it is known to be there."""
        if self._size is not None and self.last_load[1] <= self._size:
            return []
        return [("elf-memory-cut", "PT_LOAD segment", *self.last_load)]

    def _num_program_headers(self) -> int:
        number = self._header.num_program_headers_short
        if number == PN_XNUM:
            core = _wire.read_from(_wire.ElfCore, self._source, what="ELF header")
            try:
                with _wire.guard(core, "section header 0"):
                    number = core.num_program_headers
            except FormatError as error:
                self.report.found("elf-program-headers-cut", f"their number is not known: {error.reason}", error.offset)
        if number > MAX_PROGRAM_HEADERS:
            self.report.found("elf-too-many", f"{number} program headers, the first {MAX_PROGRAM_HEADERS} are read")
        return min(number, MAX_PROGRAM_HEADERS)

    def _program_headers(self, report: Report) -> Iterator[_wire.rows.ElfCoreProgramHeader]:
        header, number = self._header, self._number
        stride = header.len_program_header
        at_once = max(1, TABLE // max(1, stride))
        for index in range(number):
            offset = header.ofs_program_headers + index * stride
            if index % at_once == 0:
                headers = min(at_once, number - index)
                self._source.budget.spend("records", headers)
                first, table = offset, self._source.read_at(offset, headers * stride)
            data = table[offset - first : offset - first + stride]
            try:
                yield self._kind.program_header.read(data, 0, offset)
            except FormatError as error:
                report.found(
                    "elf-program-headers-cut",
                    f"{index} of {number} program headers are whole: {error.reason}",
                    error.offset,
                )
                return

    def _segment(self, start: int, length: int, align: int, limit: int) -> list[Note]:
        size, end = self._size, start + length
        if size is None:
            end = self._source.end_within(start, end)
        elif end > size:
            end = max(start, size)
        if end < start + length:
            there = max(0, end - start)
            self.report.found(
                "elf-segment-cut", f"PT_NOTE segment has {length} bytes, {there} of them are in the file", start
            )
        return read_notes(
            self._source, start, end, byte_order=self._kind.byte_order, align=align, limit=limit, report=self.report
        )
