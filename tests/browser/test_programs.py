"""The programs on the pages of the formats, built and run as far as this machine has the languages."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from browsing import ROOT

sys.path.insert(0, str(ROOT / "tools"))
from pages.ksy import formats
from pages.programs import LANGUAGES, Program, program_of

PARSERS = ROOT / "generated"
DRIVERS = ROOT / "conformance" / "drivers"
PROGRAMS = [program_of(form) for form in formats()]
AUTOLOAD = """<?php
spl_autoload_register(function ($class) {
    $own = str_starts_with($class, 'VmcoreinfoKsy\\\\');
    $place = $own ? 'PARSERS/' . substr($class, 14) : "RUNTIME/lib/$class";
    require str_replace('\\\\', '/', $place) . '.php';
});
"""
CARGO = '[package]\nname = "read"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n'


@dataclass(frozen=True)
class Toolchain:
    """Programs that must be there, and the variable that names an installed runtime where no registry brings one.

    Attributes:
        prepare: What is done once, in the folder that holds a folder for each program.
        command: What builds and runs one program, in its own folder; RUNTIME and NAME are replaced.
    """

    needs: tuple[str, ...]
    command: str
    prepare: Callable[[Path, str], None] = lambda folder, runtime: None
    runtime: str = ""


def _npm(folder: Path, _: str) -> None:
    kept = ROOT / "tests" / "javascript"
    if not (kept / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=kept, check=True)
    (folder / "node_modules").symlink_to(kept / "node_modules")


def _maven(folder: Path, _: str) -> None:
    pom = DRIVERS / "java" / "pom.xml"
    copy = ["mvn", "-q", "-B", "-f", str(pom), "dependency:copy-dependencies", f"-DoutputDirectory={folder / 'jars'}"]
    subprocess.run(copy, check=True)
    sources = sorted((PARSERS / "java").rglob("*.java"))
    subprocess.run(["javac", "-cp", f"{folder}/jars/*", "-d", folder / "classes", *sources], check=True)


def _module(folder: Path, _: str) -> None:
    shutil.copytree(PARSERS / "go" / "vmcoreinfoksy", folder / "vmcoreinfoksy")
    shutil.copy(DRIVERS / "go" / "go.sum", folder)
    module = (DRIVERS / "go" / "go.mod").read_text(encoding="utf-8")
    (folder / "go.mod").write_text(re.sub("^module .*", "module example.org/read", module, flags=re.MULTILINE))


def _crate(folder: Path, runtime: str) -> None:
    shutil.copytree(PARSERS / "rust", folder / "parsers")
    manifest = folder / "parsers" / "Cargo.toml"
    given = f'kaitai = {{ path = "{runtime}" }}'
    manifest.write_text(re.sub("^kaitai = .*", given, manifest.read_text(), flags=re.MULTILINE))
    binaries = "".join(f'\n[[bin]]\nname = "{p.form.id}"\npath = "{p.form.id}/src/main.rs"\n' for p in PROGRAMS)
    (folder / "Cargo.toml").write_text(f'{CARGO}vmcoreinfo-ksy = {{ path = "parsers" }}\n{given}\n{binaries}')


def _autoload(folder: Path, runtime: str) -> None:
    text = AUTOLOAD.replace("PARSERS", str(PARSERS / "php")).replace("RUNTIME", runtime)
    for program in PROGRAMS:
        vendor = folder / program.form.id / "vendor"
        vendor.mkdir()
        (vendor / "autoload.php").write_text(text, encoding="utf-8")


CPP = (
    f"g++ -std=c++11 -I{PARSERS}/cpp_stl -IRUNTIME/include -o read read.cpp {PARSERS}/cpp_stl/NAME.cpp "
    "-LRUNTIME/lib -Wl,-rpath,RUNTIME/lib -lkaitai_struct_cpp_stl_runtime && ./read"
)
TOOLCHAINS = {
    "python": Toolchain((), f"PYTHONPATH={PARSERS}/python {sys.executable} read.py"),
    "javascript": Toolchain(("node", "npm"), "node read.mjs", _npm),
    "java": Toolchain(
        ("javac", "mvn"), 'javac -cp "../classes:../jars/*" Read.java && java -cp "../classes:../jars/*:." Read', _maven
    ),
    "go": Toolchain(("go",), "go build -o read . && ./read", _module),
    "rust": Toolchain(
        ("cargo",), "cargo build --quiet --bin NAME && ../target/debug/NAME", _crate, "KAITAI_RUST_RUNTIME"
    ),
    "cpp_stl": Toolchain(("g++",), CPP, runtime="KAITAI_CPP_RUNTIME"),
    "csharp": Toolchain(
        ("mcs", "mono"),
        "cp RUNTIME . && mcs -r:Facades/netstandard.dll -r:$(basename RUNTIME) -out:read.exe Read.cs "
        f"{PARSERS}/csharp/*.cs && mono read.exe",
        runtime="KAITAI_CSHARP_RUNTIME",
    ),
    "ruby": Toolchain(("ruby",), f"ruby -I RUNTIME/lib -I {PARSERS}/ruby read.rb", runtime="KAITAI_RUBY_RUNTIME"),
    "php": Toolchain(("php",), "php read.php", _autoload, "KAITAI_PHP_RUNTIME"),
    "lua": Toolchain(
        ("lua5.4",), f'LUA_PATH="{PARSERS}/lua/?.lua;RUNTIME/?.lua;;" lua5.4 read.lua', runtime="KAITAI_LUA_RUNTIME"
    ),
    "nim": Toolchain(
        ("nim",),
        f"nim c --hints:off --warnings:off --path:{PARSERS}/nim --path:RUNTIME --nimcache:cache -o:read read.nim "
        "&& ./read",
        runtime="KAITAI_NIM_RUNTIME",
    ),
}
# What only looks at a program's form, for languages whose runtime is not here.
CHECKS = {
    "ruby": ("ruby", "ruby -wc read.rb"),
    "php": ("php", "php -l read.php"),
    "lua": ("luac5.4", "luac5.4 -p read.lua"),
}


def _put(language: str, folder: Path) -> None:
    for program in PROGRAMS:
        place = folder / program.form.id / LANGUAGES[language].file
        place.parent.mkdir(parents=True)
        place.write_text(LANGUAGES[language].write(program), encoding="utf-8")
        (folder / program.form.id / program.file).write_bytes(program.sample.data)


def _run(command: str, program: Program, folder: Path) -> str:
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder / program.form.id, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (program.form.id, done.stdout, done.stderr)
    return done.stdout


def test_every_language_has_a_program() -> None:
    assert list(LANGUAGES) == list(TOOLCHAINS)
    assert {path.name for path in PARSERS.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert all(program.output for program in PROGRAMS)


@pytest.mark.parametrize("language", TOOLCHAINS)
def test_the_program_of_every_format_prints_its_fields(language: str, tmp_path: Path) -> None:
    chain = TOOLCHAINS[language]
    runtime = os.environ.get(chain.runtime, "")
    missing = [name for name in chain.needs if not shutil.which(name)]
    missing += [f"${chain.runtime}"] if chain.runtime and not runtime else []
    _put(language, tmp_path)
    if not missing:
        chain.prepare(tmp_path, runtime)
        for program in PROGRAMS:
            command = chain.command.replace("RUNTIME", runtime).replace("NAME", program.form.id)
            assert _run(command, program, tmp_path).splitlines() == program.output, program.form.id
        return
    assert chain.runtime or os.environ.get("CI") != "true", f"CI has no {missing}"
    tool, check = CHECKS.get(language, ("", ""))
    if not tool or not shutil.which(tool):
        pytest.skip(f"no {', '.join(missing)}")
    for program in PROGRAMS:
        _run(check, program, tmp_path)
