"""Whatever open() takes: any bytes as a file, as a stream, and searched."""

from __future__ import annotations

import contextlib
import io
import json

from targets.payload import read_everything
from vmcoreinfo_fmt import Dump, VmcoreinfoError, open, scan
from vmcoreinfo_fmt.cli import show

__all__ = ["read_everything_of", "target"]


class _Stream(io.BytesIO):
    """Bytes that can only be read from front to back."""

    def seekable(self) -> bool:
        return False


def target(data: bytes) -> None:
    with contextlib.suppress(VmcoreinfoError), open(data) as dump:
        read_everything_of(dump)
    for reading in (
        lambda: open(_Stream(data)),  # type: ignore[arg-type]
        lambda: scan(data),
        lambda: scan(data, quick=True),
    ):
        with contextlib.suppress(VmcoreinfoError), reading() as dump:
            read_headers_of(dump)


def read_everything_of(dump: Dump) -> None:
    """Ask a dump for all that it answers."""
    read_headers_of(dump)
    with contextlib.suppress(VmcoreinfoError):
        read_everything(dump.vmcoreinfo)
        json.dumps(show.as_json(dump))


def read_headers_of(dump: Dump) -> None:
    """Ask a dump for all that stands outside of its text."""
    assert json.dumps([finding.to_dict() for finding in dump.findings])
    assert all(finding.message for finding in dump.findings)
    repr(dump)
    for note in dump.notes[:64]:
        assert note.missing <= note.desc_size
        note.starts_with((b"x",))
    memory = dump.memory
    if memory is not None:
        memory.paddr_of(4096)
        memory.read(4096, 64)
    for candidate in dump.candidates[:16]:
        assert candidate.reasons
        dump.place(candidate.offset)
        with contextlib.suppress(VmcoreinfoError):
            assert len(candidate.payload) <= candidate.size
