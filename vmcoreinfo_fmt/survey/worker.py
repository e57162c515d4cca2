"""The process that reads dumps for a pool, and can be ended at any time.

It is given lists of names on a pipe, and answers with rows. The number of dumps that it has begun is in shared memory,
so that the pool knows which one it is at, also when nothing answers any more.
"""

from __future__ import annotations

import gc
import mmap
import os
import pickle
import signal
import sys
import threading
from queue import SimpleQueue
from time import sleep

from ..dumps import elf_core, summary  # noqa: F401  # the first dump should not pay for their loading
from ..text import check, facts  # noqa: F401
from .reading import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["COUNTER", "MOST", "main", "shared"]

# Bytes of the counter of each worker in the shared memory, and how many workers a pool can have.
COUNTER, MOST = 8, 1024
# Seconds for which rows are kept, to be sent together.
_KEPT = 0.1


def main(memory: str, slot: int, folder: str) -> None:
    """Read dumps until nobody asks any more.

    Args:
        memory: The memory that is shared, see `shared`.
        slot: Which of its counters is this worker's.
        folder: What relative names are relative to.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the pool ends its workers itself
    asked, answers = _pipes()
    if folder:
        try:
            os.chdir(folder)
        except OSError:
            os.chdir(os.sep)  # every relative name is then missing, as it should be
    counters = shared(memory)
    names: SimpleQueue[list[str]] = SimpleQueue()
    threading.Thread(target=_listen, args=(asked, names), daemon=True).start()
    # What is loaded stays; a row leaves no circles of objects, so they are looked for less often.
    gc.freeze()
    gc.set_threshold(50_000, 50, 50)
    rows = _Rows(answers)
    begun, at = 0, slot * COUNTER
    while True:
        for name in names.get():
            begun += 1
            counters[at : at + COUNTER] = begun.to_bytes(COUNTER, "little")
            rows.add(tuple(read(name).values()))
        rows.send()


class _Rows:
    """Rows on their way: sent together, but not kept for long, whatever the next dump does."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._rows: list[tuple[object, ...]] = []
        self._lock = threading.Lock()
        threading.Thread(target=self._send_on, daemon=True).start()

    def add(self, row: tuple[object, ...]) -> None:
        with self._lock:
            self._rows.append(row)

    def send(self) -> None:
        with self._lock:
            if not self._rows:
                return
            said = len(self._rows), pickle.dumps(self._rows, pickle.HIGHEST_PROTOCOL)
            self._rows.clear()
            try:
                pickle.dump(said, self._answers, pickle.HIGHEST_PROTOCOL)
                self._answers.flush()
            except OSError:
                os._exit(0)

    def _send_on(self) -> None:
        while True:
            sleep(_KEPT)
            self.send()


def shared(memory: str) -> mmap.mmap:
    """Return memory that a pool shares with its workers: by its name on Windows, elsewhere by an open file's number."""
    if sys.platform == "win32":
        return mmap.mmap(-1, MOST * COUNTER, tagname=memory)
    return mmap.mmap(int(memory), MOST * COUNTER)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the two pipes, and leave standard input and output to whatever library wants them."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    return asked, answers


def _listen(asked: BinaryIO, names: SimpleQueue[list[str]]) -> None:
    # In a thread, so that the process ends with its pool even while a dump hangs.
    try:
        while True:
            names.put(pickle.load(asked))
    except BaseException:
        os._exit(0)
