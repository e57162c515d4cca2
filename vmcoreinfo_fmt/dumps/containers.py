"""Which module reads what: chosen by the first bytes, imported only then."""

from __future__ import annotations

from functools import cache

from ..errors import TruncatedError, UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..source import Source
    from .dump import Dump

__all__ = ["SIGNATURES", "module_of", "read_inner"]

# The bytes that a file of each kind starts with, and the module here whose read(source, close) reads it.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x7fELF", "elf"),
    (b"KDUMP   ", "kdump"),
    (b"DISKDUMP", "kdump"),
    (b"makedumpfile\0\0\0\0", "flattened"),
    (b"EMiL", "lime"),
    (b"AVML", "lime"),
    (b"PAGEDU64", "windows"),
    (b"PAGEDUMP", "windows"),
    (b"QEVM", "migration"),
    (b"QFI\xfb", "migration"),
    (b"\xa8\x19\x01\x73\x61\x8f\x23\xfd", "s390"),
    (b"\xa8\x19\x01\x73\x61\x8f\x23\xfe", "s390"),
    (b"\x1f\x8b", "compressed"),
    (b"BZh", "compressed"),
    (b"\xfd7zXZ\0", "compressed"),
    (b"\x28\xb5\x2f\xfd", "compressed"),
)
LONGEST = max(len(signature) for signature, _ in SIGNATURES)


# A wrapper inside a wrapper inside a wrapper, and then no more.
MAX_DEPTH = 4


def module_of(source: Source) -> str | None:
    """Return the name of the module that reads a source, or None where its first bytes are no known signature."""
    head = source.read_at(0, LONGEST)
    for signature, module in SIGNATURES:
        if head.startswith(signature):
            return module
    return None


def read_inner(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the dump that a source holds, whatever its container; without a known one, memory to be searched.

    Raises:
        UnsupportedError: A library is missing, or wrappers go too deep.
        FormatError: Its header is broken, or the source is empty.
    """
    module = module_of(source)
    if module is not None:
        if getattr(source, "depth", 0) > MAX_DEPTH:
            raise UnsupportedError(
                f"{source.name} is wrapped more than {MAX_DEPTH} times, expected a dump", found=module, offset=0
            )
        return _reader(module)(source, close)
    if not source.read_at(0, 1):
        raise TruncatedError(f"{source.name} is empty, expected a dump", needed=1, available=0, offset=0)
    from . import bare, scanning

    return bare.read(source, close) or scanning.raw(source, close)


@cache
def _reader(module: str) -> Callable[[Source, Callable[[], None] | None], Dump]:
    from importlib import import_module

    read: Callable[[Source, Callable[[], None] | None], Dump] = import_module(f"{__package__}.{module}").read
    return read
