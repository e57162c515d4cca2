"""Whatever a server says on a socket where QEMU's monitor is expected."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from unittest import mock

from vmcoreinfo_fmt import VmcoreinfoError
from vmcoreinfo_fmt.dumps import monitor, qmp

__all__ = ["Connected", "target"]

# So that inputs can be longer.
LONGEST_LINE = 1024


class Connected(socket.socket):
    """One end of a pair, which is connected already."""

    def connect(self, address: object) -> None:
        pass


def target(data: bytes) -> None:
    # A server that has no time to say anything.
    seconds = 0.0 if data.startswith(b"\0") else 4.0
    with mock.patch.multiple(monitor, LONGEST_LINE=LONGEST_LINE, GREETING_SECONDS=seconds):
        with said(data):
            qmp.open_qmp("monitor")
        with said(data), monitor.Qmp("monitor") as asked:
            asked.start("query-status")
            while not asked.is_finished("query-status"):
                assert asked.fileno() >= 0


@contextlib.contextmanager
def said(data: bytes) -> Iterator[None]:
    """Have a server that says this and nothing else; what is refused is suppressed."""
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        with (
            Connected(fileno=ours.detach()) as connected,
            mock.patch.object(monitor.socket, "socket", return_value=connected),
            contextlib.suppress(VmcoreinfoError, OSError),
        ):
            yield
