from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import build
import pytest

from vmcoreinfo_fmt.files import write_whole


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_a_failure_at_any_step_leaves_the_old_file_whole(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "out"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_what_is_no_regular_file_is_written_directly() -> None:
    write_whole("/dev/null", b"gone")
    assert not os.path.isfile("/dev/null")


KILLED = """
import os, signal, sys
import vmcoreinfo_fmt.files as files

left = int(sys.argv[2])

def trace(frame, event, argument):
    global left
    if frame.f_code.co_filename != files.__file__:
        return None
    if event == "line":
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return trace

sys.settrace(trace)
files.write_whole(sys.argv[1], b"new" * 100_000)
sys.settrace(None)
print("written")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill that cannot be caught")
def test_a_kill_at_any_line_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "out"
    new = b"new" * 100_000
    seen = set()
    for line in range(1, 60):
        path.write_bytes(b"old")
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(line)], capture_output=True, timeout=60)
        found = path.read_bytes()
        assert found in (b"old", new)
        seen.add(found)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
    assert done.stdout == b"written\n"
    assert line > 10
    assert seen == {b"old", new}


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    where = tmp_path / "disk"
    where.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(where)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        if os.environ.get("CI"):
            pytest.fail(f"root cannot mount here: {mounted.stderr}")
        pytest.skip(f"root cannot mount here: {mounted.stderr}")
    try:
        yield where
    finally:
        subprocess.run(["umount", str(where)], check=True)


def test_a_full_disk_leaves_the_old_file_whole(full_disk: Path) -> None:
    path = full_disk / "out"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, bytes(200_000))
    assert path.read_bytes() == b"old"
    assert list(full_disk.iterdir()) == [path]
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_extract_to_a_full_disk_says_so(full_disk: Path) -> None:
    dump = full_disk.parent / "dump"
    dump.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=build.TEXT + b"A=1\n" * 40_000))]))
    (full_disk / "out").write_bytes(b"old")
    line = [sys.executable, "-m", "vmcoreinfo_fmt", "extract", str(dump), "-o", str(full_disk / "out")]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "No space left" in done.stderr) == (2, True)
    assert (full_disk / "out").read_bytes() == b"old"
