"""The package itself against the suite's cases about meaning."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conformance.suite import CASES
from vmcoreinfo_fmt import VmCoreInfo
from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.errors import FormatError
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.rules import find_rule


def plays(subject: str) -> pytest.MarkDecorator:
    cases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((CASES / subject).glob("*.json"))]
    return pytest.mark.parametrize("case", cases, ids=[case["case"] for case in cases])


@plays("device")
def test_the_device_does_what_the_case_says(case: dict[str, Any]) -> None:
    device = Device()
    for step in case["steps"]:
        if step["do"] == "reset":
            device.reset()
        else:
            assert device.write(int(step["offset"]), bytes.fromhex(step["data"])) == step["taken"]
        assert (device.read().hex(), device.active, device.save().hex()) == (
            step["bytes"],
            step["active"],
            step["state"],
        )
    assert all(find_rule(rule) for rule in case["rules"])


@plays("acceptance")
def test_the_verdict_is_what_the_case_says(case: dict[str, Any]) -> None:
    target = case["target"] | {"bits": int(case["target"].get("bits") or case["target"]["elf_class"])}
    target.pop("elf_class", None)
    region = bytes.fromhex(case["region"])
    verdict = judge(Entry.parse(bytes.fromhex(case["entry"])), region, profile=case["profile"], **target)
    expect = case["expect"]
    assert verdict.accepted == expect["accepted"]
    assert len(verdict.note) == int(expect["note_size"])
    assert verdict.note == region[: len(verdict.note)]
    assert verdict.warned == expect["warned"]
    assert (None if verdict.phys_base is None else str(verdict.phys_base)) == expect["phys_base"]
    assert expect.get("contents", verdict.contents) == verdict.contents
    assert set(case.get("rules", [])) <= {finding.id for finding in verdict.findings}


@plays("payload")
def test_the_reading_is_what_the_case_says(case: dict[str, Any]) -> None:
    info = VmCoreInfo.parse(bytes.fromhex(case["data"]))
    expect = case["expect"]
    assert expect.get("values", dict(info)) == dict(info)
    for key, value in expect.get("integers", {}).items():
        assert info.integer(key) == int(value)
    for key in expect.get("not_integers", []):
        with pytest.raises(FormatError):
            info.integer(key)
    assert [finding.id for finding in info.findings] == expect["findings"]
    assert bytes(info).hex() == case["data"]
