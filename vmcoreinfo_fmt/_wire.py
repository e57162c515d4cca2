# The one door between the compiled parsers and their meaning: it alone imports the generated package, feeds
# it bytes and turns Kaitai's errors into ours.

from __future__ import annotations

import struct
from functools import lru_cache
from io import BytesIO

from kaitaistruct import (
    EndOfStreamError,
    KaitaiStream,
    KaitaiStructError,
    ReadWriteKaitaiStruct,
    ValidationFailedError,
)

from ._stream import WINDOW, BufferStream
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


def __getattr__(name: str) -> object:
    # Parsers are imported when first used: a command needs two of them, and start-up time counts.
    if name not in PARSERS:
        raise AttributeError(name)
    from importlib import import_module

    stem = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)[1:]
    parser: type = getattr(import_module(f"vmcoreinfo_ksy.{stem}"), name)
    globals()[name] = parser
    return parser


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

    Which field lies where is learned from the compiled parser, which is watched while it reads for the first time. The
    reader takes bytes, optionally where the structure starts in them, and the offset of the bytes in the whole input.
    It raises what `read` raises.

    Raises:
        TypeError: The structure is no such row.
    """
    return _learned(parser, what)


@lru_cache(maxsize=32)
def _learned(parser: Callable[[KaitaiStream], Any], what: str) -> Callable[..., Any]:
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

    def read_row(data: bytes, at: int = 0, base: int = 0) -> Any:
        try:
            values = unpack(data, at)
        except struct.error:
            return read(parser, data[at:], what=what, base=base + at)
        form: Any = new(kind)
        form.__dict__.update(zip(names, values, strict=False))
        return form

    return read_row


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
    return layout(parser, what=what)(data)


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
