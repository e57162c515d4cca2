"""The .ksy files: valid, in the style guide's order, documented, portable, ready for the public gallery."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from formats_table import with_table

ROOT = Path(__file__).resolve().parents[2]
FORMATS = sorted((ROOT / "formats").glob("*.ksy"))
SPECS: dict[str, dict[str, Any]] = {f.stem: yaml.safe_load(f.read_text(encoding="utf-8")) for f in FORMATS}

META_ORDER = "id title application file-extension xref tags license ks-version imports encoding endian".split()
TYPE_ORDER = "meta -orig-id doc doc-ref -limits to-string params seq instances types enums".split()
ATTRIBUTE_ORDER = (
    "id -orig-id io pos value contents size size-eos type encoding terminator consume include eos-error "
    "pad-right process enum valid repeat repeat-expr repeat-until if doc doc-ref"
).split()
ENUM_ORDER = "id -orig-id doc doc-ref".split()
CANONICAL_ENCODINGS = {"ASCII", "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"}
# Words that some target emits unescaped, so that its own compiler refuses the file.
RESERVED = set(
    "abstract and as async await begin break case class const continue default defer do else elsif end ensure enum "
    "extern false final fn for func function go goto if impl import in interface is let local loop match mod module "
    "move mut namespace new next nil not null object of or package private proc protected pub public ref repeat "
    "require rescue return self static struct super switch template then this throw trait true try type unless "
    "unsafe until use using var virtual when where while with yield".split()
)


def types(spec: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every type of a format, the format itself first."""
    yield path, spec
    for name, child in spec.get("types", {}).items():
        yield from types(child, f"{path}/{name}")


