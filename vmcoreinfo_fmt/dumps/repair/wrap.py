"""An ELF core dump made of memory that has no header, or another program's."""

from __future__ import annotations

from dataclasses import dataclass

from ... import _wire
from ...errors import UnsupportedError
from ...files import replacing
from ...note import VMCOREINFO, Note
from ...sources import opening
from .. import scan
from ..containers import raw, read_headers, unwrapped
from ..elf_core import IDENT, PN_XNUM, layout
from ..memory import Memory, Range
from .copying import copy_part, write_at
from .fields import with_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from typing import Literal

    from ..._values import ByteOrder
    from ...sources.opening import File
    from ...sources.source import Source
    from ..search.strings import Progress

    Machine = Literal["x86_64", "x86", "aarch64", "arm", "ppc64", "riscv", "s390", "loongarch"]

__all__ = ["Wrapped", "wrap"]

PAGE = 4096
IMAGES = ("raw", "lime", "avml")
# Architectures as the catalogue of keys names them: machine of ELF, and width of its words.
MACHINES: dict[str, tuple[Machine, Literal[32, 64]]] = {
    "x86_64": ("x86_64", 64),
    "x86_32": ("x86", 32),
    "arm64": ("aarch64", 64),
    "arm": ("arm", 32),
    "powerpc": ("ppc64", 64),
    "riscv": ("riscv", 64),
    "s390": ("s390", 64),
    "loongarch": ("loongarch", 64),
}


@dataclass(frozen=True)
class Wrapped:
    """What was written.

    Attributes:
        source: Name of the memory image.
        machine: Architecture, as ELF names it.
        release: Release of the kernel whose note is in the dump, or None where none was clearly the right one.
        ranges: Which memory it is, and where it is in the new file.
        size: Size of the new file in bytes.
    """

    source: str
    machine: str
    release: str | None
    ranges: tuple[Range, ...]
    size: int

    def to_dict(self) -> dict[str, object]:
        """Return the fields."""
        return {
            "source": self.source,
            "machine": self.machine,
            "release": self.release,
            "ranges": [part.to_dict() for part in self.ranges],
            "size": self.size,
        }


def wrap(
    file: File,
    new: str | os.PathLike[str],
    *,
    paddr: int = 0,
    text: bytes | None = None,
    progress: Progress | None = None,
) -> Wrapped:
    """Write an ELF core dump of a memory image: raw, of LiME or of AVML. Holes and long runs of zeros stay holes.

    Args:
        file: The image.
        new: The dump. It appears when it is whole; a file of that name is replaced then.
        paddr: Guest-physical address of the first byte of a raw image; others say themselves what is where.
        text: The text of the note; otherwise the one that is clearly the kernel's in memory.
        progress: Called with the number of bytes that are done, once while memory is searched and once for the copy.

    Raises:
        UnsupportedError: It is not such an image, or its architecture is not known.
        OSError: It cannot be read or written; a file of that name is untouched.
    """
    source = opening.of(file)
    try:
        source, kind = unwrapped(source)
        headers = raw(source) if kind is None else read_headers(source, kind)
        source = headers.source
        memory = headers.memory() if headers.memory is not None and headers.container in IMAGES else None
        if memory is None:
            raise UnsupportedError(
                f"{source.name} is of kind {headers.container}, expected raw memory, lime or avml", found=str(kind)
            )
        ranges = _there(source, memory, paddr)
        byte_order: ByteOrder = "little"
        if text is None:
            with scan(file, progress=progress) as found:
                if found.chosen is not None and found.chosen.contents == "text" and not found.chosen.missing:
                    text = found.chosen.payload
                    byte_order = found.byte_order or byte_order
        return _write(source, ranges, text, byte_order, new, progress)
    finally:
        source.close()


