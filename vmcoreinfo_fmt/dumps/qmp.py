"""The guest of a running QEMU, asked over its QMP socket for the smallest dump that carries its notes."""

from __future__ import annotations

import array
import json
import os
import re
import socket
import tempfile
from time import monotonic

from ..errors import FormatError, UnsupportedError
from ..sources.files import FileSource
from . import elf_core
from .candidate import choose_last
from .dump import Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["PREFIX", "Qmp", "open_qmp"]

PREFIX = "qmp:"
# How long an answer may take, whatever is said before it.
SECONDS = 60.0
LONGEST_LINE = 1 << 20
# What a message quotes of a server's words, in characters.
MOST_QUOTED = 200
# Where machines have memory: PCs and most others from 0 on, those called virt and their kin from elsewhere.
PLACES = (0, 0x40000000, 0x80000000)


def open_qmp(path: str) -> Dump:
    """Return the dump of a running guest with one byte of its memory, and all its notes.

    QEMU writes it into a descriptor that it is handed, so that nothing touches
    the host's file system. It stops the guest for the moment that this takes,
    and lets it go on if it ran.

    Args:
        path: The socket that QEMU was given with `-qmp unix:…`.

    Raises:
        FormatError: What answers is no QMP, or refuses.
        OSError: There is no such socket.
    """
    file = _unnamed_file()
    try:
        with Qmp(path) as qmp:
            _dump(qmp, file.fileno())
        headers = elf_core.read(FileSource(file, PREFIX + path, owned=True, wrappers=("qmp",)))
        return Dump(headers, choose_last(headers.candidates))
    except BaseException:
        file.close()
        raise


def _unnamed_file() -> Any:
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("vmcoreinfo"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def _dump(qmp: Qmp, descriptor: int) -> None:
    """Let QEMU dump one byte of memory, wherever it has some."""
    refused = ""
    for place in (*PLACES, None):
        if place is None and (place := _first_memory(qmp)) is None:
            break
        try:
            # A descriptor is closed by the dump that used it, also by one that fails.
            qmp.pass_descriptor("vmcoreinfo", descriptor)
            qmp.ask("dump-guest-memory", paging=False, protocol="fd:vmcoreinfo", begin=place, length=1)
            return
        except FormatError as error:
            refused = str(error)
    raise FormatError(f"qemu gives no dump: {refused}")


def _first_memory(qmp: Qmp) -> int | None:
    """Return where the machine's memory starts, from QEMU's own map."""
    text = qmp.ask("human-monitor-command", **{"command-line": "info mtree -f"})
    if not isinstance(text, str):
        return None
    found = re.search(r"^ *([0-9a-f]{16})-[0-9a-f]{16} \(prio -?\d+, ram\)", text, re.MULTILINE)
    return int(found[1], 16) if found else None


class Qmp:
    """A conversation with QEMU's monitor."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(SECONDS)
        self._end = monotonic() + SECONDS
        self._rest = b""
        try:
            self._socket.connect(path)
            greeting = self._message()
            if "QMP" not in greeting:
                raise FormatError(f"{path} says {str(list(greeting))[:MOST_QUOTED]}, expected QMP's greeting")
            self.ask("qmp_capabilities")
        except OSError as error:
            self._socket.close()
            error.filename = error.filename or path
            raise
        except BaseException:
            self._socket.close()
            raise

    def ask(self, command: str, **arguments: object) -> object:
        """Return the answer to a command.

        Raises:
            FormatError: QEMU refuses it, in its own words.
        """
        return self._ask(command, arguments, ())

    def pass_descriptor(self, name: str, descriptor: int) -> None:
        """Hand a file over to QEMU under a name."""
        self._ask("getfd", {"fdname": name}, (descriptor,))

    def _ask(self, command: str, arguments: dict[str, object], descriptors: tuple[int, ...]) -> object:
        message = json.dumps({"execute": command, "arguments": arguments}).encode()
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
        self._end = monotonic() + SECONDS
        try:
            self._socket.sendmsg([message], rights)
        except ConnectionError:
            raise self._closed() from None
        while True:
            answer = self._message()
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                error = answer["error"]
                words = error.get("desc") if isinstance(error, dict) else None
                reason = words[:MOST_QUOTED] if isinstance(words, str) else "it gives no reason"
                raise FormatError(f"qemu refuses {command}: {reason}")

    def _message(self) -> dict[str, Any]:
        while b"\n" not in self._rest:
            part = self._receive()
            if not part:
                raise self._closed()
            self._rest += part
            if len(self._rest) > LONGEST_LINE:
                raise FormatError(f"{self._path} says more than {LONGEST_LINE} bytes in a line, expected QMP")
        line, _, self._rest = self._rest.partition(b"\n")
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict):
            raise FormatError(f"{self._path} says {line[:80]!r}, expected QMP")
        return message

    def _receive(self) -> bytes:
        left = self._end - monotonic()
        try:
            if left <= 0:
                raise TimeoutError
            self._socket.settimeout(left)
            return self._socket.recv(1 << 16)
        except ConnectionError:
            raise self._closed() from None
        except TimeoutError:
            raise UnsupportedError(
                f"{self._path} does not answer; another program may be connected to it", found="silence"
            ) from None

    def _closed(self) -> FormatError:
        return FormatError(f"{self._path} was closed at the other end")

    def __enter__(self) -> Qmp:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
