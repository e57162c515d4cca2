"""Which module reads what: chosen by the first bytes, imported only then."""

from __future__ import annotations

from ..errors import TruncatedError, UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..source import Source
    from .dump import Dump

__all__ = ["SIGNATURES", "read_inner"]

# The bytes that a file of each kind starts with, and the module here whose read(source, close) reads it.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x7fELF", "elf"),
    (b"KDUMP   ", "kdump"),
    (b"DISKDUMP", "kdump"),
    (b"makedumpfile\0\0\0\0", "flattened"),
)
LONGEST = max(len(signature) for signature, _ in SIGNATURES)


def read_inner(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the dump that a source holds, whatever its container.

    Raises:
        UnsupportedError: The source is of no known kind.
        FormatError: Its header is broken.
    """
    head = source.read_at(0, LONGEST)
    for signature, module in SIGNATURES:
        if head.startswith(signature):
            return _read(module, source, close)
    if not head:
        raise TruncatedError(f"{source.name} is empty, expected a dump", needed=1, available=0, offset=0)
    raise UnsupportedError(
        f"{source.name} starts with {head[:8].hex(' ')}, expected an ELF core dump (7f 45 4c 46), at offset 0",
        found=head[:8].hex(" "),
        offset=0,
    )


def _read(module: str, source: Source, close: Callable[[], None] | None) -> Dump:
    from importlib import import_module

    dump: Dump = import_module(f"{__package__}.{module}").read(source, close)
    return dump
