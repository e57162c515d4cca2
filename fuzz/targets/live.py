"""The running kernel, as /proc/kcore, /sys/kernel/vmcoreinfo and /dev/mem may have it.

The first byte says which of them are there; then comes the line of sysfs, and after it kcore, which is memory, too.
"""

from __future__ import annotations

import contextlib
from unittest import mock

from targets.containers import headers, text
from targets.file import named
from targets.limits import lowered
from vmcoreinfo_fmt import VmcoreinfoError, open_live
from vmcoreinfo_fmt.dumps import live

__all__ = ["target"]

NAMES = ("KCORE", "SYSFS", "MEMORY")
NOTHING = "/nowhere/at/all"


def target(data: bytes) -> None:
    if not data:
        return
    more, there = divmod(data[0], 1 << len(NAMES))
    line, _, kcore = data[1:].partition(b"\n")
    contents = (kcore, line + b"\n", kcore)
    places = {
        name: named(contents[number], number) if there >> number & 1 else NOTHING for number, name in enumerate(NAMES)
    }
    with (
        lowered(more),
        mock.patch.multiple(live, **places),
        contextlib.suppress(VmcoreinfoError),
        open_live() as dump,
    ):
        headers(dump)
        text(dump, more)
