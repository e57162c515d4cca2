# The one door between the compiled parsers and their meaning: it alone imports the generated package, feeds
# it bytes and turns Kaitai's errors into ours.

from __future__ import annotations

import struct
from io import BytesIO

from kaitaistruct import (
    EndOfStreamError,
    InvalidArgumentError,
    KaitaiStream,
    KaitaiStructError,
    ReadWriteKaitaiStruct,
    ValidationFailedError,
)

from .errors import FormatError, TruncatedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from vmcoreinfo_ksy.elf_core import ElfCore
    from vmcoreinfo_ksy.elf_notes import ElfNotes
    from vmcoreinfo_ksy.fw_cfg_directory import FwCfgDirectory
    from vmcoreinfo_ksy.fw_cfg_dma_access import FwCfgDmaAccess
    from vmcoreinfo_ksy.fw_cfg_vmcoreinfo import FwCfgVmcoreinfo
    from vmcoreinfo_ksy.kdump_compressed import KdumpCompressed
    from vmcoreinfo_ksy.lime import Lime
    from vmcoreinfo_ksy.makedumpfile_flattened import MakedumpfileFlattened
    from vmcoreinfo_ksy.qemu_vmcoreinfo_vmstate import QemuVmcoreinfoVmstate
    from vmcoreinfo_ksy.s390_dump import S390Dump
    from vmcoreinfo_ksy.s390_lowcore import S390Lowcore
    from vmcoreinfo_ksy.s390_os_info import S390OsInfo
    from vmcoreinfo_ksy.snappy_framed import SnappyFramed
    from vmcoreinfo_ksy.vmcoreinfo import Vmcoreinfo
    from vmcoreinfo_ksy.windows_dump_header import WindowsDumpHeader

    from .source import Source

    T = TypeVar("T", bound=ReadWriteKaitaiStruct)

PARSERS = (
    "ElfCore",
    "ElfNotes",
    "FwCfgDirectory",
    "FwCfgDmaAccess",
    "FwCfgVmcoreinfo",
    "KdumpCompressed",
    "Lime",
    "MakedumpfileFlattened",
    "QemuVmcoreinfoVmstate",
    "S390Dump",
    "S390Lowcore",
    "S390OsInfo",
    "SnappyFramed",
    "Vmcoreinfo",
    "WindowsDumpHeader",
)

__all__ = [
    "PARSERS",
    "ElfCore",
    "ElfNotes",
    "FwCfgDirectory",
    "FwCfgDmaAccess",
    "FwCfgVmcoreinfo",
    "KdumpCompressed",
    "Lime",
    "MakedumpfileFlattened",
    "QemuVmcoreinfoVmstate",
    "S390Dump",
    "S390Lowcore",
    "S390OsInfo",
    "SnappyFramed",
    "Vmcoreinfo",
    "WindowsDumpHeader",
    "guard",
    "layout",
    "read",
    "read_exact",
    "read_from",
    "write",
]

# Bytes in memory at a time where a structure is read from a source; every fixed structure fits.
WINDOW = 4096


def __getattr__(name: str) -> object:
    # Parsers are imported when first used: a command needs two of them, and start-up time counts.
    if name not in PARSERS:
        raise AttributeError(name)
    from importlib import import_module

    stem = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)[1:]
    parser: type = getattr(import_module(f"vmcoreinfo_ksy.{stem}"), name)
    globals()[name] = parser
    return parser


def _integer(packer: struct.Struct) -> Callable[[BufferStream], int]:
    unpack, size = packer.unpack_from, packer.size

    def read(self: BufferStream) -> int:
        start = self.last = self.at
        try:
            value: int = unpack(self.data, start)[0]
        except struct.error:
            raise self.ended(size) from None
        self.at = start + size
        return value

    return read


