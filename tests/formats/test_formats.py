"""The .ksy files: valid, in the style guide's order, documented, portable, ready for the public gallery."""

from __future__ import annotations

import copy
import os
import re
from pathlib import Path
from typing import Any

import pytest
from formats_table import with_table
from portable import attributes, left, refusals, types
from shape import SCHEMA, UnreadableError, faults, read

from conformance.shapes import specs

ROOT = Path(__file__).resolve().parents[2]
FORMATS = sorted((ROOT / "formats").glob("*.ksy"))
SPECS: dict[str, dict[str, Any]] = dict(zip((f.stem for f in FORMATS), specs(), strict=True))

META_ORDER = "id title application file-extension xref tags license ks-version imports encoding endian".split()
TYPE_ORDER = "meta -orig-id doc doc-ref -limits to-string params seq instances types enums".split()
ATTRIBUTE_ORDER = (
    "id -orig-id io pos value contents size size-eos type encoding terminator consume include eos-error "
    "pad-right process enum valid repeat repeat-expr repeat-until if doc doc-ref"
).split()
ENUM_ORDER = "id -orig-id doc doc-ref".split()
CANONICAL_ENCODINGS = {"ASCII", "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"}
TYPES = [(path, spec) for name, root in SPECS.items() for path, spec in types(root, name)]
ATTRIBUTES = [(f"{path}/{name}", spec) for path, type_ in TYPES for name, spec in attributes(type_)]
every_format = pytest.mark.parametrize("name", SPECS)


def in_order(keys: list[str], order: list[str]) -> bool:
    return keys == sorted(keys, key=order.index)


# Kaitai Struct's own comes with no package: say where it is in KSY_SCHEMA.
SCHEMAS = [SCHEMA, *map(Path, filter(None, [os.environ.get("KSY_SCHEMA")]))]


def changed(place: str, value: object) -> dict[str, Any]:
    """Return a description with one thing in it changed."""
    spec = copy.deepcopy(SPECS["s390_dump"])
    *way, last = place.split("/")
    part: Any = spec
    for step in way:
        part = part[int(step) if isinstance(part, list) else step]
    part[int(last) if isinstance(part, list) else last] = value
    return spec


@every_format
@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_the_schema_accepts_the_format(name: str, schema: Path) -> None:
    assert faults(SPECS[name], schema) == []


@pytest.mark.parametrize(
    ("place", "value", "complaint"),
    [
        ("meta/endain", "le", "meta/endain is a key that no format has, see tools/ksy.schema.json"),
        ("meta/endian", "little", 'meta/endian is "little", expected what tools/ksy.schema.json allows'),
        ("meta/license", "MIT", "'CC0-1.0' was expected"),
        ("seq/0/id", "Magic", "does not match"),
        ("seq/0/typ", "u4", "seq/magic/typ is a key that no format has"),
        ("seq/0/repeat", "expr", "seq/magic/repeat-expr is missing"),
        ("seq/0/repeat", "often", "'often' is not one of"),
        ("seq/0/terminator", 256, "is greater than the maximum"),
        ("instances/arch/pos", 0, "is valid under each of"),
        ("instances/arch/doc", 7, "instances/arch/doc is 7, expected text"),
        ("enums/archs/one", "alpha", "does not match"),
        ("doc", None, "doc is empty, expected text"),
    ],
)
def test_the_schema_finds_a_mistake(place: str, value: object, complaint: str) -> None:
    found = faults(changed(place, value))
    assert any(complaint in text for text in found), found


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


@every_format
def test_every_target_can_have_the_format_and_nothing_is_left(name: str) -> None:
    assert refusals(SPECS[name], name) == []
    assert left(ROOT, name) == []


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        ("meta/id", "s390", "meta/id is s390, expected the name of the file, s390_dump"),
        ("meta/tags", None, "meta/tags is missing"),
        ("-limits", "", "-limits is missing"),
        ("seq/0/id", "type", "s390_dump/type is a reserved word"),
        ("types/match", {"doc": "A type.", "seq": []}, "s390_dump/match is a reserved word"),
        ("seq/0/id", "archs", "s390_dump/archs is called like the type or enum beside it, which C# refuses"),
        ("enums/more", {1: "plain"}, "more/plain is also a member of forms, which Nim refuses"),
        (
            "instances/magic",
            {"doc": "A number.", "pos": 0, "type": {"switch-on": "version", "cases": {"1": "u4"}}},
            "magic is the name of a switched field",
        ),
        ("seq", 5, "seq is 5, expected a list"),
        ("meta", 5, "meta is 5, expected a mapping"),
        ("types", {"piece": {"seq": []}}, "types/piece/doc is missing"),
        ("seq/0", {"id": "magic", "doc": "Bytes."}, "seq/magic has none of type, size, contents"),
    ],
)
def test_what_a_target_cannot_have_is_refused_with_the_reason(place: str, value: object, reason: str) -> None:
    found = refusals(changed(place, value), "s390_dump")
    assert any(line.startswith("formats/s390_dump.ksy: ") and reason in line for line in found), found


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"meta:\n  id: toy\n bad: [\n", "line 3, column 2: expected <block end>, but found '<block mapping start>'"),
        (b"meta: \xff\n", "byte 6 is not UTF-8"),
        (b"a: \0", "unacceptable character #x0000: special characters are not allowed in"),
        (b"a: *b\n", "line 1, column 4: found undefined alias 'b'"),
    ],
)
def test_what_is_not_yaml_is_refused_with_the_place(data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "toy.ksy").write_bytes(data)
    with pytest.raises(UnreadableError) as refused:
        read(tmp_path / "toy.ksy")
    assert str(refused.value).startswith(reason)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("data", [b"", b"- a\n", b"7", b"meta:\nseq:\n- 1\ntypes: {a: 1}\n", b"2026-01-01: 2\n"])
def test_any_other_document_is_refused_by_its_shape(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "toy.ksy").write_bytes(data)
    assert refusals(read(tmp_path / "toy.ksy"), "toy")


def test_what_is_left_to_write_is_named(tmp_path: Path) -> None:
    for name in ("docs/samples.yaml", "CHANGELOG.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    words = "\n".join(left(tmp_path, "toy"))
    assert all(file in words for file in ("conformance/descriptions/toy.py", "docs/samples.yaml", "CHANGELOG.md"))


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
