"""Builders of samples, each from a readable description."""

from __future__ import annotations

import struct
from collections.abc import Sequence

# Written by hand with struct, not through the package, so that a mistake in a .ksy cannot hide in its samples.

Order = str  # "little" or "big"


def _pack(order: Order, form: str, *values: int) -> bytes:
    return struct.pack(("<" if order == "little" else ">") + form, *values)


def note(
    name: bytes = b"VMCOREINFO\0", desc: bytes = b"", type: int = 0, *, order: Order = "little", align: int = 4
) -> bytes:
    def pad(data: bytes) -> bytes:
        return data + bytes(-len(data) % align)

    return pad(_pack(order, "III", len(name), len(desc), type) + name) + pad(desc)


def elf(
    segments: Sequence[tuple[int, bytes]],
    *,
    bits: int = 64,
    order: Order = "little",
    align: int = 4,
    machine: int = 62,
    file_type: int = 4,
    ehsize: int | None = None,
    extended: bool = False,
) -> bytes:
    """Return an ELF file of segments, each (p_type, contents); `extended` counts them in section header 0."""
    ehsize_real, phsize, shsize = (64, 56, 64) if bits == 64 else (52, 32, 40)
    word = "Q" if bits == 64 else "I"
    shoff = ehsize_real if extended else 0
    phoff = ehsize_real + (shsize if extended else 0)
    body_offset = phoff + phsize * len(segments)
    headers, bodies = b"", b""
    for kind, body in segments:
        offset = body_offset + len(bodies)
        middle = (offset, 0, 0, len(body), len(body))
        if bits == 64:
            headers += _pack(order, "II6Q", kind, 0, *middle, align)
        else:
            headers += _pack(order, "8I", kind, *middle, 0, align)
        bodies += body
    count = 0xFFFF if extended else len(segments)
    ident = b"\x7fELF" + bytes([2 if bits == 64 else 1, 1 if order == "little" else 2, 1]) + bytes(9)
    header = ident + _pack(
        order,
        f"HHI{word}{word}{word}IHHHHHH",
        *(file_type, machine, 1, 0, phoff, shoff, 0),
        *(ehsize_real if ehsize is None else ehsize, phsize, count, shsize if extended else 0, int(extended), 0),
    )
    section = b""
    if extended:
        section = _pack(order, f"II{word}{word}{word}{word}II{word}{word}", *(0,) * 7, len(segments), 0, 0)
    return header + section + headers + bodies


TEXT = b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\nNUMBER(phys_base)=-16777216\n"
PT_LOAD, PT_NOTE = 1, 4
