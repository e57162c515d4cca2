"""The running kernel of this machine."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing

from ..errors import FormatError, UnsupportedError
from ..sources import BytesSource, of
from ..sources.holes import LAST
from . import elf_core, note_or_text
from .candidate import MAX_PAYLOAD, choose_last
from .dump import Dump

__all__ = ["KCORE", "MEMORY", "SYSFS", "open_live", "parse_sysfs"]

KCORE, SYSFS, MEMORY = "/proc/kcore", "/sys/kernel/vmcoreinfo", "/dev/mem"
# More than the line of sysfs has.
LONGEST = 4096


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
        paddr = size = -1
    if min(paddr, size) < 0:
        raise FormatError(f"{SYSFS} says {line!r}, expected an address and a size", where=SYSFS)
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
    with ExitStack() as opened:
        source = opened.enter_context(closing(of(KCORE)))
        source.budget.is_enforced = True
        headers = elf_core.read(source)
        dump = Dump(headers, choose_last(headers.candidates))
        if dump.chosen is None:
            raise FormatError(f"{KCORE} has no VMCOREINFO note, as before Linux 4.19", where=KCORE)
        source.budget.is_enforced = False
        opened.pop_all()
    return dump


def _pointer() -> Dump:
    """Read the note at the address that sysfs gives, from kcore's map of memory or from /dev/mem."""
    with open(SYSFS, "rb") as line:
        paddr, size = parse_sysfs(line.read(LONGEST).decode("latin-1"))
    there = min(size, MAX_PAYLOAD)
    try:
        with closing(of(KCORE)) as kcore:
            kcore.budget.is_enforced = True
            memory = elf_core.read(kcore).memory
            region = b"" if memory is None else memory().read(paddr, there)
    except (OSError, FormatError):
        region = b""
    if not region and paddr <= LAST - there:
        descriptor = os.open(MEMORY, os.O_RDONLY)
        try:
            region = os.pread(descriptor, there, paddr)
        finally:
            os.close(descriptor)
    headers = note_or_text.read(BytesSource(region, f"{SYSFS}, {size} bytes at {paddr:#x}"))
    dump = None if headers is None else Dump(headers, choose_last(headers.candidates))
    if dump is None or dump.chosen is None:
        raise FormatError(f"no note at {paddr:#x}, where {SYSFS} puts it", where=SYSFS)
    return dump
