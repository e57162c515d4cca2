"""The engine for many machines: Dask distributes the names, and a process on the machine of each worker reads them."""

from __future__ import annotations

import os
import threading
from collections import deque
from itertools import islice

from ..errors import MissingPackageError
from .columns import COLUMNS
from .pool import TIME_LIMIT, Pool
from .reading import failed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Any

    from .columns import Row, Value

__all__ = ["Cluster", "read_there"]

# Names in a task, and tasks that wait for each thread of a worker.
AT_ONCE = 100
WAITING = 3
TICK = 0.5

_own = threading.local()


def read_there(names: list[str], folder: str, time_limit: float | None) -> list[tuple[Value, ...]]:
    """Read dumps on the machine of a worker, in a process that belongs to its thread: what a task does."""
    settings = folder, time_limit
    if getattr(_own, "settings", None) != settings:
        if pool := getattr(_own, "pool", None):
            pool.__exit__(None, None, None)
        _own.pool, _own.settings = Pool(1, time_limit=time_limit, folder=folder), settings
    return [tuple(row.values()) for row in _own.pool.rows(names)]


class Cluster:
    """Reads dumps on the workers of Dask, which need this package, too, and reach the dumps by the same names.

    A dump that hangs or ends its process costs its own row. What a worker had in work when it was lost, Dask gives
    to others.

    Args:
        scheduler: Address of the scheduler, such as `tcp://10.0.0.1:8786`; without it, what Dask is configured to
            use, which is otherwise a cluster on this machine.
        time_limit: Seconds that a dump has; None is no limit.
        at_once: Number of names in a task.
    """

    def __init__(
        self, scheduler: str | None = None, *, time_limit: float | None = TIME_LIMIT, at_once: int = AT_ONCE
    ) -> None:
        """Connect to a scheduler.

        Raises:
            MissingPackageError: Dask is not installed.
            OSError: The scheduler does not answer.
        """
        try:
            from distributed import Client
        except ImportError:
            message = "the engine dask needs a package that is not installed: pip install 'vmcoreinfo-fmt[dask]'"
            raise MissingPackageError(message, package="distributed", extra="dask") from None
        connect: Any = Client
        self._client = connect(scheduler, set_as_default=False)
        self._limit = time_limit
        self._at_once = at_once
        self._folder = os.getcwd()

    def rows(self, names: Iterable[str], *, idle: Callable[[], None] | None = None) -> Iterator[Row]:
        """Yield the row of each dump, in the order of the names, which are fetched as they are needed.

        Args:
            names: The names.
            idle: Called now and then while a row takes its time.
        """
        source = iter(names)
        columns = tuple(COLUMNS)
        waiting: deque[tuple[list[str], Any]] = deque()
        try:
            while True:
                most = WAITING * max(1, sum(self._client.nthreads().values())) if waiting else 1
                while len(waiting) <= most and (chunk := list(islice(source, self._at_once))):
                    waiting.append((chunk, self._given(chunk)))
                    most = max(most, WAITING)
                if not waiting:
                    return
                chunk, task = waiting.popleft()
                for values in self._result(chunk, task, idle):
                    yield dict(zip(columns, values, strict=True))
        finally:
            for _, task in waiting:
                task.cancel()

    def _given(self, names: list[str]) -> Any:
        # Not pure: a dump that was read before can have changed since.
        return self._client.submit(read_there, names, self._folder, self._limit, pure=False)

    def _result(self, names: list[str], task: Any, idle: Callable[[], None] | None) -> list[tuple[Value, ...]]:
        from distributed import KilledWorker, TimeoutError

        while True:
            try:
                rows: list[tuple[Value, ...]] = task.result(timeout=None if idle is None else TICK)
                return rows
            except TimeoutError:
                if idle is not None:
                    idle()
            except KilledWorker as error:
                words = f"Dask gave up on it: {error}"
                return [tuple(failed(name, "fatal", "WorkerLost", words).values()) for name in names]

    def __enter__(self) -> Cluster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._client.close()
