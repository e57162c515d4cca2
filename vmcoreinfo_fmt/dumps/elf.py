"""ELF core dumps: of QEMU, kdump, makedumpfile, /proc/kcore and /proc/vmcore."""

from __future__ import annotations

from functools import lru_cache

from .. import _wire
from ..errors import FormatError
from ..note import VMCOREINFO
from .dump import Dump
from .reading import MAX_NOTES, Report, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..findings import Severity
    from ..note import ByteOrder, Note
    from ..source import Source
    from .memory import Memory

__all__ = ["CHECKS", "read"]

# Size of the identification, and of it with the longer of the two headers behind it, in bytes.
IDENT, HEAD = 16, 64
# A number of program headers that stands elsewhere.
PN_XNUM = 0xFFFF
# More segments than any dump has; what a header claims beyond is left unread, and said.
MAX_PROGRAM_HEADERS = 1 << 17
# Bytes of their table that are in memory at a time.
TABLE = 1 << 16

CHECKS: dict[str, tuple[Severity, str]] = {
    "elf-no-note-segment": ("warning", "the file has no PT_NOTE segment"),
    "elf-not-core": ("warning", "the file is an ELF file of another type than core"),
    "elf-header-size": ("info", "the header states another size than its own, as QEMU 7.2 and later does"),
    "elf-program-headers-cut": ("error", "the program headers are not all there"),
    "elf-too-many": ("warning", "more program headers than are read"),
    "elf-segments-overlap": ("warning", "a PT_NOTE segment starts inside another one and is left alone"),
    "elf-segment-cut": ("error", "a PT_NOTE segment runs past the end of the file"),
}


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the ELF core dump that a source holds. Reads headers and notes' headers only.

    Raises:
        FormatError: The ELF header is broken or cut.
    """
    head = source.read_at(0, HEAD)
    kind = _kind(head[:IDENT])
    header = kind.header(head, IDENT)
    reader = _Reader(source, kind, header)
    notes = reader.notes()
    report = reader.report
    if header.raw_file_type != _wire.ElfCore.FileTypes.core:
        report.found("elf-not-core", f"e_type is {header.raw_file_type}, expected 4 (core)", 16)
    own_size = 52 if kind.elf_class == 32 else 64
    if header.len_header != own_size:
        report.found("elf-header-size", f"e_ehsize is {header.len_header}, expected {own_size}")
    candidates = None
    if header.raw_machine == _wire.ElfCore.Machines.s390 and not any(n.name.startswith(VMCOREINFO) for n in notes):
        from . import s390

        pointers = Report(s390.CHECKS)
        candidates = s390.follow_pointers(reader.memory(), pointers)
        report.findings += pointers.findings
    return Dump(
        container="elf",
        source=source,
        byte_order=kind.byte_order,
        elf_class=kind.elf_class,
        machine=_machine(header.raw_machine),
        notes=notes,
        candidates=candidates,
        findings=report.findings,
        memory=reader.memory,
        close=close,
    )


class _Kind:
    """What the identification settles: class, byte order, and how the headers lie."""

    def __init__(self, ident: bytes) -> None:
        core = _wire.read(_wire.ElfCore, ident + bytes(HEAD - IDENT if len(ident) == IDENT else 0), what="ELF header")
        self.elf_class = 32 if core.ident.bits == _wire.ElfCore.Bits.b32 else 64
        self.byte_order: ByteOrder = "little" if core.ident.encoding == _wire.ElfCore.Encodings.le else "big"
        self.header = _wire.layout(lambda io: _wire.ElfCore.FileHeader(io, core, core), what="ELF header")
        self.program_header = _wire.layout(
            lambda io: _wire.ElfCore.ProgramHeader(io, core, core), what="program header"
        )


# There are four kinds, and few values of the bytes that make no difference.
_kind = lru_cache(maxsize=16)(_Kind)


@lru_cache(maxsize=16)
def _machine(number: int) -> str:
    try:
        return _wire.ElfCore.Machines(number).name
    except ValueError:
        return f"machine {number}"


class _Reader:
    def __init__(self, source: Source, kind: _Kind, header: _wire.ElfCore.FileHeader) -> None:
        self.report = Report(CHECKS)
        self._source = source
        self._kind = kind
        self._header = header
        self._number = self._num_program_headers()

    def notes(self) -> list[Note]:
        kind = _wire.ElfCore.SegmentTypes.note
        segments = sorted(
            [
                (header.ofs_body, header.len_body, 8 if header.align == 8 else 4)
                for header in self._program_headers(self.report)
                if header.raw_segment_type == kind
            ]
        )
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

        return Memory(
            self._source,
            [
                Range(header.paddr, header.ofs_body, header.len_body)
                for header in self._program_headers(Report(CHECKS))
                if header.raw_segment_type == _wire.ElfCore.SegmentTypes.load and header.len_body
            ],
        )

    def _num_program_headers(self) -> int:
        number = self._header.num_program_headers_short
        if number == PN_XNUM:
            core = _wire.read_from(_wire.ElfCore, self._source, what="ELF header")
            try:
                with _wire.guard(core, "section header 0"):
                    number = core.num_program_headers
            except FormatError as error:
                self.report.found("elf-program-headers-cut", f"their number is not known: {error}")
        if number > MAX_PROGRAM_HEADERS:
            self.report.found("elf-too-many", f"{number} program headers, the first {MAX_PROGRAM_HEADERS} are read")
        return min(number, MAX_PROGRAM_HEADERS)

    def _program_headers(self, report: Report) -> Iterator[_wire.ElfCore.ProgramHeader]:
        header, number = self._header, self._number
        stride = header.len_program_header
        at_once = max(1, TABLE // max(1, stride))
        for index in range(number):
            offset = header.ofs_program_headers + index * stride
            if index % at_once == 0:
                first, table = offset, self._source.read_at(offset, min(at_once, number - index) * stride)
            data = table[offset - first : offset - first + stride]
            try:
                yield self._kind.program_header(data, 0, offset)
            except FormatError as error:
                report.found("elf-program-headers-cut", f"{index} of {number} program headers are whole: {error}")
                return

    def _segment(self, start: int, length: int, align: int, limit: int) -> list[Note]:
        end = start + length
        size = self._source.size
        if size is not None and end > size:
            self.report.found("elf-segment-cut", f"PT_NOTE segment ends at {end}, the file at {size}", start)
            end = max(start, size)
        return read_notes(
            self._source, start, end, byte_order=self._kind.byte_order, align=align, limit=limit, report=self.report
        )
