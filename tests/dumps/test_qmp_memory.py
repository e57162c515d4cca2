"""The search of a guest's memory against a server that answers as QEMU does, or stops doing so."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import build
import pytest
from build import TEXT
from dumps.pretended_qemu import Qemu

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, UnsupportedError
from vmcoreinfo_fmt.dumps import qmp

MIB = 1 << 20
# Two runs of memory with a hole between them.
RANGES = ((0, 3 * MIB), (1 << 32, 2 * MIB))
NOTE = build.note(desc=TEXT)


class Server:
    """A QEMU that answers on a socket."""

    def __init__(self, path: Path, memory: dict[int, bytes], **options: Any) -> None:
        self._qemu = Qemu(memory, **options)
        self.dumped = self._qemu.dumped
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen(1)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        self._qemu.serve(connection)

    def close(self) -> None:
        self._thread.join(10)
        self._listener.close()
        assert not self._thread.is_alive()


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Any]:
    """Return what starts a server, given pieces of memory and options; its socket is `monitor`."""
    servers: list[Server] = []

    def start(*pieces: tuple[int, bytes], **options: Any) -> Server:
        memory = {
            paddr: bytes(build.memory(size, [(at - paddr, b) for at, b in pieces if paddr <= at < paddr + size]))
            for paddr, size in RANGES
        }
        servers.append(Server(tmp_path / "monitor", memory, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def name(tmp_path: Path) -> str:
    return f"qmp:{tmp_path}/monitor"


def test_a_note_that_was_announced_is_read_and_nothing_is_searched(monitor: Any, name: str) -> None:
    server = monitor(notes=NOTE)
    with vmcoreinfo_fmt.open(name) as dump:
        assert (bytes(dump.vmcoreinfo), dump.is_searched) == (TEXT, False)
    assert server.dumped == [(0, 1)]


@pytest.mark.parametrize("paddr", [0x9000, (1 << 32) + 0x5000, 2 * MIB - 0x1000])
@pytest.mark.parametrize("read", [vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan])
def test_a_note_in_memory_is_found_at_its_address(monitor: Any, name: str, paddr: int, read: Any) -> None:
    monitor((paddr, NOTE))
    done: list[int] = []
    with read(name, progress=done.append) as dump:
        assert (dump.container, dump.wrappers, dump.is_searched) == ("elf", ("qmp",), True)
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.chosen.paddr == paddr + 24
        assert [(part.paddr, part.size) for part in dump.memory] == list(RANGES)
        assert dump.place(0) is None
    assert done[-1] == sum(size for _, size in RANGES)


def test_the_kernels_name_is_looked_up_where_the_search_had_passed(monitor: Any, name: str) -> None:
    text, names = build.kernel(uts=0x2000)
    monitor(names, ((1 << 32) + 0x5000, build.note(desc=text)))
    with vmcoreinfo_fmt.open(name) as dump:
        assert dump.chosen is not None
        assert f"the kernel's own name at {names[0]:#x} is the same" in dump.chosen.reasons


def test_pieces_are_bounded(monitor: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qmp, "PIECE", MIB)
    server = monitor(((1 << 32) + MIB - 0x20, NOTE))
    with vmcoreinfo_fmt.open(name) as dump:
        # It spans two pieces.
        assert bytes(dump.vmcoreinfo) == TEXT
    pieces = [part for part in server.dumped if part is not None]
    assert len(pieces) > 5
    assert max(size for _, size in pieces) <= MIB


@pytest.mark.parametrize("answers", [2, 3])
@pytest.mark.parametrize("quick", [False, True])
def test_a_server_that_goes_away_during_a_search_is_an_error(
    monitor: Any, name: str, monkeypatch: pytest.MonkeyPatch, answers: int, quick: bool
) -> None:
    monkeypatch.setattr(qmp, "PIECE", MIB)
    monitor((0x9000, NOTE), answers=answers)
    with pytest.raises(ConnectionAbortedError, match="closed at the other end"):
        vmcoreinfo_fmt.scan(name, quick=quick)


def test_a_server_that_goes_away_before_the_layout_is_an_error(monitor: Any, name: str) -> None:
    monitor((0x9000, NOTE), answers=1)
    with pytest.raises(FormatError):
        vmcoreinfo_fmt.scan(name)


def test_a_server_that_keeps_the_pipe_of_a_dump_open_is_not_waited_for(monitor: Any, name: str) -> None:
    server = monitor((0x9000, NOTE), keeps=True)
    with pytest.raises(FormatError):
        vmcoreinfo_fmt.scan(name)
    assert server.dumped == [(0, 1)]


def test_an_interrupt_ends_the_conversation(monitor: Any, name: str) -> None:
    monitor((0x9000, NOTE))

    def interrupt(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vmcoreinfo_fmt.scan(name, progress=interrupt)
    # The server's thread ends, which the fixture waits for, only if the socket was closed.


def test_a_socket_that_another_program_holds_is_said_within_5_seconds(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "monitor"))
        listener.listen(1)
        start = time.monotonic()
        with pytest.raises(UnsupportedError, match="another program may be connected"):
            vmcoreinfo_fmt.open(f"qmp:{tmp_path}/monitor")
        assert time.monotonic() - start < 5


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how many may wait for a socket is Linux's here")
def test_a_socket_that_others_are_waiting_for_is_said_at_once(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(tmp_path / "monitor"))
        listener.listen(1)
        for _ in range(2):
            stack.enter_context(socket.socket(socket.AF_UNIX)).connect(str(tmp_path / "monitor"))
        with pytest.raises(UnsupportedError, match="another program may be connected"):
            vmcoreinfo_fmt.open(f"qmp:{tmp_path}/monitor")
