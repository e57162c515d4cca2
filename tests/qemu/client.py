"""A stopped QEMU with three sockets: qtest to touch memory and registers, QMP to dump, gdb to set a register."""

from __future__ import annotations

import json
import socket
import subprocess
import tempfile
import time
from base64 import b64encode
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

START_SECONDS = 30
ANSWER_SECONDS = 120


class QemuError(Exception):
    """QEMU refused a command or went away."""


AnyLine = TypeVar("AnyLine", bound="Line")


class Line:
    """One stream socket, read line by line."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self.socket.settimeout(ANSWER_SECONDS)
        self.reader = self.socket.makefile("rb")

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def line(self) -> str:
        line = b""
        with suppress(ConnectionResetError):
            line = self.reader.readline()
        if not line:
            raise QemuError("qemu closed the socket")
        return line.decode(errors="replace")

    def close(self) -> None:
        self.reader.close()
        self.socket.close()


class Qtest(Line):
    """The line protocol of `-qtest`: guest memory and registers of a machine that does not run."""

    def ask(self, command: str) -> str:
        self.send(command.encode() + b"\n")
        while True:
            answer, _, rest = self.line().rstrip("\n").partition(" ")
            if answer == "OK":
                return rest
            if answer != "IRQ":
                raise QemuError(f"{command[:60]}: {answer} {rest}")

    def read(self, address: int, size: int) -> bytes:
        return bytes.fromhex(self.ask(f"read {address:#x} {size:#x}")[2:]) if size else b""

    def write(self, address: int, data: bytes) -> None:
        if data:
            self.ask(f"b64write {address:#x} {len(data):#x} {b64encode(data).decode()}")

    def clear(self, address: int, size: int) -> None:
        if size:
            self.ask(f"memset {address:#x} {size:#x} 0")


class Qmp(Line):
    """The JSON protocol of `-qmp`."""

    def __init__(self, connection: socket.socket) -> None:
        super().__init__(connection)
        self.events: list[str] = []

    def greet(self) -> None:
        self.line()
        self.ask("qmp_capabilities")

    def ask(self, command: str, **arguments: Any) -> Any:
        self.send(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self.line())
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise QemuError(f"{command}: {answer['error']['desc']}")
            self.events.append(answer["event"])

    def wait(self, event: str) -> None:
        """Return when `event` has come, perhaps before the last command was answered."""
        while event not in self.events:
            self.events.append(json.loads(self.line())["event"])
        del self.events[: self.events.index(event) + 1]


class Gdb(Line):
    """As much of gdb's remote protocol as it takes to write a register."""

    def ask(self, body: str) -> str:
        self.send(f"${body}#{sum(body.encode()) % 256:02x}".encode())
        answer = b""
        while b"#" not in answer[:-2]:
            answer += self.reader.read(1)
        self.send(b"+")
        return answer[answer.index(b"$") + 1 : -3].decode("latin-1")

    def write_register(self, number: int, value: bytes) -> None:
        # QEMU takes single registers only from a debugger that has asked for their description.
        self.ask("qXfer:features:read:target.xml:0,1")
        if (answer := self.ask(f"P{number:x}={value.hex()}")) != "OK":
            raise QemuError(f"gdb register {number}: {answer}")


class Qemu:
    """A QEMU process whose processor never runs; or, when `running`, one with a serial line instead of qtest and gdb.

    Its standard error goes to a file, so that what a command warned about is complete when the command has answered.
    """

    def __init__(self, binary: str, *options: str, running: bool = False) -> None:
        self._cleanup = ExitStack()
        try:
            self._start(binary, options, running)
        except BaseException:
            self._cleanup.close()
            raise

    def _start(self, binary: str, options: tuple[str, ...], running: bool) -> None:
        self.folder = Path(self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="vmci-")))
        listeners = {name: self._listen(name) for name in ("qtest", "qmp", "gdb", "serial")}
        stderr = self._cleanup.enter_context((self.folder / "stderr").open("wb"))
        self._stderr = self._cleanup.enter_context((self.folder / "stderr").open(errors="replace", newline="\n"))
        command = [binary, "-nodefaults", "-no-user-config", "-display", "none", "-accel", "tcg", *options]
        command += ["-qmp", f"unix:{self.folder}/qmp"]
        if running:
            command += ["-chardev", f"socket,id=serial,path={self.folder}/serial", "-serial", "chardev:serial"]
        else:
            command += ["-S", "-qtest", f"unix:{self.folder}/qtest", "-qtest-log", "/dev/null"]
            command += ["-chardev", f"socket,id=gdb,path={self.folder}/gdb", "-gdb", "chardev:gdb"]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr)
        self._cleanup.callback(self._stop)
        try:
            if running:
                self.serial = self._open(Line(self._accept(listeners["serial"])))
            else:
                self.gdb = self._open(Gdb(self._accept(listeners["gdb"])))
                self.qtest = self._open(Qtest(self._accept(listeners["qtest"])))
            self.qmp = self._open(Qmp(self._accept(listeners["qmp"])))
            self.qmp.greet()
        except (OSError, QemuError) as error:
            raise QemuError(f"{' '.join(command)}: {error}: {self.stderr().strip()}") from error

    def _open(self, line: AnyLine) -> AnyLine:
        self._cleanup.callback(line.close)
        return line

    def _listen(self, name: str) -> socket.socket:
        listener = self._cleanup.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(self.folder / name))
        listener.listen(1)
        listener.settimeout(0.1)
        return listener

    def _accept(self, listener: socket.socket) -> socket.socket:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            with suppress(TimeoutError):
                return listener.accept()[0]
            if self.process.poll() is not None:
                raise QemuError(f"qemu ended with status {self.process.returncode}")
        raise QemuError("qemu does not connect")

    def _stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def stderr(self) -> str:
        """Return what QEMU has said since the last call."""
        return self._stderr.read()

    def close(self) -> None:
        self._cleanup.close()

    def __enter__(self) -> Qemu:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
