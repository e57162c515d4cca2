"""Every public value of the text: pickled, copied, compared, immutable, as plain values."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from conftest import REAL

from vmcoreinfo_fmt import Note, VmCoreInfo
from vmcoreinfo_fmt.text.diff import Change, diff
from vmcoreinfo_fmt.text.facts import Fact, Facts
from vmcoreinfo_fmt.text.keys import KEYS, Key, Release, Requirement
from vmcoreinfo_fmt.text.tools import ToolArguments


def info() -> VmCoreInfo:
    return VmCoreInfo.parse(Note.parse((REAL / "debian-6.1-amd64" / "region.bin").read_bytes()).desc)


# Two equal ones that were made apart, and a different one.
VALUES = {
    "VmCoreInfo": (info(), info(), info().without("PAGESIZE")),
    "VmCoreInfo, cut": (VmCoreInfo(b"A=1", cut=True), VmCoreInfo(b"A=1", cut=True), VmCoreInfo(b"A=1")),
    "Line": (info().lines[0], info().lines[0], info().lines[1]),
    "Integers": (info().sizes, info().sizes, info().offsets),
    "Facts": (info().facts, info().facts, VmCoreInfo(b"").facts),
    "Fact": (info().facts["kaslr_offset"], info().facts["kaslr_offset"], VmCoreInfo(b"").facts["kaslr_offset"]),
    "ToolArguments": (info().facts.tools[0], info().facts.tools[0], info().facts.tools[1]),
    "Change": (Change("A", None, "1"), Change("A", None, "1"), Change("A", "1", None)),
    "Key": (KEYS["PAGESIZE"], pickle.loads(pickle.dumps(KEYS["PAGESIZE"])), KEYS["OSRELEASE"]),
    "Release": (
        Release(version="5.9", source="x"),
        Release(version="5.9", source="x"),
        Release(version="6", source=""),
    ),
    "Requirement": (Requirement(arch=("all",)), Requirement(arch=("all",)), Requirement(arch=("arm",))),
}
every_value = pytest.mark.parametrize(("one", "same", "other"), VALUES.values(), ids=VALUES)


@every_value
def test_values_compare_and_hash_by_value(one: object, same: object, other: object) -> None:
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != object()
    assert len({one, same, other}) == 2


@every_value
def test_values_pickle_and_copy(one: object, same: object, other: object) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(one, protocol))
        assert again == one
        assert type(again) is type(one)
        assert repr(again) == repr(one)
    assert copy.copy(one) == copy.deepcopy(one) == one


@every_value
def test_values_have_a_short_repr_and_plain_values(one: object, same: object, other: object) -> None:
    if not isinstance(one, (Key,)):
        assert len(repr(one)) < 200
    plain = one.to_dict()  # type: ignore[attr-defined]
    assert json.loads(json.dumps(plain)) == plain


@every_value
def test_a_misspelt_attribute_is_an_error(one: object, same: object, other: object) -> None:
    with pytest.raises(AttributeError):
        _ = one.osreleaze  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        one.osreleaze = 1  # type: ignore[attr-defined]


def test_a_payload_is_not_equal_to_a_dictionary() -> None:
    text = VmCoreInfo(b"A=1\n")
    assert text != {"A": "1"}
    assert text != {"A": "1"}
    assert text.copy() == {"A": "1"}


def test_repr_of_facts_and_tools_says_what_they_hold() -> None:
    facts = info().facts
    assert repr(facts) == f"<Facts 6.1.0-56-cloud-amd64: 9 of {len(facts)} known>"
    assert repr(facts.tools[0]).startswith("<ToolArguments debuginfod-find debuginfo 3b43fad")
    assert repr(VmCoreInfo(b"").facts["crash_time"]) == (
        "<Fact crash_time: unknown, no CRASHTIME: the kernel did not crash into kdump>"
    )
    assert facts == Facts(info())
    assert isinstance(facts["va_bits"], Fact)


def test_keys_are_completed_in_ipython() -> None:
    assert "OSRELEASE" in info()._ipython_key_completions_()
    assert "kaslr_offset" in info().facts._ipython_key_completions_()


def test_notebooks_show_escaped_facts() -> None:
    html = VmCoreInfo(b"OSRELEASE=<script>.fc39\n").facts._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "KASLR offset" in html


def test_differences_are_a_tuple() -> None:
    changes = diff(info(), info().without("PAGESIZE"))
    assert isinstance(changes, tuple)
    assert changes == (Change("PAGESIZE", "4096", None),)
    assert changes[0].to_dict()["kind"] == "removed"


def test_arguments_are_a_list_of_words() -> None:
    crash = next(tool for tool in info().facts.tools if tool.tool == "crash")
    assert isinstance(crash, ToolArguments)
    assert crash.to_dict()["argv"] == [
        "crash", "--kaslr=0x19c00000", "-m", "phys_base=0xfffffffff1200000", "VMLINUX", "DUMP"
    ]  # fmt: skip
    assert crash.arguments == " ".join(crash.argv)
