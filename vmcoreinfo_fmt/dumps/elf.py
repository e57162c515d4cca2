"""ELF core dumps: of QEMU, kdump, makedumpfile, /proc/kcore and /proc/vmcore."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError
from ..findings import Finding
from ..note import NoteReader
from .dump import Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kaitaistruct import KaitaiStream

    from ..findings import Severity
    from ..note import ByteOrder, Note
    from ..source import Source

__all__ = ["CHECKS", "matches", "read"]

MAGIC = b"\x7fELF"
# More segments or notes than any dump has; what a header claims beyond is left unread, and said.
MAX_PROGRAM_HEADERS = 1 << 17
MAX_NOTES = 100_000

CHECKS: dict[str, tuple[Severity, str]] = {
    "elf-no-note-segment": ("warning", "the file has no PT_NOTE segment"),
    "elf-not-core": ("warning", "the file is an ELF file of another type than core"),
    "elf-header-size": ("info", "the header states another size than its own, as QEMU 7.2 and later does"),
    "elf-program-headers-cut": ("error", "the program headers are not all there"),
    "elf-too-many": ("warning", "more program headers or notes than are read"),
    "elf-segment-cut": ("error", "a PT_NOTE segment runs past the end of the file"),
    "note-broken": ("error", "what stands behind a note is none; the rest of that segment is left alone"),
    "note-cut": ("error", "the descriptor of a note runs past its segment or the file"),
}


def matches(head: bytes) -> bool:
    """Return whether a file that starts with these bytes is an ELF file."""
    return head.startswith(MAGIC)


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the ELF core dump that a source holds. Reads headers and notes' headers only.

    Raises:
        FormatError: The ELF header is broken or cut.
    """
    core = _wire.read_from(_wire.ElfCore, source, what="ELF header")
    reader = _Reader(source, core)
    notes = tuple(reader.notes())
    header = core.header
    if header.raw_file_type != _wire.ElfCore.FileTypes.core:
        reader.found("elf-not-core", f"e_type is {header.raw_file_type}, expected 4 (core)", 16)
    own_size = 52 if reader.elf_class == 32 else 64
    if header.len_header != own_size:
        reader.found("elf-header-size", f"e_ehsize is {header.len_header}, expected {own_size}")
    return Dump(
        container="elf",
        source=source.name,
        byte_order=reader.byte_order,
        elf_class=reader.elf_class,
        machine=getattr(header.machine, "name", f"machine {header.raw_machine}"),
        notes=notes,
        findings=tuple(reader.findings),
        close=close,
    )


class _Reader:
    def __init__(self, source: Source, core: _wire.ElfCore) -> None:
        self.findings: list[Finding] = []
        self.elf_class = 32 if core.ident.bits == _wire.ElfCore.Bits.b32 else 64
        self.byte_order: ByteOrder = "little" if core.ident.encoding == _wire.ElfCore.Encodings.le else "big"
        self._source = source
        self._core = core

    def found(self, id: str, message: str, offset: int | None = None) -> None:
        place = "" if offset is None else f", at offset {offset}"
        self.findings.append(Finding(id, CHECKS[id][0], message + place, offset))

    def notes(self) -> Iterator[Note]:
        count = 0
        segments = 0
        for header in self._program_headers():
            if header.raw_segment_type != _wire.ElfCore.SegmentTypes.note:
                continue
            segments += 1
            for note in self._segment(header):
                if count == MAX_NOTES:
                    self.found("elf-too-many", f"more than {MAX_NOTES} notes, the rest is left unread", note.offset)
                    return
                count += 1
                yield note
        if not segments:
            self.found("elf-no-note-segment", CHECKS["elf-no-note-segment"][1])

    def _program_headers(self) -> Iterator[_wire.ElfCore.ProgramHeader]:
        header = self._core.header
        stride = header.len_program_header
        try:
            with _wire.guard(self._core, "section header 0"):
                number = self._core.num_program_headers
        except FormatError as error:
            self.found("elf-program-headers-cut", f"their number is not known: {error}")
            number = header.num_program_headers_short
        if number > MAX_PROGRAM_HEADERS:
            self.found("elf-too-many", f"{number} program headers, the first {MAX_PROGRAM_HEADERS} are read")
            number = MAX_PROGRAM_HEADERS
        for index in range(number):
            offset = header.ofs_program_headers + index * stride
            data = self._source.read_at(offset, stride)
            try:
                yield _wire.read(self._program_header, data, what=f"program header {index}", base=offset)
            except FormatError as error:
                self.found("elf-program-headers-cut", f"{index} of {number} program headers are whole: {error}")
                return

    def _program_header(self, stream: KaitaiStream) -> _wire.ElfCore.ProgramHeader:
        return _wire.ElfCore.ProgramHeader(stream, self._core, self._core)

    def _segment(self, header: _wire.ElfCore.ProgramHeader) -> Iterator[Note]:
        start, end = header.ofs_body, header.ofs_body + header.len_body
        size = self._source.size
        if size is not None and end > size:
            self.found("elf-segment-cut", f"PT_NOTE segment ends at {end}, the file at {size}", start)
            end = max(start, size)
        reader = NoteReader(self._source, self.byte_order, 8 if header.align == 8 else 4)
        try:
            for note in reader.walk(start, end):
                if note.missing:
                    self.found(
                        "note-cut",
                        f"{note.missing} of {note.desc_size} bytes of the descriptor of {note.name} are missing",
                        note.offset,
                    )
                yield note
        except FormatError as error:
            self.found("note-broken", str(error), error.offset)
