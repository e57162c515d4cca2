"""As much of QEMU's monitor as dumps of a running guest need."""

from __future__ import annotations

import array
import contextlib
import json
import os
import socket
from collections.abc import Iterator
from typing import Any

import build

__all__ = ["Qemu"]


class Qemu:
    """What answers a conversation. What it writes into a pipe may find no reader.

    Args:
        memory: The guest's memory by address.
        notes: What the dumps have as notes.
        answers: After how many dumps it goes away.
        keeps: Whether it says that it has dumped everything, and keeps the descriptor instead.

    Attributes:
        dumped: The begin and length of each dump that was asked for, None for everything.
    """

    def __init__(
        self, memory: dict[int, bytes], *, notes: bytes = b"", answers: int = 1 << 30, keeps: bool = False
    ) -> None:
        self.dumped: list[tuple[int, int] | None] = []
        self._memory = memory
        self._notes = notes
        self._answers = answers
        self._keeps = keeps

    def serve(self, connection: socket.socket) -> None:
        """Greet, and answer until the other end closes."""
        descriptor = -1
        with connection, contextlib.suppress(OSError, ValueError), contextlib.ExitStack() as left:
            left.callback(lambda: os.close(descriptor) if descriptor >= 0 else None)
            connection.sendall(b'{"QMP": {}}\n')
            while data := self._receive(connection):
                line, descriptors = data
                if descriptors:
                    descriptor = descriptors[0]
                # Who was answered more than it asked for may have sent the next one already.
                for command in self._commands(line.decode()):
                    # A command may leave its descriptor with the next one.
                    answer, is_done = self.answer(connection, command, descriptor)
                    if is_done:
                        descriptor = -1
                    if answer is None:
                        return
                    connection.sendall(answer)

    @staticmethod
    def _commands(text: str) -> Iterator[dict[str, Any]]:
        while text:
            command, end = json.JSONDecoder().raw_decode(text)
            yield command
            text = text[end:]

    def answer(self, connection: socket.socket, command: dict[str, Any], descriptor: int) -> tuple[bytes | None, bool]:
        """Return the answer to a command, or None to go away, and whether the descriptor was closed."""
        if command["execute"] != "dump-guest-memory":
            return b'{"return": {}}\n', False
        if self._answers == 0:
            return None, False
        self._answers -= 1
        connection.sendall(b'{"event": "STOP"}\n')
        if self._keeps and "begin" not in command["arguments"]:
            return b'{"return": {}}\n', False
        return self.dump(descriptor, command["arguments"]), True

    def dump(self, descriptor: int, arguments: dict[str, Any]) -> bytes:
        """Write a dump, close the descriptor and return the answer."""
        part = (arguments["begin"], arguments["length"]) if "begin" in arguments else None
        self.dumped.append(part)
        begin, length = part or (0, 1 << 62)
        loads = []
        for paddr, data in self._memory.items():
            start, end = max(begin, paddr), min(begin + length, paddr + len(data))
            if start < end:
                loads.append((start, data[start - paddr : end - paddr]))
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            if not loads:
                return b'{"error": {"desc": "no memory there"}}\n'
            try:
                file.write(self.core(loads))
            except BrokenPipeError:
                return b'{"error": {"desc": "dump: failed to save memory"}}\n'
        return b'{"return": {}}\n'

    def core(self, loads: list[tuple[int, bytes]]) -> bytes:
        """Return the dump of some memory, by address."""
        data = bytearray(build.elf([(build.PT_NOTE, self._notes), *((build.PT_LOAD, body) for _, body in loads)]))
        for number, (paddr, _) in enumerate(loads, 1):
            place = 64 + 56 * number + 24
            data[place : place + 8] = paddr.to_bytes(8, "little")
        return bytes(data)

    @staticmethod
    def _receive(connection: socket.socket) -> tuple[bytes, array.array[int]] | None:
        descriptors: array.array[int] = array.array("i")
        data, ancillary, _, _ = connection.recvmsg(1 << 16, socket.CMSG_LEN(descriptors.itemsize))
        for _, _, body in ancillary:
            descriptors.frombytes(body)
        return (data, descriptors) if data else None
