"""Examples of the catalogue: those that are bytes or text are read, and the rule they belong to is found."""

from __future__ import annotations

import re
from itertools import product

import pytest

from vmcoreinfo_fmt.cli.commands import COMMANDS
from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.host.entry_rules import check_entry
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.rules import CATALOGUE, LATEST, Profile, Rule
from vmcoreinfo_fmt.text.vmcoreinfo import VmCoreInfo

HEXADECIMAL = re.compile(r"[0-9a-f]{2}( [0-9a-f]{2})+")
# Too long to be written out, or about the file around the text.
IN_WORDS = {
    "key-missing",
    "line-cut",
    "line-rest",
    "header-phys-base",
    "header-phys-base-base16",
    "text-over-page",
    "text-cut-at-page",
}
# What is said of an entry or a note and never found by a verdict.
NEVER_FOUND = {
    *("entry-little-endian", "entry-host-format-number", "entry-before-reset", "entry-reset", "region-size-first"),
    *("linux-entry", "linux-null-header", "windows-region-size", "windows-width", "windows-live", "text-exact-name"),
}

payload_rules = [rule for rule in CATALOGUE.values() if rule.frame == "payload" and rule.id not in IN_WORDS]
hexadecimal_rules = [
    rule
    for rule in CATALOGUE.values()
    if rule.frame in ("entry", "note", "region") and HEXADECIMAL.fullmatch(rule.example) and rule.id not in NEVER_FOUND
]


def unescaped(text: str) -> bytes:
    return text.encode("latin-1").decode("unicode_escape").encode("latin-1")


@pytest.mark.parametrize("rule", payload_rules, ids=lambda rule: rule.id)
def test_the_text_of_an_example_has_what_its_rule_says(rule: Rule) -> None:
    found = {finding.id: finding for finding in VmCoreInfo.parse(unescaped(rule.example)).check()}
    assert rule.id in found
    assert found[rule.id].severity == rule.severity


def test_every_example_of_a_payload_but_a_few_is_text() -> None:
    assert len(payload_rules) > 35
    assert {rule.id for rule in CATALOGUE.values() if rule.frame == "payload"} >= IN_WORDS


def profiles(rule: Rule) -> list[Profile]:
    return [Profile(name, rule.until or LATEST) for name in rule.profiles]


@pytest.mark.parametrize("rule", hexadecimal_rules, ids=lambda rule: rule.id)
def test_the_bytes_of_an_example_have_what_its_rule_says(rule: Rule) -> None:
    data = bytes.fromhex(rule.example)
    for profile in profiles(rule):
        if rule.frame == "entry":
            entry = Entry.parse(data)
            found = {check.rule for check in check_entry(entry, profile)}
            found |= {finding.id for finding in judge(entry, bytes(entry.size), profile=profile).findings}
        else:
            entry = Entry(size=len(data), paddr=0x1000)
            found = {
                finding.id
                for order, host in product(("little", "big"), repeat=2)
                for finding in judge(entry, data, byte_order=order, host_order=host, profile=profile).findings  # type: ignore[arg-type]
            }
        assert rule.id in found, profile


def test_bytes_of_examples_are_most_of_what_verdicts_say() -> None:
    assert len(hexadecimal_rules) > 18
    assert {id for id in NEVER_FOUND if id not in CATALOGUE} == set()


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=lambda rule: rule.id)
def test_commands_that_are_named_exist(rule: Rule) -> None:
    for text in (rule.example, rule.advice, rule.meaning):
        for command in re.findall(r"(?:^|\bwith |\brun )vmcoreinfo ([\w-]+)", text):
            assert command in COMMANDS
