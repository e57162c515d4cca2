"""Cases that once told the real device and the model apart, or nearly did; paste new ones at the end."""

from __future__ import annotations

from qemu.machine import SELECT, WRITE
from qemu.play import OURS, Access, Case, Entry, Region

CASES = (
    # A source that ends with memory: the bytes that are there enter the entry, the rest becomes zero.
    Case("x86_64", (Entry(40), Access(SELECT | WRITE, bytes(range(1, 8)), 16, place="edge"))),
    # A selector with bit 15 belongs to another set of items.
    Case("aarch64", (Entry(40), Access(SELECT | WRITE, bytes(16), selector=OURS ^ 0x8000))),
    # A note that memory's end cuts inside its header.
    Case("arm", (Region(b"\x0b\0\0\0", -4), Entry(4132, -4))),
)
