"""Commands for other tools: only where the tool opens the container, with the real path."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import struct
import subprocess
import sys
from pathlib import Path

import build
import pytest
from command import Run
from conftest import REAL
from dumps.repair.test_plans import CPU, kernel_memory, qemu

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.next_commands import READERS, next_commands

KASLR = vmcoreinfo_fmt.open(REAL / "debian-6.1-amd64" / "qemu-7.2.elf").vmcoreinfo
NOTE = build.note(desc=bytes(KASLR))
I386 = vmcoreinfo_fmt.open(REAL / "debian-6.1-i386" / "qemu-7.2.elf").vmcoreinfo


def commands(path: Path, data: bytes) -> dict[str, tuple[str, ...]]:
    path.write_bytes(data)
    with vmcoreinfo_fmt.open(path) as dump:
        # The first of each tool; a configuration for volatility3 comes last.
        return {command.tool: command.argv for command in reversed(next_commands(dump))}


def test_a_sound_elf_dump_is_opened_by_all(tmp_path: Path) -> None:
    path = tmp_path / "vm core"
    found = commands(path, build.elf([(build.PT_NOTE, CPU + NOTE), (build.PT_LOAD, bytes(4096))]))
    assert list(found)[::-1] == ["debuginfod", "crash", "drgn", "makedumpfile", "vmcoreinfo", "volatility3"]
    assert found["crash"][0] == "crash"
    assert found["crash"][-2:] == ("VMLINUX", str(path))
    assert f"--kaslr={KASLR.kaslr_offset:#x}" in found["crash"]
    assert found["drgn"] == ("drgn", "-c", str(path))
    with vmcoreinfo_fmt.open(path) as dump:
        for command in next_commands(dump):
            assert tuple(shlex.split(command.arguments)) == command.argv


def test_what_needs_mending_is_mended_first(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    found = commands(path, qemu(CPU + NOTE, bytes(4096)))
    mended = f"{path}.mended"
    assert found["vmcoreinfo"] == ("vmcoreinfo", "repair", str(path), "-o", mended)
    assert found["makedumpfile"][-2:] == (mended, f"{mended}.small")
    assert found["drgn"][-1] == found["crash"][-1] == str(path)
    repair.write_new(repair.plan_repair(path), path, mended)
    again = commands(path, Path(mended).read_bytes())
    assert again["vmcoreinfo"][1] == "volatility"
    assert again["makedumpfile"][-2] == str(path)


def test_kdump_and_flattened(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    text, phys_base = (4096 + 104 + 24, len(bytes(KASLR))), KASLR.phys_base % (1 << 64)  # type: ignore[operator]
    # The host's name is what makedumpfile writes, and QEMU does not.
    kdump = build.kdump(NOTE, text=text, phys_base=phys_base, host=b"guest")
    found = commands(path, kdump)
    assert "volatility3" not in found
    assert found["drgn"][-1] == f"{path}.mended"
    assert found["makedumpfile"][-2] == str(path)
    found = commands(path, build.flattened([(0, kdump)]))
    assert found["crash"][-1] == str(path)
    assert found["makedumpfile"][-2] == f"{path}.mended"


@pytest.mark.parametrize("is_repaired", [False, True])
def test_a_kdump_of_qemu_is_wrapped_for_makedumpfile(is_repaired: bool, tmp_path: Path) -> None:
    path, new = tmp_path / "vmcore", tmp_path / "new"
    text, phys_base = (4096 + 104 + 24, len(bytes(KASLR))), KASLR.phys_base % (1 << 64)  # type: ignore[operator]
    path.write_bytes(build.kdump(NOTE, text=text, phys_base=phys_base))
    repair.write_new(repair.plan_repair(path), path, new)
    found = commands(path, (new if is_repaired else path).read_bytes())
    assert found["vmcoreinfo"] == ("vmcoreinfo", "wrap", str(path), "-o", f"{path}.elf")
    assert found["makedumpfile"][-2] == f"{path}.elf"
    assert found["crash"][-1] == str(path)
    # drgn asks the header for names, which `repair` fills in.
    assert found["drgn"][-1] == (str(path) if is_repaired else f"{path}.elf")


def test_only_crash_is_named_for_a_kernel_of_i386(tmp_path: Path) -> None:
    path, note = tmp_path / "vmcore", build.note(desc=bytes(I386))
    found = commands(path, build.elf([(build.PT_NOTE, note)], bits=32))
    assert found.keys() <= {"debuginfod", "crash", "vmcoreinfo", "volatility3"}
    assert found["crash"][-1] == str(path)
    found = commands(path, build.kdump(note, machine=b"i686"))
    assert found.keys() <= {"debuginfod", "crash", "vmcoreinfo"}
    assert found["crash"][-1] == f"{path}.elf"


def test_a_kdump_whose_blocks_are_no_pages_is_wrapped_first(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    found = commands(path, build.kdump(NOTE, block=65536, pages={0: bytes(65536)}))
    assert found["vmcoreinfo"] == ("vmcoreinfo", "wrap", str(path), "-o", f"{path}.elf")
    assert found["makedumpfile"][-2] == found["crash"][-1] == found["drgn"][-1] == f"{path}.elf"


def test_memory_is_wrapped_first(tmp_path: Path) -> None:
    path = tmp_path / "image"
    for data in (kernel_memory()[1], build.lime([(0, kernel_memory()[1])])):
        found = commands(path, data)
        assert found["vmcoreinfo"] == ("vmcoreinfo", "wrap", str(path), "-o", f"{path}.elf")
        assert found["drgn"][-1] == found["makedumpfile"][-2] == f"{path}.elf"
        # crash reads raw memory, once it is told where it starts.
        assert found["crash"][-1] == (f"{path}@0x0" if data[:4] != b"EMiL" else f"{path}.elf")
        assert found["volatility3"][2] == str(path)


def test_crash_is_told_where_raw_memory_starts(tmp_path: Path) -> None:
    text, (place, names) = build.kernel(phys_base=0x80200000)
    start = 0x80000000
    memory = bytes(build.memory(4 << 20, [(place - start, names), (0x5000, build.note(desc=text))]))
    found = commands(tmp_path / "image", memory)
    assert found["crash"][-1] == f"{tmp_path}/image@0x80000000"
    # Such a path is another image for crash.
    for name in ("a,b", "a@b"):
        assert commands(tmp_path / name, memory)["crash"][-1] == f"{tmp_path}/{name}.elf"
    # Nothing tells where this one starts.
    nameless = memory.replace(b"6.1.0-test\0", b"6.1.1-test\0")
    assert commands(tmp_path / "other", nameless)["crash"][-1] == f"{tmp_path}/other.elf"


def test_a_packed_dump_has_no_command_that_fails(tmp_path: Path) -> None:
    found = commands(tmp_path / "vmcore.zst", build.zstd(build.elf([(build.PT_NOTE, NOTE)])))
    assert set(found) == {"debuginfod"}


def test_what_is_no_file_is_called_dump() -> None:
    with vmcoreinfo_fmt.open(build.elf([(build.PT_NOTE, NOTE)])) as dump:
        found = {command.tool: command.argv for command in next_commands(dump)}
    assert found["drgn"] == ("drgn", "-c", "DUMP")


@pytest.mark.parametrize("columns", ["20", "80"])
def test_show_prints_commands_that_a_shell_reads(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    path = tmp_path / "it's a dump; $(rm)"
    path.write_bytes(build.elf([(build.PT_NOTE, NOTE), (build.PT_LOAD, bytes(4096))]))
    argv = [(tool["tool"], tool["argv"]) for tool in json.loads(run("show", "--json", str(path)))["tools"]]
    lines = [shlex.split(line, comments=True) for line in run("show", str(path)).splitlines() if "  # " in line]
    assert lines == [words for _, words in argv]
    for tool, words in argv:
        if tool != "vmcoreinfo":
            assert shlex.split(run("show", "--for", tool, str(path)).splitlines()[-1]) == words


@pytest.mark.parametrize("words", [("show",), *(("show", "--for", tool) for tool in (*READERS, "volatility3"))])
def test_a_terminal_of_80_columns_folds_no_command(tmp_path: Path, words: tuple[str, ...]) -> None:
    pty, fcntl, termios = (pytest.importorskip(name) for name in ("pty", "fcntl", "termios"))
    path = tmp_path / "it's a dump; $(rm) of more letters than any terminal has columns"
    # What one tool reads as it is and another only mended.
    path.write_bytes(qemu(CPU + NOTE, bytes(4096)))
    with vmcoreinfo_fmt.open(path) as dump:
        expected = [command.argv for command in next_commands(dump)]
    assert expected[2][:2] == ("crash", "--kaslr=0x19c00000")
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    line = [sys.executable, "-m", "vmcoreinfo_fmt", *words, str(path)]
    with subprocess.Popen(line, stdout=child, stderr=child, env={**environment, "TERM": "xterm"}) as process:
        os.close(child)
        said = b""
        with contextlib.suppress(OSError):  # what Linux says at the end
            while piece := os.read(parent, 1 << 16):
                said += piece
    os.close(parent)
    assert process.returncode == 0, said
    lines = re.sub(r"\x1b\[[\d;]*m", "", said.decode()).replace("\r\n", "\n").splitlines()
    names = tuple(f"{argv[0]} " for argv in expected)
    commands = [line for line in lines if line.startswith(names)]
    printed = [tuple(shlex.split(line, comments=True)) for line in commands]
    if len(words) == 1:
        assert printed == expected
    else:
        assert len(printed) == len(lines)
        assert printed == [argv for argv in expected if argv in printed]
        assert printed[-1][0] == {"volatility3": "vol"}.get(words[2], words[2])


def test_show_for_a_tool_prints_what_it_needs_first(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(qemu(CPU + NOTE, bytes(4096)))
    first, second = run("show", "--for", "makedumpfile", str(path)).splitlines()
    assert first == f"vmcoreinfo repair {path} -o {path}.mended"
    assert second.startswith("makedumpfile ")
    assert len(run("show", "--for", "drgn", str(path)).splitlines()) == 1
    path.write_bytes(build.kdump(NOTE))
    run("show", "--for", "volatility3", str(path), status=1)
    assert "volatility3 does not open" in run.err
