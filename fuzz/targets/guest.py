"""The guest of a running QEMU, which answers each command as the next choice says: as QEMU does, or otherwise.

As long as it answers as QEMU does, what is in its memory is found.
"""

from __future__ import annotations

import socket
import threading
from typing import Any
from unittest import mock

import build
from dumps.pretended_qemu import Qemu

from targets.choices import Choices
from targets.containers import headers
from targets.qmp import Connected
from vmcoreinfo_fmt import VmcoreinfoError, open, scan
from vmcoreinfo_fmt.dumps import monitor, qmp

__all__ = ["target"]

PIECE = 1 << 16
RANGES = ((0, 3 * PIECE), (1 << 32, 2 * PIECE))
NOTE = build.note(desc=build.TEXT)
TREE = b'{"return": "  0000000100000000-000000010fffffff (prio 0, ram): virt.ram\\n"}\n'
ODD = (
    b'{"error": {"desc": "no"}}\n',
    b'{"error": "no"}\n',
    b'{"event": "STOP"}\n{"event": "RESUME"}\n',
    b'{"return": []}\n{"return": {}}\n',
    b"{}\n[]\n",
    b"\xff\n",
    TREE,
)


class _Odd(Qemu):
    def __init__(self, choices: Choices, memory: dict[int, bytes], notes: bytes) -> None:
        super().__init__(memory, notes=notes)
        self.is_honest = True
        self._choices = choices

    def answer(self, connection: socket.socket, command: dict[str, Any], descriptor: int) -> tuple[bytes | None, bool]:
        choices = self._choices
        kind = choices.number(8)
        if kind < 6:
            return super().answer(connection, command, descriptor)
        self.is_honest = False
        if kind == 6:
            odd = choices.one_of((*ODD, choices.bytes(16) + b"\n"))
            connection.sendall(odd)
            # What is no answer would be waited for.
            return (b"" if b'"return"' in odd or b'"error"' in odd else None), False
        return None, False

    def core(self, loads: list[tuple[int, bytes]]) -> bytes:
        data = bytearray(super().core(loads))
        if not self._choices.number(4):
            before = bytes(data)
            self._choices.breaks(data, 3)
            self.is_honest &= data == before
        return bytes(data)


def target(data: bytes) -> None:
    choices = Choices(data)
    ways = (open, lambda name: scan(name, quick=True), scan)
    read = choices.one_of(ways)
    paddr = choices.one_of((0, 0x9000, PIECE - 0x20, (1 << 32) + 0x5000))
    has_note = not choices.number(3)
    start = choices.one_of((0, 0x40000000, 1 << 33)) if has_note else 0
    memory = {
        start + first: bytes(build.memory(size, [(paddr - first, NOTE)] if first <= paddr < first + size else []))
        for first, size in RANGES
    }
    told = _Odd(choices, memory, NOTE if has_note else b"")
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=told.serve, args=(theirs,), daemon=True)
    thread.start()
    text = b""
    refused: Exception | None = None
    with (
        Connected(fileno=ours.detach()) as connected,
        mock.patch.object(monitor.socket, "socket", return_value=connected),
        mock.patch.multiple(qmp, PIECE=PIECE, SMALL=PIECE >> 2, UNIT=1 << 12, SECONDS=5.0),
    ):
        try:
            with read("qmp:monitor") as dump:
                headers(dump)
                text = bytes(dump.vmcoreinfo)
        except (VmcoreinfoError, OSError) as error:
            refused = error
    thread.join(5)
    assert not thread.is_alive()
    # A quick search looks at the starts of pages only.
    if told.is_honest and start < 1 << 33 and (read is not ways[1] or not paddr % 4096):
        assert text == build.TEXT, refused
