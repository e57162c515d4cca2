"""Files that change, fail, or are none: a clear error each, and nothing hangs."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import build
import pytest
from build import PT_NOTE, TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt import TruncatedError, UnsupportedError, VmcoreinfoError

CORE = build.elf([(PT_NOTE, build.note(desc=TEXT))])


def command(*arguments: str | Path, **rest: object) -> subprocess.CompletedProcess[str]:
    # The timeout stops a test that would hang; nothing is measured.
    line = [sys.executable, "-m", "vmcoreinfo_fmt", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, timeout=60, **rest)  # type: ignore[call-overload,no-any-return]


class Failing(io.BytesIO):
    """A file with a bad block."""

    def __init__(self, data: bytes, bad: int) -> None:
        super().__init__(data)
        self.bad = bad
        self.failed = False

    def read(self, size: int | None = -1) -> bytes:
        here = self.tell()
        if here <= self.bad < here + (size or 0):
            self.failed = True
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


@pytest.mark.parametrize("bad", [0, 100_000, 300_000])
def test_an_io_error_comes_through_as_one(bad: int) -> None:
    dump = build.elf([(1, bytes(299_000)), (PT_NOTE, build.note(desc=TEXT))])
    for reading in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        file = Failing(dump, bad)
        with contextlib.suppress(OSError), reading(file) as opened:
            assert opened.vmcoreinfo.osrelease == "6.1.0-test"
            assert not file.failed


def test_a_file_that_is_truncated_while_open_is_cut_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(build.elf([(1, bytes(200_000)), (PT_NOTE, build.note(desc=TEXT))]))
    with vmcoreinfo_fmt.open(path) as dump:
        os.truncate(path, 150_000)
        with contextlib.suppress(VmcoreinfoError):
            assert "OSRELEASE" not in dump.vmcoreinfo or dump.vmcoreinfo.osrelease == "6.1.0-test"
    with vmcoreinfo_fmt.open(path) as dump:
        assert "elf-segment-cut" in [finding.id for finding in dump.findings]


def test_a_file_that_shrinks_while_it_is_searched_ends(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    path.write_bytes(bytes(build.memory(1 << 20, [(4096, build.note(desc=TEXT))])))

    def shrink(_: int) -> None:
        os.truncate(path, 5000)

    with contextlib.suppress(VmcoreinfoError), vmcoreinfo_fmt.scan(path, progress=shrink) as dump:
        assert dump.candidates is not None


def test_an_empty_pipe_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "empty").touch()
    for name, words, status in (
        ("fifo", "is empty", 2),
        ("", "Is a directory", 2),
        ("missing", "No such file", 2),
        ("empty", "is empty", 2),
        ("missing/dump", "No such file", 2),
    ):
        done = command("show", tmp_path / name)
        assert (done.returncode, words in done.stderr, "Traceback" in done.stderr) == (status, True, False), done.stderr


def test_a_pipe_with_a_writer_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    done = subprocess.Popen(
        [sys.executable, "-m", "vmcoreinfo_fmt", "get", str(tmp_path / "fifo"), "OSRELEASE"], stdout=subprocess.PIPE
    )
    assert done.stdout is not None
    # This waits for the command to open the pipe, which has a writer then.
    writer = os.open(tmp_path / "fifo", os.O_WRONLY)
    os.write(writer, CORE)
    os.close(writer)
    assert done.communicate(timeout=60)[0] == b"6.1.0-test\n"


def test_what_cannot_seek_is_read_from_front_to_back() -> None:
    line = [sys.executable, "-m", "vmcoreinfo_fmt", "get", "-", "OSRELEASE"]
    assert subprocess.run(line, input=CORE, capture_output=True, timeout=60, check=True).stdout == b"6.1.0-test\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "secret").touch(mode=0)
    done = command("show", tmp_path / "secret")
    assert (done.returncode, "Permission denied" in done.stderr) == (2, True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_file_that_root_keeps_to_itself_says_so(tmp_path: Path) -> None:
    (tmp_path / "secret").touch(mode=0)
    folder = tmp_path
    while folder != Path("/tmp") and folder != folder.parent:
        folder.chmod(folder.stat().st_mode | 0o055)
        folder = folder.parent
    code = (
        f"import os, vmcoreinfo_fmt.dumps.elf_core; os.setgid(65534); os.setuid(65534)\n"
        f"try: vmcoreinfo_fmt.open({str(tmp_path / 'secret')!r})\n"
        f"except PermissionError as error: print(error.strerror)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "Permission denied\n", done.stderr


@pytest.mark.parametrize("as_object", [False, True])
def test_reading_after_closing_says_so(tmp_path: Path, as_object: bool) -> None:
    path = tmp_path / "core"
    path.write_bytes(CORE + bytes(1 << 20))
    with contextlib.ExitStack() as files:
        dump = vmcoreinfo_fmt.open(files.enter_context(path.open("rb")) if as_object else path)
    dump.close()
    dump.close()
    with pytest.raises(ValueError, match="closed"):
        dump.input.read_at(1 << 20, 16)


@pytest.mark.parametrize("path", ["/proc/self/status", "/proc/self/maps", "/proc/version", "/dev/null"])
def test_files_without_a_size_end(path: str) -> None:
    if not os.path.exists(path):
        pytest.skip(f"{path} is not there")
    with pytest.raises((UnsupportedError, TruncatedError)):
        vmcoreinfo_fmt.open(path)
