"""What the command says of rules: entry, judge, explain, and show for Windows guests."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from command import Run
from conftest import REAL

from vmcoreinfo_fmt.note import Note
from vmcoreinfo_fmt.rules import CATALOGUE

AMD64 = REAL / "debian-6.1-amd64"
ENTRY, REGION = str(AMD64 / "entry.bin"), str(AMD64 / "region.bin")
MIB = 1 << 20
Golden = Callable[[str, str], None]


def entry(size: int, guest_format: int = 1) -> str:
    return struct.pack("<HHIQ", 0, guest_format, size, 0x1000).hex()


@pytest.mark.parametrize("profile", ["spec", "qemu:7.2", "script"])
def test_judge_of_a_real_guest_reads_as_reviewed(profile: str, run: Run, golden: Golden) -> None:
    arguments = ("judge", "--entry", ENTRY, "--region", REGION, "--profile", profile)
    golden(f"judge/{profile.replace(':', '-')}.txt", run(*arguments))
    golden(f"judge.json/{profile.replace(':', '-')}.txt", run(*arguments, "--json"))


def test_judge_says_by_its_exit_status_whether_the_note_is_taken(run: Run, tmp_path: Path) -> None:
    region = tmp_path / "region"
    region.write_bytes(bytes(MIB))
    words = ("judge", "--entry", entry(MIB), "--region", str(region))
    assert "accepted" in run(*words, "--profile", "qemu")
    refused = run(*words, status=1)
    assert "refused" in refused
    assert "region-size-limit" in refused
    shown = json.loads(run("judge", "--entry", entry(MIB + 1), "--region", str(region), *QEMU, "--json", status=1))
    assert (shown["accepted"], shown["warned"], shown["note"]) == (False, "size invalid", "")
    assert [finding["id"] for finding in shown["findings"]] == ["region-one-mib"]


QEMU = ("--profile", "qemu:7.2")


def test_judge_takes_the_target_from_its_options(run: Run, tmp_path: Path) -> None:
    region = tmp_path / "region"
    region.write_bytes(Note("VMCOREINFO", 0, b"NUMBER(PHYS_OFFSET)=0x40\n", byte_order="big").to_bytes())
    words = ("judge", "--entry", entry(region.stat().st_size), "--region", str(region), "--order", "big")
    assert json.loads(run(*words, "--json"))["accepted"]
    assert "note-width" in run(*words, "--profile", "qemu:8.0", status=1)
    assert "note-target-order" in run(*words, "--profile", "qemu:7.2", status=1)
    on_its_own_kind = run(
        *words, "--host-order", "big", "--profile", "qemu:8.0", "--machine", "aarch64", "--bits", "64", "--json"
    )
    assert json.loads(on_its_own_kind)["phys_base"] == 0x40


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--entry", "-", "--region", "-"), "standard input is both entry and region"),
        (("--entry", "xyz", "--region", REGION), "neither a file nor 32 hexadecimal digits"),
        (("--entry", ENTRY, "--region", "/nonexistent"), "nonexistent"),
        (("--entry", ENTRY, "--region", REGION, "--profile", "xen"), "profile is xen, expected spec"),
    ],
)
def test_what_cannot_be_judged_is_an_error(arguments: tuple[str, ...], words: str, run: Run) -> None:
    assert run("judge", *arguments, status=2) == ""
    assert words in run.err


@pytest.mark.parametrize("cut", [False, True])
def test_judge_and_show_know_a_windows_guest(cut: bool, run: Run, tmp_path: Path, golden: Golden) -> None:
    desc = build.windows()[:100] if cut else build.windows(code=0)
    region = tmp_path / "region"
    region.write_bytes(Note("VMCOREINFO", 0, desc).to_bytes())
    dump = tmp_path / "dump"
    dump.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=desc))]))
    judged = run("judge", "--entry", entry(region.stat().st_size), "--region", str(region))
    shown = run("show", str(dump)).replace(str(dump), "dump")
    golden(f"windows/judge{'-cut' if cut else ''}.txt", judged)
    golden(f"windows/show{'-cut' if cut else ''}.txt", shown)
    windows = json.loads(run("show", "--json", str(dump)))["windows"]
    judged_json = json.loads(run("judge", "--entry", entry(region.stat().st_size), "--region", str(region), "--json"))
    assert windows == judged_json["windows"]
    if cut:
        assert windows is None
    else:
        assert (windows["version"], windows["bugcheck_code"]) == ([15, 22621], 0)
        assert windows["directory_table_base"] == 0x1AD000


def test_entry_names_the_rules_that_are_obeyed_or_broken(run: Run) -> None:
    out = run("entry", entry(MIB, guest_format=3))
    assert "region-size-limit         broken" in out
    assert "entry-unsupported-format  obeyed" in out
    out = run("entry", entry(MIB), "--profile", "qemu")
    assert "broken" not in out
    assert "region-one-mib" in out
    rules = json.loads(run("entry", entry(11), "--json"))["rules"]
    assert [rule["id"] for rule in rules if not rule["obeyed"]] == ["region-size-minimum"]
    assert all(rule["id"] in CATALOGUE for rule in rules)


def test_explain_has_a_page_for_every_rule(run: Run) -> None:
    listed = run("explain")
    assert json.loads(run("explain", "--json"))["rules"] == list(CATALOGUE)
    for rule in CATALOGUE.values():
        assert f"\n{rule.id} " in listed
    for rule_id in ("text-base-16", "note-byte-order", "region-size-limit"):
        rule = CATALOGUE[rule_id]
        page = json.loads(run("explain", rule_id, "--json"))["rule"]
        assert (page["statement"], page["source"]) == (rule.statement, rule.source)
        assert " ".join(run("explain", rule_id).split()).startswith(f"{rule_id} {rule.statement}")
    assert json.loads(run("explain", "note-byte-order", "--json"))["rule"]["since"] == "8.0"


def test_explain_helps_with_a_name_that_is_nearly_right(run: Run) -> None:
    run("explain", "entry-fullwrite", status=1)
    assert "did you mean entry-full-write" in run.err
