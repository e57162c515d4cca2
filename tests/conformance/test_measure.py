"""The program that measures others: it fails what is wrong, and nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from conformance import measure
from conformance.suite import HERE

CASE: dict[str, Any] = {
    "id": "acceptance/r/x",
    "kind": "acceptance",
    "level": "must",
    "flags": ["padding"],
    "input": {},
    "expect": {"accepted": True, "note": "0a00b0", "note_size": "4", "steps": [{"ok": True, "bytes": "00"}]},
}


def outcome(answer: object, **changes: object) -> str:
    return str(measure.result({**CASE, **changes}, {"id": CASE["id"], "answer": answer})["outcome"])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (CASE["expect"], "passed"),
        ({"accepted": True}, "passed"),
        ({"accepted": True, "note": "0a00b000"}, "passed"),
        ({"accepted": True, "note": "0A00B0"}, "passed"),
        ({"accepted": True, "more": 1}, "passed"),
        ({"steps": [{"ok": True}]}, "passed"),
        ({"accepted": False}, "failed"),
        ({"accepted": "true"}, "failed"),
        ({"accepted": None}, "failed"),
        ({"accepted": True, "note": "0a00b1"}, "failed"),
        ({"accepted": True, "note": "0a00b"}, "failed"),
        ({"steps": []}, "failed"),
        ({"steps": [{"ok": True}, {"ok": True}]}, "failed"),
        ({"steps": [{"ok": False}]}, "failed"),
        ([], "failed"),
        ({"other": 1}, "skipped"),
    ],
)
def test_an_answer_counts_by_the_keys_that_it_gives(answer: object, expected: str) -> None:
    assert outcome(answer) == expected


def test_what_is_a_mapping_is_compared_whole_except_for_the_paths_of_bytes() -> None:
    expect = {"values": {"a": "1", "b": "2"}}
    for kind, said, expected in (
        ("payload", {"a": "1"}, "failed"),
        ("payload", {"a": "1", "b": "2", "c": "3"}, "failed"),
        ("bytes", {"a": "1"}, "passed"),
        ("bytes", {"a": "2"}, "failed"),
    ):
        assert outcome({"values": said}, expect=expect, kind=kind) == expected


def test_zero_bytes_at_the_end_are_not_half_bytes() -> None:
    assert outcome({"note": "10"}, expect={"note": "10"}) == "passed"
    assert outcome({"note": "1000"}, expect={"note": "10"}) == "passed"
    assert outcome({"note": "01"}, expect={"note": "10"}) == "failed"


def test_a_number_with_a_name_may_be_answered_without() -> None:
    expect = {"values": {"a": {"number": "1", "enum": "elf_core"}}}
    for said in ("1", {"number": "1", "enum": "ElfCore"}):
        assert outcome({"values": {"a": said}}, expect=expect, kind="bytes") == "passed"
    for wrong in ("2", {"number": "2", "enum": "elf_core"}, {"number": "1", "enum": "elf"}, None):
        assert outcome({"values": {"a": wrong}}, expect=expect, kind="bytes") == "failed"


def test_other_answers_are_acceptable_where_they_are_listed() -> None:
    also = [{"note_size": "5"}]
    assert outcome({"accepted": True, "note_size": "5"}, also=also) == "acceptable"
    assert outcome({"accepted": False, "note_size": "5"}, also=also) == "failed"
    assert outcome({"note_size": "6"}, also=also) == "failed"


def test_no_answer_and_skip_are_skipped_with_their_reason() -> None:
    assert measure.result(CASE, None)["reason"] == "no answer"
    assert measure.result(CASE, {"id": "x", "skip": "not here"})["reason"] == "not here"


def test_results_keep_to_their_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = tmp_path / "driver.py"
    driver.write_text(
        "import json, sys\n"
        "for line in sys.stdin:\n"
        "    case = json.loads(line)\n"
        "    answer = {'steps': [{'ok': True} for step in case['input'].get('steps', [])]}\n"
        "    print(json.dumps({'id': case['id'], 'answer': answer}))\n"
    )
    out = tmp_path / "results.json"
    arguments = ["measure.py", "--driver", f"{sys.executable} {driver}", "--json", str(out), "--kind", "device"]
    monkeypatch.setattr(sys, "argv", arguments)
    with pytest.raises(SystemExit) as caught:
        measure.main()
    assert caught.value.code == 1
    shape = json.loads(out.read_text())
    schema = json.loads((HERE / "schema" / "result.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(shape, schema)
    outcomes = {one["id"]: one["outcome"] for one in shape["results"]}
    assert outcomes["device/entry-reset/fresh"] == "passed"
    assert outcomes["device/entry-over-long/0-17"] == "failed"


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("print('no json')", "line 1 of the answers"),
        ("raise SystemExit(3)", "ended with status 3"),
        ("print('[]')", "line 1"),
    ],
)
def test_a_program_that_breaks_the_protocol_is_told(program: str, words: str) -> None:
    with pytest.raises(SystemExit, match=words):
        measure.ask([sys.executable, "-c", program], [CASE])


def test_a_report_names_the_case_its_level_and_the_mistake() -> None:
    text = measure.report([measure.result(CASE, {"id": "x", "answer": {"accepted": False}})], 5)
    assert "must: acceptance/r/x [padding]: accepted: expected true, answered false" in text
    assert "mistakes: padding 1" in text


def test_bytes_are_asked_with_every_way_to_cut_them() -> None:
    cases = list(measure.cases(kinds=["bytes"]))
    whole = next(case for case in cases if case["id"] == "bytes/fw_cfg_vmcoreinfo/linux")
    assert len(whole["input"]["data"]) == 32
    assert "len_region" in whole["input"]["paths"]
    cut = next(case for case in cases if case["id"] == "bytes/fw_cfg_vmcoreinfo/linux@15")
    assert (len(cut["input"]["data"]), cut["expect"]) == (30, {"error": "truncated"})
