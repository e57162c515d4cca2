"""A file with a name, for whatever reads regular files in its own way."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from typing import IO

__all__ = ["FOLDER", "named"]

# Memory, where the system has a folder of it: a disk costs more than all that is done with the file. A fuzzer ends its
# process at once, so that what started it names a folder and removes it.
FOLDER = os.environ.get("FUZZ_FOLDER") or ("/dev/shm" if os.path.isdir("/dev/shm") else None)


def named(data: bytes, number: int = 0) -> str:
    """Return the name of a file of these bytes; the next call with the same number replaces them."""
    file = _file(number)
    file.seek(0)
    file.truncate()
    file.write(data)
    return file.name


@cache
def _file(number: int) -> IO[bytes]:
    return tempfile.NamedTemporaryFile(buffering=0, dir=FOLDER)