def attributes(spec: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what a type declares by name: parameters, fields, instances."""
    for attribute in (*spec.get("params", []), *spec.get("seq", [])):
        yield attribute["id"], attribute
    yield from spec.get("instances", {}).items()


TYPES = [(path, spec) for name, root in SPECS.items() for path, spec in types(root, name)]
ATTRIBUTES = [(f"{path}/{name}", spec) for path, type_ in TYPES for name, spec in attributes(type_)]
every_format = pytest.mark.parametrize("name", SPECS)


def in_order(keys: list[str], order: list[str]) -> bool:
    return keys == sorted(keys, key=order.index)


def schema() -> Path | None:
    beside = ROOT.parent / "shared" / "reference" / "ksy_schema.json"
    places = [Path(os.environ["KSY_SCHEMA"])] if "KSY_SCHEMA" in os.environ else [beside]
    return next((place for place in places if place.is_file()), None)


@every_format
def test_the_official_schema_accepts_the_format(name: str) -> None:
    import jsonschema

    path = schema()
    if path is None and os.environ.get("CI") != "true":
        pytest.skip("the schema of .ksy files is not here; say where in KSY_SCHEMA")
    assert path, "CI has no schema of .ksy files, set KSY_SCHEMA"
    # JSON has only strings as keys, as the schema expects of an enum's numbers and a switch's cases.
    as_json = json.loads(json.dumps(SPECS[name]))
    jsonschema.validate(as_json, json.loads(path.read_text(encoding="utf-8")))


@every_format
def test_the_id_is_the_file_name(name: str) -> None:
    assert SPECS[name]["meta"]["id"] == name


@every_format
def test_the_gallery_finds_what_it_asks_for(name: str) -> None:
    spec = SPECS[name]
    meta = spec["meta"]
    assert meta["license"] == "CC0-1.0"
    assert meta["title"]
    assert meta["application"]
    assert spec["doc"]
    assert spec["doc-ref"]
    assert spec["-limits"]
    assert meta["tags"] == sorted(meta["tags"])
    assert in_order(list(meta), META_ORDER)


@every_format
def test_the_version_asked_for_is_the_lowest_that_works(name: str) -> None:
    text = (ROOT / "formats" / f"{name}.ksy").read_text(encoding="utf-8")
    needs_newest = re.search(r"^\s*(in-enum|to-string):", text, re.MULTILINE)
    assert SPECS[name]["meta"]["ks-version"] == (0.11 if needs_newest else 0.9)


@every_format
def test_the_file_is_plain(name: str) -> None:
    data = (ROOT / "formats" / f"{name}.ksy").read_bytes()
    assert data.endswith(b"\n")
    assert not data.endswith(b"\n\n")
    assert b"\r" not in data
    assert b"\t" not in data
    assert not data.startswith(b"---")
    assert not re.search(rb"[ ]+$", data, re.MULTILINE)
    long = [
        line for line in data.decode().splitlines() if len(line) > 80 and not re.search(r"https?://|value:|if:", line)
    ]
    assert not long


@pytest.mark.parametrize(("path", "spec"), TYPES, ids=[path for path, _ in TYPES])
def test_keys_of_a_type_are_in_the_style_guides_order(path: str, spec: dict[str, Any]) -> None:
    assert in_order(list(spec), TYPE_ORDER)
    assert all(
        in_order(list(member), ENUM_ORDER)
        for members in spec.get("enums", {}).values()
        for member in members.values()
        if isinstance(member, dict)
    )


@pytest.mark.parametrize(("path", "spec"), ATTRIBUTES, ids=[path for path, _ in ATTRIBUTES])
def test_keys_of_an_attribute_are_in_the_style_guides_order(path: str, spec: dict[str, Any]) -> None:
    assert in_order(list(spec), ATTRIBUTE_ORDER)
    assert spec.get("encoding", "ASCII") in CANONICAL_ENCODINGS


def test_every_attribute_is_documented_or_speaks_for_itself() -> None:
    documented = {path.rsplit("/", 1)[-1] for path, spec in TYPES if "doc" in spec}

    def speaks(path: str, spec: dict[str, Any]) -> bool:
        name = path.rsplit("/", 1)[-1]
        kind = str(spec.get("type", "")).split("(")[0]
        return bool("doc" in spec or re.fullmatch(r"magic|reserved\d*", name) or kind in documented)

    assert [path for path, spec in ATTRIBUTES if not speaks(path, spec)] == []


def test_every_type_is_documented() -> None:
    assert [path for path, spec in TYPES if "doc" not in spec] == []


def test_fields_of_a_c_structure_say_their_names_in_c() -> None:
    bare = [
        f"{path}/{field['id']}"
        for path, spec in TYPES
        if "-orig-id" in spec
        for field in spec["seq"]
        if "-orig-id" not in field and not re.search("padding|reserved|unused", field["id"])
    ]
    # The note's text is no structure in C; the payload has a name there all the same.
    assert [path for path in bare if not path.startswith("vmcoreinfo/")] == []


def test_no_id_is_a_reserved_word() -> None:
    named = [path for path, _ in TYPES] + [path for path, _ in ATTRIBUTES]
    assert [path for path in named if path.rsplit("/", 1)[-1] in RESERVED] == []


def test_no_attribute_is_called_like_a_type_or_enum_beside_it() -> None:
    clashes = [
        f"{path}/{name}"
        for path, spec in TYPES
        for name, _ in attributes(spec)
        if name in spec.get("types", {}) or name in spec.get("enums", {})
    ]
    assert clashes == []


@every_format
def test_no_name_is_a_member_of_two_enums(name: str) -> None:
    members = [
        member["id"] if isinstance(member, dict) else member
        for _, spec in types(SPECS[name], name)
        for enum in spec.get("enums", {}).values()
        for member in enum.values()
    ]
    assert sorted(members) == sorted(set(members))


@every_format
def test_a_switched_attribute_shares_its_name_only_with_its_like(name: str) -> None:
    kinds: dict[str, set[bool]] = {}
    for _, spec in types(SPECS[name], name):
        for attribute, body in attributes(spec):
            kinds.setdefault(attribute, set()).add(isinstance(body.get("type"), dict))
    assert [attribute for attribute, found in kinds.items() if len(found) > 1] == []


def test_no_field_that_may_hold_an_unknown_number_has_an_enum() -> None:
    losing = [
        f"{path}/{field['id']}"
        for path, spec in TYPES
        for field in spec.get("seq", [])
        if "enum" in field and "valid" not in field
    ]
    assert losing == []


def test_the_readme_lists_every_format() -> None:
    text = (ROOT / "formats" / "README.md").read_text(encoding="utf-8")
    assert with_table(text, list(SPECS.values())) == text, "run tools/generate"
    assert all(f"]({name}.ksy)" in text for name in SPECS)
