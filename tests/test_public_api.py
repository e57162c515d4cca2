from __future__ import annotations

import copy
import doctest
import importlib
import json
import multiprocessing
import os
import pickle
import pkgutil
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import build
import jsonschema
import pytest
from conftest import REAL, ROOT
from homes import homes
from homes import render as render_homes

import vmcoreinfo_fmt
from vmcoreinfo_fmt import errors
from vmcoreinfo_fmt._homes import HOMES
from vmcoreinfo_fmt.guest import write_entry
from vmcoreinfo_fmt.host.entry_rules import check_entry
from vmcoreinfo_fmt.host.fw_cfg import SELECT, WRITE, Answer, DmaAccess, FwCfg
from vmcoreinfo_fmt.host.phys_base import read_as_linux
from vmcoreinfo_fmt.host.verdict import Target
from vmcoreinfo_fmt.rules import CATALOGUE, Finding, Profile

MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(vmcoreinfo_fmt.__path__, "vmcoreinfo_fmt.")
    if not name.endswith("__main__")
]
PUBLIC = sorted(HOMES)
SCHEMAS = Path(vmcoreinfo_fmt.__file__).parent / "schemas"
SAMPLE = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"


def test_every_public_name_is_there_and_has_a_docstring() -> None:
    assert list(HOMES) == PUBLIC == [name for name in dir(vmcoreinfo_fmt) if name != "__version__"]
    for name in PUBLIC:
        assert getattr(vmcoreinfo_fmt, name).__doc__, name
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = vmcoreinfo_fmt.nothing  # type: ignore[attr-defined]


def test_homes_are_those_of_the_imports() -> None:
    source = Path(vmcoreinfo_fmt.__file__).read_text(encoding="utf-8")
    assert homes(source) == HOMES
    assert (Path(vmcoreinfo_fmt.__file__).parent / "_homes.py").read_text(encoding="utf-8") == render_homes(source)


def test_the_version_is_the_one_of_the_package() -> None:
    from importlib.metadata import version

    assert vmcoreinfo_fmt.__version__ == version("vmcoreinfo-fmt")


@pytest.mark.parametrize("name", MODULES)
def test_exports_exist(name: str) -> None:
    module = importlib.import_module(name)
    missing = [export for export in module.__all__ if not hasattr(module, export)]
    assert missing == []


@pytest.mark.parametrize("name", ["vmcoreinfo_fmt", *MODULES])
def test_examples_in_docstrings_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def loaded_by_opening(then: str) -> set[str]:
    """Return the modules that are loaded once a real dump was opened and something was done with it."""
    dump = "vmcoreinfo_fmt.open('tests/data/real/debian-6.1-amd64/qemu-7.2.elf')"
    program = f"import sys, vmcoreinfo_fmt; {dump}{then}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_reading_a_dump_does_not_load_what_it_does_not_need() -> None:
    loaded = loaded_by_opening(".vmcoreinfo['OSRELEASE']")
    heavy = {"dataclasses", "inspect", "typing", "json", "yaml", "rich", "argparse", "kaitaistruct", "enum", "re"}
    assert heavy & loaded == set()


def test_an_elf_dump_loads_no_other_container() -> None:
    loaded = loaded_by_opening(".close()")
    others = {
        "avml",
        "kdump_compressed",
        "lime",
        "live",
        "makedumpfile_flattened",
        "migration",
        "qcow2",
        "qmp",
        "s390_dump",
    }
    assert {f"vmcoreinfo_fmt.dumps.{name}" for name in others} & loaded == set()
    assert "vmcoreinfo_fmt.dumps.elf_core" in loaded


