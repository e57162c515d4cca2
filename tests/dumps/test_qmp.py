"""The monitor's client against servers that are none, or mean harm."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, UnsupportedError
from vmcoreinfo_fmt.dumps import monitor, qmp

GREETING = b'{"QMP": {}}\n'
DONE = b'{"return": {}}\n'
REFUSED = b'{"error": {"desc": "not here"}}\n'


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the server's end of a connection that the next client gets."""
    ours, theirs = socket.socketpair()

    class Connected(socket.socket):
        def connect(self, address: object) -> None:
            pass

    client = Connected(fileno=ours.detach())
    monkeypatch.setattr(socket, "socket", lambda family: client)
    with client, theirs:
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 << 20)
        yield theirs


def opened(server: socket.socket, said: bytes) -> Exception:
    server.sendall(said)
    server.shutdown(socket.SHUT_WR)
    with pytest.raises(FormatError) as caught:
        qmp.open_qmp("monitor")
    return caught.value


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (b"", "closed at the other end"),
        (b"SSH-2.0\n", "says b'SSH-2.0', expected QMP"),
        (b'{"hello": 1}\n', "says ['hello'], expected QMP's greeting"),
        (b"[" * 2000 + b"\n", "expected QMP"),
        (GREETING + REFUSED, "qemu refuses qmp_capabilities: not here"),
        (GREETING + b'{"error": [[]]}\n', "it gives no reason"),
        (GREETING + DONE + (DONE + REFUSED) * 3 + b'{"return": [[]]}\n', "qemu gives no dump"),
        # The dump is said to be written, and nothing is in the file.
        (GREETING + DONE * 3, "ELF header"),
    ],
)
def test_what_is_no_qmp_or_refuses_is_said(server: socket.socket, said: bytes, words: str) -> None:
    assert words in str(opened(server, said))


def test_a_map_of_blank_lines_is_searched_once(server: socket.socket) -> None:
    # A search that started anew at each line would take minutes, and this test with it.
    blank = b'{"return": ' + json.dumps("\n" * 50_000).encode() + b"}\n"
    assert "qemu gives no dump: qemu refuses" in str(opened(server, GREETING + DONE + (DONE + REFUSED) * 3 + blank))


def test_events_without_an_answer_end(server: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitor, "SECONDS", 0.05)
    server.sendall(GREETING)
    monkeypatch.setattr(monitor.Qmp, "_receive", _with_events(monitor.Qmp._receive, server))
    with pytest.raises(UnsupportedError, match="does not answer"):
        qmp.open_qmp("monitor")


def _with_events(receive: Any, server: socket.socket) -> Any:
    def once_more(self: monitor.Qmp) -> bytes:
        server.sendall(b'{"event": "STOP"}\n')
        part: bytes = receive(self)
        return part

    return once_more


def test_a_system_without_sockets_of_unix_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("socket.AF_UNIX")
    with pytest.raises(UnsupportedError, match="no sockets of Unix"):
        vmcoreinfo_fmt.open("qmp:/tmp/qmp")