class BufferStream(KaitaiStream):  # type: ignore[misc]
    """A stream over bytes in memory: a read costs a slice, not three file calls.

    Given a source, a seek moves a window of bounded size over it.
    """

    def __init__(self, data: bytes, base: int = 0, source: Source | None = None) -> None:
        self.data = data
        self.base = base  # offset of `data` in the whole input
        self.at = 0
        self.last = 0  # where the latest read began, to place a validation error
        self._source = source

    def close(self) -> None:
        pass

    def is_eof(self) -> bool:
        return self.at >= len(self.data)

    def seek(self, n: int) -> None:
        if n < 0:
            raise InvalidArgumentError(f"cannot seek to invalid position {n}")
        if self._source is None:
            self.at = n
        else:
            self.data, self.base, self.at = self._source.read_at(n, WINDOW), n, 0

    def pos(self) -> int:
        return self.at if self._source is None else self.base + self.at

    def size(self) -> int:
        return len(self.data)

    def ended(self, needed: int) -> EndOfStreamError:
        return EndOfStreamError("", needed, max(0, len(self.data) - self.at))

    def read_bytes(self, n: int) -> bytes:
        start = self.last = self.at
        end = start + n
        if n < 0 or end > len(self.data):
            raise self.ended(n)
        self.at = end
        return self.data[start:end]

    def read_bytes_full(self) -> bytes:
        return self.read_bytes(max(0, len(self.data) - self.at))

    def read_bytes_term(self, term: int, include_term: bool, consume_term: bool, eos_error: bool) -> bytes:
        start = self.last = self.at
        found = self.data.find(term, start)
        if found < 0:
            if eos_error:
                raise self.ended(len(self.data) - start + 1)
            self.at = len(self.data)
            return self.data[start:]
        self.at = found + 1 if consume_term else found
        return self.data[start : found + 1 if include_term else found]

    read_u1 = _integer(KaitaiStream.packer_u1)
    read_u2le = _integer(KaitaiStream.packer_u2le)
    read_u4le = _integer(KaitaiStream.packer_u4le)
    read_u8le = _integer(KaitaiStream.packer_u8le)
    read_s8le = _integer(KaitaiStream.packer_s8le)
    read_u2be = _integer(KaitaiStream.packer_u2be)
    read_u4be = _integer(KaitaiStream.packer_u4be)
    read_u8be = _integer(KaitaiStream.packer_u8be)
    read_s8be = _integer(KaitaiStream.packer_s8be)


def read(parser: Callable[[KaitaiStream], T], data: bytes, *, what: str, base: int = 0) -> T:
    """Return the structure that `parser` makes of the bytes.

    Args:
        parser: A generated class, or a call of one that takes the stream and adds parameters.
        data: Bytes from the start of the structure; what follows it is ignored.
        what: Name of the structure for messages.
        base: Offset of `data` in the whole input, added to every reported offset.

    Raises:
        TruncatedError: The bytes end inside the structure.
        FormatError: A field has a value that the form does not allow.
    """
    form = parser(BufferStream(data, base))
    with guard(form, what):
        form._read()
    return form


class _Watched:
    """Stands for a stream while a compiled parser is watched: notes every integer it reads, and numbers them."""

    def __init__(self) -> None:
        self.codes = ""
        self.orders: set[str] = set()

    def __getattr__(self, name: str) -> Callable[[], int]:
        code = _CODES.get(name[5:7])
        if code is None:
            raise TypeError(f"{name} reads no integer of whole bytes")

        def read() -> int:
            self.codes += code
            self.orders |= {name[7:]} - {""}
            return len(self.codes)

        return read


_CODES = {"u1": "B", "u2": "H", "u4": "I", "u8": "Q", "s1": "b", "s2": "h", "s4": "i", "s8": "q"}


