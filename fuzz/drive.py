"""Run one target under atheris in this process: `drive.py TARGET OPTION…`, options as libFuzzer has them."""

from __future__ import annotations

import hashlib
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

# Everything is imported here, since what is imported later is not watched.
with atheris.instrument_imports(include=["vmcoreinfo_fmt", "vmcoreinfo_ksy"]):
    for package in ("vmcoreinfo_ksy", "vmcoreinfo_fmt"):
        for module in walk_packages(import_module(package).__path__, f"{package}."):
            if ".gdb" not in module.name and not module.name.endswith("__main__"):
                import_module(module.name)

target = import_module(f"targets.{sys.argv[1]}").target
most_work = import_module("targets.limits").most_work
# What was said of it. The process ends without a last word.
said: dict[str, tuple[int, int, int]] = {}
crashes = next((option.partition("=")[2] for option in sys.argv if option.startswith("-artifact_prefix=")), "")


def keeping(data: bytes) -> None:
    """Run the target, and keep the input that breaks it, whatever then ends the process."""
    try:
        target(data)
    except BaseException:
        if crashes:
            Path(crashes, f"broke-{hashlib.sha1(data).hexdigest()[:12]}").write_bytes(data)
        raise
    for kind, found in most_work.items():
        if said.get(kind) != found:
            said[kind] = found
            print("most work:", kind, *found, file=sys.stderr)


# The first word is what libFuzzer calls, in a shell, for the processes of a merge.
command = f"{sys.executable} {sys.argv[0]} {sys.argv[1]}"
atheris.Setup([command, *sys.argv[2:]], keeping)
atheris.Fuzz()
