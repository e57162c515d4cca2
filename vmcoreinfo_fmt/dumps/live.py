"""The running kernel of this machine."""

from __future__ import annotations

import os

from ..errors import FormatError, UnsupportedError
from ..source import FileSource
from .dump import Dump

__all__ = ["KCORE", "MEMORY", "SYSFS", "open_live", "parse_sysfs"]

KCORE, SYSFS, MEMORY = "/proc/kcore", "/sys/kernel/vmcoreinfo", "/dev/mem"


def parse_sysfs(line: str) -> tuple[int, int]:
    """Return address and size in bytes of the note's region, as /sys/kernel/vmcoreinfo prints them.

    Both are hexadecimal, although only the first says so: `1024` is 4132.

    Source: Linux kernel/ksysfs.c.

    Raises:
        FormatError: The line has another form.

    Example:
        >>> parse_sysfs("0x00000000018cc000 1024\\n")
        (26001408, 4132)
    """
    words = line.split()
    try:
        paddr, size = (int(word, 16) for word in words)
    except ValueError:
        raise FormatError(f"{SYSFS} says {line!r}, expected an address and a size", where=SYSFS) from None
    return paddr, size


def open_live() -> Dump:
    """Open the running kernel: its note in /proc/kcore, or the memory that /sys/kernel/vmcoreinfo points at.

    Raises:
        UnsupportedError: This system offers neither, or the privileges do not suffice; it says what would.
    """
    tried = []
    for attempt in (_kcore, _pointer):
        try:
            return attempt()
        except FileNotFoundError as error:
            tried.append(f"{error.filename} is not there")
        except PermissionError as error:
            tried.append(f"{error.filename} needs root and CAP_SYS_RAWIO")
        except (FormatError, OSError) as error:
            tried.append(str(error))
    raise UnsupportedError(f"the running kernel cannot be read: {'; '.join(tried)}", found="no readable source")


def _kcore() -> Dump:
    from . import elf

    file = open(KCORE, "rb", buffering=0)  # noqa: SIM115 - the dump keeps it
    try:
        dump = elf.read(FileSource(file, KCORE), file.close)
        if dump.chosen is None:
            raise FormatError(f"{KCORE} has no VMCOREINFO note, as before Linux 4.19", where=KCORE)
    except BaseException:
        file.close()
        raise
    return dump


def _pointer() -> Dump:
    """Read the note at the address that sysfs gives, from kcore's map of memory or from /dev/mem."""
    from . import bare, elf
    from .memory import Memory

    with open(SYSFS, encoding="ascii") as line:
        paddr, size = parse_sysfs(line.read())
    try:
        with open(KCORE, "rb", buffering=0) as file:
            memory = elf.read(FileSource(file, KCORE)).memory or Memory(FileSource(file, KCORE), [])
            region = memory.read(paddr, size)
    except (OSError, FormatError):
        region = b""
    if not region:
        descriptor = os.open(MEMORY, os.O_RDONLY)
        try:
            region = os.pread(descriptor, size, paddr)
        finally:
            os.close(descriptor)
    from ..source import BytesSource

    dump = bare.read(BytesSource(region, f"{SYSFS}, {size} bytes at {paddr:#x}"))
    if dump is None or dump.chosen is None:
        raise FormatError(f"no note at {paddr:#x}, where {SYSFS} puts it", where=SYSFS)
    return dump
