"""Which container a file is: wrappers are taken off one by one, then its first bytes choose who reads the headers."""

from __future__ import annotations

from ..errors import TruncatedError, UnsupportedError
from ..windows import SIGNATURES as WINDOWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source
    from .headers import Headers

__all__ = ["SIGNATURES", "kind_of", "read_headers", "unwrapped"]

# The bytes that a file of each kind starts with.
SIGNATURES: dict[bytes, str] = {
    b"\x7fELF": "elf",
    b"KDUMP   ": "kdump-compressed",
    b"DISKDUMP": "diskdump",
    b"makedumpfile\0\0\0\0": "flattened",
    b"EMiL": "lime",
    b"AVML": "lime",
    **dict.fromkeys(WINDOWS, "windows-dump"),
    b"QEVM": "qemu-migration",
    b"QFI\xfb": "qcow2",
    b"LibvirtQemudSave": "libvirt",
    b"LibvirtQemudPart": "libvirt",
    b"\xa8\x19\x01\x73\x61\x8f\x23\xfd": "s390",
    b"\xa8\x19\x01\x73\x61\x8f\x23\xfe": "s390",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\0": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"\x89LZO\0\r\n\x1a\n": "lzop",
}
LONGEST = max(map(len, SIGNATURES))
PACKED = ("gzip", "bzip2", "xz", "zstd")
WRAPPERS = (*PACKED, "flattened", "libvirt", "lzop")
# A wrapper inside a wrapper inside a wrapper, and then no more.
MAX_DEPTH = 4


def kind_of(source: Source) -> str | None:
    """Return what the first bytes of a source say that it is, or None where they are not a known signature."""
    head = source.read_at(0, LONGEST)
    for signature, kind in SIGNATURES.items():
        if head.startswith(signature):
            return kind
    return None


def unwrapped(source: Source) -> tuple[Source, str | None]:
    """Return what a source holds when all wrappers are off, and its kind.

    Raises:
        MissingPackageError: A library that unpacks it is not installed.
        UnsupportedError: Wrappers go too deep.
        FormatError: The header of a wrapper is broken.
    """
    while (kind := kind_of(source)) in WRAPPERS:
        if source.depth >= MAX_DEPTH:
            raise UnsupportedError(
                f"{source.name} is wrapped more than {MAX_DEPTH} times, expected a dump", found=str(kind), offset=0
            )
        if kind == "flattened":
            from .makedumpfile_flattened import FlattenedSource

            source = FlattenedSource(source)
        elif kind == "libvirt":
            from .libvirt_save import LibvirtSource

            source = LibvirtSource(source)
        elif kind == "lzop":
            from .lzop import unpack

            source = unpack(source)
        else:
            from ..sources.packed import PackedSource

            source = PackedSource(source, str(kind))
    return source, kind


def read_headers(source: Source, kind: str | None, snapshot: str | None = None) -> Headers:
    """Return what the headers of a container say; of a file without a known one, that it is memory.

    Args:
        source: The container, without wrappers.
        kind: Its kind, see `unwrapped`.
        snapshot: Which machine of a disk image is read, or None for the last one.

    Raises:
        MissingPackageError: A library is not installed.
        UnsupportedError: The file is known not to be a dump, or there is no such snapshot.
        FormatError: Its header is broken, or the source is empty.
    """
    if snapshot is not None and kind != "qcow2":
        raise UnsupportedError(f"{source.name} has no snapshots, expected a qcow2 image", found=str(kind), offset=0)
    if kind == "elf":
        from . import elf_core

        return elf_core.read(source)
    if kind in ("kdump-compressed", "diskdump"):
        from . import kdump_compressed

        return kdump_compressed.read(source, kind)
    if kind == "lime":
        from . import lime

        return lime.read(source)
    if kind == "windows-dump":
        from . import windows_dump_header

        return windows_dump_header.read(source)
    if kind in ("qemu-migration", "qcow2"):
        from . import migration

        return migration.read(source, kind, snapshot)
    if kind == "s390":
        from . import s390_dump

        return s390_dump.read(source)
    if not source.read_at(0, 1):
        raise TruncatedError(f"{source.name} is empty, expected a dump", needed=1, available=0, offset=0)
    from . import note_or_text

    return note_or_text.read(source) or raw(source)


def raw(source: Source, base: int | None = None) -> Headers:
    """Return a file without a known header, which is read as memory from an address on, without one from 0.

    One of a container that is not read is searched, too, and its findings say what it is.
    """
    from ..rules.finding import Finding
    from .headers import Headers
    from .memory import Memory, Range
    from .unread import HEAD, UNREAD, find_unread

    def memory() -> Memory:
        return Memory(source, [Range(base or 0, 0, size)], assumed=base is None)

    name = find_unread(source.read_at(0, HEAD))
    if name is not None:
        finding = Finding("dump-unread", f"this is {UNREAD[name]}", 0)
        return Headers(name, source, memory=lambda: Memory(source, []), is_memory=True, findings=[finding])
    size = source.size if source.size is not None else 1 << 62
    return Headers("raw", source, memory=memory, is_memory=True)
