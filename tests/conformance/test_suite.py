"""The conformance suite: made from its descriptions, complete, and able to fail."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conformance import build, run, suite
from conformance.shapes import Shape, shapes, specs
from conformance.suite import WHOLE, Job, Limit, judge
from conformance.toolchains import TOOLCHAINS

ROOT = Path(__file__).resolve().parents[2]
JOBS = list(suite.jobs())
SHAPES = [shape for spec in specs() for shape in shapes(spec)]


def by_python(jobs: list[Job], generated: Path = ROOT / "generated") -> suite.Verdict:
    result = run.try_language(TOOLCHAINS["python"], jobs, generated)
    assert result.verdict, result.reason
    return result.verdict


def surprises(verdict: suite.Verdict) -> list[str]:
    return [text for score in verdict.scores.values() for text in score.undeclared]


def test_the_cases_are_what_the_descriptions_say(tmp_path: Path) -> None:
    assert build.write(tmp_path)
    assert build.differences(tmp_path, build.CASES) == []


def test_no_vector_is_large() -> None:
    assert max(job.file.stat().st_size for job in JOBS) <= build.LARGEST


def test_every_case_says_what_it_is_for() -> None:
    for path in suite.CASES.glob("*/*.json"):
        case = json.loads(path.read_text(encoding="utf-8"))
        assert case["what"].endswith(".")
        assert case["case"] == path.stem


def test_the_python_parsers_pass() -> None:
    verdict = by_python(JOBS)
    assert surprises(verdict) == []
    assert verdict.stale == []


def fields_seen(shape: Shape) -> set[str]:
    """The fields of a type that some case expects a value of, found by the end of the path and its format."""
    seen = set()
    for job in JOBS:
        if job.format == shape.path[0]:
            seen |= {path.rsplit(".", 1)[-1] for path, value in job.expect.items() if value != "null"}
            seen |= {part for path in job.expect for part in path.split(".")[:-1]}
    return seen


@pytest.mark.parametrize("shape", SHAPES, ids=["/".join(shape.path) for shape in SHAPES])
def test_every_field_is_expected_somewhere(shape: Shape) -> None:
    unseen = {field.name for field in shape.fields} - fields_seen(shape)
    assert unseen == set(), f"no case of {shape.path[0]} expects a value of {', '.join(sorted(unseen))}"


@pytest.mark.parametrize("spec", specs(), ids=[spec["meta"]["id"] for spec in specs()])
def test_every_format_meets_its_failures(spec: dict[str, dict[str, str]]) -> None:
    name = spec["meta"]["id"]
    failures = {value for job in JOBS if job.format == name for value in job.expect.values() if value[:1] == "!"}
    text = (ROOT / "formats" / f"{name}.ksy").read_text(encoding="utf-8")
    expected = {"!truncated"} if re.search(r"type: [us]\d|  size: [^u]", text) and "repeat: eos" not in text else set()
    expected |= {"!invalid"} if re.search(r"^ *(contents|valid):", text, re.MULTILINE) else set()
    lacking = " nor ".join(sorted(failure[1:] for failure in expected - failures))
    assert not lacking, f"no case of {name} is refused as {lacking}: a wrong magic or value, and cuts=cuts((0, n))"


def test_every_member_of_every_enum_is_read() -> None:
    missing = []
    for spec in specs():
        read = {value for job in JOBS if job.format == spec["meta"]["id"] for value in job.expect.values()}
        for enum, members in spec.get("enums", {}).items():
            # Bits that are summed in one field have no value of their own.
            if enum.endswith("_bits"):
                continue
            names = [member if isinstance(member, str) else member["id"] for member in members.values()]
            missing += [f"{enum}::{name}" for name in names if not any(v.endswith(f":{name}") for v in read)]
    assert missing == []


def job(**expect: str) -> Job:
    return Job("f/case", "f", Path("x"), 1, "", {WHOLE: "ok"} | expect)


@pytest.mark.parametrize(
    ("answer", "surprise"),
    [
        ("f/case\tok\ta=1:ELF", None),
        ("f/case\tok\ta=1", None),
        ("f/case\tok\ta=2", "f/case#a: expected 1:elf, answered 2"),
        ("f/case\tok\ta=1:none", "f/case#a: expected 1:elf, answered 1:none"),
        ("f/case\tok", "f/case#a: expected 1:elf, answered ok"),
        ("f/case\t!truncated", "f/case#: expected ok, answered !truncated"),
        ("", "f/case#: expected ok, answered no answer"),
    ],
    ids=["named", "number", "wrong number", "wrong name", "silent", "refused", "missing"],
)
def test_an_answer_counts_only_if_it_is_right(answer: str, surprise: str | None) -> None:
    verdict = judge([job(a="1:elf")], answer, [])
    assert surprises(verdict) == ([surprise] if surprise else [])
    assert verdict.is_good == (surprise is None)


def test_a_declared_deviation_is_counted_apart() -> None:
    limit = Limit("signed", "says", ("f/*#a",), read_as="signed 64")
    verdict = judge([job(a=str(2**63))], f"f/case\tok\ta={-(2**63)}", [limit])
    assert verdict.is_good
    assert (verdict.scores["f"].passed, verdict.scores["f"].declared) == (0, 1)


def test_a_declared_deviation_covers_only_its_own_answer() -> None:
    limit = Limit("signed", "says", ("f/*#a",), read_as="signed 64")
    verdict = judge([job(a=str(2**63))], "f/case\tok\ta=-1", [limit])
    assert surprises(verdict) == [f"f/case#a: expected {2**63}, answered -1"]


def test_a_declared_deviation_that_no_longer_occurs_fails() -> None:
    limit = Limit("signed", "says", ("f/*#a", "f/*#b"), read_as="signed 64")
    verdict = judge([job(a=str(2**63))], f"f/case\tok\ta={-(2**63)}", [limit])
    assert verdict.stale == ["signed: f/*#b"]
    assert not verdict.is_good


def test_one_changed_byte_in_a_vector_fails(tmp_path: Path) -> None:
    shutil.copytree(suite.CASES / "fw_cfg_vmcoreinfo", tmp_path / "fw_cfg_vmcoreinfo")
    vector = tmp_path / "fw_cfg_vmcoreinfo" / "linux.bin"
    data = bytearray(vector.read_bytes())
    for offset in range(16):
        vector.write_bytes(bytes(data[:offset] + bytes([data[offset] ^ 1]) + data[offset + 1 :]))
        found = surprises(by_python(list(suite.jobs(tmp_path))))
        assert found, f"byte {offset}"
        assert all(text.startswith("fw_cfg_vmcoreinfo/linux#") for text in found)


# One literal of each generated Python parser: a width, a byte order, a place, a constant.
MUTATIONS = [
    ("fw_cfg_vmcoreinfo", "self.len_region = self._io.read_u4le()", "self.len_region = self._io.read_u4be()"),
    (
        "fw_cfg_vmcoreinfo",
        "self.raw_guest_format = self._io.read_u2le()",
        "self.raw_guest_format = self._io.read_s2le()",
    ),
    ("elf_notes", "(12 + ", "(8 + "),
    ("elf_core", "self.reserved = self._io.read_bytes(7)", "self.reserved = self._io.read_bytes(6)"),
    ("elf_core", "core = 4", "core = 5"),
    ("elf_core", "65535", "65534"),
    ("vmcoreinfo", ", 61, False)", ", 60, False)"),
]


@pytest.mark.parametrize(("format", "literal", "other"), MUTATIONS)
def test_one_changed_literal_in_a_generated_file_fails(tmp_path: Path, format: str, literal: str, other: str) -> None:
    package = tmp_path / "python" / "vmcoreinfo_ksy"
    shutil.copytree(ROOT / "generated" / "python" / "vmcoreinfo_ksy", package)
    source = package / f"{format}.py"
    text = source.read_text(encoding="utf-8")
    assert literal in text
    source.write_text(text.replace(literal, other, 1), encoding="utf-8")
    found = surprises(by_python([job for job in JOBS if job.format == format], tmp_path))
    assert found
    assert all(text.startswith(f"{format}/") for text in found)


@pytest.mark.thorough
@pytest.mark.skipif(
    not (ROOT / ".cache" / "kaitai-struct-compiler").is_dir() or not shutil.which("java"),
    reason="the compiler is not here; make generate fetches it",
)
def test_one_changed_offset_in_a_format_fails(tmp_path: Path) -> None:
    for part in ("formats", "tools", "generated"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / ".cache").symlink_to(ROOT / ".cache")
    source = tmp_path / "formats" / "vmcoreinfo.ksy"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("pos: 0\n", "pos: 1\n"), encoding="utf-8")
    out = tmp_path / "out" / "python"
    subprocess.run([sys.executable, tmp_path / "tools" / "generate", "--language", "python", "--out", out], check=True)
    assert surprises(by_python([job for job in JOBS if job.format == "vmcoreinfo"], tmp_path / "out"))


def test_a_language_that_cannot_run_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    result = run.try_language(TOOLCHAINS["go"], JOBS)
    assert (result.status, result.reason) == ("not available", "no go")
    monkeypatch.delenv("KAITAI_RUST_RUNTIME", raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    result = run.try_language(TOOLCHAINS["rust"], JOBS)
    assert (result.status, result.reason) == ("not available", "KAITAI_RUST_RUNTIME is not set")


# Numbers whose top bit cannot be set in a file that is read, since they lead to what is read next. The cases of their
# largest values say that the file is refused.
LEADING = {
    "elf_core": {"ofs_section_headers"},
    "elf_notes": {"len_name", "len_desc"},
    "fw_cfg_directory": {"num_files"},
    "kdump_compressed": {"version", "len_block"},
    "lzop": {"len_body"},
    "qcow2": {"version", "num_snapshots", "len_extra"},
    "qemu_migration": {"len_machine", "num_capabilities"},
}


def test_every_number_is_tried_with_its_top_bit() -> None:
    tried: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for job in JOBS:
        for path, value in job.expect.items():
            number = value.partition(":")[0]
            if number.removeprefix("-").isdigit():
                tried[job.format, re.sub(r"\.\d+$", "", path).rpartition(".")[2]].add(int(number))
    untried = [
        f"{spec['meta']['id']}/{name}"
        for spec in specs()
        for name, width, is_signed in _numbers(spec)
        if name not in LEADING.get(spec["meta"]["id"], set()) and not name.startswith("raw_")
        if not any(
            number < 0 if is_signed else number >> (width - 1) == 1 for number in tried[spec["meta"]["id"], name]
        )
    ]
    assert untried == [], "no case has these with their top bit set; what leads to other bytes goes into LEADING"


def _numbers(spec: dict[str, Any]) -> Iterator[tuple[str, int, bool]]:
    """Yield every field that is a number of more than a byte: its name, its bits, whether it has a sign."""
    for field in spec.get("seq", []):
        kind = field.get("type")
        for one in kind["cases"].values() if isinstance(kind, dict) else [kind]:
            if found := re.fullmatch(r"([us])([248])(le|be)?", str(one)):
                yield field["id"], 8 * int(found[2]), found[1] == "s"
    for child in spec.get("types", {}).values():
        yield from _numbers(child)
