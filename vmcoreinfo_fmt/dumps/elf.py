"""ELF core dumps: of QEMU, kdump, makedumpfile, /proc/kcore and /proc/vmcore."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError
from ..note import VMCOREINFO
from .dump import Dump
from .reading import MAX_NOTES, Report, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kaitaistruct import KaitaiStream

    from ..findings import Severity
    from ..note import ByteOrder, Note
    from ..source import Source
    from .memory import Memory

__all__ = ["CHECKS", "read"]

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
    core = _wire.read_from(_wire.ElfCore, source, what="ELF header")
    reader = _Reader(source, core)
    notes = tuple(reader.notes())
    header = core.header
    report = reader.report
    if header.raw_file_type != _wire.ElfCore.FileTypes.core:
        report.found("elf-not-core", f"e_type is {header.raw_file_type}, expected 4 (core)", 16)
    own_size = 52 if reader.elf_class == 32 else 64
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
        byte_order=reader.byte_order,
        elf_class=reader.elf_class,
        machine=getattr(header.machine, "name", f"machine {header.raw_machine}"),
        notes=notes,
        candidates=candidates,
        findings=report.findings,
        memory=reader.memory,
        close=close,
    )


class _Reader:
    def __init__(self, source: Source, core: _wire.ElfCore) -> None:
        self.report = Report(CHECKS)
        self.elf_class = 32 if core.ident.bits == _wire.ElfCore.Bits.b32 else 64
        self.byte_order: ByteOrder = "little" if core.ident.encoding == _wire.ElfCore.Encodings.le else "big"
        self._source = source
        self._core = core
        self._form = _wire.unwatched(_wire.ElfCore.ProgramHeader)
        self._number = self._num_program_headers()

    def notes(self) -> Iterator[Note]:
        segments = sorted(
            (header.ofs_body, header.len_body, 8 if header.align == 8 else 4)
            for header in self._program_headers(self.report)
            if header.raw_segment_type == _wire.ElfCore.SegmentTypes.note
        )
        if not segments:
            self.report.found("elf-no-note-segment")
        left = MAX_NOTES
        reached = 0
        for start, size, align in segments:
            # Nothing is read twice, or one file could state a hundred thousand times its size.
            if size and start < reached:
                self.report.found("elf-segments-overlap", f"PT_NOTE segment, the one before ends at {reached}", start)
                continue
            reached = max(reached, start + size)
            for note in self._segment(start, size, align, left):
                left -= 1
                yield note

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
        # Asked once: a compiled parser that failed inside an instance has half of it when it is asked again.
        try:
            with _wire.guard(self._core, "section header 0"):
                number = self._core.num_program_headers
        except FormatError as error:
            self.report.found("elf-program-headers-cut", f"their number is not known: {error}")
            number = self._core.header.num_program_headers_short
        if number > MAX_PROGRAM_HEADERS:
            self.report.found("elf-too-many", f"{number} program headers, the first {MAX_PROGRAM_HEADERS} are read")
        return min(number, MAX_PROGRAM_HEADERS)

    def _program_headers(self, report: Report) -> Iterator[_wire.ElfCore.ProgramHeader]:
        header, number = self._core.header, self._number
        stride = header.len_program_header
        at_once = max(1, TABLE // max(1, stride))
        for index in range(number):
            offset = header.ofs_program_headers + index * stride
            if index % at_once == 0:
                first, table = offset, self._source.read_at(offset, min(at_once, number - index) * stride)
            data = table[offset - first : offset - first + stride]
            try:
                yield _wire.read(self._program_header, data, what="program header", base=offset)
            except FormatError as error:
                report.found("elf-program-headers-cut", f"{index} of {number} program headers are whole: {error}")
                return

    def _program_header(self, stream: KaitaiStream) -> _wire.ElfCore.ProgramHeader:
        return self._form(stream, self._core, self._core)

    def _segment(self, start: int, length: int, align: int, limit: int) -> Iterator[Note]:
        end = start + length
        size = self._source.size
        if size is not None and end > size:
            self.report.found("elf-segment-cut", f"PT_NOTE segment ends at {end}, the file at {size}", start)
            end = max(start, size)
        yield from read_notes(
            self._source, start, end, byte_order=self.byte_order, align=align, limit=limit, report=self.report
        )
