# The one door between the compiled parsers and their meaning: with _rows and _stream it alone knows the generated
# package and its runtime, feeds them bytes and turns Kaitai's errors into ours.

from __future__ import annotations

from .errors import FormatError, TruncatedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from kaitaistruct import KaitaiStream, ReadWriteKaitaiStruct
    from vmcoreinfo_ksy import rows as rows
    from vmcoreinfo_ksy.elf_core import ElfCore as ElfCore
    from vmcoreinfo_ksy.elf_notes import ElfNotes as ElfNotes
    from vmcoreinfo_ksy.fw_cfg_directory import FwCfgDirectory as FwCfgDirectory
    from vmcoreinfo_ksy.fw_cfg_dma_access import FwCfgDmaAccess as FwCfgDmaAccess
    from vmcoreinfo_ksy.fw_cfg_vmcoreinfo import FwCfgVmcoreinfo as FwCfgVmcoreinfo
    from vmcoreinfo_ksy.kdump_compressed import KdumpCompressed as KdumpCompressed
    from vmcoreinfo_ksy.libvirt_save import LibvirtSave as LibvirtSave
    from vmcoreinfo_ksy.lime import Lime as Lime
    from vmcoreinfo_ksy.lzop import Lzop as Lzop
    from vmcoreinfo_ksy.makedumpfile_flattened import MakedumpfileFlattened as MakedumpfileFlattened
    from vmcoreinfo_ksy.qcow2 import Qcow2 as Qcow2
    from vmcoreinfo_ksy.qemu_migration import QemuMigration as QemuMigration
    from vmcoreinfo_ksy.qemu_vmcoreinfo_vmstate import QemuVmcoreinfoVmstate as QemuVmcoreinfoVmstate
    from vmcoreinfo_ksy.rows import names, number, row
    from vmcoreinfo_ksy.s390_dump import S390Dump as S390Dump
    from vmcoreinfo_ksy.s390_lowcore import S390Lowcore as S390Lowcore
    from vmcoreinfo_ksy.s390_os_info import S390OsInfo as S390OsInfo
    from vmcoreinfo_ksy.snappy_framed import SnappyFramed as SnappyFramed
    from vmcoreinfo_ksy.vmcoreinfo import Vmcoreinfo as Vmcoreinfo
    from vmcoreinfo_ksy.windows_dump_header import WindowsDumpHeader as WindowsDumpHeader

    from .sources.source import Source

    T = TypeVar("T", bound=ReadWriteKaitaiStruct)
else:
    from ._rows import names, number, row

__all__ = ["guard", "names", "number", "read", "read_from", "row", "write"]

# A type checker knows the parsers above and no others.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Parsers are imported when first used: most commands need none, and start-up time counts.
        from importlib import import_module

        stem = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).removeprefix("_")
        try:
            parser = getattr(import_module(f"vmcoreinfo_ksy.{stem}"), name)
        except ModuleNotFoundError as error:
            if error.name != f"vmcoreinfo_ksy.{stem}":
                raise
            raise AttributeError(f"there is no parser {name}") from None
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
        FormatError: A field has a value that the format does not allow.
    """
    from ._stream import BufferStream

    form = parser(BufferStream(data, base))
    with guard(form, what):
        form._read()
    return form


def read_from(parser: Callable[[KaitaiStream], T], source: Source, *, what: str) -> T:
    """Return the structure that a source starts with.

    Its instances are read from the source when they are asked for; do that within `guard`.
    """
    from ._stream import WINDOW, BufferStream

    form = parser(BufferStream(source.read_at(0, WINDOW), 0, source))
    with guard(form, what):
        form._read()
    return form


def write(form: ReadWriteKaitaiStruct, size: int) -> bytes:
    """Return the `size` bytes that the generated serializer makes of a structure."""
    from io import BytesIO

    from kaitaistruct import KaitaiStream

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
        if error is None:
            return
        from kaitaistruct import EndOfStreamError, KaitaiStructError, ValidationFailedError

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
    from kaitaistruct import ReadWriteKaitaiStruct

    names = []
    while isinstance(form, ReadWriteKaitaiStruct):
        parameters = type(form).__init__.__code__.co_varnames
        fields = [name for name in vars(form) if name[0] != "_" and "__" not in name and name not in parameters]
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
