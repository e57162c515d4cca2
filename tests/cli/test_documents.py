"""Everything that programs read obeys its schema, and no shape changes without a new number."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import build
import jsonschema
import pytest
import schemas_json
from command import Run
from conftest import REAL, TESTS

import vmcoreinfo_fmt
from vmcoreinfo_fmt.cli.commands import COMMANDS
from vmcoreinfo_fmt.documents import EXACT, FORMATS, document, exact

FOLDER = Path(vmcoreinfo_fmt.__file__).parent / "schemas"
SCHEMAS = {path.name.split(".")[0]: json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.schema.json")}
SHAPES = TESTS / "golden" / "shapes"
# What these print is no document: bytes, a path, a script, text for people, or nothing.
WITHOUT_JSON = {"volatility", "extract", "gdb-script", "docs", "completion", "help", "undo"}
MENDING = {"repair", "insert", "replace", "remove", "edit"}
AMD64 = REAL / "debian-6.1-amd64"


def validate(shape: Any, name: str) -> None:
    error = jsonschema.exceptions.best_match(jsonschema.Draft202012Validator(SCHEMAS[name]).iter_errors(shape))
    if error is not None:
        # Without schema and instance, which are longer than anybody reads.
        raise jsonschema.ValidationError(f"{name}: {error.message[:500]}, at {error.json_path}")


def test_schemas_are_made_of_what_people_edit() -> None:
    for name, text in schemas_json.render(FOLDER).items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, f"run tools/generate: {name}"
    assert SCHEMAS.keys() == {*FORMATS, "values"}
    for schema in SCHEMAS.values():
        jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", [*FORMATS, "values"])
def test_a_shape_changes_only_with_its_number(name: str, request: pytest.FixtureRequest) -> None:
    path = SHAPES / f"{name}.{FORMATS.get(name, 1)}.txt"
    schema = SCHEMAS[name]
    now = "".join(
        f"{title}\n{schemas_json.shape({**one, '$defs': schema['$defs']})}"
        for title, one in (schema["$defs"].items() if name == "values" else [(name, schema)])
    )
    if request.config.getoption("--update-golden") and not path.is_file():
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), f"no record of this number; read the shape and write it with --update-golden: {path.name}"
    assert now == path.read_text(encoding="utf-8"), (
        f"the shape of {name} changed; give it another number in documents.py, and a line in the changelog"
    )


def goldens() -> Iterator[tuple[str, Path]]:
    for folder in sorted((TESTS / "golden").glob("*.json")):
        for path in sorted(folder.glob("*.txt")):
            yield folder.stem, path


@pytest.mark.parametrize(("name", "path"), list(goldens()), ids=lambda value: getattr(value, "stem", value))
def test_golden_readings_obey_their_schemas(name: str, path: Path) -> None:
    validate(json.loads(path.read_text(encoding="utf-8")), name)


def samples(folder: Path) -> list[str]:
    """Return files of every kind: real ones, broken ones, of Windows, and such whose numbers have 64 bits."""
    wide = b"OSRELEASE=6.1\nKERNELOFFSET=fffffffffffffff0\nNUMBER(phys_base)=-9007199254740993\n"
    wide += b"SYMBOL(_stext)=ffffffff9ac00000\n"
    made = {
        "wide": build.elf([(build.PT_NOTE, build.note(desc=wide))]),
        "odd": build.elf([(build.PT_NOTE, build.note(desc=b"A=1\nB\nA=2\nKERNELOFFSET=1g\n"))]),
        "kdump": build.kdump(build.note(desc=build.TEXT), phys_base=(1 << 64) - 4096),
        "windows": build.elf([(build.PT_NOTE, build.note(desc=build.windows()))]),
        "windows-cut": build.elf([(build.PT_NOTE, build.note(desc=build.windows()[:100]))]),
        "migration": build.migration(bytes.fromhex("01 0000 0001 0000007c 0000000000500000")),
        "far": build.elf([(build.PT_NOTE, build.note(desc=wide))])[:300],
        "empty": b"",
        "not-there.txt": wide,
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    real = [path for path in sorted(REAL.rglob("*")) if path.is_file() and path.suffix not in (".md", ".yaml")]
    return [str(folder / name) for name in made] + [str(path) for path in real] + [str(folder / "nothing-here")]


def documents(text: str) -> list[dict[str, Any]]:
    decoder, found, at = json.JSONDecoder(), [], 0
    while text[at:].strip():
        one, at = decoder.raw_decode(text, at + len(text[at:]) - len(text[at:].lstrip()))
        found.append(one)
    return found


def assert_exact(value: Any) -> None:
    """Check that each integer beyond ±2^53 has its digits beside it."""
    if isinstance(value, list):
        for item in value:
            assert_exact(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, int) and abs(item) > EXACT:
                assert value[f"{name}_exact"] == str(item)
            elif isinstance(item, list) and any(isinstance(one, int) and abs(one) > EXACT for one in item):
                assert value[f"{name}_exact"] == [str(one) for one in item]
            else:
                assert_exact(item)


READING: dict[str, tuple[str, ...]] = {
    "show": ("show",),
    "get": ("get", "-k", "OSRELEASE", "-k", "phys_base", "-k", "SYMBOL(*)", "-k", "NOTHING", "--hex"),
    "notes": ("notes",),
    "scan": ("scan",),
    "check": ("check", "--no-config"),
    "diff": ("diff", str(AMD64 / "qemu-7.2.elf")),
}


@pytest.mark.parametrize("name", READING)
def test_documents_of_many_files_obey_their_schemas(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = samples(tmp_path)
    with pytest.raises(SystemExit) as caught:
        vmcoreinfo_cli([*READING[name], "--json", *files])
    out, err = capfd.readouterr()
    lines = out.splitlines()
    assert caught.value.code == 2, err
    assert len(lines) == len(files), "one line a file"
    kinds = set()
    for line, file in zip(lines, files, strict=True):
        shape = json.loads(line)
        kind = "error" if "error" in shape else name
        kinds.add(kind)
        validate(shape, kind)
        assert next(iter(shape)) == "format"
        assert_exact(shape)
        assert shape.get("source", shape.get("after")) == file
    assert kinds == {"error", name}


def vmcoreinfo_cli(words: list[str]) -> None:
    from vmcoreinfo_fmt.cli import main

    main(words)


@pytest.mark.parametrize("name", ["wide", "windows"])
def test_large_integers_are_there_as_text(name: str, run: Run, tmp_path: Path) -> None:
    samples(tmp_path)
    shape = json.loads(run("show", "--json", str(tmp_path / name)))
    validate(shape, "show")
    assert_exact(shape)
    assert "_exact" in json.dumps(shape)


def test_documents_of_single_inputs_obey_their_schemas(run: Run, tmp_path: Path) -> None:
    region, entry, dump = str(AMD64 / "region.bin"), str(AMD64 / "entry.bin"), str(AMD64 / "qemu-7.2.elf")
    new, text = str(tmp_path / "new"), str(tmp_path / "text")
    run("extract", dump, "-o", text)
    run("extract", "--note", dump, "-o", f"{text}.note")
    calls: list[tuple[str, tuple[str, ...], int]] = [
        ("entry", ("entry", entry), 0),
        ("entry", ("entry", "00000100ffffffffffffffffffffffff"), 0),
        ("judge", ("judge", "--entry", entry, "--region", region, "--profile", "qemu:7.2"), 0),
        ("judge", ("judge", "--entry", "00" * 16, "--region", region), 1),
        ("repair", ("repair", dump, "-o", new), 0),
        ("repair", ("repair", dump), 1),
        ("repair", ("remove", dump, "-o", new), 0),
        ("repair", ("insert", dump, "--text", text), 1),
        ("repair", ("replace", dump, "--note", f"{text}.note", "-o", new), 0),
        ("repair", ("edit", dump, "--delete", "BUILD-ID", "-o", new), 0),
        ("wrap", ("wrap", str(AMD64 / "memory-64k.bin"), "-o", new), 0),
        ("survey", ("survey", dump), 0),
        ("survey-group", ("survey", dump, "--group-by", "release,kaslr_offset,size,complete,seconds"), 0),
        ("explain", ("explain",), 0),
        ("explain", ("explain", dump), 0),
        ("explain", ("explain", "KERNELOFFSET"), 0),
        ("explain", ("explain", "text-base-16"), 0),
        ("error", ("show", "/nonexistent"), 2),
        ("error", ("entry", "0011"), 2),
        ("error", ("explain", "nothing-of-this-name"), 1),
        ("error", ("get", dump), 2),
        ("error", ("get",), 2),
        ("error", ("show", dump, "--nonsense"), 2),
    ]
    for name, words, status in calls:
        if words[0] == "insert" and name == "repair":
            run("remove", dump, "-o", f"{new}.bare")
            words = (words[0], f"{new}.bare", *words[2:])
        shape = json.loads(run(*words, "--json", status=status))
        validate(shape, name)
        assert_exact(shape)
        if name == "error":
            assert shape["error"]["status"] == status
            assert shape["error"]["message"] in run.err
    assert {words[0] for _, words, _ in calls} | READING.keys() | WITHOUT_JSON == COMMANDS.keys()


def test_every_key_and_rule_is_explained_in_its_shape(run: Run) -> None:
    named = json.loads(run("explain", "--json"))
    validator = jsonschema.Draft202012Validator(SCHEMAS["explain"])
    from vmcoreinfo_fmt.rules import CATALOGUE
    from vmcoreinfo_fmt.text.keys import KEYS

    assert (named["rules"], named["keys"]) == (list(CATALOGUE), list(KEYS))
    for rule in CATALOGUE.values():
        validator.validate(document("explain", {"rule": rule.to_dict()}))
    for key in KEYS.values():
        validator.validate(document("explain", {"key": key.to_dict()}))
    page = json.loads(run("explain", "NUMBER(phys_base)", "--json"))["key"]
    assert (page["documented"], page["signed"], page["base"]) == (True, True, 10)


def test_every_document_of_the_library_obeys_its_schema(tmp_path: Path) -> None:
    seen = 0
    for path in samples(tmp_path):
        try:
            dump = vmcoreinfo_fmt.open(path)
        except (OSError, vmcoreinfo_fmt.VmcoreinfoError):
            continue
        with dump:
            validate(json.loads(json.dumps(dump.to_dict())), "dump")
            if dump.chosen is not None:
                shape = json.loads(json.dumps(dump.vmcoreinfo.to_dict()))
                validate(shape, "vmcoreinfo")
                assert_exact(shape)
                seen += 1
    assert seen > 5


def test_every_class_with_plain_values_has_a_schema() -> None:
    classes = set()
    for path in Path(vmcoreinfo_fmt.__file__).parent.rglob("*.py"):
        if path.is_relative_to(Path(vmcoreinfo_fmt.__file__).parent / "survey"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
                classes |= {node.name} if "to_dict" in names else set()
    described = {name for name in SCHEMAS["values"]["$defs"] if name[0].isupper()}
    # These are documents; Record is the base of several.
    assert classes - {"Checked", "Dump", "Failure", "Problem", "Record", "VmCoreInfo"} <= described
    assert described - classes == {"Fact", "Key", "ToolArguments"}, "their base has to_dict()"


def test_exact_text_is_beside_what_a_double_does_not_hold() -> None:
    assert exact({"a": EXACT, "b": EXACT + 1, "c": [1, -EXACT - 1], "d": {"e": (1 << 64) - 1}, "f": True}) == {
        "a": EXACT,
        "b": EXACT + 1,
        "b_exact": "9007199254740993",
        "c": [1, -EXACT - 1],
        "c_exact": ["1", "-9007199254740993"],
        "d": {"e": (1 << 64) - 1, "e_exact": "18446744073709551615"},
        "f": True,
    }
    assert exact(exact({"b": EXACT + 1})) == exact({"b": EXACT + 1})
    assert float(EXACT) == EXACT
    assert float(EXACT + 1) != EXACT + 1


def test_the_schema_refuses_what_is_not_said() -> None:
    good = json.loads((TESTS / "golden" / "show.json" / "debian-6.1-amd64.txt").read_text(encoding="utf-8"))
    validate(good, "show")
    without = {name: value for name, value in good.items() if name != "kernel"}
    for bad in ({**good, "more": 1}, without, {**good, "format": FORMATS["show"] + 1}, {**good, "bits": "64"}):
        with pytest.raises(jsonschema.ValidationError):
            validate(bad, "show")