def layout(parser: Callable[[KaitaiStream], T], *, what: str) -> Callable[..., T]:
    """Return a faster reader of a structure that is a row of integers: one unpack instead of a call for each field.

    Which field lies where is learned from the compiled parser, which is watched while it reads. The reader takes
    bytes, optionally where the structure starts in them, and the offset of the bytes in the whole input. It raises
    what `read` raises.

    Raises:
        TypeError: The structure is no such row.
    """
    watched = _Watched()
    sample = parser(watched)
    given = set(vars(sample))
    sample._read()
    names = [name for name in vars(sample) if name not in given and not name.startswith("_")]
    values = [vars(sample)[name] for name in names]
    if values != [*range(1, len(watched.codes) + 1)] or {*map(type, values)} != {int} or len(watched.orders) > 1:
        raise TypeError(f"{what} is no row of integers in one byte order")
    unpack = struct.Struct((">" if "be" in watched.orders else "<") + watched.codes).unpack_from
    # What all share becomes the class's, and as none is ever written, no assignment is noted for the serializer.
    shared = {name: value for name, value in vars(sample).items() if name not in names}
    shared |= {"_io": None, "__setattr__": object.__setattr__}
    if sample._root is sample:
        shared["_root"] = property(lambda form: form)
    kind = type(type(sample).__name__, (type(sample),), shared)
    new = object.__new__

    def read_row(data: bytes, at: int = 0, base: int = 0) -> T:
        try:
            values = unpack(data, at)
        except struct.error:
            return read(parser, data[at:], what=what, base=base + at)
        form: T = new(kind)
        form.__dict__.update(zip(names, values, strict=False))
        return form

    return read_row


_layouts: dict[object, Callable[..., Any]] = {}


def read_exact(parser: Callable[[KaitaiStream], T], data: bytes, size: int, *, what: str) -> T:
    """Return the row of integers, see `layout`, that exactly `size` bytes hold.

    Raises:
        TruncatedError: There are fewer bytes.
        FormatError: There are more.
    """
    found = len(data)
    if found < size:
        raise TruncatedError(
            f"{what} has {found} bytes, expected {size}, at offset 0", needed=size, available=found, offset=0
        )
    if found > size:
        raise FormatError(f"{what} has {found} bytes, expected {size}, at offset {size}", offset=size)
    reader = _layouts.get(parser)
    if reader is None:
        reader = _layouts[parser] = layout(parser, what=what)
    form: T = reader(data)
    return form


def read_from(parser: Callable[[KaitaiStream], T], source: Source, *, what: str) -> T:
    """Return the structure that a source starts with.

    Its instances are read from the source when they are asked for; do that within `guard`.
    """
    form = parser(BufferStream(source.read_at(0, WINDOW), 0, source))
    with guard(form, what):
        form._read()
    return form


def write(form: ReadWriteKaitaiStruct, size: int) -> bytes:
    """Return the `size` bytes that the generated serializer makes of a structure."""
    form._check()
    buffer = BytesIO(bytes(size))
    form._write(KaitaiStream(buffer))
    return buffer.getvalue()


class guard:  # noqa: N801 - reads as a statement
    """Turn what Kaitai raises while a structure is read into errors of this package."""

    def __init__(self, form: ReadWriteKaitaiStruct, what: str) -> None:
        self._form = form
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if not isinstance(error, (KaitaiStructError, UnicodeDecodeError, OverflowError)):
            return
        stream, what, where = self._form._io, self._what, _path(self._form)
        offset = stream.base + (stream.last if isinstance(error, ValidationFailedError) else stream.at)
        if isinstance(error, EndOfStreamError):
            needed, available = error.bytes_needed, error.bytes_available
            raise TruncatedError(
                f"{what} is cut: expected {needed} more bytes, found {available}, at offset {offset}",
                needed=needed,
                available=available,
                where=where,
                offset=offset,
            ) from None
        if isinstance(error, ValidationFailedError):
            expected = _show(getattr(error, "expected", "a known value"))
            words = f"{where} of {what} is {_show(error.actual)}, expected {expected}"
        else:
            words = f"{what} cannot be read: {error}"
        raise FormatError(f"{words}, at offset {offset}", where=where, offset=offset) from None


def _path(form: object) -> str:
    # Fields are set in the order in which they are read, so the last one set is where reading got to.
    names = []
    while isinstance(form, ReadWriteKaitaiStruct):
        fields = [name for name in vars(form) if not name.startswith("_")]
        if not fields:
            break
        names.append(fields[-1])
        form = vars(form)[fields[-1]]
        if isinstance(form, list) and form:
            names[-1] += f"[{len(form) - 1}]"
            form = form[-1]
    return ".".join(names)


def _show(value: object) -> str:
    return value.hex(" ") if isinstance(value, bytes) else str(value)
