"""The command in its own process: any encoding, closed streams, interrupts, little memory, readers that go away."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import build
import pytest
from conftest import REAL, ROOT

AMD64 = str(REAL / "debian-6.1-amd64" / "qemu-7.2.elf")
ENCODINGS = (
    "ascii", "ascii:strict", "latin-1", "cp1252", "cp437", "cp932", "koi8-r", "utf-8:strict", "utf-16", "utf-32",
    "utf-7", "cp037", "idna", "punycode", ":ignore",
)  # fmt: skip
COMMANDS = (
    ("show", AMD64), ("notes", AMD64), ("explain", "KERNELOFFSET"), ("get", AMD64, "→ÿ\udcff"), ("sho→", "x"),
)  # fmt: skip

pytestmark = pytest.mark.skipif(os.name != "posix", reason="closes descriptors and sends signals as POSIX has them")


PATH = os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python")])


def python(program: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Run a program that calls the command."""
    environment = {**os.environ, "PYTHONPATH": PATH}
    return subprocess.run([sys.executable, "-c", program, *words], capture_output=True, env=environment, timeout=120)


def run(*words: str, shell: str = "", environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command, with what a shell appends to its line."""
    command: list[str] = ["sh", "-c", f'exec "$@" {shell}', "sh", sys.executable, "-m", "vmcoreinfo_fmt", *words]
    variables = {**os.environ, "PYTHONPATH": PATH, **(environment or {})}
    return subprocess.run(command, capture_output=True, env=variables, timeout=60)


def assert_plain(done: subprocess.CompletedProcess[bytes], *statuses: int) -> None:
    assert done.returncode in statuses, done.stderr
    assert b"Traceback" not in done.stderr, done.stderr.decode("latin-1")
    assert b"Exception ignored" not in done.stderr, done.stderr.decode("latin-1")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_is_written(encoding: str) -> None:
    for words in COMMANDS:
        done = run(*words, environment={"PYTHONIOENCODING": encoding})
        assert_plain(done, 0, 1, 2)


def test_what_an_encoding_lacks_is_written_in_ascii() -> None:
    for environment in ({"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}):
        done = run("notes", AMD64, environment=environment)
        assert b"-> the only text" in done.stdout
        assert_plain(done, 0)
    assert "→ the only text".encode() in run("notes", AMD64, environment={"PYTHONIOENCODING": "utf-8"}).stdout


def test_closed_streams_are_errors_or_no_matter(tmp_path: Path) -> None:
    out = tmp_path / "out"
    outputs: tuple[tuple[str, ...], ...] = (
        ("get", AMD64, "OSRELEASE"),
        ("get", "--raw", AMD64, "OSRELEASE"),
        ("show", "--json", AMD64),
    )
    for words in outputs:
        done = run(*words, shell=">&-")
        assert_plain(done, 2)
        assert b"standard output: Bad file descriptor" in done.stderr
        done = run(*words, shell=">/dev/full")
        assert_plain(done, 2)
        assert b"standard output: No space left" in done.stderr
    inputs: tuple[tuple[str, ...], ...] = (("get", "-", "X"), ("entry", "-"), ("explain", "-"), ("scan", "-"))
    for words in inputs:
        done = run(*words, shell="<&-")
        assert_plain(done, 2)
        assert b"standard input is closed" in done.stderr
    assert run("get", AMD64, "OSRELEASE", shell="2>&-").stdout == b"6.1.0-56-cloud-amd64\n"
    assert_plain(run("show", "/nonexistent", shell="2>&-"), 2)
    assert_plain(run("show", "/nonexistent", shell="2>/dev/full"), 2)
    assert_plain(run("extract", AMD64, "-o", str(out), shell="<&- >&- 2>&-"), 0)
    assert out.read_bytes().startswith(b"OSRELEASE=")


def test_a_reader_that_goes_away_is_no_error() -> None:
    for words in (f"show {AMD64}", f"extract {AMD64}", "explain", "--help", f"show --json {AMD64}"):
        line = f"{sys.executable} -m vmcoreinfo_fmt {words} | true"
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, cwd=ROOT, timeout=60)
        assert_plain(done, 0)
        assert done.stderr == b""


@pytest.mark.parametrize("answers", range(4))
def test_a_monitor_that_hangs_up_is_an_error(answers: int, tmp_path: Path) -> None:
    path = str(tmp_path / "qmp")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(path)
        listening.listen()

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                for count in range(answers):
                    connection.sendall(b'{"return": {}}\n' if count else b'{"QMP": {}}\n')
                    if count < answers - 1:
                        connection.recv(4096)

        thread = threading.Thread(target=serve)
        thread.start()
        done = run("show", f"qmp:{path}")
        thread.join()
    assert_plain(done, 2)
    assert b"closed at the other end" in done.stderr
    assert done.stdout == b""


# Forks a fresh command for each k and interrupts it at its k-th call of a function, imports included.
INTERRUPTED = """
import os, signal, sys
words, step, most = sys.argv[3:], int(sys.argv[1]), int(sys.argv[2])
statuses = set()
for k in range(0, most, step):
    child = os.fork()
    if not child:
        left = [k]
        def count(frame, event, arg):
            if event == "call":
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGINT)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.argv = ["vmcoreinfo", *words]
        from vmcoreinfo_fmt.cli import main
        sys.setprofile(count)
        main()
    _, status = os.waitpid(child, 0)
    statuses.add(os.waitstatus_to_exitcode(status))
