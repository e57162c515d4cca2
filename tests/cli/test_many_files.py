"""Several files as arguments: names as grep prints them, one bad file among many, and lines that stay whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import build
import pytest
from command import Run
from conftest import REAL, ROOT

AMD64 = str(REAL / "debian-6.1-amd64" / "qemu-7.2.elf")
ARM64 = str(REAL / "debian-6.1-arm64" / "qemu-7.2.elf")
PATH = os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python")])
READING = (
    ("show", "--brief"), ("show", "--for", "crash"), ("notes",), ("scan", "--quick"), ("check",), ("diff", AMD64),
    ("get", "-k", "OSRELEASE"), ("get", "--raw", "-k", "OSRELEASE"),
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Good files with every kind of bad one between them."""
    made = {
        "cut": Path(AMD64).read_bytes()[:300],
        "empty": b"",
        "other": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "none": build.elf([(build.PT_NOTE, build.note(b"CORE\0", b"x"))]),
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    bad = [str(tmp_path / name) for name in made] + [str(tmp_path / "missing"), str(tmp_path)]
    return [AMD64, *bad, ARM64]


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_one_bad_file_costs_itself_and_the_exit_status(words: tuple[str, ...], files: list[str], run: Run) -> None:
    out = run(*words, *files, status=2)
    failures = [line for line in run.err.splitlines() if line.startswith("vmcoreinfo: ")]
    # These have no memory that could be searched, and ARM64 differs from AMD64.
    first = run(*words, "-H", AMD64, status=int(words[0] == "scan"))
    last = run(*words, "-H", ARM64, status=int(words[0] in ("scan", "diff")))
    if words[0] == "show" and "--for" in words:
        assert out == first + last
    else:
        assert out.startswith(first)
        assert last in out
        starts = tuple(f"{name}:" for name in files)
        assert all(line.startswith(starts) or " files: " in line for line in out.splitlines())
    for name in files[1:-1]:
        if name not in out:
            assert any(name in line for line in failures), name
    assert not any(AMD64 in line or ARM64 in line for line in failures)


def test_names_are_printed_for_several_files_and_when_asked_for(run: Run) -> None:
    release = "6.1.0-56-cloud-amd64\n"
    assert run("get", AMD64, "OSRELEASE") == run("get", "-k", "OSRELEASE", AMD64) == release
    assert run("get", "-H", AMD64, "OSRELEASE") == f"{AMD64}:{release}"
    assert run("get", "-k", "OSRELEASE", AMD64, AMD64) == f"{AMD64}:{release}" * 2
    assert run("get", "-k", "OSRELEASE", "--no-filename", AMD64, AMD64) == release * 2
    assert run("get", "-H", "-k", "OSRELEASE", "-k", "PAGESIZE", AMD64) == f"{AMD64}:{release}{AMD64}:4096\n"
    run("get", "-H", "--no-filename", AMD64, "OSRELEASE", status=2)
    assert "not allowed with" in run.err


def test_the_highest_status_counts_and_the_order_is_that_of_the_arguments(run: Run, files: list[str]) -> None:
    out = run("get", "-k", "KERNELOFFSET", AMD64, ARM64, AMD64)
    assert [line.rpartition(":")[0] for line in out.splitlines()] == [AMD64, ARM64, AMD64]
    without, unreadable = str(Path(files[1]).with_name("none")), str(Path(files[1]).with_name("other"))
    run("get", "-k", "KERNELOFFSET", AMD64, without, status=1)
    run("get", "-k", "KERNELOFFSET", unreadable, without, AMD64, status=2)
    run("get", "-k", "NOTHING", AMD64, ARM64, status=1)
    assert run.err.count("not in the payload of") == 2


@pytest.mark.parametrize(
    "words",
    [
        (AMD64, "KERNELOFFSET", "--hex", "OSRELEASE"),
        (AMD64, "--hex", "KERNELOFFSET", "OSRELEASE"),
        ("--hex", AMD64, "KERNELOFFSET", "OSRELEASE"),
        (AMD64, "KERNELOFFSET", "OSRELEASE", "--hex"),
        ("--hex", "--", AMD64, "KERNELOFFSET", "OSRELEASE"),
        ("-k", "KERNELOFFSET", AMD64, "--hex", "--key=OSRELEASE"),
    ],
)
def test_options_may_be_anywhere(words: tuple[str, ...], run: Run) -> None:
    assert run("get", *words) == "0x19c00000\n6.1.0-56-cloud-amd64\n"
    values = json.loads(run("get", *words[:1], "--json", *words[1:]))["values"] if words[0] == AMD64 else {}
    assert set(values.values()) <= {"0x19c00000", "6.1.0-56-cloud-amd64"}


def test_a_name_stands_for_its_key_and_a_pattern_for_all_that_match(run: Run) -> None:
    assert run("get", AMD64, "phys_base", "--hex", "_stext") == "-0xee00000\n0xffffffff9ac00000\n"
    assert run.err == "phys_base is NUMBER(phys_base)\n_stext is SYMBOL(_stext)\n"
    assert run("get", AMD64, "NUMBER(phys_base)") == "-249561088\n"
    assert run.err == ""
    out = run("get", AMD64, "SYMBOL(kallsyms*)", "PAGESIZE")
    assert len(out.splitlines()) == 7
    assert "SYMBOL(kallsyms_num_syms)=ffffffff9bd75588\n" in out
    assert out.endswith("\n4096\n")
    assert run.err == "SYMBOL(kallsyms*) is 6 keys\n"
    found = json.loads(run("get", "--json", AMD64, "phys_base", "SIZE(pa*)"))
    assert found["keys"] == {"phys_base": "NUMBER(phys_base)", "SIZE(page)": "SIZE(page)"}
    assert found["values"] == {"phys_base": "-249561088", "SIZE(page)": "64"}
    assert run.err == ""


def test_files_where_keys_belong_are_told_apart(run: Run) -> None:
    run("get", AMD64, ARM64, "OSRELEASE", status=1)
    assert f"try: vmcoreinfo get --key OSRELEASE {AMD64} {ARM64}   reads several files\n" in run.err


def test_extract_writes_one_file_for_each_dump(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a.elf", tmp_path / "b.elf"
    first.write_bytes(Path(AMD64).read_bytes())
    second.write_bytes(Path(ARM64).read_bytes())
    folder = tmp_path / "texts"
    folder.mkdir()
    assert run("extract", "-d", str(folder), str(first), str(second)).count("written: ") == 2
    assert sorted(path.name for path in folder.iterdir()) == ["a.elf.txt", "b.elf.txt"]
    assert (folder / "b.elf.txt").read_bytes().startswith(b"OSRELEASE=6.1.0-50-cloud-arm64\n")
    run("extract", "--note", "-d", str(folder), str(first))
    assert (folder / "a.elf.note").read_bytes()[12:23] == b"VMCOREINFO\0"
    run("extract", "-d", str(folder), AMD64, ARM64, status=2)
    assert "several files would become" in run.err


def test_diff_compares_each_with_the_first(run: Run) -> None:
    out = run("diff", AMD64, AMD64, ARM64, status=1)
    assert f"{AMD64}:no difference\n" in out
    assert f"{ARM64}:Removed keys" in out
    shapes = [json.loads(line) for line in run("diff", "--json", AMD64, AMD64, ARM64, status=1).splitlines()]
    assert [(shape["before"], shape["after"], bool(shape["changes"])) for shape in shapes] == [
        (AMD64, AMD64, False),
        (AMD64, ARM64, True),
    ]


# Counts the writes of standard output by replacing the descriptor with a socket whose messages keep their borders.
WRITES = """
import os, socket, sys
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 22)
if not os.fork():
    os.dup2(theirs.fileno(), 1)
    os.execv(sys.executable, [sys.executable, "-m", "vmcoreinfo_fmt", *sys.argv[1:]])
theirs.close()
while piece := ours.recv(1 << 22):
    print(len(piece), piece[-1:] == b"\\n", piece.count(b"\\n"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="sockets that keep the borders of writes are Linux's")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "words",
    [
        ("get", "-k", "OSRELEASE", "-k", "BUILD-ID", *[AMD64, ARM64] * 30),
        ("get", AMD64, "OSRELEASE"),
        ("get", "--raw", "-k", "OSRELEASE", AMD64, ARM64),
        ("notes", *[AMD64] * 30),
        ("check", "--format", "concise", *[AMD64] * 30),
        ("get", "--json", "-k", "SYMBOL(*)", *[AMD64] * 5),
        ("show", AMD64, ARM64),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_every_write_is_of_whole_lines_that_a_pipe_takes_at_once(words: tuple[str, ...], unbuffered: str) -> None:
    environment = {**os.environ, "PYTHONPATH": PATH, "PYTHONUNBUFFERED": unbuffered, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", WRITES, *words], capture_output=True, text=True, env=environment, check=True, cwd=ROOT
    )
    writes = [line.split() for line in done.stdout.splitlines()]
    assert writes
    for size, whole, lines in writes:
        assert whole == "True"
        assert int(size) <= 4096 or int(lines) == 1


@pytest.mark.skipif(os.name != "posix", reason="xargs is POSIX's")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_lines_of_parallel_processes_stay_whole(unbuffered: str, tmp_path: Path) -> None:
    names = []
    for number in range(60):
        name = tmp_path / f"{number:03}"
        name.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=f"OSRELEASE=6.{number}\n".encode()))]))
        names.append(str(name))
    command = ["xargs", "-P", "4", "-n", "5", sys.executable, "-m", "vmcoreinfo_fmt", "get", "-H", "-k", "OSRELEASE"]
    environment = {**os.environ, "PYTHONPATH": PATH, "PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(
        command, input="\n".join(names), capture_output=True, text=True, env=environment, check=True, cwd=ROOT
    )
    assert sorted(done.stdout.splitlines()) == [f"{name}:6.{number}" for number, name in enumerate(names)]


def test_little_memory_for_one_file_costs_that_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from vmcoreinfo_fmt.cli import get

    real = get.open_dump  # type: ignore[attr-defined]

    def fail(args: Any, name: str) -> object:
        if name == ARM64:
            raise MemoryError
        return real(args, name)

    monkeypatch.setattr(get, "open_dump", fail)
    assert run("get", "--no-filename", "-k", "PAGESIZE", AMD64, ARM64, AMD64, status=2) == "4096\n4096\n"
    assert run.err == f"vmcoreinfo: {ARM64}: not enough memory for this input\n"


def test_a_mistake_of_the_program_is_not_hidden_by_the_next_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from vmcoreinfo_fmt.cli import get, main

    def fail(args: object, name: str) -> object:
        raise AssertionError("a mistake")

    monkeypatch.setattr(get, "open_dump", fail)
    with pytest.raises(AssertionError, match="a mistake"):
        main(["get", "-k", "PAGESIZE", AMD64, ARM64])


def test_help_is_a_command(run: Run) -> None:
    assert run("help") == run("--help")
    assert run("help", "check") == run("check", "--help")
