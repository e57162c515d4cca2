"""A row of notes, of either byte order and alignment."""

from __future__ import annotations

import contextlib

from vmcoreinfo_fmt import Note, VmcoreinfoError, find_note, iter_notes

__all__ = ["target"]


def target(data: bytes) -> None:
    if not data:
        return
    order, align = ("little", "big")[data[0] & 1], (4, 8)[data[0] >> 1 & 1]
    body = data[1:]
    try:
        for note in iter_notes(body, byte_order=order, align=align):
            written = note.to_bytes()
            assert len(written) == note.size
            again = Note.parse(written, byte_order=order, align=align)
            assert again == note
            repr(note)
    except VmcoreinfoError:
        pass
    with contextlib.suppress(VmcoreinfoError):
        find_note(body, byte_order=order, align=align)
