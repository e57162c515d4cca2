"""An ELF core dump made of memory that has no header, or another program's."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace

from ... import _wire
from ...errors import UnsupportedError
from ...files import refuse_same, replacing
from ...note import VMCOREINFO, Note
from ...sources import opening
from .. import scan
from ..candidate import choose_last
from ..containers import raw, read_headers, unwrapped
from ..elf_core import IDENT, PN_XNUM, layout
from ..memory import Memory, Range
from ..ram_start import find_start
from .copying import copy_part, copy_source, write_at
from .fields import with_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._values import ByteOrder
    from ...sources.opening import File
    from ...sources.source import Source
    from ...text.vmcoreinfo import VmCoreInfo
    from ..headers import Headers
    from ..search.strings import Progress

    Machine = Literal["x86_64", "x86", "aarch64", "arm", "ppc64", "riscv", "s390", "loongarch"]

__all__ = ["Wrapped", "wrap"]

PAGE = 4096
# As far as a file can go; a record of a flattened file can be for any place before that.
LARGEST_FILE = (1 << 63) - 1
IMAGES = ("raw", "lime", "avml", "kdump-compressed", "qemu-migration", "qcow2")
# Saved machines of which no page has an address.
WITHOUT_ADDRESSES = ("migration-memory-broken", "migration-no-addresses", "migration-snapshots-broken")
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
        is_assumed: Whether nothing tells where the memory starts, and 0 is assumed.
    """

    source: str
    machine: str
    release: str | None
    ranges: tuple[Range, ...]
    size: int
    is_assumed: bool

    def to_dict(self) -> dict[str, object]:
        """Return the fields."""
        return {
            "source": self.source,
            "machine": self.machine,
            "release": self.release,
            "ranges": [part.to_dict() for part in self.ranges],
            "size": self.size,
            "is_assumed": self.is_assumed,
        }


def wrap(
    file: File,
    new: str | os.PathLike[str],
    *,
    paddr: int | None = None,
    text: bytes | None = None,
    snapshot: str | None = None,
    progress: Progress | None = None,
) -> Wrapped:
    """Write an ELF core dump of memory: raw, of LiME or of AVML, of a kdump-compressed dump, or of a saved machine.

    Holes and long runs of zeros stay holes. What is packed is unpacked into a
    temporary file beside the new one first.

    Args:
        file: The image.
        new: The dump. It appears when it is whole; a file of that name is replaced then.
        paddr: Guest-physical address of the first byte of a raw image; without it, that at which the kernel's own
            name is where the text puts it, or else 0. Other images say themselves what is where.
        text: The text of the note; otherwise the one that headers lead to, or that is clearly the kernel's in memory.
        snapshot: Which of the machines that are saved in a qcow2 image, as for `open`.
        progress: Called with the number of bytes that are done, once while memory is searched and once for the copy.

    Raises:
        ValueError: Both are the same file, or the new one is no regular file.
        UnsupportedError: It is not such an image, its architecture is not known, a page of it cannot be unpacked, or
            nothing tells where in memory it was.
        OSError: It cannot be read or written; a file of that name is untouched.
    """
    from ...text.vmcoreinfo import VmCoreInfo

    refuse_same(file, new)
    source = opening.of(file)
    budget = source.budget
    budget.is_enforced = True
    try:
        name = source.name
        source, kind = unwrapped(source)
        if source.is_stream:
            with tempfile.TemporaryFile(dir=os.path.dirname(os.path.realpath(new))) as unpacked:
                budget.is_enforced = False
                copy_source(source, unpacked.fileno(), progress)
                made = wrap(unpacked, new, paddr=paddr, text=text, snapshot=snapshot, progress=progress)
            return replace(made, source=name)
        headers = raw(source) if kind is None and snapshot is None else read_headers(source, kind, snapshot)
        memory = headers.memory() if headers.memory is not None and headers.container in IMAGES else None
        if memory is None:
            raise UnsupportedError(
                f"{name} is of kind {headers.container}, expected raw memory, {', '.join(IMAGES[1:])}", found=str(kind)
            )
        byte_order: ByteOrder = headers.byte_order or "little"
        _refuse_lost(name, memory)
        for finding in headers.findings:
            if finding.id in WITHOUT_ADDRESSES:
                raise UnsupportedError(f"{name} has no memory with addresses: {finding.message}", found=finding.id)
        if text is None:
            text, byte_order = _find_text(file, headers, snapshot, progress)
        info = None if text is None else VmCoreInfo.parse(text)
        if paddr is None and info is not None:
            paddr = find_start(memory.source, memory, info)
        ranges = _there(memory.source, memory, paddr or 0)
        notes = [note for note in headers.notes if note.name != VMCOREINFO and not note.missing]
        if info is not None:
            notes.append(Note(VMCOREINFO, 0, bytes(info), byte_order=byte_order))
        is_assumed = memory.assumed and paddr is None
        # What is left is to be copied as a whole, however much that is.
        budget.is_enforced = False
        return _write(name, memory, ranges, info, notes, byte_order, new, progress, is_assumed=is_assumed)
    finally:
        source.close()


def _refuse_lost(name: str, memory: Memory) -> None:
    """Refuse memory of which pages were read as zeros, or as what they were earlier."""
    for finding in memory.pages.page_findings if memory.pages is not None else ():
        raise UnsupportedError(f"{name} cannot be read whole: {finding.message}", found=finding.id)


def _find_text(
    file: File, headers: Headers, snapshot: str | None, progress: Progress | None
) -> tuple[bytes | None, ByteOrder]:
    """Return the text that headers lead to, or that is clearly the kernel's in memory, and its byte order."""
    chosen = choose_last(headers.candidates).chosen
    byte_order: ByteOrder = headers.byte_order or "little"
    if chosen is not None and chosen.contents == "text":
        return chosen.payload, byte_order
    with scan(file, snapshot=snapshot, progress=progress) as found:
        chosen = found.chosen
        if chosen is None or chosen.contents != "text" or chosen.missing:
            return None, byte_order
        return chosen.payload, found.byte_order or byte_order


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
    name: str,
    memory: Memory,
    ranges: Sequence[Range],
    info: VmCoreInfo | None,
    notes: Sequence[Note],
    byte_order: ByteOrder,
    new: str | os.PathLike[str],
    progress: Progress | None,
    *,
    is_assumed: bool,
) -> Wrapped:
    arch = "x86_64" if info is None else info.facts.architecture
    if arch not in MACHINES:
        raise UnsupportedError(f"architecture {arch}, expected one of {', '.join(MACHINES)}", found=str(arch))
    machine, bits = MACHINES[arch]
    if any(part.paddr + part.size > 1 << 32 for part in ranges):
        bits = 64
    listed = b"".join(note.to_bytes() for note in notes)
    head, placed, size = _headers(ranges, listed, machine, bits, byte_order)
    if size > LARGEST_FILE:
        raise UnsupportedError(f"the dump would have {size} bytes, expected at most {LARGEST_FILE}", found=str(size))
    with replacing(new, like=name) as file:
        target = file.fileno()
        extents = list(memory.source.extents)
        done = 0
        for part, place in zip(ranges, placed, strict=True):
            start = done

            def said(count: int, start: int = start) -> None:
                if progress is not None:
                    progress(start + count)

            copy_part(memory.source, extents, target, part.offset, part.size, place.offset, said)
            done += part.size
        _refuse_lost(name, memory)
        file.truncate(size)
        write_at(target, head, 0)
    return Wrapped(name, machine, info.osrelease if info else None, tuple(placed), size, is_assumed)


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
