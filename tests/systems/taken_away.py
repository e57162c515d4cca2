"""A plugin of pytest that takes away what another system lacks, before anything of the package is imported.

PYTHONPATH=tests SYSTEM=windows pytest -p systems.taken_away tests/dumps
"""

from __future__ import annotations

import builtins
import errno
import importlib.abc
import importlib.machinery
import io
import mmap
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from typing import Any

__all__ = ["LACKING", "MODULES", "take_away"]

# What a system's Python does not have, by module. pytest itself asks for the user's number, which stays.
LACKING: dict[str, dict[Any, str]] = {
    "windows": {
        os: "fork forkpty get_blocking memfd_create mkfifo posix_fallocate pread preadv pwrite "
        "pwritev register_at_fork sched_getaffinity sched_yield sendfile set_blocking statvfs "
        "O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NONBLOCK SEEK_DATA SEEK_HOLE",
        socket: "AF_UNIX SCM_RIGHTS recv_fds send_fds",
        signal: "SIGKILL SIGALRM SIGHUP SIGUSR1 setitimer",
    },
    "macos": {
        os: "memfd_create posix_fallocate preadv pwritev sched_getaffinity",
    },
}
# Modules that cannot be imported there.
MODULES = {"windows": ("fcntl", "grp", "pwd", "resource", "termios"), "macos": ()}
FOLDERS = ("/proc", "/sys")


class Refuse(importlib.abc.MetaPathFinder):
    """Finds no module of these names."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname in self._names:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return None


def take_away(system: str) -> None:
    """Make this process look like another system to whatever is imported from now on."""
    for module, names in LACKING[system].items():
        for name in names.split():
            if hasattr(module, name):
                delattr(module, name)
    sys.meta_path.insert(0, Refuse(MODULES[system]))
    _without_folders()
    if system == "windows":
        # Imported only here, since both look for what has just been taken away.
        import shutil
        import subprocess

        shutil._USE_CP_SENDFILE = False  # type: ignore[attr-defined]
        # There, a process is ended in one way only.
        subprocess.Popen.kill = subprocess.Popen.terminate  # type: ignore[method-assign]
        # Offsets of a mapping are multiples of this, not of a page.
        mmap.ALLOCATIONGRANULARITY = 65536  # type: ignore[misc]
        _keep_open_files()


def _without_folders() -> None:
    def wrapped(whole: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *rest: Any, **more: Any) -> Any:
            if isinstance(path, (str, os.PathLike)) and os.fspath(path) and str(path).startswith(FOLDERS):
                raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(path))
            return whole(path, *rest, **more)

        return call

    os.open, os.stat = wrapped(os.open), wrapped(os.stat)
    # `open` is not redirected through os.open.
    builtins.open = io.open = wrapped(builtins.open)


def _keep_open_files() -> None:
    """Refuse to replace, rename or remove a file that this process has open."""
    listdir, readlink, realpath = os.listdir, os.readlink, os.path.realpath

    def is_open(path: object) -> bool:
        wanted = realpath(os.fspath(path))  # type: ignore[call-overload]
        for number in listdir("/proc/self/fd"):
            try:
                if readlink(f"/proc/self/fd/{number}") == wanted:
                    return True
            except OSError:
                continue
        return False

    def wrapped(whole: Callable[..., Any], places: int) -> Callable[..., Any]:
        def call(*paths: Any, **more: Any) -> Any:
            for path in paths[:places]:
                if "dir_fd" not in more and isinstance(path, (str, os.PathLike)) and is_open(path):
                    words = "The process cannot access the file because it is being used by another process"
                    raise PermissionError(errno.EACCES, words, str(path))
            return whole(*paths, **more)

        return call

    os.replace, os.rename = wrapped(os.replace, 2), wrapped(os.rename, 2)
    os.unlink, os.remove = wrapped(os.unlink, 1), wrapped(os.remove, 1)


if system := os.environ.get("SYSTEM"):
    # What the runner itself and the libraries of the tests need of it, they have looked up before.

    take_away(system)
