"""The field's own tools: whether each opens a dump, knows the kernel in it, and finds that kernel's memory."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
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


def _makedumpfile(program: str, path: Path, release: str) -> bool:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "dmesg"
        output(program, "--dump-dmesg", path, log)
        return log.exists() and f"Linux version {release}" in log.read_text(errors="replace")


def _crash(program: str, path: Path, release: str) -> bool:
    return output(program, "--osrelease", path).strip() == release


def _drgn(program: str, path: Path, release: str) -> bool:
    said = output(program, "-q", "--no-default-symbols", "-c", path, "-e", OF_DRGN)
    return release in said and "IS_LINUX_KERNEL" in said


def _libkdumpfile(program: str, path: Path, release: str) -> bool:
    return release in output(program, "-c", OF_LIBKDUMPFILE, path)


def _volatility3(program: str, path: Path, release: str) -> bool:
    return f"Linux version {release}" in output(program, "-q", "-f", path, "banners.Banners")


# Each with the program that is run, and what asks it.
READERS: dict[str, tuple[str, Callable[[str, Path, str], bool]]] = {
    "makedumpfile": ("makedumpfile", _makedumpfile),
    "crash": ("crash", _crash),
    "drgn": ("drgn", _drgn),
    "libkdumpfile": (SYSTEM_PYTHON, _libkdumpfile),
    "volatility3": ("vol", _volatility3),
}


def opened_by(path: Path, release: str, architecture: str = "amd64") -> dict[str, bool]:
    """Return for each tool that is here whether it opens a dump and finds its kernel."""
    found = {}
    for name, (program, ask) in READERS.items():
        where = find_program(program, architecture)
        if where is not None and (name != "libkdumpfile" or "No module" not in output(where, "-c", "import kdumpfile")):
            found[name] = ask(where, path, release)
    return found
