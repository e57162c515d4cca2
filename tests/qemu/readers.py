"""The field's own tools: whether each opens a dump, knows the kernel in it, and finds that kernel's memory."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from qemu.guest import CACHE

# Debian's crash and makedumpfile read dumps of the architecture that they were built for; see tools/fetch-readers.
FOREIGN = CACHE.parent / "readers"
# The bindings of libkdumpfile belong to the system's Python, not to ours.
SYSTEM_PYTHON = "/usr/bin/python3"
# The kernel's own name is read at its virtual address: that takes the text, the page tables and the memory.
OF_DRGN = """
import re
text = prog["VMCOREINFO"].string_()
place = int(re.search(rb"SYMBOL.init_uts_ns.=(\\w+)", text)[1], 16)
print(prog.flags, prog.read(place, 512).replace(b"\\0", b" ").decode("latin-1"))
"""
OF_LIBKDUMPFILE = """
import sys, kdumpfile
if hasattr(kdumpfile, "Context"):
    context = kdumpfile.Context()
    context.open(open(sys.argv[1], "rb"))
else:
    context = kdumpfile.kdumpfile(sys.argv[1])
context.attr["addrxlat.ostype"] = "linux"
place = context.attr["linux.vmcoreinfo.SYMBOL.init_uts_ns"]
print(bytes(context.read(kdumpfile.KDUMP_KVADDR, place, 512)).replace(b"\\0", b" ").decode("latin-1"))
"""


def output(*command: str | Path, words: str = "") -> str:
    """Return all that a command prints; `words` is its standard input."""
    argv = [str(word) for word in command]
    done = subprocess.run(argv, input=words, capture_output=True, text=True, errors="replace", check=False, timeout=600)
    return done.stdout + done.stderr


def find_program(name: str, architecture: str = "amd64") -> str | None:
    """Return the path of a program: for dumps of another architecture its own, otherwise that beside our Python."""
    if architecture != "amd64" and name in ("crash", "makedumpfile"):
        path = FOREIGN / architecture / "bin" / name
        return str(path) if path.exists() else None
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


@dataclass(frozen=True)
class Answer:
    """What a tool made of a dump: whether it opened it and found the kernel's own name, and all that it printed."""

    opens: bool
    said: str


def _makedumpfile(program: str, path: Path, release: str) -> Answer:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "dmesg"
        said = output(program, "--dump-dmesg", path, log)
        return Answer(log.exists() and f"Linux version {release}" in log.read_text(errors="replace"), said)


def _crash(program: str, path: Path, release: str) -> Answer:
    said = output(program, "--osrelease", path)
    return Answer(said.strip() == release, said)


def _drgn(program: str, path: Path, release: str) -> Answer:
    said = output(program, "-q", "--no-default-symbols", "-c", path, "-e", OF_DRGN)
    return Answer(release in said and "IS_LINUX_KERNEL" in said, said)


def _libkdumpfile(program: str, path: Path, release: str) -> Answer:
    said = output(program, "-c", OF_LIBKDUMPFILE, path)
    return Answer(release in said, said)


def _volatility3(program: str, path: Path, release: str) -> Answer:
    said = output(program, "-q", "-f", path, "banners.Banners")
    return Answer(f"Linux version {release}" in said, said)


@dataclass(frozen=True)
class Reader:
    """A tool: the program that is run, its command as one types it, what asks it, and how it is had."""

    program: str
    command: str
    ask: Callable[[str, Path, str], Answer]
    package: str

    def missing(self, architecture: str) -> str | None:
        """Return why it cannot be run here, or None where it can."""
        where = find_program(self.program, architecture)
        if where is None:
            return f"{Path(self.program).name} is not installed; {self.package}"
        if self.program == SYSTEM_PYTHON and "No module" in output(where, "-c", "import kdumpfile"):
            return f"{where} has no kdumpfile; {self.package}"
        return None


OF_DEBIAN = "on Debian: apt-get install {0}; of another architecture: tools/fetch-readers"
READERS = {
    "makedumpfile": Reader(
        "makedumpfile", "makedumpfile --dump-dmesg DUMP LOG", _makedumpfile, OF_DEBIAN.format("makedumpfile")
    ),
    "crash": Reader("crash", "crash --osrelease DUMP", _crash, OF_DEBIAN.format("crash")),
    "drgn": Reader("drgn", "drgn -c DUMP -e SCRIPT", _drgn, "make .venv/readers"),
    "libkdumpfile": Reader(
        SYSTEM_PYTHON, "python3 -c SCRIPT DUMP", _libkdumpfile, "on Debian: apt-get install python3-libkdumpfile"
    ),
    "volatility3": Reader("vol", "vol -f DUMP banners.Banners", _volatility3, "make .venv/readers"),
}


def ask(tool: str, path: Path, release: str, architecture: str) -> Answer:
    """Return what one tool makes of a dump."""
    reader = READERS[tool]
    where = find_program(reader.program, architecture)
    assert where is not None, reader.missing(architecture)
    return reader.ask(where, path, release)


def opened_by(path: Path, release: str, architecture: str, tools: Iterable[str] = READERS) -> dict[str, bool]:
    """Return for each tool whether it opens a dump and finds its kernel."""
    return {tool: ask(tool, path, release, architecture).opens for tool in tools}
