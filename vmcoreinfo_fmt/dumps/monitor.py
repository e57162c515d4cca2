"""A conversation with QEMU's monitor in its language QMP, over a socket."""

from __future__ import annotations

import array
import json
import socket
from time import monotonic

from ..errors import FormatError, UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Qmp"]

# How long an answer may take, whatever is said before it; and the greeting, which QEMU gives at once to the one
# client that it listens to.
SECONDS, GREETING_SECONDS = 60.0, 4.0
LONGEST_LINE = 1 << 20
# What a message quotes of a server's words, in characters.
MOST_QUOTED = 200


class Qmp:
    """A conversation with QEMU's monitor."""

    def __init__(self, path: str) -> None:
        self._path = path
        if not hasattr(socket, "AF_UNIX"):
            words = f"qmp:{path} cannot be read: this system's Python has no sockets of Unix"
            raise UnsupportedError(words, found="a socket of Unix")
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(GREETING_SECONDS)
        self._end = monotonic() + GREETING_SECONDS
        self._rest = b""
        try:
            self._socket.connect(path)
            greeting = self._message()
            if "QMP" not in greeting:
                raise FormatError(f"{path} says {str(list(greeting))[:MOST_QUOTED]}, expected QMP's greeting")
            self.ask("qmp_capabilities")
        except (BlockingIOError, TimeoutError):
            # As many as may wait are waiting already.
            self._socket.close()
            raise self._silent() from None
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
            FormatError: QEMU refuses it, in its own words, or ends the conversation.
        """
        self.start(command, **arguments)
        return self.finish(command)

    def start(self, command: str, **arguments: object) -> None:
        """Give a command whose answer `finish` waits for."""
        self._send(command, arguments, ())

    def finish(self, command: str) -> object:
        """Return the answer to the command that was started."""
        while True:
            message = self._message()
            if self._is_answer(message, command):
                return message["return"]

    def is_finished(self, command: str) -> bool:
        """Read what the socket has to give, and return whether the answer is in it. Everything else is passed over."""
        self._rest += self._receive() or self._end_of_file()
        while b"\n" in self._rest:
            if self._is_answer(self._message(), command):
                return True
        return False

    @staticmethod
    def _is_answer(message: dict[str, Any], command: str) -> bool:
        if "error" in message:
            error = message["error"]
            words = error.get("desc") if isinstance(error, dict) else None
            reason = words[:MOST_QUOTED] if isinstance(words, str) else "it gives no reason"
            raise FormatError(f"qemu refuses {command}: {reason}")
        return "return" in message

    def pass_descriptor(self, name: str, descriptor: int) -> None:
        """Hand a file over to QEMU under a name."""
        self._send("getfd", {"fdname": name}, (descriptor,))
        self.finish("getfd")

    def fileno(self) -> int:
        """Return the number of the socket, to wait for an answer or something else."""
        return self._socket.fileno()

    def close(self) -> None:
        """End the conversation."""
        self._socket.close()

    def _send(self, command: str, arguments: dict[str, object], descriptors: tuple[int, ...]) -> None:
        message = json.dumps({"execute": command, "arguments": arguments}).encode()
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
        self._end = monotonic() + SECONDS
        try:
            self._socket.sendmsg([message], rights)
        except ConnectionError:
            raise self._closed() from None

    def _message(self) -> dict[str, Any]:
        while b"\n" not in self._rest:
            self._rest += self._receive() or self._end_of_file()
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
            raise self._silent() from None

    def _silent(self) -> UnsupportedError:
        words = "another program may be connected to it, and QEMU answers one at a time"
        return UnsupportedError(f"{self._path} does not answer; {words}", found="silence")

    def _end_of_file(self) -> bytes:
        raise self._closed()

    def _closed(self) -> FormatError:
        return FormatError(f"{self._path} was closed at the other end")

    def __enter__(self) -> Qmp:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
