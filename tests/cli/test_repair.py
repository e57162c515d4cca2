"""The commands that change dumps."""

from __future__ import annotations

import json
import os
from pathlib import Path

import build
import pytest
from command import Run
from dumps.repair.test_plans import CPU, NOTE, OTHER, kernel_memory, qemu, text_of

OLD = qemu(CPU + NOTE, bytes(1 << 14))
BARE = qemu(CPU, kernel_memory()[1])


@pytest.fixture
def vmcore(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dump with a note and one without, a note and a text, in the current folder."""
    monkeypatch.chdir(tmp_path)
    texts = {"note.bin": NOTE, "note.txt": build.TEXT, "other.txt": OTHER}
    for name, data in {"vmcore": OLD, "bare": BARE, "raw": kernel_memory()[1], **texts}.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path / "vmcore"


def test_repair_says_what_is_wrong_and_writes_nothing(vmcore: Path, run: Run) -> None:
    out = run("repair", "vmcore", status=1)
    assert "elf-header-size" in out
    assert "to do: set e_ehsize to 64" in out
    assert "nothing is written: give -o NEW or --in-place" in out
    assert vmcore.read_bytes() == OLD
    plan = json.loads(run("repair", "--json", "vmcore", status=1))
    assert [finding["id"] for finding in plan["defects"]] == ["elf-header-size", "elf-program-headers-apart"]
    assert (plan["written"], plan["undo"]) == (None, None)
    (change,) = plan["changes"]
    start, before = change["offset"], bytes.fromhex(change["before"])
    assert OLD[start : start + len(before)] == before


def test_repair_writes_a_new_dump(vmcore: Path, run: Run) -> None:
    assert "written: new" in run("repair", "bare", "-o", "new")
    assert run("get", "new", "OSRELEASE") == "6.1.0-test\n"
    assert "nothing to change in new" in run("repair", "new")
    run("repair", "new", "-o", "again")
    assert vmcore.with_name("again").read_bytes() == vmcore.with_name("new").read_bytes()


def test_repair_in_place_can_be_undone(vmcore: Path, run: Run) -> None:
    assert "undo with: vmcoreinfo undo vmcore" in run("repair", "--in-place", "vmcore")
    assert vmcore.read_bytes() != OLD
    assert "nothing to change" in run("repair", "--in-place", "vmcore")
    assert run("undo", "vmcore") == "restored: vmcore\n"
    assert vmcore.read_bytes() == OLD
    out = json.loads(run("repair", "--in-place", "--undo-file", "a file", "--json", "vmcore"))
    assert (out["written"], out["undo"]) == ("vmcore", "a file")
    run("undo", "vmcore", status=2)
    assert "vmcore.undo" in run.err
    run("undo", "vmcore", "--undo-file", "a file")
    assert vmcore.read_bytes() == OLD


def test_the_command_that_undoes_is_quoted(vmcore: Path, run: Run) -> None:
    vmcore.rename("a dump; rm")
    out = run("repair", "--in-place", "--undo-file", "u$", "a dump; rm")
    assert "undo with: vmcoreinfo undo 'a dump; rm' --undo-file 'u$'" in out


def test_a_second_change_in_place_says_what_to_do_first(vmcore: Path, run: Run) -> None:
    run("edit", "vmcore", "--set", "OSRELEASE=6.1.0-next", "--in-place")
    run("edit", "vmcore", "--set", "OSRELEASE=6.1.0-last", "--in-place", status=2)
    assert "vmcore.undo: keeps earlier changes, which can be undone; undo or remove it first" in run.err
    assert run("get", "vmcore", "OSRELEASE") == "6.1.0-next\n"


def test_nobody_may_read_more_of_a_new_dump(vmcore: Path, run: Run) -> None:
    mask = os.umask(0o022)
    try:
        for mode, expected in ((0o600, 0o600), (0o440, 0o640), (0o666, 0o644)):
            for name in ("vmcore", "raw"):
                Path(name).chmod(mode)
            for words in (["repair", "vmcore"], ["edit", "vmcore", "--delete", "PAGESIZE"], ["wrap", "raw"]):
                run(*words, "-o", "new")
                assert Path("new").stat().st_mode & 0o777 == expected
                Path("new").unlink()
        vmcore.chmod(0o600)
        run("repair", "vmcore", "--in-place")
        assert {path.stat().st_mode & 0o777 for path in (vmcore, Path("vmcore.undo"))} == {0o600}
    finally:
        os.umask(mask)


def test_the_note_of_another_boot_is_told(vmcore: Path, run: Run) -> None:
    out = run("insert", "bare", "--text", "other.txt", "-o", "new")
    assert "remains:" not in out  # it does not say where the kernel's name is
    text, _ = build.kernel(phys_base=0x300000)
    vmcore.with_name("moved.txt").write_bytes(text)
    out = run("insert", "bare", "--text", "moved.txt", "-o", "new")
    assert "remains: the kernel's own name is not at 0x302000, where the text puts it" in out
    vmcore.with_name("right.txt").write_bytes(kernel_memory()[0])
    assert "remains:" not in run("insert", "bare", "--text", "right.txt", "-o", "new")


@pytest.mark.parametrize(
    "source", [["--note", "note.bin"], ["--text", "note.txt"], ["--from", "vmcore"]], ids=lambda words: words[0]
)
def test_insert_adds_a_note(vmcore: Path, run: Run, source: list[str]) -> None:
    run("insert", "bare", *source, "-o", "new")
    assert text_of(vmcore.with_name("new").read_bytes()) == build.TEXT


def test_replace_edit_and_remove(vmcore: Path, run: Run) -> None:
    run("replace", "vmcore", "--text", "other.txt", "-o", "new")
    assert run("get", "new", "OSRELEASE") == "6.1.0-next\n"
    run("edit", "vmcore", "--set", "OSRELEASE=6.1.0=x", "--delete", "PAGESIZE", "-o", "new")
    assert run("get", "new", "OSRELEASE") == "6.1.0=x\n"
    run("get", "new", "PAGESIZE", status=1)
    run("remove", "vmcore", "-o", "new")
    run("show", "new", status=1)
    run("remove", "new", status=1)
    run("repair", "bare", "-o", "new")
    run("remove", "new", "--in-place")
    assert '"found": "scan"' in run("show", "--json", "new")  # the note is still in memory
    assert vmcore.read_bytes() == OLD


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["insert", "vmcore", "--text", "note.txt", "-o", "new"], 2, "already, expected none"),
        (["insert", "bare", "--note", "vmcore", "-o", "new"], 2, "expected a note; for a dump, use --from"),
        (["insert", "bare", "--text", "bare", "-o", "new"], 2, "no OSRELEASE"),
        (["edit", "vmcore", "-o", "new"], 2, "no change given"),
        (["edit", "vmcore", "--set", "OSRELEASE"], 2, "expected KEY=VALUE"),
        (["edit", "vmcore", "--set", "A=" + "x" * 90], 2, "no kernel writes this text"),
        (["edit", "vmcore", "--set", "NUMBER(phys_base)=here"], 2, "NUMBER(phys_base) is 'here', expected an integer"),
        (["undo", "vmcore"], 2, "vmcore.undo: there is no such file, so there is nothing to undo"),
        (["edit", "vmcore", "--delete", "NOTHING"], 1, "NOTHING is not in the payload"),
        (["repair", "raw"], 2, "wrap makes an ELF dump"),
        (["repair", "vmcore", "-o", "vmcore"], 2, "the input itself"),
        (["repair", "vmcore", "-o", "no/folder"], 2, "No such file"),
        (["repair", "vmcore", "--undo-file", "x"], 2, "--undo-file is for --in-place"),
        (["wrap", "raw", "-o", "raw"], 2, "the input itself"),
        (["wrap", "raw", "-o", "new", "--at", "here"], 2, "--at is 'here'"),
        (["wrap", "vmcore", "-o", "new"], 2, "expected raw memory"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    vmcore: Path, run: Run, words: list[str], status: int, message: str
) -> None:
    before = {path.name: path.read_bytes() for path in vmcore.parent.iterdir()}
    run(*words, status=status)
    assert message in run.err
    assert {path.name: path.read_bytes() for path in vmcore.parent.iterdir()} == before


def test_wrap_makes_a_dump_of_memory(vmcore: Path, run: Run) -> None:
    assert "written: new, x86_64, 6.1.0-test" in run("wrap", "raw", "-o", "new")
    assert run("get", "new", "OSRELEASE") == "6.1.0-test\n"
    out = json.loads(run("wrap", "raw", "--at", "0x1000", "--text", "other.txt", "--json", "-o", "new"))
    assert (out["release"], out["ranges"][0]["paddr"]) == ("6.1.0-next", 0x1000)
    vmcore.with_name("empty").write_bytes(b"\1" * 4096)
    assert "no note" in run("wrap", "empty", "-o", "new", status=1)
