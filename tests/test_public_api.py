from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import vmcoreinfo_fmt

MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(vmcoreinfo_fmt.__path__, "vmcoreinfo_fmt.")
    if not name.endswith("__main__")
]


def test_every_public_name_is_there_and_has_a_docstring() -> None:
    assert sorted(vmcoreinfo_fmt.__all__) == vmcoreinfo_fmt.__all__
    for name in vmcoreinfo_fmt.__all__:
        assert getattr(vmcoreinfo_fmt, name).__doc__, name
    assert set(vmcoreinfo_fmt.__all__) == {name for names in vmcoreinfo_fmt._HOMES.values() for name in names}
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = vmcoreinfo_fmt.nothing


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
    assert {"dataclasses", "inspect", "typing", "json", "yaml", "rich", "argparse"} & loaded == set()


def test_an_elf_dump_loads_no_other_container() -> None:
    loaded = loaded_by_opening(".close()")
    containers = sorted(name[21:] for name in loaded if name.startswith("vmcoreinfo_fmt.dumps."))
    assert containers == ["containers", "dump", "elf", "reading"]