FINDING = Finding("note-fits", "too long", 4, subject="size", file_offset=4100)
NOTE = vmcoreinfo_fmt.Note("VMCOREINFO", 0, b"OSRELEASE=6.1\n")
ENTRY = vmcoreinfo_fmt.Entry(size=4132, paddr=0x18CC000)
DEVICE = vmcoreinfo_fmt.Device()
DEVICE.write(0, ENTRY.to_bytes())
VERDICTS = {
    f"{name} {profile}": vmcoreinfo_fmt.judge(entry, NOTE.to_bytes(), profile=profile)
    for name, entry in (
        ("good", vmcoreinfo_fmt.Entry(size=100, paddr=1)),
        ("bad", vmcoreinfo_fmt.Entry(size=1, paddr=1)),
    )
    for profile in ("spec", "qemu:7.2", "script")
}
VALUES = {
    "Entry": ENTRY,
    "Note": NOTE,
    "note of a file": vmcoreinfo_fmt.open(SAMPLE).notes[-1],
    "note, big-endian and cut": vmcoreinfo_fmt.open(
        build.elf([(build.PT_NOTE, build.note(desc=b"A=1\n" * 9, order="big"))], order="big")[:-5]
    ).notes[0],
    "WindowsDumpHeader": vmcoreinfo_fmt.WindowsDumpHeader.parse(build.windows()),
    "WindowsDumpHeader, 32-bit": vmcoreinfo_fmt.WindowsDumpHeader.parse(build.windows(32)),
    "Device": DEVICE,
    "FwCfg": FwCfg(DEVICE, 0x2B),
    "DmaAccess": DmaAccess(SELECT | WRITE, 16, 0x1000, 0x2B),
    "Answer": Answer(ok=True, contents=b"QEMU", size=8),
    "Transaction": write_entry(ENTRY, selector=0x2B, buffer=0x2000),
    "Check": check_entry(ENTRY)[0],
    "Target": Target(32, "big", "ppc"),
    "Reading": read_as_linux(b"NUMBER(phys_base)=4096\n"),
    "Finding": FINDING,
    "Profile": Profile.parse("qemu:7.2"),
    "Rule": CATALOGUE["note-fits"],
    "VmCoreInfo": vmcoreinfo_fmt.VmCoreInfo.parse(NOTE.desc),
    "Line": vmcoreinfo_fmt.VmCoreInfo.parse(NOTE.desc).lines[0],
    "Change": next(iter(vmcoreinfo_fmt.diff(vmcoreinfo_fmt.VmCoreInfo(b"A=1\n"), vmcoreinfo_fmt.VmCoreInfo(b"")))),
    **{f"Verdict, {name}": verdict for name, verdict in VERDICTS.items()},
}
ERRORS = [
    errors.VmcoreinfoError("of no kind"),
    errors.FormatError("broken, at offset 4", where="header.magic", offset=4),
    errors.TruncatedError("cut", needed=12, available=3, where="header", offset=7),
    errors.UnsupportedError("not read here", found="a tape", offset=0),
    errors.ValidationError("breaks a rule", [FINDING]),
    errors.MissingKeyError("KEY is not in the payload", "KEY", [FINDING]),
    errors.MissingPackageError("zstandard is not installed", package="zstandard", extra="zstd"),
    errors.RemoteError("https://host/core cannot be read: 404", url="https://host/core", reason="404"),
]
PUBLIC_ERRORS = {getattr(errors, name) for name in errors.__all__}
COPIES = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "oldest pickle": lambda value: pickle.loads(pickle.dumps(value, 2)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


def test_every_public_type_is_tried() -> None:
    tried = {type(value) for value in [*VALUES.values(), *ERRORS]}
    types = {getattr(vmcoreinfo_fmt, name) for name in PUBLIC if isinstance(getattr(vmcoreinfo_fmt, name), type)}
    # Both have a file that is open.
    assert types - tried == {vmcoreinfo_fmt.Dump, vmcoreinfo_fmt.Candidate}
    assert {type(error) for error in ERRORS} == PUBLIC_ERRORS


@pytest.mark.parametrize("how", COPIES)
@pytest.mark.parametrize("name", VALUES)
def test_a_value_survives(name: str, how: str) -> None:
    value = VALUES[name]
    again = COPIES[how](value)
    assert type(again) is type(value)
    assert again == value
    assert repr(again) == repr(value)
    assert again.to_dict() == value.to_dict()  # type: ignore[attr-defined]
    if type(value).__hash__ is not None:
        assert hash(again) == hash(value)
    if isinstance(value, vmcoreinfo_fmt.Note):
        assert isinstance(again, vmcoreinfo_fmt.Note)
        assert again.desc == value.desc
        assert again.starts_with((value.desc[:3],))
    assert len(repr(value)) < 200


@pytest.mark.parametrize("name", VALUES)
def test_a_value_obeys_its_schema(name: str) -> None:
    value = VALUES[name]
    shape = json.loads(json.dumps(value.to_dict()))  # type: ignore[attr-defined]
    kind = type(value).__name__
    if kind == "VmCoreInfo":
        schema = json.loads((SCHEMAS / "vmcoreinfo.schema.json").read_text(encoding="utf-8"))
    else:
        schema = json.loads((SCHEMAS / "values.schema.json").read_text(encoding="utf-8"))
        schema["$ref"] = f"#/$defs/{kind}"
    jsonschema.Draft202012Validator(schema).validate(shape)


@pytest.mark.parametrize("name", [name for name in VALUES if name.split(",")[0] not in ("Device", "FwCfg")])
def test_a_value_does_not_change(name: str) -> None:
    value = VALUES[name]
    attribute = next(name for name in dir(value) if not name.startswith("_") and not callable(getattr(value, name)))
    with pytest.raises((AttributeError, TypeError)):
        setattr(value, attribute, 1)


@pytest.mark.parametrize("how", COPIES)
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_survives(error: errors.VmcoreinfoError, how: str) -> None:
    error = copy.deepcopy(error)
    if sys.version_info >= (3, 11):
        error.add_note("seen in a test")
    again = COPIES[how](error)
    assert type(again) is type(error)
    assert (again, str(again), again.args, vars(again)) == (error, str(error), error.args, vars(error))
    assert hash(again) == hash(error)
    assert again != type(error)("other", **{k: v for k, v in vars(error).items() if k[0] != "_" and k != "name"})


def test_a_missing_package_is_an_import_error_that_names_it() -> None:
    error = copy.copy(next(error for error in ERRORS if isinstance(error, errors.MissingPackageError)))
    assert isinstance(error, ImportError)
    assert (error.name, str(error)) == ("zstandard", "zstandard is not installed")


def osrelease(path: str) -> str | None:
    with vmcoreinfo_fmt.open(path) as dump:
        return dump.vmcoreinfo.osrelease


def outcome(path: str) -> object:
    try:
        return osrelease(path)
    except vmcoreinfo_fmt.VmcoreinfoError as error:
        return error


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A good file, and one for each kind of error that opening or reading raises."""
    folder = tmp_path_factory.mktemp("files")
    whole = SAMPLE.read_bytes()
    contents = {
        "good": whole,
        "cut": whole[:20],
        "empty": b"",
        "other": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "no-notes": build.elf([]),
        "windows": build.elf([(build.PT_NOTE, build.note(desc=build.windows()))]),
        "good-again": whole,
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return [str(folder / name) for name in contents]


def test_a_pool_executor_maps_over_good_and_bad_files(files: list[str]) -> None:
    expected = [outcome(path) for path in files]
    kinds = {type(found) for found in expected}
    assert {str, errors.TruncatedError, errors.UnsupportedError, errors.MissingKeyError} <= kinds
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(outcome, files)) == expected
        for path, found in zip(files, expected, strict=True):
            future = pool.submit(osrelease, path)
            raised = future.exception(timeout=60)
            assert (future.result() if raised is None else raised) == found


def test_a_pool_maps_over_good_and_bad_files(files: list[str]) -> None:
    expected = [outcome(path) for path in files]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        for path, found in zip(files, expected, strict=True):
            result = pool.apply_async(osrelease, (path,))
            if isinstance(found, errors.VmcoreinfoError):
                with pytest.raises(type(found)) as caught:
                    result.get(60)
                assert caught.value == found
            else:
                assert result.get(60) == found
        with pytest.raises(vmcoreinfo_fmt.VmcoreinfoError):
            pool.map_async(osrelease, files).get(60)


# What a consumer's type checker says.

GOOD = """\
from typing import Literal

import vmcoreinfo_fmt
from vmcoreinfo_fmt import Entry, MissingKeyError, Note, VmcoreinfoError, diff, judge, open

version: str = vmcoreinfo_fmt.__version__
entry = Entry.parse(bytes(16))
size: int = entry.size
note: Note = Note("VMCOREINFO", 0, b"")
order: Literal["little", "big"] = note.byte_order
bits: int = 64
verdict = judge(entry, b"", bits=32, byte_order="big")
base: int | None = verdict.phys_base
try:
    with open("vmcore") as dump:
        release: str | None = dump.vmcoreinfo.osrelease
except MissingKeyError as error:
    key: str = error.key
except VmcoreinfoError:
    pass
for change in diff(vmcoreinfo_fmt.VmCoreInfo(b""), vmcoreinfo_fmt.VmCoreInfo(b"")):
    kind: str = change.kind
"""
BAD = {
    "a misspelt name": "from vmcoreinfo_fmt import Entrry",
    "a misspelt attribute of the package": "import vmcoreinfo_fmt\nvmcoreinfo_fmt.opne",
    "a misspelt attribute of an entry": "from vmcoreinfo_fmt import Entry\nEntry.parse(b'').sise",
    "a misspelt attribute of a note": "from vmcoreinfo_fmt import Note\nNote('', 0, b'').nmae",
    "a misspelt attribute of a verdict": (
        "from vmcoreinfo_fmt import Entry, judge\njudge(Entry.parse(b''), b'').fys_base"
    ),
    "a misspelt attribute of an error": "from vmcoreinfo_fmt import MissingKeyError\nMissingKeyError('', '').kee",
    "a misspelt attribute of a payload": "from vmcoreinfo_fmt import VmCoreInfo\nVmCoreInfo(b'').osreleaze",
    "a misspelt attribute of a module": "import vmcoreinfo_fmt.text.keys\nvmcoreinfo_fmt.text.keys.KEEYS",
    "a size as text": "from vmcoreinfo_fmt import Entry\nEntry(size='12', paddr=0)",
    "a word size that there is not": ("from vmcoreinfo_fmt import Entry, judge\njudge(Entry.parse(b''), b'', bits=16)"),
    "a byte order that there is not": "from vmcoreinfo_fmt import Note\nNote('', 0, b'', byte_order='middle')",
}
SNIPPETS = {"good": GOOD, **{name: text + "\n" for name, text in BAD.items()}}


def complaints(lines: str, folder: Path) -> dict[str, list[str]]:
    """Return the lines of a checker's output that name each snippet."""
    return {
        name: [line for line in lines.splitlines() if f"{stem(name)}.py" in line and "error" in line]
        for name in SNIPPETS
    }


def stem(name: str) -> str:
    return f"x_{list(SNIPPETS).index(name)}"


@pytest.fixture(scope="module")
def snippets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("consumer")
    for name, text in SNIPPETS.items():
        (folder / f"{stem(name)}.py").write_text(text, encoding="utf-8")
    return folder


def places() -> list[str]:
    """Return the folders that the package and the parsers are imported from."""
    import vmcoreinfo_ksy

    folders = dict.fromkeys(Path(module.__file__ or "").parents[1] for module in (vmcoreinfo_fmt, vmcoreinfo_ksy))
    # What is installed is found without being told, and mypy refuses to be told.
    return [str(folder) for folder in folders if folder.name != "site-packages"]


def check_complaints(found: dict[str, list[str]], output: str) -> None:
    assert found["good"] == [], output
    assert [name for name, lines in found.items() if name != "good" and not lines] == [], output


def test_mypy_sees_what_a_consumer_does_wrong(snippets: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed: pip install 'vmcoreinfo-fmt[dev]'")
    line = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(snippets / "cache")]
    done = subprocess.run(
        [*line, "--follow-imports", "silent", *map(str, sorted(snippets.glob("*.py")))],
        env={**os.environ, "MYPYPATH": os.pathsep.join(places())},
        capture_output=True,
        text=True,
        check=False,
    )
    check_complaints(complaints(done.stdout, snippets), done.stdout + done.stderr)


@pytest.fixture(scope="module")
def pyright() -> str:
    """The type checker of that name, from the system or as `make pyright` installs it."""
    found = shutil.which("pyright") or shutil.which("pyright", path=str(ROOT / ".cache/pyright/node_modules/.bin"))
    if found is None:
        assert "CI" not in os.environ, "pyright is missing"
        pytest.skip("pyright is not installed: make pyright")
    return found


def test_pyright_sees_what_a_consumer_does_wrong(snippets: Path, pyright: str) -> None:
    extra = ", ".join(f'"{place}"' for place in places())
    (snippets / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "strict", "extraPaths": [{extra}], "pythonVersion": "3.10"}}', encoding="utf-8"
    )
    done = subprocess.run(
        [pyright, "--pythonpath", sys.executable, "-p", str(snippets)], capture_output=True, text=True, check=False
    )
    check_complaints(complaints(done.stdout, snippets), done.stdout + done.stderr)


def test_pyright_finds_every_public_type_complete(pyright: str) -> None:
    done = subprocess.run(
        [pyright, "--pythonpath", sys.executable, "--verifytypes", "vmcoreinfo_fmt", "--ignoreexternal"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places())},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Type completeness score: 100%" in done.stdout, done.stdout + done.stderr
