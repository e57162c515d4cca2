"""Whatever a server says on a socket where QEMU's monitor is expected."""

from __future__ import annotations

import contextlib
import socket
from unittest import mock

from vmcoreinfo_fmt import VmcoreinfoError
from vmcoreinfo_fmt.dumps import monitor, qmp

__all__ = ["Connected", "target"]


class Connected(socket.socket):
    """One end of a pair, which is connected already."""

    def connect(self, address: object) -> None:
        pass


def target(data: bytes) -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        with (
            Connected(fileno=ours.detach()) as connected,
            mock.patch.object(monitor.socket, "socket", return_value=connected),
            contextlib.suppress(VmcoreinfoError, OSError),
        ):
            qmp.open_qmp("monitor")
