"""The catalogue: complete, well written, and made of its YAML files."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rules_json
import yaml

from vmcoreinfo_fmt import rules
from vmcoreinfo_fmt.rules import CATALOGUE, Rule, find_rule

FOLDER = Path(rules.__file__).parent
ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "tests" / "schemas" / "catalogue.schema.json").read_text(encoding="utf-8"))
WRITTEN: list[dict[str, Any]] = json.loads((FOLDER / "catalogue.json").read_text(encoding="utf-8"))
every_rule = pytest.mark.parametrize("rule", CATALOGUE.values(), ids=lambda rule: rule.id)

# The first word of an id leads to the area, which is the name of the file; these areas have more words than their own.
WORDS = {
    "transfer": {"directory", "dma"},
    "region": {"region", "refusal"},
    "dump": {"dump", "header"},
    "lines": {"line"},
    "keys": {"key", "keys", "producer"},
    "values": {"value", "page", "build", "crash", "stext", "mem", "phys", "symbol", "pointer"},
    "packed": {"compressed"},
    "search": {"scan"},
}
# `meaning` and the others may say more in a second sentence, a statement may not.
TEXTS = ("statement", "meaning", "advice", "practice")
STILTED = re.compile(
    r"\b(behind|lies?|stands?|(?<!left )out of|(is|are|be) taken|takes notes|as to|is none|none that|closed set)\b",
    re.IGNORECASE,
)
PLACE = re.compile(
    r"(QEMU \d+\.\d+\.\d+|Linux \d+\.\d+\.\d+|crash \d+\.\d+\.\d+|virtio-win mm\d+) [\w./-]+:\d+(-\d+)?(, .+)?"
    r"|(?P<own>formats/\w+\.ksy), \w+"
    r"|(seen in|this project,) .+"
)


def test_the_catalogue_is_what_its_files_make() -> None:
    assert (FOLDER / "catalogue.json").read_text(encoding="utf-8") == rules_json.render(FOLDER)


def test_the_catalogue_obeys_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(WRITTEN, SCHEMA, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    ("id", "changes"),
    [
        ("entry-size", {"advice": None}),
        ("entry-size", {"meaning": "No full stop"}),
        ("entry-size", {"source": "QEMU 10.2.2 hw/misc/vmcoreinfo.c:21"}),
        ("entry-size", {"profiles": ["qemu"]}),
        ("entry-size", {"frame": "memory"}),
        ("entry-size", {"kind": "qemu", "practice": None}),
        ("note-fits", {"practice": "Others differ."}),
        ("note-width", {"profiles": ["spec", "qemu"]}),
        ("note-width", {"until": "8"}),
        ("line-cut", {"profiles": ["spec"]}),
        ("line-cut", {"since": "7.2"}),
        ("line-cut", {"note": "An unknown field."}),
    ],
)
def test_the_schema_refuses_what_is_incomplete_or_at_odds(id: str, changes: dict[str, Any]) -> None:
    broken = next(copy.deepcopy(rule) for rule in WRITTEN if rule["id"] == id)
    for name, value in changes.items():
        broken[name] = value
        if value is None:
            del broken[name]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([broken], SCHEMA, jsonschema.Draft202012Validator)


def test_ids_are_unique() -> None:
    ids = [
        line.partition(":")[0]
        for path in FOLDER.glob("*.yaml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"[a-z]", line)
    ]
    assert [id for id, number in Counter(ids).items() if number > 1] == []
    assert sorted(ids) == sorted(CATALOGUE)


def test_an_id_in_two_files_is_refused(tmp_path: Path) -> None:
    for area in rules_json.AREAS:
        (tmp_path / f"{area}.yaml").write_text(yaml.safe_dump({"same-id": {"statement": "A."}}))
    with pytest.raises(ValueError, match=r"same-id is in entry\.yaml and in device\.yaml"):
        rules_json.render(tmp_path)


def test_a_file_of_an_unknown_area_is_refused(tmp_path: Path) -> None:
    for area in (*rules_json.AREAS, "weather"):
        (tmp_path / f"{area}.yaml").write_text("{}")
    with pytest.raises(ValueError, match="weather"):
        rules_json.render(tmp_path)


@every_rule
def test_the_first_word_of_an_id_leads_to_its_file(rule: Rule) -> None:
    assert rule.id.partition("-")[0] in WORDS.get(rule.area, {rule.area})
    assert f"\n{rule.id}:\n" in "\n" + (FOLDER / f"{rule.area}.yaml").read_text(encoding="utf-8")


@every_rule
def test_a_statement_is_one_plain_sentence(rule: Rule) -> None:
    statement = rule.statement
    # A dot inside the sentence is part of a name or a number.
    assert not re.search(r"[.!?] ", statement)
    assert re.match(r"[A-Z]|[a-z]+[_-][a-z]", statement), "starts with a capital or with a name"
    assert len(statement) <= 130
    assert rule.message == rule.message.strip()
    assert not rule.message.endswith(".")


@every_rule
def test_texts_are_in_plain_english(rule: Rule) -> None:
    for name in TEXTS:
        found = STILTED.search(getattr(rule, name))
        assert not found, f"{name}: {found}"
    assert not re.search(r"\bI\b|\bwe\b|\bour\b", " ".join(getattr(rule, name) for name in TEXTS))


@every_rule
def test_a_source_is_a_place_at_a_named_release(rule: Rule) -> None:
    for source in rule.source.split("; "):
        found = PLACE.fullmatch(source)
        assert found, source
        assert found["own"] is None or (ROOT / found["own"]).is_file()


@every_rule
def test_only_the_text_of_the_specification_is_called_so(rule: Rule) -> None:
    is_of_text = rule.source.startswith("QEMU 10.2.2 docs/specs/")
    assert (rule.kind == "specification") == is_of_text


@pytest.mark.parametrize(
    "id",
    [
        *("region-size-minimum", "region-any-address", "note-fits", "note-padding-inside", "note-byte-order"),
        *("note-name-ignored", "note-type-ignored", "note-empty", "text-exact-name", "text-first-line"),
        *("dump-exact-note", "entry-no-reassembly"),
    ],
)
def test_what_the_specification_leaves_open_is_a_choice_of_qemu(id: str) -> None:
    rule = CATALOGUE[id]
    assert (rule.kind, "spec" in rule.profiles) == ("qemu", True)
    assert rule.practice.startswith("The specification ")


def test_findings_of_a_payload_count_in_it() -> None:
    for rule in CATALOGUE.values():
        if rule.area in ("lines", "keys", "values"):
            assert (rule.kind, rule.frame) == ("reading", "payload"), rule.id


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("line-blank", "the line is empty"),
        ("page-size-odd", "PAGESIZE is not a power of two from 4 KiB to 1 MiB"),
        ("page-tables-differ", "SYMBOL(init_top_pgt) and SYMBOL(swapper_pg_dir) differ, which are two names of one"),
        ("linux-entry", "Linux writes host_format 0"),
        ("text-base-16", "QEMU reads the value as hexadecimal"),
        ("windows-width", "the header's own letters choose its width"),
    ],
)
def test_a_message_is_the_statement_inside_a_sentence(id: str, message: str) -> None:
    assert CATALOGUE[id].message.startswith(message)


def test_an_unknown_rule_is_not_found() -> None:
    assert find_rule("no-such-rule") is None
    assert "no-such-rule" not in CATALOGUE
    with pytest.raises(KeyError):
        CATALOGUE["no-such-rule"]


def test_rules_that_a_field_leads_to_are_in_the_catalogue() -> None:
    listed = yaml.safe_load((ROOT / "docs" / "rules-by-field.yaml").read_text(encoding="utf-8"))
    for field, names in listed.items():
        assert [name for name in names if name not in CATALOGUE] == [], field
        assert len(set(names)) == len(names), field