def _there(source: Source, memory: Memory, paddr: int) -> list[Range]:
    """Return the memory that is there, without what a cut image lacks."""
    ranges = []
    for part in memory:
        if memory.assumed and source.size is None:
            raise UnsupportedError(f"the size of {source.name} is not known, unpack it first", found="a stream")
        end = source.end_within(part.offset, part.offset + part.size)
        if end > part.offset:
            ranges.append(Range(part.paddr + paddr * memory.assumed, part.offset, end - part.offset))
    if not ranges or len(ranges) + 1 >= PN_XNUM:
        raise UnsupportedError(f"{len(ranges)} ranges of memory, expected 1 to {PN_XNUM - 2}", found=str(len(ranges)))
    return ranges


def _write(
    source: Source,
    ranges: Sequence[Range],
    text: bytes | None,
    byte_order: ByteOrder,
    new: str | os.PathLike[str],
    progress: Progress | None,
) -> Wrapped:
    from ...text.vmcoreinfo import VmCoreInfo

    info = None if text is None else VmCoreInfo.parse(text)
    arch = "x86_64" if info is None else info.facts.architecture
    if arch not in MACHINES:
        raise UnsupportedError(f"architecture {arch}, expected one of {', '.join(MACHINES)}", found=str(arch))
    machine, bits = MACHINES[arch]
    if any(part.paddr + part.size > 1 << 32 for part in ranges):
        bits = 64
    notes = b"" if text is None else Note(VMCOREINFO, 0, text, byte_order=byte_order).to_bytes()
    head, placed, size = _headers(ranges, notes, machine, bits, byte_order)
    with replacing(new) as file:
        target = file.fileno()
        done = 0
        for part, place in zip(ranges, placed, strict=True):
            start = done

            def said(count: int, start: int = start) -> None:
                if progress is not None:
                    progress(start + count)

            copy_part(source, target, part.offset, part.size, place.offset, said)
            done += part.size
        file.truncate(size)
        write_at(target, head, 0)
    return Wrapped(source.name, machine, info.osrelease if info else None, tuple(placed), size)


def _headers(
    ranges: Sequence[Range], notes: bytes, machine: Machine, bits: Literal[32, 64], byte_order: ByteOrder
) -> tuple[bytes, list[Range], int]:
    """Return headers and notes, where memory goes, and the size of the file."""
    ident_row = _wire.row("elf_core.identification")
    ident = with_fields(
        ident_row,
        "little",
        b"\x7fELF",
        bits=_wire.number("elf_core.bits", "b32" if bits == 32 else "b64"),
        encoding=_wire.number("elf_core.encodings", "le" if byte_order == "little" else "be"),
        ident_version=1,
    )
    kind = layout(ident)
    number = len(ranges) + bool(notes)
    own = IDENT + kind.header.size
    first = own + number * kind.program_header.size
    at = first + len(notes)
    placed = []
    for part in ranges:
        at += (part.paddr - at) % PAGE
        placed.append(Range(part.paddr, at, part.size))
        at += part.size
    header = with_fields(
        kind.header,
        byte_order,
        b"",
        raw_file_type=_wire.number("elf_core.file_types", "core"),
        raw_machine=_wire.number("elf_core.machines", machine),
        version=1,
        ofs_program_headers=own,
        len_header=own,
        len_program_header=kind.program_header.size,
        num_program_headers_short=number,
    )
    table = b""
    if notes:
        segment = _wire.number("elf_core.segment_types", "note")
        fields = {"raw_segment_type": segment, "ofs_body": first, "len_body": len(notes), "len_memory": len(notes)}
        table += with_fields(kind.program_header, byte_order, b"", align=4, **fields)
    load = _wire.number("elf_core.segment_types", "load")
    # Their alignment stays 0, as QEMU writes it: by it crash tells such dumps from those of netdump.
    for part in placed:
        fields = {"raw_segment_type": load, "ofs_body": part.offset, "paddr": part.paddr}
        fields |= {"len_body": part.size, "len_memory": part.size}
        table += with_fields(kind.program_header, byte_order, b"", **fields)
    return ident + header + table + notes, placed, at