print(sorted(statuses))
"""


@pytest.mark.parametrize("words", [("get", AMD64, "OSRELEASE"), ("show", AMD64), ("explain", "--json")])
def test_an_interrupt_at_any_moment_ends_quietly(words: tuple[str, ...]) -> None:
    done = python(INTERRUPTED, "211", "6000", *words)
    assert done.stderr == b"", done.stderr.decode()
    assert done.stdout == b"[0, 130]\n"


def test_a_command_that_waits_can_be_interrupted() -> None:
    words = [sys.executable, "-m", "vmcoreinfo_fmt", "get", "-", "OSRELEASE"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(build.elf([(build.PT_NOTE, build.note(desc=build.TEXT))])[:50])
        process.stdin.flush()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(1)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


@pytest.mark.parametrize("mib", [40, 60, 90, 150])
def test_little_memory_is_an_error_in_one_line(mib: int) -> None:
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({mib} << 20,) * 2)"
    for words in (("show", AMD64), ("scan", AMD64), ("explain",)):
        done = python(f"from vmcoreinfo_fmt.cli import main\n{limit}\nmain()", *words)
        assert_plain(done, 0, 2)
        if done.returncode == 2:
            assert done.stderr.startswith(b"vmcoreinfo: ")
            assert done.stderr.count(b"\n") == 1


def test_memory_that_runs_out_is_named() -> None:
    program = (
        "import sys; from vmcoreinfo_fmt import cli; from vmcoreinfo_fmt.cli import show\n"
        "def run(args): raise MemoryError\n"
        "show.run = run; cli.main()"
    )
    done = python(program, "show", AMD64)
    assert (done.returncode, done.stderr) == (2, b"vmcoreinfo: not enough memory for this input\n")


WITHOUT_EXTRAS = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("cramjam", "zstandard", "fsspec", "rich", "argcomplete"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Refuse())
from vmcoreinfo_fmt.cli import main
main()
"""


@pytest.mark.parametrize(
    "words",
    [
        ("explain", "KERNELOFFSET"),
        ("explain", "line-fused"),
        ("explain", AMD64),
        ("explain",),
        ("check", "--sarif", AMD64),
        ("check", AMD64),
        ("show", AMD64),
        ("scan", AMD64),
        ("--help",),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_no_extra_is_needed(words: tuple[str, ...]) -> None:
    done = python(WITHOUT_EXTRAS, *words)
    assert_plain(done, 0)
    assert done.stdout


def test_a_missing_extra_is_named() -> None:
    done = python(WITHOUT_EXTRAS, "completion", "bash")
    assert_plain(done, 2)
    assert b"vmcoreinfo-fmt[cli]" in done.stderr
