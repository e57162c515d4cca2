# The one door between the compiled parsers and their meaning: it alone imports the generated package, feeds
# it bytes and turns Kaitai's errors into ours.

from __future__ import annotations

from io import BytesIO
from struct import error as StructError

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
    from struct import Struct
    from typing import TypeVar

    from vmcoreinfo_ksy.elf_core import ElfCore
    from vmcoreinfo_ksy.elf_notes import ElfNotes
    from vmcoreinfo_ksy.fw_cfg_vmcoreinfo import FwCfgVmcoreinfo
    from vmcoreinfo_ksy.vmcoreinfo import Vmcoreinfo

    T = TypeVar("T", bound=ReadWriteKaitaiStruct)

__all__ = ["ElfCore", "ElfNotes", "FwCfgVmcoreinfo", "Vmcoreinfo", "read", "write"]


def __getattr__(name: str) -> object:
    # Parsers are imported when first used: a command needs two of them, and start-up time counts.
    if name not in __all__:
        raise AttributeError(name)
    from importlib import import_module

    stem = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)[1:]
    parser = getattr(import_module(f"vmcoreinfo_ksy.{stem}"), name)
    globals()[name] = parser
    return parser


def _integer(packer: Struct) -> Callable[[BufferStream], int]:
    unpack, size = packer.unpack_from, packer.size

    def read(self: BufferStream) -> int:
        start = self.last = self.at
        try:
            value: int = unpack(self.data, start)[0]
        except StructError:
            raise self.ended(size) from None
        self.at = start + size
        return value

    return read


class BufferStream(KaitaiStream):  # type: ignore[misc]
    """A stream over bytes that are already in memory; reads cost a slice, not three file calls."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.last = 0  # where the latest read began, to place a validation error

    def close(self) -> None:
        pass

    def is_eof(self) -> bool:
        return self.at >= len(self.data)

    def seek(self, n: int) -> None:
        if n < 0:
            raise InvalidArgumentError(f"cannot seek to invalid position {n}")
        self.at = n

    def pos(self) -> int:
        return self.at

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


def _path(struct: object) -> str:
    """Return the path of the field that was read last, from the order in which fields were set."""
    names = []
    while isinstance(struct, ReadWriteKaitaiStruct):
        fields = [name for name in vars(struct) if not name.startswith("_")]
        if not fields:
            break
        names.append(fields[-1])
        struct = vars(struct)[fields[-1]]
        if isinstance(struct, list) and struct:
            names[-1] += f"[{len(struct) - 1}]"
            struct = struct[-1]
    return ".".join(names)


def _show(value: object) -> str:
    return value.hex(" ") if isinstance(value, bytes) else str(value)


def read(
    parser: Callable[[KaitaiStream], T], data: bytes, *, what: str, base: int = 0
) -> T:
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
    stream = BufferStream(data)
    struct = parser(stream)
    try:
        struct._read()
    except EndOfStreamError as error:
        offset = base + stream.at
        raise TruncatedError(
            f"{what} is cut: expected {error.bytes_needed} more bytes, found {error.bytes_available}, at offset {offset}",
            needed=error.bytes_needed,
            available=error.bytes_available,
            where=_path(struct),
            offset=offset,
        ) from None
    except ValidationFailedError as error:
        where, offset = _path(struct), base + stream.last
        expected = getattr(error, "expected", None)
        wanted = "a known value" if expected is None else _show(expected)
        raise FormatError(
            f"{where} of {what} is {_show(error.actual)}, expected {wanted}, at offset {offset}",
            where=where,
            offset=offset,
        ) from None
    except (KaitaiStructError, UnicodeDecodeError, OverflowError) as error:
        raise FormatError(f"{what} cannot be read: {error}", where=_path(struct), offset=base + stream.at) from None
    return struct


def write(struct: ReadWriteKaitaiStruct, size: int) -> bytes:
    """Return the `size` bytes that the generated serializer makes of a structure."""
    struct._check()
    buffer = BytesIO(bytes(size))
    struct._write(KaitaiStream(buffer))
    return buffer.getvalue()
