"""The engine for one machine: processes that read dumps, and can be ended when one of them hangs."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
import threading
from collections import deque
from itertools import islice
from queue import Empty, SimpleQueue
from time import monotonic

from ..errors import VmcoreinfoError
from .columns import COLUMNS
from .reading import failed
from .worker import COUNTER, shared
from .worker import MOST as MOST_WORKERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Any, TypeAlias

    from .columns import Row

    # A worker and what it said: a number of rows, packed; or None, after its last word.
    Event: TypeAlias = tuple["_Worker", tuple[int, bytes] | None]

__all__ = ["TIME_LIMIT", "Pool"]

# Seconds that a dump has.
TIME_LIMIT = 60.0
# How many rows may be in work or wait for an earlier one: what bounds the memory.
WINDOW = 32_768
# How long a worker should be busy with what it is given at once, and how many names that is at most.
SECONDS, MOST = 0.1, 500
# How long a worker has to start.
START = 60.0
_PROGRAM = "import sys; sys.path[:] = sys.argv[4:]; from vmcoreinfo_fmt.survey.worker import main; "
_PROGRAM += "main(sys.argv[1], int(sys.argv[2]), sys.argv[3])"


class _Chunk:
    """Names that a worker was given at once, with the number of the first one; how many are done, and since when."""

    __slots__ = ("done", "names", "since", "start")

    def __init__(self, start: int, names: list[str]) -> None:
        self.start = start
        self.names = names
        self.done = 0
        self.since = 0.0


class _Worker:
    """A process, and what it was given and has not answered."""

    def __init__(self, command: list[str], slot: int, events: SimpleQueue[Event], kept: tuple[int, ...]) -> None:
        self.slot = slot
        self.chunks: deque[_Chunk] = deque()
        # Rows that it sent; dumps that it had begun when that was seen last, and when that number had changed.
        self.received = 0
        self.begun = 0
        self.moved = monotonic()
        self.is_slow = False
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=kept)
        self._thread = threading.Thread(target=self._listen, args=(events,), daemon=True)
        self._thread.start()

    def _listen(self, events: SimpleQueue[Event]) -> None:
        assert self.process.stdout is not None
        try:
            while True:
                events.put((self, pickle.load(self.process.stdout)))
        except Exception:
            # Its end, perhaps in the middle of a word.
            events.put((self, None))

    def give(self, chunk: _Chunk) -> None:
        assert self.process.stdin is not None
        if not self.chunks:
            self.moved = chunk.since = monotonic()
        self.chunks.append(chunk)
        try:
            pickle.dump(chunk.names, self.process.stdin, pickle.HIGHEST_PROTOCOL)
            self.process.stdin.flush()
        except OSError:
            return  # it has ended, which its thread will notice

    def end(self) -> int:
        """End the process, if it has not ended, and return its exit status."""
        self.process.kill()
        status = self.process.wait()
        self._thread.join()
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                pipe.close()
            except OSError:
                continue
        return status


class Pool:
    """Reads dumps in processes. A dump that hangs or that ends its process costs its own row only.

    Args:
        workers: Number of processes; without it, one for each processor that this process may use.
        time_limit: Seconds that a dump has; None is no limit.
        folder: What relative names are relative to; without it, the current folder.
    """

    def __init__(
        self, workers: int | None = None, *, time_limit: float | None = TIME_LIMIT, folder: str | None = None
    ) -> None:
        self._number = min(workers or _processors(), MOST_WORKERS)
        self._limit = time_limit
        self._folder = os.getcwd() if folder is None else folder
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._workers: dict[int, _Worker] = {}
        self._size = 1
        self._forget()
        # Without a name in the file system, so that nothing is left of it.
        self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._file.truncate(MOST_WORKERS * COUNTER)
        windows = sys.platform == "win32"
        self._memory = f"vmcoreinfo-{os.getpid()}-{id(self)}" if windows else str(self._file.fileno())
        self._counters = shared(self._memory)

    def _forget(self) -> None:
        # Numbers of names: the next one that is fetched, and the next one whose row is due.
        self._fetched = self._due = 0
        # Rows that wait for earlier ones, by the number of the first: how many, and packed.
        self._rows: dict[int, tuple[int, bytes]] = {}
        self._again: deque[_Chunk] = deque()
        # How often a process ended while it read a dump, by its number.
        self._deaths: dict[int, int] = {}
        self._failed_starts = 0

    def rows(self, names: Iterable[str], *, idle: Callable[[], None] | None = None) -> Iterator[Row]:
        """Yield the row of each dump, in the order of the names.

        Args:
            names: The names, which are fetched as they are needed.
            idle: Called now and then while a row takes its time.

        Raises:
            VmcoreinfoError: The processes cannot be started.
        """
        self._forget()
        source = iter(names)
        columns = tuple(COLUMNS)
        try:
            while True:
                self._feed(source)
                while (ready := self._rows.pop(self._due, None)) is not None:
                    self._due += ready[0]
                    for values in pickle.loads(ready[1]):
                        yield dict(zip(columns, values, strict=True))
                    self._feed(source)
                if not self._again and not any(worker.chunks for worker in self._workers.values()):
                    return
                self._wait(idle)
        finally:
            # What a caller did not wait for is not finished.
            if any(worker.chunks for worker in self._workers.values()):
                self._end()

    def _feed(self, source: Iterator[str]) -> None:
        """Give every worker something for now and something for later."""
        for number in (1, 2):
            for slot in range(self._number):
                worker = self._workers.get(slot)
                if worker is not None and len(worker.chunks) >= number:
                    continue
                chunk = self._next(source)
                if chunk is None:
                    return
                if worker is None:
                    worker = self._start(slot)
                worker.give(chunk)

    def _next(self, source: Iterator[str]) -> _Chunk | None:
        if self._again:
            return self._again.popleft()
        room = WINDOW - (self._fetched - self._due)
        names = list(islice(source, min(self._size, room))) if room > 0 else []
        if not names:
            return None
        chunk = _Chunk(self._fetched, names)
        self._fetched += len(names)
        return chunk

    def _start(self, slot: int) -> _Worker:
        self._counters[slot * COUNTER : (slot + 1) * COUNTER] = bytes(COUNTER)
        places = [place or os.getcwd() for place in sys.path]
        command = [sys.executable, "-c", _PROGRAM, self._memory, str(slot), self._folder, *places]
        kept = () if sys.platform == "win32" else (self._file.fileno(),)
        worker = self._workers[slot] = _Worker(command, slot, self._events, kept)
        return worker

    def _wait(self, idle: Callable[[], None] | None) -> None:
        """Wait until something happens, and see to it."""
        tick = 0.5 if self._limit is None else min(0.5, self._limit / 10)
        try:
            self._see(*self._events.get(timeout=tick))
        except Empty:
            if idle is not None:
                idle()
        while not self._events.empty():
            self._see(*self._events.get())
        now = monotonic()
        for worker in self._workers.values():
            self._watch(worker, now)

    def _watch(self, worker: _Worker, now: float) -> None:
        """End a worker that is at one dump for too long, or that does not start."""
        at = worker.slot * COUNTER
        begun = int.from_bytes(self._counters[at : at + COUNTER], "little")
        if begun != worker.begun:
            worker.begun, worker.moved = begun, now
        elif not worker.chunks or worker.is_slow:
            return
        elif begun > worker.received and self._limit is not None and now - worker.moved > self._limit:
            worker.is_slow = True
            worker.process.kill()
        elif not begun and now - worker.moved > START:
            worker.process.kill()

    def _see(self, worker: _Worker, said: tuple[int, bytes] | None) -> None:
        if self._workers.get(worker.slot) is not worker:
            return  # of a worker that was ended
        if said is None:
            self._ended(worker)
            return
        number, _ = said
        chunk = worker.chunks[0]
        self._rows[chunk.start + chunk.done] = said
        chunk.done += number
        worker.received += number
        self._failed_starts = 0
        if chunk.done == len(chunk.names):
            now = monotonic()
            worker.chunks.popleft()
            rate = len(chunk.names) / max(now - chunk.since, 1e-4)
            self._size = max(1, min(MOST, self._size * 4, int(rate * SECONDS)))
            if worker.chunks:
                worker.chunks[0].since = now

    def _ended(self, worker: _Worker) -> None:
        """Make a row of the dump that a worker was at when it ended, or read it once more; and all others again."""
        elapsed = monotonic() - worker.moved
        status = worker.end()
        del self._workers[worker.slot]
        at = worker.slot * COUNTER
        begun = int.from_bytes(self._counters[at : at + COUNTER], "little")
        if not begun:
            self._failed_starts += 1
            if self._failed_starts > 3:
                raise VmcoreinfoError(f"the processes that read dumps do not start, the last one ended {_how(status)}")
        again: list[_Chunk] = []
        for number, chunk in enumerate(worker.chunks):
            start, left = chunk.start + chunk.done, chunk.names[chunk.done :]
            # What it was at; what is before that was read, and its rows are lost.
            current = begun - worker.received - 1 if number == 0 else -1
            if not 0 <= current < len(left):
                again.append(_Chunk(start, left))
                continue
            if current:
                again.append(_Chunk(start, left[:current]))
            row = self._verdict(worker, start + current, left[current], status, elapsed)
            if row is None:
                again.append(_Chunk(start + current, [left[current]]))
            else:
                self._rows[start + current] = 1, pickle.dumps([tuple(row.values())])
            if left[current + 1 :]:
                again.append(_Chunk(start + current + 1, left[current + 1 :]))
        self._again.extendleft(reversed(again))

    def _verdict(self, worker: _Worker, number: int, name: str, status: int, elapsed: float) -> Row | None:
        """Return the row of the dump that a worker was at, or None where it should be read once more."""
        seconds = round(elapsed, 6)
        if worker.is_slow:
            words = f"not read within {self._limit:g} seconds"
            return failed(name, "too slow", "TimeLimit", words, seconds)
        self._deaths[number] = self._deaths.get(number, 0) + 1
        if self._deaths[number] < 2:
            return None
        del self._deaths[number]
        return failed(name, "fatal", "ProcessEnded", f"two processes ended while they read it, {_how(status)}", seconds)

    def _end(self) -> None:
        for worker in list(self._workers.values()):
            worker.end()
        self._workers.clear()

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()
        self._counters.close()
        self._file.close()


def _processors() -> int:
    affinity: Any = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def _how(status: int) -> str:
    if status >= 0:
        return f"with exit status {status}"
    import signal

    try:
        return f"by {signal.Signals(-status).name}"
    except ValueError:
        return f"by signal {-status}"
