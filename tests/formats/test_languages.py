"""The examples of generated/README.md, run in an empty folder as they are written there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "generated" / "README.md").read_text(encoding="utf-8")
NAMES = {"C++": "cpp_stl", "C#": "csharp"}


@dataclass(frozen=True)
class Needs:
    """Programs, and for languages whose registry is not at hand where the runtime is installed."""

    programs: tuple[str, ...]
    runtime: str | None = None


NEEDS = {
    "python": Needs(()),
    "javascript": Needs(("node", "npm")),
    "java": Needs(("javac", "mvn")),
    "go": Needs(("go",)),
    "rust": Needs(("cargo",), "KAITAI_RUST_RUNTIME"),
    "cpp_stl": Needs(("g++",), "KAITAI_CPP_RUNTIME"),
    "csharp": Needs(("mcs", "mono"), "KAITAI_CSHARP_RUNTIME"),
    "ruby": Needs(("ruby",), "KAITAI_RUBY_RUNTIME"),
    "php": Needs(("php",), "KAITAI_PHP_RUNTIME"),
    "lua": Needs(("lua5.4",), "KAITAI_LUA_RUNTIME"),
    "nim": Needs(("nim",), "KAITAI_NIM_RUNTIME"),
}
AUTOLOAD = """<?php
spl_autoload_register(function ($class) {
    $own = str_starts_with($class, 'VmcoreinfoKsy\\\\');
    $place = $own ? 'PARSERS/' . substr($class, 14) : "RUNTIME/lib/$class";
    require str_replace('\\\\', '/', $place) . '.php';
});
"""
CARGO = """[package]
name = "read"
version = "0.0.0"
edition = "2021"

[dependencies]
vmcoreinfo-ksy = { path = "parsers" }
kaitai = { path = "RUNTIME" }
"""


def section(language: str) -> str:
    title = next((title for title, name in NAMES.items() if name == language), language.capitalize())
    title = {"javascript": "JavaScript", "php": "PHP"}.get(language, title)
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## )", README, re.MULTILINE | re.DOTALL)
    assert found, f"generated/README.md has no section {title}"
    return found[1]


def blocks(language: str) -> list[tuple[str, str, str]]:
    """Return the section's code blocks: language, what stands behind it, text."""
    return re.findall(r"^```(\w+) ?(\S*)\n(.*?)^```$", section(language), re.MULTILINE | re.DOTALL)


def stand_in(language: str, folder: Path, runtime: str) -> None:
    """Do what a package manager would have done, with the runtime that was given."""
    if language == "php":
        (folder / "vendor").mkdir()
        text = AUTOLOAD.replace("PARSERS", str(ROOT / "generated" / "php")).replace("RUNTIME", runtime)
        (folder / "vendor" / "autoload.php").write_text(text, encoding="utf-8")
    if language == "rust":
        (folder / "Cargo.toml").write_text(CARGO.replace("RUNTIME", runtime), encoding="utf-8")
        shutil.copytree(ROOT / "generated" / "rust", folder / "parsers")
        manifest = folder / "parsers" / "Cargo.toml"
        text = re.sub("^kaitai = .*", f'kaitai = {{ path = "{runtime}" }}', manifest.read_text(), flags=re.MULTILINE)
        manifest.write_text(text, encoding="utf-8")


def test_every_language_has_a_row_and_a_section() -> None:
    assert list(NEEDS) == list(LANGUAGES)
    assert all(blocks(language)[-1][0] == "text" for language in LANGUAGES)
    assert len(re.findall(r"^\| \[", README, re.MULTILINE)) == len(LANGUAGES)


@pytest.mark.languages
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_runs_in_an_empty_folder(language: str, tmp_path: Path) -> None:
    needs = NEEDS[language]
    missing = [program for program in needs.programs if not shutil.which(program)]
    if needs.runtime and needs.runtime not in os.environ:
        missing.append(f"${needs.runtime}")
    if missing:
        assert needs.runtime or os.environ.get("CI") != "true", f"CI has no {missing}"
        pytest.skip(f"no {', '.join(missing)}")
    stand_in(language, tmp_path, os.environ.get(needs.runtime or "", ""))
    environment = os.environ | {"CHECKOUT": str(ROOT), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    output = ""
    for kind, name, text in blocks(language):
        if kind == "text":
            assert output == text
        elif kind == "sh":
            done = subprocess.run(
                ["bash", "-e"], input=text, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr
            output = done.stdout
        else:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")


# What runtimes do with a field that ends without its terminator, for which formats/vmcoreinfo.ksy looks ahead. When a
# version of a runtime answers "ab", the format and the rule in formats/README.md can change.
WITHOUT_END = {
    "go": (
        "go run .",
        """package main

import (
	"bytes"
	"fmt"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
)

func read(text string) {
	defer func() {
		if recover() != nil {
			fmt.Println("panic")
		}
	}()
	found, err := kaitai.NewStream(bytes.NewReader([]byte(text))).ReadBytesTerm('=', false, false, false)
	fmt.Println(string(found), err)
}

func main() {
	read("ab")
	read("")
}
""",
        "main.go",
        "a <nil>\npanic\n",
    ),
    "cpp_stl": (
        "g++ -std=c++11 -IRUNTIME/include -o read read.cpp -LRUNTIME/lib -Wl,-rpath,RUNTIME/lib "
        "-lkaitai_struct_cpp_stl_runtime && ./read",
        """#include <iostream>
#include <kaitai/kaitaistream.h>

int main() {
    kaitai::kstream stream(std::string("ab"));
    try {
        std::cout << stream.read_bytes_term('=', false, false, false) << std::endl;
    } catch (const std::exception&) {
        std::cout << "refused" << std::endl;
    }
}
""",
        "read.cpp",
        "refused\n",
    ),
    "nim": (
        "nim c --hints:off --warnings:off --path:RUNTIME --nimcache:cache -o:read read.nim && ./read",
        """import kaitai_struct_nim_runtime

try:
  echo newKaitaiStream(@[byte(97), byte(98)]).readBytesTerm(byte(61), false, false, false)
except CatchableError, Defect:
  echo "refused"
""",
        "read.nim",
        "refused\n",
    ),
}


@pytest.mark.languages
@pytest.mark.parametrize("language", WITHOUT_END)
def test_the_reason_to_look_ahead_for_a_terminator_still_holds(language: str, tmp_path: Path) -> None:
    command, program, name, answer = WITHOUT_END[language]
    needs = NEEDS[language]
    runtime = os.environ.get(needs.runtime or "", "")
    missing = [program for program in needs.programs if not shutil.which(program)]
    missing += [f"${needs.runtime}"] if needs.runtime and not runtime else []
    if missing:
        assert needs.runtime or os.environ.get("CI") != "true", f"CI has no {missing}"
        pytest.skip(f"no {', '.join(missing)}")
    if language == "go":
        for file in ("go.mod", "go.sum"):
            shutil.copy(ROOT / "conformance" / "drivers" / "go" / file, tmp_path)
    (tmp_path / name).write_text(program, encoding="utf-8")
    command = command.replace("RUNTIME", runtime)
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == answer, done.stderr
